using InfoInterview.Domain.Replies.Times.Grammar;
using InfoInterview.Domain.Replies.Times.Words;

namespace InfoInterview.Domain.Replies.Times.Resolution;

/// <summary>Reads how long a talk is to be, where that is said right after its time: "3pm for 45 minutes", "Tuesday at 10 (one hour)".</summary>
internal static class Lengths
{
    private const int Longest = 180;

    /// <summary>Words of "a half an" before their unit.</summary>
    private const int LongestCount = 2;

    /// <returns>Minutes; 0 when nothing is said.</returns>
    public static int After(Tokens t, int i)
    {
        var next = t[i].IsMark(',') || t[i].IsMark('(') ? i + 1 : i;
        var said = next > i || t.Is(next, Sense.For);
        next = t.Is(next, Sense.For) ? next + 1 : next;
        if (!said)
            return 0;
        next = t.Is(next, Sense.Around) || t.Is(next, "just") || t.Is(next, "only") || t.Is(next, "max") ? next + 1 : next;
        var (minutes, end) = Counted(t, next);
        return minutes is > 0 and <= Longest && t[end].Sense is not (Sense.After or Sense.Before or Sense.From or Sense.Or or Sense.Ago) && !t.Is(end, "earlier") && !t.Is(end, "later") ? minutes : 0;
    }

    /// <summary>"20 minutes on Friday at 2:40", "an hour at 3".</summary>
    /// <returns>Minutes; 0 when nothing is said right before.</returns>
    public static int Before(Tokens t, int first)
    {
        var unit = t[first - 1].Sense is Sense.On or Sense.At ? first - 2 : first - 1;
        if (!t.IsUnit(unit, Unit.Minute) && !t.IsUnit(unit, Unit.Hour))
            return 0;
        var count = t[unit - 1].IsDash ? unit - 2 : unit - 1;
        for (var i = count; i >= count - LongestCount; i--)
        {
            if (Counted(t, i) is { Minutes: > 0 and <= Longest and var minutes, End: var end } && end == unit + 1)
                return t[i - 1].Sense is Sense.Any or Sense.Last or Sense.After or Sense.Before || t[i - 1].IsDash || t[i - 1].Sense is Sense.To or Sense.Or ? 0 : minutes;
        }

        return 0;
    }

    private static (int Minutes, int End) Counted(Tokens t, int i)
    {
        if (t.Is(i, Sense.Half) && t.IsUnit(t.IsOne(i + 1) ? i + 2 : i + 1, Unit.Hour))
            return (30, t.IsOne(i + 1) ? i + 3 : i + 2);
        var half = t.IsOne(i) && t.Is(i + 1, Sense.Half) ? 1 : 0;
        if (half == 1 && t[i + 2].IsDash)
            half = 2;
        if (half > 0 && t.IsUnit(i + half + 1, Unit.Hour))
            return (30, i + half + 2);
        var count = t.IsOne(i) ? 1 : t[i].IsNumber ? t[i].Value : t.Is(i, Sense.Number) ? t[i].Lexeme.Value : 0;
        var unit = t[i + 1].IsDash ? i + 2 : i + 1;
        if (t.IsUnit(unit, Unit.Minute))
            return (count, unit + 1);
        if (!t.IsUnit(unit, Unit.Hour))
            return default;
        return t.Is(unit + 1, Sense.And) && t.IsOne(unit + 2) && t.Is(unit + 3, Sense.Half) ? ((60 * count) + 30, unit + 4) : (60 * count, unit + 1);
    }
}
