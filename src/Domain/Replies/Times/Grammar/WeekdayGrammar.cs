using InfoInterview.Domain.Replies.Times.Words;

namespace InfoInterview.Domain.Replies.Times.Grammar;

/// <summary>Reads weekdays: alone, with "this", "next" or "the following", with a date beside them, as the n-th of a month.</summary>
internal static class WeekdayGrammar
{
    /// <summary>"This Thursday", "next Tues", "this coming Friday", "the following Monday".</summary>
    public static DayPhrase? Qualified(Tokens t, int i)
    {
        var which = t[i].Sense switch
        {
            Sense.This => Which.This,
            Sense.Next => Which.Next,
            Sense.Last => Which.Last,
            Sense.Following => t.Is(i, "following") ? Which.Following : Which.Coming,
            _ => Which.None,
        };
        if (which == Which.None)
            return null;
        var next = i + 1;
        if (which == Which.This && t[next].Sense is Sense.Following or Sense.Next && t.Is(next + 1, Sense.Weekday))
            (which, next) = (Which.Coming, next + 1);
        if (t.Is(next, Sense.Weekday) && Read(t, next, which) is { } day)
            return day with { First = i };
        return which == Which.This && PartGrammar.Read(t, next) is { } part && t[next].Sense == Sense.Part
            ? new DayPhrase(i, part.End, DayShape.Shift) { Part = part.Number }
            : null;
    }

    public static DayPhrase? Read(Tokens t, int i, Which which)
    {
        var token = t[i];
        if (token.Lexeme.Doubtful && !token.Capital && which == Which.None && !t.Is(i - 1, Sense.On) && !IsTimeAhead(t, i + 1))
            return null;
        var value = token.Lexeme.Value;
        var day = new DayPhrase(i, AfterTail(t, i + 1), DayShape.Weekday)
        {
            Weekday = value % Lexeme.Plural,
            // "Friday's no good": the ending is a verb, and the table has the bare word.
            Recurring = value > Lexeme.Plural,
            Which = which,
            Part = token.Lexeme.Part,
        };
        return day.Recurring ? day : Dated(t, day) ?? Shifted(t, day);
    }

    /// <summary>"The first Tuesday in November", "the last Friday of the month".</summary>
    public static DayPhrase? Nth(Tokens t, int i)
    {
        if (t[i + 1].Sense is Sense.Of && t.Is(i + 2, Sense.Month))
            return new DayPhrase(i, i + 3, DayShape.Date) { Month = t[i + 2].Lexeme.Value, Day = t[i].Sense == Sense.First ? 1 : t[i].Lexeme.Value };
        if (!t.Is(i + 1, Sense.Weekday) || t[i + 2].Sense is not (Sense.Of or Sense.In))
            return null;
        var count = t[i].Sense == Sense.First ? 1 : t[i].Lexeme.Value;
        var month = t.Is(i + 3, Sense.The) ? i + 4 : i + 3;
        if (t.Is(month, Sense.Month))
            return new DayPhrase(i, month + 1, DayShape.NthWeekday) { Weekday = t[i + 1].Lexeme.Value % Lexeme.Plural, Count = count, Month = t[month].Lexeme.Value };
        return t.Is(month, Sense.Next) && t.IsUnit(month + 1, Unit.Month)
            ? new DayPhrase(i, month + 2, DayShape.NthWeekday) { Weekday = t[i + 1].Lexeme.Value % Lexeme.Plural, Count = count, Which = Which.Next }
            : null;
    }

    private static bool IsTimeAhead(Tokens t, int i) => t[i].Sense is Sense.At or Sense.Part or Sense.Noon || (t[i].IsNumber && (t.Is(i + 1, Sense.Meridiem) || t[i + 1].IsMark(':')));

    /// <summary>"Quinta-feira", "Weds."</summary>
    private static int AfterTail(Tokens t, int i)
    {
        if (t[i].IsDash && t.Is(i + 1, "feira"))
            return i + 2;
        return t[i].IsMark('.') && t[i].Glued ? i + 1 : i;
    }

    /// <summary>A weekday with its date: the date rules, the weekday tells which order of numbers is meant.</summary>
    private static DayPhrase? Dated(Tokens t, DayPhrase day)
    {
        var (next, article) = (day.End, false);
        var open = t[next].IsMark('(');
        if (open || t[next].IsMark(',') || (t[next].IsDash && t[next + 1].IsNumber && !t[next].Glued))
            next++;
        if (t.Is(next, Sense.On) && t.Is(next + 1, Sense.The))
            next++;
        if (t[next].Sense == Sense.The)
            next++;
        // "Quinta, dia 15", "el jueves, día 15", "giovedì, giorno 15".
        if (t.IsUnit(next, Unit.Day) && t.Language != Language.English && t[next + 1].IsNumber)
            (next, article) = (next + 1, true);
        var date = t.Is(next, Sense.Month) ? DateGrammar.FromMonth(t, next)
            : t[next].IsNumber ? DateGrammar.FromNumber(t, next) ?? DateGrammar.DashedAmerican(t, next, day.Weekday) ?? DateGrammar.BareAfterWeekday(t, next, day.Weekday, article || (next > day.End && t.Is(next - 1, Sense.The)))
            : t[next].Sense is Sense.Ordinal or Sense.First && t.Is(next - 1, Sense.The) && !t[next + 1].IsWord ? new DayPhrase(next, next + 1, DayShape.DayOfMonth) { Day = t[next].Sense == Sense.First ? 1 : t[next].Lexeme.Value }
            : null;
        if (date is not { Shape: DayShape.Date or DayShape.DayOfMonth, Part: 0 })
            return null;
        var end = open && t[date.End].IsMark(')') ? date.End + 1 : date.End;
        return date with { First = day.First, End = end, Weekday = day.Weekday, Part = day.Part };
    }

    private static DayPhrase Shifted(Tokens t, DayPhrase day)
    {
        var next = day.End;
        if (t.IsUnit(next, Unit.Week) && day.Which == Which.None && !t.Is(next, "weeks"))
            return day with { End = next + 1, Count = 1 };
        if (t.Is(next, "fortnight") && day.Which == Which.None)
            return day with { End = next + 1, Count = 2 };
        if (t.Is(next, Sense.After) && t.Is(next + 1, Sense.Next) && day.Which == Which.None)
            return day with { End = next + 2, Which = Which.Next };
        if (t.Is(next, Sense.Next) && !t.IsUnit(next + 1, Unit.Week) && !t.IsUnit(next + 1, Unit.Month) && day.Which == Which.None && t.Language == Language.English && !t.Is(next + 1, Sense.Weekday))
            return day with { End = next + 1, Which = Which.Next };
        return t.Is(next, Sense.Following) && t.Language != Language.English ? day with { End = next + 1, Which = Which.Coming } : day;
    }
}
