using System.Collections.Frozen;
using InfoInterview.Domain.Replies.Times.Grammar;

namespace InfoInterview.Domain.Replies.Times.Words;

/// <summary>Finds a text's language by its small words and gives every word its sense in it.</summary>
internal static class Vocabulary
{
    private static readonly WordTable EnglishWords = WordTable.Of(English.Words);

    private static readonly FrozenDictionary<Language, WordTable> Tables = new Dictionary<Language, WordTable>
    {
        [Language.English] = EnglishWords,
        [Language.German] = WordTable.Of(German.Words, English.Words),
        [Language.French] = WordTable.Of(French.Words, English.Words),
        [Language.Spanish] = WordTable.Of(Spanish.Words, English.Words),
        [Language.Portuguese] = WordTable.Of(Portuguese.Words, English.Words),
        [Language.Italian] = WordTable.Of(Italian.Words, English.Words),
        [Language.Dutch] = WordTable.Of(Dutch.Words, English.Words),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, Language>.AlternateLookup<ReadOnlySpan<char>> SmallWords = SmallWordsOf(
        (Language.English, "the and you for is are to of my me would could can will have that this with works work on at free available call let how about best i i'm please next week any"),
        (Language.German, German.SmallWords),
        (Language.French, French.SmallWords),
        (Language.Spanish, Spanish.SmallWords),
        (Language.Portuguese, Portuguese.SmallWords),
        (Language.Italian, Italian.SmallWords),
        (Language.Dutch, Dutch.SmallWords));

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Shortened =
        "jan feb mar apr jun jul aug sept sep oct okt nov dec dez déc dic mon tue tues wed weds thu thur thurs fri sat sun mo di mi do fr sa so lun mar mer mié jeu jue ven vie approx appr e.g i.e vs no nr ext dr mr mrs ms st ca z.b zb tel"
            .Split(' ').Distinct().ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AfterDayNumber =
        "um ab von zwischen oder und vormittags nachmittags morgens abends gegen bis januar februar märz april mai juni juli august september oktober november dezember jan feb apr jun jul aug sep sept okt nov dez at from om kl klo alle à às"
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsShortened(ReadOnlySpan<char> word) => Shortened.Contains(word);

    public static bool ContinuesDayNumber(ReadOnlySpan<char> word) => AfterDayNumber.Contains(word);

    public static Tokens Name(string text, List<Token> tokens)
    {
        var language = LanguageOf(text, tokens);
        var table = Tables[language];
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].IsWord)
                tokens[i] = tokens[i] with { Lexeme = Find(table, text.AsSpan(tokens[i].Start, tokens[i].Length)) };
        }

        NumberWords.Join(tokens);
        return new Tokens(text, tokens, language);
    }

    private static Lexeme Find(WordTable table, ReadOnlySpan<char> word)
    {
        var lexeme = table.Find(word);
        var mark = lexeme.IsKnown ? -1 : word.IndexOf('\'');
        if (mark <= 0)
            return lexeme;
        // "Friday's" has its word before the apostrophe, "d'octobre" and "l'après" behind it.
        return word[(mark + 1)..] is "s" or "S" ? table.Find(word[..mark]) : mark <= 2 ? table.Find(word[(mark + 1)..]) : default;
    }

    private static Language LanguageOf(string text, List<Token> tokens)
    {
        Span<int> votes = stackalloc int[7];
        for (var at = 0; at < tokens.Count; at++)
        {
            // "10 am" is no German.
            var token = tokens[at];
            if (!token.IsWord || (at > 0 && tokens[at - 1].IsNumber) || (token is { Capital: true, Length: > 1 } && char.IsUpper(text[token.Start + 1])) || !SmallWords.TryGetValue(text.AsSpan(token.Start, token.Length), out var languages))
                continue;
            for (var i = 0; i < votes.Length; i++)
                votes[i] += ((int)languages >> i) & 1;
        }

        var best = 0;
        for (var i = 1; i < votes.Length; i++)
            best = votes[i] > votes[best] ? i : best;
        return (Language)(1 << best);
    }

    private static FrozenDictionary<string, Language>.AlternateLookup<ReadOnlySpan<char>> SmallWordsOf(params (Language Language, string Words)[] lists) =>
        lists.SelectMany(l => l.Words.Split(' ').Distinct().Select(w => (Word: w, l.Language)))
            .GroupBy(w => w.Word, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(g => g.Key, g => g.Aggregate(Language.None, (all, w) => all | w.Language), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
