using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.Replies.Meanings.Phrases;
using InfoInterview.Domain.Replies.Meanings.Words;
using InfoInterview.Domain.Replies.Times;

namespace InfoInterview.Domain.Replies;

/// <summary>
/// Finds the people a reply points to: behind words such as "talk to" and "copying", beside an address, or as the subject of what somebody else can do.
/// A name is a run of words with capitals, with particles and titles; never that of the person asked, of who is greeted, or of who signs.
/// </summary>
internal static partial class NamedPeople
{
    private const int Longest = 16 * 1024;

    /// <summary>Nobody names more people than this in answer to a request.</summary>
    private const int Most = 24;

    private static readonly FrozenSet<string> Pointing = Set("""
        to with contact try ask email call reach meet cc copying copied ccing adding added looping looped including tagging introduce introducing ping
        assistant colleague colleagues friend teammate successor deputy partner boss manager director coworker mentor secretary ea scheduler counterpart brother sister wife husband neighbor neighbour fellow
        asked want wants said told sent see join joined cousin roommate student postdoc predecessor classmate alumnus alumna protege mentee associate head supervisor
        cc'ing cc'd copy suggest recommend recommending suggesting named called consider contacting asking emailing loop bringing handing by + forwarding
        kollege kollegin kollegen frau herr herrn an sekretarin assistentin fragen collegue assistante monsieur madame colega companero companera collega secretaria asistente a naar aan collega's mevrouw meneer en avec con com met von knows
        """);

    private static readonly FrozenSet<string> Doing = Set("""
        is can could would will might may knows handles runs leads heads took takes does who has manages spent worked works sits moved asked keeps covers 'd 'll 's wrote
        ist kann konnte wird weiss kennt est peut pourra pourrait es puede podria e puo potrebbe kan zal weet pode podera
        """);

    private static readonly FrozenSet<string> Articles = Set("the an my our your his her their this that das der die den dem ein eine einen mein meine unser unsere le la les un une mon ma el los las una mi su o os as um uma meu minha il lo gli de het een mijn ons");

    private static readonly FrozenSet<string> Following = Set("who at from in over she he our my one whose and on there");

    private static readonly FrozenSet<string> Particles = Set("van von de da der di la le del den du dos das bin al el ten ter zu y e della");

    private static readonly FrozenSet<string> Titles = Set("dr prof professor mr mrs ms miss mx sir herr herrn frau monsieur madame mme sr sra senor senora dott dottoressa dhr mevr mevrouw meneer sig signora");

    /// <summary>Words with a capital that are no names: the beginning of a sentence, days, months, places of work, languages.</summary>
    private static readonly FrozenSet<string> NoNames = Set("""
        i i'm i'd i'll i've the a an and but or so if as at in on of for from with by my our your his her their its this that these those there here he she they we you it who what when where why how which
        hi hello dear hey thanks thank best regards kind cheers sincerely warmly yes no not sure sorry please happy glad great good sounds also however unfortunately maybe perhaps let lets just actually both all some any another other
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec today tomorrow
        zoom teams skype google outlook linkedin calendly whatsapp facetime slack hr it pr ceo cto cfo vp ea pa cc bcc ps pst est cst gmt utc et pt ct mt am pm tbd faq usa uk us eu la nyc sf dc phd mba
        he's she's they're you're we're it's that's there's here's can could would will may might do does did have has had is are was were be been am to
        english french german spanish italian dutch portuguese american british indian european christmas easter thanksgiving new next last first one two three once after before until while since because though although
        damen herren vergnugen
        wish hope look looking feel contact email call phone reach try ask speak talk meet write send see come take tell say good luck congratulations
        """);

    private static readonly FrozenSet<string> Closings = Set("best regards cheers thanks thank sincerely warmly kind warm yours respectfully cordially gruss grusse grussen cordialement saludos saludo abrazo abraco cumprimentos saluti groet groeten mit freundlichen cordiali atentamente");

