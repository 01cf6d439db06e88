using InfoInterview.Domain.Replies.Times.Grammar;
using InfoInterview.Domain.Replies.Times.Words;

namespace InfoInterview.Domain.Replies.Times.Resolution;

/// <summary>Where one statement ends and another begins.</summary>
internal static class Clauses
{
    private const int Reach = 4;

    public static bool IsBoundary(Tokens t, int i)
    {
        var token = t[i];
        return token.Kind switch
        {
            // A line that ends in a colon leads up to the lines under it.
            TokenKind.Break => !(token.Mark == '\n' && t[i - 1].IsMark(':')),
            TokenKind.Mark => token.Mark == ';' || (token.IsDash && !token.Glued && !t[i + 1].Glued && t[i - 1].Kind != TokenKind.Break),
            TokenKind.Word => (token.Cue == Cue.But && !IsException(t, i)) || (t.Is(i, "so") && (t[i + 1].Cue == Cue.Pronoun || t[i - 1].IsMark(','))),
            _ => false,
        };
    }

    /// <summary>"Any day but Friday": there "but" takes out, elsewhere it contrasts.</summary>
    public static bool IsException(Tokens t, int i)
    {
        if (!t.Is(i, "but") || t[i + 1].Sense is not (Sense.Weekday or Sense.The or Sense.DayShift or Sense.Month or Sense.Part))
            return false;
        for (var back = i - 1; back >= i - Reach; back--)
        {
            if (t[back].Sense is Sense.Any or Sense.Workday || t.Is(back, "anything") || t.Is(back, "everything") || t.Is(back, "nothing") || (t.Is(back, Sense.All) && t.Is(back + 1, "week")))
                return true;
        }

        return false;
    }
}
