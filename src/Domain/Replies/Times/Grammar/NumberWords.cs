using InfoInterview.Domain.Replies.Times.Words;

namespace InfoInterview.Domain.Replies.Times.Grammar;

/// <summary>Makes one word of a number that is written in two: "twenty-second", "forty five".</summary>
internal static class NumberWords
{
    /// <returns>How many tokens are left.</returns>
    public static int Join(Token[] tokens, int count)
    {
        var kept = 0;
        for (var i = 0; i < count; i++)
        {
            var token = tokens[i];
            if (IsTens(token) && UnitsAfter(tokens, count, i) is > 0 and var at)
            {
                var units = tokens[at].Lexeme;
                token = token with { Length = tokens[at].End - token.Start, Lexeme = new Lexeme(units.Sense == Sense.Number ? Sense.Number : Sense.Ordinal, token.Lexeme.Value + UnitsOf(units)) };
                i = at;
            }

            tokens[kept++] = token;
        }

        return kept;
    }

    public static bool IsTens(Token token) => token is { Sense: Sense.Number, Lexeme.Value: 20 or 30 or 40 or 50 };

    private static int UnitsAfter(Token[] tokens, int count, int i)
    {
        var at = i + 1 < count && tokens[i + 1] is { IsDash: true, Glued: true } ? i + 2 : i + 1;
        return at < count && UnitsOf(tokens[at].Lexeme) > 0 ? at : 0;
    }

    private static int UnitsOf(Lexeme lexeme) => lexeme.Sense switch
    {
        Sense.First => 1,
        Sense.Number or Sense.Ordinal when lexeme.Value is >= 1 and <= 9 => lexeme.Value,
        _ => 0,
    };
}
