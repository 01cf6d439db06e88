using System.Collections.Frozen;

namespace InfoInterview.Domain.Replies.Texts.Marks;

/// <summary>
/// The line a mail program puts above quoted words: "On Mon, 2 Mar 2026 at 9:00, Nora wrote:" in some thirty languages, on one line or wrapped.
/// What makes it one is its grammar: a word for writing at the end or before the writer, and a date, a time of day or an address.
/// "One is not …", "On your machine run:" and "On page 12 he wrote:" are none.
/// </summary>
internal static class Attributions
{
    private const int Longest = 400;
    private const int MostLines = 5;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers = Words.Table(
        """
        wiadomość in on at am le el em il op den dne dňa dnia w a pe la în ngày vào på d på pada kl den vom on- on: у в em: no no: dana dne: datum date στις στο 在 于 於 fecha
        il data lør søn man tir ons tor fre ma ti ke to pe su mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday
        montag dienstag mittwoch donnerstag freitag samstag sonntag lun mar mer jeu ven sam dim пн вт ср чт пт сб вс ti ke
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Verbs = Words.Table(
        """
        wrote writes written schrieb schrieben geschrieben écrit ecrit écrivait escribió escribio escribieron escribe escreveu escrito scritto scrive schreef geschreven
        skrev skrevet skriver skrifaði kirjoitti napisał napisała napisana napisal napisala pisze napisao napísal napísala napsal napsala napsal(a) píše piše írta írt scris scrie
        написал написала написали пишет писал писала пише написав написа έγραψε εγραψε yazdı yazmış viết escrit escriure rašė rakstīja kirjutas
        כתב כתבה كتب كتبت 写道 寫道 写 작성 menulis shkroi idatzi scríobh scrisse
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Pronouns = Words.Table(
        "i we you he she they it who as what ich wir er sie je j nous vous il elle on yo nosotros ella eu nós ela io noi lui lei ik wij hij zij");

    private static readonly string[] UnspacedVerbs = ["写道", "寫道", "のメッセージ", "書きました", "さんは", "작성", "เขียน", "님이", "が送信しました", "からのメール"];

    /// <summary>How many lines from here are an attribution; 0 when none begins here.</summary>
    public static int At(Lines lines, int line)
    {
        if (!CanStart(lines[line]))
        {
            return 0;
        }

        Span<char> joined = stackalloc char[Longest];
        var length = 0;
        for (var k = 0; k < MostLines && line + k < lines.Count; k++)
        {
            var next = lines[line + k];
            if (next.IsEmpty || (next[0] == '>' && next.Trim(">:： ").Length > 0) || length + next.Length + 1 > Longest || (k > 0 && StartsDated(next)))
            {
                return 0;
            }

            if (k > 0)
            {
                joined[length++] = ' ';
            }

            next.CopyTo(joined[length..]);
            length += next.Length;
            if (IsWhole(joined[..length]) || (k == 0 && ((IsNameAlone(next) && QuoteFollows(lines, line + 1)) || (IsUnended(next) && HeaderFollows(lines, line + 1)))))
            {
                return k + 1;
            }

            if (Words.EndsSentence(next))
            {
                return 0;
            }
        }

        return 0;
    }

    private static bool QuoteFollows(Lines lines, int line) =>
        lines.NextWritten(line) is var next && next < lines.Count && (lines.Marked(next) || lines.Roles[next] == TextRole.Quoted);

    private static bool HeaderFollows(Lines lines, int line) =>
        lines.NextWritten(line) is var next && next < lines.Count && (lines.Marked(next) || lines.Roles[next] == TextRole.Quoted || HeaderBlocks.At(lines, next) > 0);

    private static bool CanStart(ReadOnlySpan<char> line)
    {
        var bare = Bare(line);
        return bare.Length is > 2 and <= Longest
            && (OpensWithWord(bare) || char.IsDigit(bare[0]) || bare.Contains('@') || bare[^1] is ':' or '：' || UnspacedStart(bare[0]) || line.StartsWith("--", StringComparison.Ordinal));
    }

    private static bool UnspacedStart(char c) => c is >= '\u0E00' and <= '\u0E7F' or >= '\u3000' and <= '\uD7AF';

    private static bool OpensWithWord(ReadOnlySpan<char> bare)
    {
        var rest = bare;
        return Words.Next(ref rest, out var first) && Openers.Contains(first);
    }

    /// <summary>Opens with an attribution's first word and has a number soon: a line that is an attribution's own beginning, not its second line.</summary>
    private static bool StartsDated(ReadOnlySpan<char> line)
    {
        var bare = Bare(line);
        var rest = bare;
        return Words.Next(ref rest, out var first) && first.Length > 1 && char.IsUpper(first[0]) && Openers.Contains(first)
            && bare[..Math.Min(bare.Length, 30)].IndexOfAnyInRange('0', '9') > 0 && !char.IsDigit(bare[0]);
    }

    private static bool IsWhole(ReadOnlySpan<char> joined)
    {
        var dashed = joined is ['-', '-', ..] && joined is [.., '-', '-'];
        var bare = Bare(joined);
        var colon = bare is [.., ':' or '：'];
        if (!colon && !dashed && !EndsInVerb(bare))
        {
            return false;
        }

        var address = bare.Contains('@');
        var dated = IsDated(bare);
        if (!address && !dated)
        {
            return dashed && Words.Count(bare) <= 8 && EndsInVerb(bare);
        }

        if (VerbAt(bare, out var before, out _))
        {
            // After the verb only the writer's name and the date can follow; a sentence that goes on is a human one.
            return (OpensWithWord(bare) || char.IsDigit(bare[0]) || UnspacedStart(bare[0]) || IsWriter(before) || (address && dated && bare[..Math.Min(bare.Length, 12)].IndexOfAnyInRange('0', '9') >= 0))
                && !Words.EndsSentence(bare) && (colon || dashed || (address && dated));
        }

        // Some programs name date and writer and no verb.
        return colon && address && dated && (char.IsDigit(bare[0]) || OpensWithWord(bare)) && bare[(bare.LastIndexOf(' ') + 1)..] is var last && (last.Contains('@') || last is [.., '>' or ')' or ']', _]);
    }

    /// <summary>"Am 2.3.26 um 9:00 schrieb Nora" without a colon counts only right above the earlier mail itself.</summary>
    private static bool IsUnended(ReadOnlySpan<char> line)
    {
        var bare = Bare(line);
        return IsDated(bare) && ((OpensWithWord(bare) && VerbAt(bare, out _, out _) && !Words.EndsSentence(bare)) || (char.IsDigit(bare[0]) && bare.Contains('@') && bare is [.., '>']));
    }

    /// <summary>"Nora Lindqvist wrote:" without a date counts only right above marked lines.</summary>
    private static bool IsNameAlone(ReadOnlySpan<char> line)
    {
        var bare = Bare(line);
        return bare is [.., ':' or '：'] && VerbAt(bare, out _, out var after) && after.Trim(" :：()a").IsEmpty && Words.Count(bare) <= 8;
    }

    private static bool EndsInVerb(ReadOnlySpan<char> bare)
    {
        var lastSpace = bare.LastIndexOf(' ');
        var last = bare[(lastSpace + 1)..].Trim("-:*_");
        return lastSpace > 0 && Verbs.Contains(last);
    }

    /// <summary>Nothing but a name, an address or both: what may stand before the verb where no date does.</summary>
    private static bool IsWriter(ReadOnlySpan<char> before)
    {
        var address = before.IndexOf('@');
        if (address >= 0)
        {
            before = before[..Math.Max(0, before[..address].LastIndexOfAny(" <([\""))];
        }

        var name = before.Trim(" <([\"'\t&;lt");
        var rest = name;
        return name.IsEmpty || (Closings.IsName(name) && Words.Next(ref rest, out var first) && !Pronouns.Contains(first));
    }

    private static bool VerbAt(ReadOnlySpan<char> bare, out ReadOnlySpan<char> before, out ReadOnlySpan<char> after)
    {
        var rest = bare;
        while (Words.Next(ref rest, out var word))
        {
            if (Verbs.Contains(word))
            {
                before = bare[..(bare.Length - rest.Length - word.Length)];
                after = rest;
                return true;
            }
        }

        foreach (var verb in UnspacedVerbs)
        {
            var at = bare.IndexOf(verb, StringComparison.Ordinal);
            if (at >= 0)
            {
                before = bare[..at];
                after = bare[(at + verb.Length)..];
                return true;
            }
        }

        before = default;
        after = default;
        return false;
    }

    /// <summary>A time of day, or a year beside another number.</summary>
    private static bool IsDated(ReadOnlySpan<char> text)
    {
        var (numbers, year) = (0, false);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsDigit(text[i]))
            {
                continue;
            }

            var start = i;
            while (i < text.Length && char.IsDigit(text[i]))
            {
                i++;
            }

            var length = i - start;
            if (length <= 2 && i + 2 < text.Length && text[i] is ':' or '.' or 'h' or '：' && char.IsDigit(text[i + 1]) && char.IsDigit(text[i + 2]) && (i + 3 >= text.Length || !char.IsDigit(text[i + 3])))
            {
                return true;
            }

            year |= length == 4 && text[start] is '1' or '2' or '٢';
            numbers++;
        }

        return numbers >= 2 && (year || numbers >= 3);
    }

    /// <summary>Without the dashes, stars and brackets that some programs put around it.</summary>
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> line) => line.Trim("-*_ \t\u00A0\u202F\"'“”|[]()\u202A\u202B\u202C\u2068\u2069");
}
