using InfoInterview.Domain.Replies.Times.Words;

namespace InfoInterview.Domain.Replies.Times.Grammar;

/// <summary>Reads the further days of a month said once: "Oct 8, 9 or 13", "October 12-16".</summary>
internal static class DaysInRow
{
    private const int Most = 8;

    /// <summary>Adds the days to the phrases (a span takes the place of its first day) and gives the token after them.</summary>
    public static int Read(Tokens t, DayPhrase date, List<Phrase> phrases)
    {
        if (Span(t, date) is { } span)
        {
            phrases[^1] = span;
            return span.End;
        }

        var days = new List<DayPhrase>();
        var (at, last, comma) = (date.End, date.Day, t[date.End].IsMark(','));
        while (days.Count < Most && DayAt(t, Joint(t, at), last) is { } day && Joint(t, at) > at)
        {
            days.Add(date with { First = Joint(t, at), End = day.End, Day = day.Value, Weekday = 0, Part = 0 });
            (at, last) = (day.End, day.Value);
        }

        if (days.Count == 0 || !IsListOfDays(t, at, days, comma))
            return date.End;
        phrases.AddRange(days);
        return at;
    }

    private static DayPhrase? Span(Tokens t, DayPhrase date)
    {
        var next = date.End;
        if (!t[next].IsDash && t[next].Sense is not (Sense.To or Sense.Through))
            return null;
        return DayAt(t, t.Is(next + 1, Sense.The) ? next + 2 : next + 1, date.Day) is { } day && !t.Is(day.End, Sense.Month) && !t[day.End].IsMark('/')
            ? date with { End = day.End, Other = date with { Day = day.Value, Weekday = 0 } }
            : null;
    }

    private static int Joint(Tokens t, int i)
    {
        var next = t[i].IsMark(',') || t[i].IsMark('&') || t[i].Sense is Sense.Or or Sense.And ? i + 1 : i;
        next = next > i && t[next].Sense is Sense.Or or Sense.And ? next + 1 : next;
        return next > i && t.Is(next, Sense.The) ? next + 1 : next;
    }

    private static (int Value, int End)? DayAt(Tokens t, int i, int after)
    {
        if (t[i] is not { IsNumber: true, Length: <= 2 } token || token.Value <= after || token.Value > 31)
            return null;
        if (t.Is(i + 1, Sense.OrdinalMark) && t[i + 1].Glued)
            return (token.Value, i + 2);
        return DateGrammar.IsClockHere(t, i) || t.Is(i + 1, Sense.Month) || t.Is(i + 1, Sense.To) || (t[i + 1].IsDash && t[i + 2].IsNumber) ? null : (token.Value, i + 1);
    }

    /// <summary>Numbers that can be hours are days only where something is said of them, not at the end of a sentence after a comma.</summary>
    private static bool IsListOfDays(Tokens t, int end, List<DayPhrase> days, bool comma)
    {
        if (days[^1].Day > 12 || t.Is(end - 1, Sense.OrdinalMark))
            return true;
        var next = t[end].IsMark(',') ? end + 1 : end;
        if (t[next].Sense is Sense.At or Sense.After or Sense.Before or Sense.Between or Sense.From or Sense.Around or Sense.Part or Sense.In)
            return true;
        return !comma && (t[end].Kind == TokenKind.Break || t[end].Cue != Cue.None || (t[next].IsNumber && DateGrammar.IsClockHere(t, next)));
    }
}
