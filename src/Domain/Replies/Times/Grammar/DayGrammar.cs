using InfoInterview.Domain.Replies.Times.Words;

namespace InfoInterview.Domain.Replies.Times.Grammar;

/// <summary>Reads a phrase that names a day or something wider.</summary>
internal static class DayGrammar
{
    public static DayPhrase? Read(Tokens t, int i)
    {
        var edge = t.Is(i + 1, Sense.Lunch) ? Edge.None : EdgeOf(t, i);
        var first = edge == Edge.None ? i : i + 1;
        if (edge != Edge.None && t.Is(first, Sense.Around))
            first++;
        if (Whole(t, first) is not { } day)
            return null;
        return WithSpan(t, day with { First = i, Edge = edge, Part = day.Part });
    }

    private static Edge EdgeOf(Tokens t, int i) => t[i].Sense switch
    {
        Sense.Before => Edge.Before,
        Sense.After => Edge.After,
        Sense.Until => Edge.Until,
        Sense.Through => Edge.Through,
        Sense.By when !t.Is(i - 1, "come") && !t.Is(i - 1, "stop") && !t.Is(i - 1, "drop") && !t.Is(i - 1, "swing") => Edge.By,
        Sense.From => Edge.From,
        Sense.Between => Edge.From,
        Sense.Since => Edge.Since,
        _ => Edge.None,
    };

    /// <summary>A day with its part: "the morning of the 3rd", "Tuesday afternoon", "early on Friday".</summary>
    private static DayPhrase? Whole(Tokens t, int i)
    {
        if (PartGrammar.Read(t, i) is { } part)
        {
            var next = part.End;
            if (t[next].Sense is Sense.Of or Sense.On or Sense.In || t[next].IsMark(','))
                next++;
            if (Core(t, next) is { Shape: not DayShape.Part, Part: 0 } day)
                return day with { First = i, Part = part.Number, Recurring = day.Recurring || part.Recurring };
            return t.Is(i, Sense.Lunch) ? null : new DayPhrase(i, part.End, DayShape.Part) { Part = part.Number, Recurring = part.Recurring };
        }

        // "Early Thursday", "late on Friday" is a part of that day, "early next week" one of the week.
        if ((t.Is(i, "early") || t.Is(i, "late")) && Core(t, t.Is(i + 1, Sense.On) ? i + 2 : i + 1) is { Shape: DayShape.Weekday, Part: 0, Recurring: false } bounded && !t.Is(bounded.End, Sense.Part))
            return bounded with { First = i, Part = t.Is(i, "early") ? PartOfDay.FirstThing : PartOfDay.EndOfDay };
        if (Core(t, i) is not { } core)
            return null;
        return core.Part != 0 ? core : WithPart(t, core);
    }

    private static DayPhrase WithPart(Tokens t, DayPhrase day)
    {
        var next = day.End;
        if (t[next].IsMark(',') || t[next].IsMark('('))
            next++;
        if (PartGrammar.Read(t, next) is not { } part)
            return day;
        var end = t[part.End].IsMark(')') && t[day.End].IsMark('(') ? part.End + 1 : part.End;
        return day with { End = end, Part = part.Number, Recurring = day.Recurring || part.Recurring };
    }

    /// <summary>"Tuesday to Thursday", "10/12 - 10/16", "the 12th through the 16th".</summary>
    private static DayPhrase WithSpan(Tokens t, DayPhrase day)
    {
        if (day.Shape is not (DayShape.Weekday or DayShape.Date or DayShape.DayOfMonth or DayShape.Shift) || day.Recurring)
            return day;
        var next = day.End;
        var joined = t[next].IsDash || t[next].Sense is Sense.To or Sense.Through or Sense.Until || (t.Is(next, Sense.And) && day.Edge == Edge.From && day.First < day.End && t[day.First].Sense == Sense.Between);
        // "Move Tuesday to Thursday" names two days and no span.
        if (!joined || (t.Is(next, Sense.To) && Moves.LeadTo(t, day.First)))
            return day;
        next += t.Is(next + 1, Sense.The) ? 2 : 1;
        if (Core(t, next) is not { Shape: DayShape.Weekday or DayShape.Date or DayShape.DayOfMonth, Recurring: false } other)
            return day;
        other = WithPart(t, other);
        return day with { End = other.End, Other = other, Part = other.Part != 0 ? other.Part : day.Part, Edge = day.Edge == Edge.From ? Edge.None : day.Edge };
    }

