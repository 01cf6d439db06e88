using System.Collections.Frozen;
using InfoInterview.Domain.Replies.Times.Grammar;

namespace InfoInterview.Domain.Replies.Times.Words;

/// <summary>Finds a text's language by its small words and gives every word its sense in it.</summary>
internal static class Vocabulary
{
    private const int LanguageCount = 7;

    private static readonly Entry[] Entries = EntriesOf(
        [WordTable.Of(English.Words), WordTable.Of(German.Words, English.Words), WordTable.Of(French.Words, English.Words), WordTable.Of(Spanish.Words, English.Words),
            WordTable.Of(Portuguese.Words, English.Words), WordTable.Of(Italian.Words, English.Words), WordTable.Of(Dutch.Words, English.Words)],
        ["the and you for is are to of my me would could can will have that this with works work on at free available call let how about best i i'm please next week any",
            German.SmallWords, French.SmallWords, Spanish.SmallWords, Portuguese.SmallWords, Italian.SmallWords, Dutch.SmallWords]);

    /// <summary>A word's place among the entries; one look-up serves the language and the sense.</summary>
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Places =
        Entries.Select((e, i) => KeyValuePair.Create(e.Word, i)).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Shortened =
        "jan feb mar apr jun jul aug sept sep oct okt nov dec dez déc dic mon tue tues wed weds thu thur thurs fri sat sun mo di mi do fr sa so lun mar mer mié jeu jue ven vie approx appr e.g i.e vs no nr ext dr mr mrs ms st ca z.b zb tel"
            .Split(' ').Distinct().ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AfterDayNumber =
        "um ab von zwischen oder und vormittags nachmittags morgens abends gegen bis januar februar märz april mai juni juli august september oktober november dezember jan feb apr jun jul aug sep sept okt nov dez at from om kl klo alle à às"
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsShortened(ReadOnlySpan<char> word) => Shortened.Contains(word);

    public static bool ContinuesDayNumber(ReadOnlySpan<char> word) => AfterDayNumber.Contains(word);

    /// <param name="tokens">Taken over: the tokens go on with their senses.</param>
    public static Tokens Name(string text, Token[] tokens, int count)
    {
        Span<int> votes = stackalloc int[LanguageCount];
        votes.Clear();
        for (var i = 0; i < count; i++)
        {
            ref var token = ref tokens[i];
            if (!token.IsWord || !Places.TryGetValue(text.AsSpan(token.Start, token.Length), out var place))
                continue;
            token = token with { Value = place + 1 };
            // "10 am" is no German, "IS" no English.
            if (Entries[place].Votes != Language.None && !(i > 0 && tokens[i - 1].IsNumber) && !(token is { Capital: true, Length: > 1 } && char.IsUpper(text[token.Start + 1])))
                Vote(votes, (int)Entries[place].Votes);
        }

        var language = MostOf(votes);
        var tens = false;
        for (var i = 0; i < count; i++)
        {
            ref var token = ref tokens[i];
            if (!token.IsWord)
                continue;
            var lexeme = token.Value > 0 ? Entries[token.Value - 1].Lexemes[language] : default;
            var word = text.AsSpan(token.Start, token.Length);
            token = token with { Value = 0, Lexeme = lexeme.IsKnown ? lexeme : Shortest(word, language, lexeme) };
            if (language == 0 && !token.Lexeme.IsKnown && !token.Lexeme.Starts && Misspellings.Of(word) is { IsKnown: true } meant)
                token = token with { Lexeme = meant };
            tens |= NumberWords.IsTens(token);
        }

        return new Tokens(text, tokens, tens ? NumberWords.Join(tokens, count) : count, (Language)(1 << language));
    }

    /// <summary>"Friday's" has its word before the apostrophe, "d'octobre" and "l'après" behind it.</summary>
    private static Lexeme Shortest(ReadOnlySpan<char> word, int language, Lexeme whole)
    {
        var mark = word.IndexOf('\'');
        if (mark <= 0)
            return whole;
        var inner = word[(mark + 1)..] is "s" or "S" ? word[..mark] : mark <= 2 ? word[(mark + 1)..] : default;
        return Places.TryGetValue(inner, out var place) ? Entries[place].Lexemes[language] : whole;
    }

    private static void Vote(Span<int> votes, int languages)
    {
        for (var i = 0; i < votes.Length; i++)
            votes[i] += (languages >> i) & 1;
    }

    private static int MostOf(ReadOnlySpan<int> votes)
    {
        var best = 0;
        for (var i = 1; i < votes.Length; i++)
            best = votes[i] > votes[best] ? i : best;
        return best;
    }

    private static Entry[] EntriesOf(Dictionary<string, Lexeme>[] tables, string[] smallWords)
    {
        var votes = new Dictionary<string, Language>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < LanguageCount; i++)
        {
            foreach (var word in smallWords[i].Split(' '))
                votes[word] = votes.GetValueOrDefault(word) | (Language)(1 << i);
        }

        return [.. tables.SelectMany(t => t.Keys).Concat(votes.Keys).Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(w => new Entry(w, votes.GetValueOrDefault(w), [.. tables.Select(t => t.GetValueOrDefault(w))]))];
    }

    /// <summary>A word of any language.</summary>
    /// <param name="Votes">The languages that its presence speaks for.</param>
    /// <param name="Lexemes">What it is in each, in the order of <see cref="Language"/>.</param>
    private sealed record Entry(string Word, Language Votes, Lexeme[] Lexemes);
}