    private static readonly SearchValues<char> Between = SearchValues.Create(" ,:(\"“+\n\r");

    private static readonly string[] Organizations = ["team", "department", "office", "group", "inc", "llc", "gmbh", "ltd", "university", "street", "avenue", "road", "building", "association", "society", "institute", "school", "college", "hospital", "program", "programme", "cafe", "centre", "center", "park", "conference", "company", "society's", "labs", "camp", "facilities", "holdings", "studios", "systems", "clinic"];

    /// <param name="text">New text.</param>
    /// <param name="personAddress">The person asked, who is no news.</param>
    /// <param name="ownNames">Names of the person asked.</param>
    public static IReadOnlyList<NamedPerson> In(string text, string personAddress, IReadOnlyList<string> ownNames)
    {
        text = text.Length <= Longest ? text : text[..Longest];
        var pieces = Piece().Matches(text).Select(m => new Token(m.Index, m.Value)).ToList();
        // Who is greeted is the seeker.
        if (pieces.Count > 1 && IsGreeted(pieces, 1))
        {
            ownNames = [.. ownNames, pieces[1].Text];
        }

        var found = Names(text, pieces, ownNames);
        return [.. WithAddresses(text, found, personAddress, ownNames).DistinctBy(p => p.Address ?? p.Name, StringComparer.OrdinalIgnoreCase)];
    }

    private static List<Found> Names(string text, List<Token> pieces, IReadOnlyList<string> ownNames)
    {
        var found = new List<Found>();
        for (var i = 0; i < pieces.Count && found.Count < Most; i++)
        {
            if (!IsNamePart(pieces[i]) || IsCommon(pieces[i]) || (NameFrom(text, pieces, i) is var end && end == i))
            {
                continue;
            }

            if (IsPointedAt(text, pieces, i, end) && !IsOwn(pieces, i, end, ownNames) && !IsSignature(text, pieces, i, end) && !IsOrganization(pieces, i, end))
            {
                found.Add(new Found(pieces[i].Start, pieces[end - 1].End, Clean(text[pieces[i].Start..pieces[end - 1].End])));
            }

            i = end - 1;
        }

        return Whole(found);
    }

    /// <summary>"Priya Nair ... Priya will write": one person.</summary>
    private static List<Found> Whole(List<Found> found) =>
        [.. found.Where(f => !found.Any(o => o.Name.Length > f.Name.Length && o.Name.Split(' ').Contains(f.Name))).DistinctBy(f => f.Name)];

