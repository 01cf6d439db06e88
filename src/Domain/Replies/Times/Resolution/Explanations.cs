using InfoInterview.Domain.Replies.Times.Grammar;

namespace InfoInterview.Domain.Replies.Times.Resolution;

/// <summary>Finds dates that only say which weekday was meant: "Tuesday works. That is the 10 March", "Thursday (the 12th)", "I mean 3 March".</summary>
internal static class Explanations
{
    private const int Reach = 5;

    /// <returns>The first tokens of those dates; they name no day of their own.</returns>
    public static HashSet<int>? Note(Tokens t, List<Phrase> phrases, Calendar calendar)
    {
        HashSet<int>? found = null;
        for (var i = 1; i < phrases.Count; i++)
        {
            if (phrases[i] is not DayPhrase { Shape: DayShape.Date or DayShape.DayOfMonth, Weekday: 0, Other: null, Edge: Edge.None } date || !IsIntroduced(t, date.First))
                continue;
            for (var back = i - 1; back >= 0 && back >= i - Reach; back--)
            {
                if (phrases[back] is DayPhrase { Shape: DayShape.Weekday, Recurring: false, Which: Which.None } day && calendar.Explain(day.Weekday, date))
                {
                    (found ??= []).Add(date.First);
                    break;
                }
            }
        }

        return found;
    }

    private static bool IsIntroduced(Tokens t, int first)
    {
        if (t[first - 1].IsMark('('))
            return true;
        for (var i = first - 1; i >= first - Reach && t[i].Kind != TokenKind.Break; i--)
        {
            if (t.Is(i, "that") || t.Is(i, "that's") || t.Is(i, "that'd") || t.Is(i, "that'll") || t.Is(i, "mean") || t.Is(i, "meant") || t.Is(i, "meaning") || t.Is(i, "i.e") || t.Is(i, "it's") || t.Is(i, "being") || t.Is(i, "which"))
                return true;
            if (t.Is(i, "das") || t.Is(i, "also") || t.Is(i, "meine") || t.Is(i, "c'est") || t.Is(i, "decir") || t.Is(i, "seja") || t.Is(i, "cioè") || t.Is(i, "dat"))
                return true;
        }

        return false;
    }
}