    private static DayPhrase? Core(Tokens t, int i)
    {
        var token = t[i];
        if (token.IsNumber)
            return DateGrammar.FromNumber(t, i) ?? WeekGrammar.Counted(t, i);
        if (!token.IsWord)
            return null;
        return token.Sense switch
        {
            Sense.Weekday => WeekdayGrammar.Read(t, i, Which.None),
            Sense.Month => DateGrammar.FromMonth(t, i),
            Sense.DayShift => Shift(t, i),
            Sense.Weekend => new DayPhrase(i, i + 1, DayShape.Weekend) { Recurring = token.Lexeme.Value > 0 },
            Sense.Workday => new DayPhrase(i, i + 1, DayShape.AnyDay) { Recurring = true },
            Sense.None when token.Cue is Cue.None => HolidayGrammar.Read(t, i),
            Sense.Holiday => HolidayGrammar.Read(t, i),
            _ => Joined(t, i),
        };
    }

    private static DayPhrase? Shift(Tokens t, int i)
    {
        var token = t[i];
        var day = new DayPhrase(i, i + 1, DayShape.Shift) { Count = token.Lexeme.Value };
        if (t.Is(i, "tonight") || t.Is(i, "tonite"))
            return day with { Part = PartOfDay.Evening };
        return t.IsUnit(i + 1, Unit.Week) ? day with { End = i + 2, Count = day.Count + 7 } : Dated(t, day);
    }

    /// <summary>"Tomorrow (the 6th)" and "tomorrow, Tuesday" name one day.</summary>
    private static DayPhrase Dated(Tokens t, DayPhrase day)
    {
        if (!t[day.End].IsMark('(') && !t[day.End].IsMark(','))
            return day;
        var inner = t.Is(day.End + 1, Sense.The) ? day.End + 2 : day.End + 1;
        if (t.Is(inner, Sense.DayShift) || Core(t, inner) is not { Shape: DayShape.Weekday or DayShape.Date or DayShape.DayOfMonth, Recurring: false } same)
            return day;
        return day with { End = t[same.End].IsMark(')') ? same.End + 1 : same.End };
    }

    private static DayPhrase? Joined(Tokens t, int i) => t[i].Sense switch
    {
        Sense.This or Sense.Next or Sense.Following or Sense.Last => WeekdayGrammar.Qualified(t, i) ?? WeekGrammar.Read(t, i),
        Sense.The => (t[i + 1].IsNumber ? DateGrammar.AfterArticle(t, i) : null) ?? WeekdayGrammar.Qualified(t, i + 1) ?? (t[i + 1].Sense is Sense.Weekday or Sense.Month or Sense.First or Sense.Ordinal or Sense.Workday ? Core(t, i + 1) : null) ?? WeekGrammar.Read(t, i),
        Sense.On => t[i + 1].IsNumber && t.Language != Language.English ? DateGrammar.AfterArticle(t, i) : null,
        Sense.Any => Any(t, i),
        Sense.All when t.IsUnit(i + 1, Unit.Week) => new DayPhrase(i, i + 2, DayShape.Week),
        Sense.First or Sense.Ordinal => WeekdayGrammar.Nth(t, i) ?? WeekGrammar.Read(t, i) ?? DateGrammar.Spelled(t, i),
        _ => WeekGrammar.Read(t, i),
    };

    private static DayPhrase? Any(Tokens t, int i)
    {
        if (t.Is(i, "anytime"))
            return null;
        var next = i + 1;
        if (t.Is(next, Sense.Of) || t.Is(next, Sense.The))
            next++;
        if (t.Is(next, Sense.Weekday) && t.Is(i, "any") is var any)
            return any && WeekdayGrammar.Read(t, next, Which.None) is { Shape: not DayShape.Weekday } dated ? dated : new DayPhrase(i, next + 1, DayShape.Weekday) { Weekday = t[next].Lexeme.Value % Lexeme.Plural, Recurring = true };
        if (t.IsUnit(next, Unit.Day) || t[next].Sense is Sense.DayWord or Sense.Workday)
            return new DayPhrase(i, next + 1, DayShape.AnyDay) { Recurring = true };
        return PartGrammar.Read(t, next) is { } part ? new DayPhrase(i, part.End, DayShape.AnyDay) { Recurring = true, Part = part.Number } : null;
    }
}