    private static string Clean(string name) => Space().Replace(name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal) ? name[..^2] : name, " ");

    private static bool IsNamePart(Token token) =>
        char.IsUpper(token.Text[0]) && (token.Text.Length > 1 || Titles.Contains(token.Folded)) && !token.Text.Contains('@', StringComparison.Ordinal)
        && token.Folded is var folded && !NoNames.Contains(folded) && (!Pointing.Contains(folded) || Titles.Contains(folded)) && !Doing.Contains(folded)
        && (token.Text.Length == 1 || token.Text.Any(char.IsLower))
        && !(token.Text.Length > 3 && token.Text[^3..] is "'ve" or "'re" or "'ll" or "’ve" or "’re" or "’ll") && !(token.Text.Length > 2 && token.Text[^2..] is "'d" or "’d" or "'m" or "’m");

    /// <summary>Known from the tables of phrases, so a common word that stands at the beginning of a sentence.</summary>
    private static bool IsCommon(Token token) => Languages.Vocabulary.Find(token.Folded) != Vocabulary.Unknown && !Titles.Contains(token.Folded);

    /// <summary>The index behind a name that begins at a piece: capitals side by side, with particles and initials between.</summary>
    private static int NameFrom(string text, List<Token> pieces, int start)
    {
        var end = start + 1;
        var title = Titles.Contains(pieces[start].Folded);
        while (end < pieces.Count && end - start < 5 && Beside(text, pieces[end - 1], pieces[end], title || pieces[end - 1].Text.Length == 1 || Titles.Contains(pieces[end - 1].Folded)))
        {
            if (pieces[end - 1].Text.EndsWith("'s", StringComparison.Ordinal) || pieces[end - 1].Text.EndsWith("’s", StringComparison.Ordinal))
            {
                break;
            }

            var particles = end;
            while (particles < pieces.Count - 1 && particles - end < 3 && Particles.Contains(pieces[particles].Text) && Beside(text, pieces[particles], pieces[particles + 1], false))
            {
                particles++;
            }

            var initial = pieces[particles].Text.Length == 1 && char.IsUpper(pieces[particles].Text[0]) && pieces[particles].Text != "I";
            if (!IsNamePart(pieces[particles]) && !initial)
            {
                break;
            }

            end = particles + 1;
        }

        return title && end == start + 1 ? start : end;
    }

    private static bool Beside(string text, Token left, Token right, bool point)
    {
        var between = text.AsSpan(left.End, right.Start - left.End);
        foreach (var c in between)
        {
            if (c is not ' ' and not '\n' and not '\r' && !(point && c == '.'))
            {
                return false;
            }
        }

        return between.Length is > 0 and <= 3;
    }

    private static bool IsPointedAt(string text, List<Token> pieces, int start, int end)
    {
        if (IsGreeted(pieces, start))
        {
            return false;
        }

        var article = start > 0 && (pieces[start - 1].Folded is "who" || Articles.Contains(pieces[start - 1].Folded));
        if (article && end - start == 1)
        {
            return false;
        }

        if (start > 0 && pieces[start - 1].Folded is "at" or "from" or "of")
        {
            return FollowedByAddress(text, pieces, end);
        }

        if (end - start > 1 && Titles.Contains(pieces[start].Folded))
        {
            return true;
        }

        if (start > 0 && text.AsSpan(pieces[start - 1].End, pieces[start].Start - pieces[start - 1].End) is var gap && gap.IndexOfAnyExcept(Between) < 0 && !gap.Contains("\n\n", StringComparison.Ordinal))
        {
            var before = pieces[start - 1].Folded;
            var yours = start > 1 && pieces[start - 2].Folded is "your" or "a";
            if ((Pointing.Contains(before) && !yours) || gap.Contains('+') || (before is "and" or "or" or "und" or "oder" && start > 1 && (IsNamePart(pieces[start - 2]) || pieces[start - 2].Text.Contains('@', StringComparison.Ordinal))))
            {
                return true;
            }
        }

        if (start == 0 ? text.AsSpan(0, pieces[0].Start).Contains('+') : text.AsSpan(pieces[start - 1].End, pieces[start].Start - pieces[start - 1].End).Contains('+'))
        {
            return true;
        }

        if (FollowedByAddress(text, pieces, end))
        {
            return true;
        }

        if (end >= pieces.Count || text.AsSpan(pieces[end - 1].End, pieces[end].Start - pieces[end - 1].End) is not (" " or ", "))
        {
            return false;
        }

        var next = pieces[end].Folded;
        var shortened = pieces[end - 1].Text.EndsWith("'s", StringComparison.Ordinal) || pieces[end - 1].Text.EndsWith("’s", StringComparison.Ordinal);
        return shortened ? Articles.Contains(next) || next is "better" or "closer" or "who"
            : Doing.Contains(next) || (Following.Contains(next) && (end - start > 1 || next is "who" or "she" or "he"));
    }

    private static bool FollowedByAddress(string text, List<Token> pieces, int end) =>
        end < pieces.Count && pieces[end].Start - pieces[end - 1].End <= 4 && pieces[end].Text.Contains('@', StringComparison.Ordinal) && text.AsSpan(pieces[end - 1].End, pieces[end].Start - pieces[end - 1].End).IndexOfAny("(<,: ") >= 0;

    private static bool IsGreeted(List<Token> pieces, int start) => start > 0 && pieces[start - 1].Folded is "hi" or "hello" or "dear" or "hey" or "thanks" or "hallo" or "liebe" or "lieber" or "bonjour" or "hola" or "ola" or "oi" or "ciao" or "gentile" or "beste" or "geachte" or "estimada" or "estimado" or "cara" or "caro";

    private static bool IsOwn(List<Token> pieces, int start, int end, IReadOnlyList<string> ownNames) =>
        pieces.Skip(start).Take(end - start).Any(p => ownNames.Any(n => n.Length > 2 && n.Equals(p.Text, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Stands alone on its line behind a closing word, or is what a last line begins with.</summary>
    private static bool IsSignature(string text, List<Token> pieces, int start, int end)
    {
        var line = text.LastIndexOf('\n', pieces[start].Start) + 1;
        var alone = text.AsSpan(line, pieces[start].Start - line).Trim(" -–—~*").Length == 0 && (pieces[end - 1].End >= text.Length || text[pieces[end - 1].End] is '\n' or '\r' or ',');
        return alone || (start > 0 && Closings.Contains(pieces[start - 1].Folded) && end == pieces.Count);
    }

    private static bool IsOrganization(List<Token> pieces, int start, int end) =>
        pieces.Skip(start).Take(end - start).Any(p => Organizations.Contains(p.Folded));

    private static IEnumerable<NamedPerson> WithAddresses(string text, List<Found> found, string personAddress, IReadOnlyList<string> ownNames)
    {
        var sentences = new SentenceBounds(text);
        var taken = new HashSet<int>();
        foreach (var m in Address().Matches(text).Take(Most))
        {
            if (MailAddress.Plain(m.Value.TrimEnd('.')) is not { } address || MailAddress.Key(address) == MailAddress.Key(personAddress))
            {
                continue;
            }

            var owner = Owner(text, found, m.Index, address, sentences);
            if (owner is not null)
            {
                taken.Add(found.IndexOf(owner));
            }

            var name = owner?.Name ?? NameIn(address);
            if (owner is null && name is not null && name.Split(' ').All(n => ownNames.Contains(n, StringComparer.OrdinalIgnoreCase)))
            {
                continue;
            }

            var span = owner is null ? new Span(m.Index, m.Length) : new Span(owner.Start, owner.End - owner.Start);
            yield return Person(text, name, address, span, sentences);
        }

        for (var i = 0; i < found.Count; i++)
        {
            if (!taken.Contains(i))
            {
                yield return Person(text, found[i].Name, null, new Span(found[i].Start, found[i].End - found[i].Start), sentences);
            }
        }
    }

    /// <summary>Whose address it is: the one whose name it holds, else the nearest before it in the same or the sentence before.</summary>
    private static Found? Owner(string text, List<Found> found, int at, string address, SentenceBounds sentences)
    {
        var local = Fold(address.Split('@')[0]);
        return found.FirstOrDefault(f => f.Name.Split(' ').Any(n => n.Length > 2 && local.Contains(Fold(n), StringComparison.Ordinal)))
            ?? found.LastOrDefault(f => f.End <= at && sentences.Of(at) - sentences.Of(f.Start) <= 1);
    }

    /// <summary>"judith.kern" is plainly a name; "office", "j.kern" and "student.services" are none or not the whole of one.</summary>
    private static string? NameIn(string address) =>
        address.Split('@')[0].Split('.') is [{ Length: > 2 } first, { Length: > 2 } last] && IsUncommon(first) && IsUncommon(last) ? $"{Capitalized(first)} {Capitalized(last)}" : null;

    private static bool IsUncommon(string part) =>
        part.All(char.IsLetter) && Fold(part) is var folded && Languages.Vocabulary.Find(folded) == Vocabulary.Unknown && !Organizations.Contains(folded) && !NoNames.Contains(folded) && !Pointing.Contains(folded);

    private static string Capitalized(string part) => char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant();

    private static NamedPerson Person(string text, string? name, string? address, Span span, SentenceBounds sentences) =>
        new(name, address, sentences.Text(span.Start)) { Span = span, Company = Company(text, span), Role = Role(text, span) };

    private static string? Company(string text, Span span) =>
        At().Match(text[span.End..Math.Min(text.Length, span.End + 80)]) is { Success: true } m ? m.Groups["company"].Value : null;

    /// <summary>"my colleague Priya", "Priya, our head of research": what stands beside the name.</summary>
    private static string? Role(string text, Span span)
    {
        var after = RoleBehind().Match(text, span.End, Math.Min(text.Length - span.End, 80));
        return after.Success ? after.Groups["role"].Value
            : RoleBefore().Match(text, Math.Max(0, span.Start - 60), Math.Min(60, span.Start)) is { Success: true } before ? before.Groups["role"].Value : null;
    }

    private static string Fold(string word) => Folding.Of(word).Replace('’', '\'');

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Fold).ToFrozenSet();

    private sealed record Token(int Start, string Text)
    {
        private string? _folded;

        public int End => Start + Text.Length;

        /// <summary>Plain letters, asked for again and again.</summary>
        public string Folded => _folded ??= Fold(Text);
    }

    private sealed record Found(int Start, int End, string Name);

    /// <summary>Where the sentences of a text begin, for the words by which somebody was found.</summary>
    private sealed class SentenceBounds(string text)
    {
        private readonly List<int> _starts = [0, .. SentenceEnd().Matches(text).Where(m => !EndsInTitle(text, m.Index + 1)).Select(m => m.Index + m.Length)];

        private static bool EndsInTitle(string text, int end)
        {
            var start = end;
            while (start > 0 && end - start < 10 && char.IsLetter(text[start - 1]))
            {
                start--;
            }

            return Titles.Contains(Fold(text[start..end]));
        }

        public int Of(int at)
        {
            var index = _starts.BinarySearch(at);
            return index >= 0 ? index : ~index - 1;
        }

        public string Text(int at)
        {
            var index = Of(at);
            return Space().Replace(text[_starts[index]..(index + 1 < _starts.Count ? _starts[index + 1] : text.Length)], " ").Trim();
        }
    }

    [GeneratedRegex(@"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,190}\.[A-Za-z]{2,24}", RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    [GeneratedRegex(@"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,190}|[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*", RegexOptions.NonBacktracking)]
    private static partial Regex Piece();

    [GeneratedRegex(@"[^\p{Lu}\s.][.!?]+[\s)]+|\n\s*\n", RegexOptions.NonBacktracking)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Space();

    [GeneratedRegex(@"\A(?:, | \(|, who is |, who's | is )(?:our|the|my|a|an) (?<role>\p{L}[\p{L} /&-]{1,50}?)(?:[,.;)\n]|\z| who | at | and )", RegexOptions.NonBacktracking)]
    private static partial Regex RoleBehind();

    [GeneratedRegex(@"(?:[Mm]y|[Oo]ur|[Tt]he|[Aa]) (?<role>(?:[\p{L}-]+ ){0,3}(?:colleague|friend|teammate|coworker|successor|deputy|partner|boss|manager|director|head|coordinator|assistant|secretary|mentor|student|lead|supervisor|engineer|recruiter|professor|editor|chief|officer|analyst|scientist|designer)(?: of [\p{L} ]{2,24})?),? \z", RegexOptions.NonBacktracking)]
    private static partial Regex RoleBefore();

    [GeneratedRegex(@"^,? (?:over )?(?:at|from|bei|chez|bij) (?<company>\p{Lu}[\p{L}\p{N}&'’.-]*(?: (?:(?:of|and|de|&) )?\p{Lu}[\p{L}\p{N}&'’-]*){0,3})", RegexOptions.NonBacktracking)]
    private static partial Regex At();
}
