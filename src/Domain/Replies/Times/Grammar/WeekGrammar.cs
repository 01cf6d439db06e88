using InfoInterview.Domain.Replies.Times.Words;

namespace InfoInterview.Domain.Replies.Times.Grammar;

/// <summary>Reads weeks, months and stretches of days: "early next week", "the week of the 12th", "in two weeks", "mid-November".</summary>
internal static class WeekGrammar
{
    public static DayPhrase? Read(Tokens t, int i)
    {
        var portion = Sense.None;
        var next = i;
        if (t[i].Sense is Sense.Early or Sense.Mid or Sense.Late or Sense.End || t.Is(i, "beginning") || t.Is(i, "first") || t.Is(i, "latter") || t.Is(i, "second"))
        {
            portion = t[i].Sense is Sense.Early or Sense.Mid or Sense.Late or Sense.End ? t[i].Sense : t.Is(i, "beginning") || t.Is(i, "first") ? Sense.Early : Sense.End;
            next = i + 1;
            if (t[next].IsDash || t.Is(next, Sense.Half) || t.Is(next, "part") || (t.Is(next, Sense.On) && t[next].IsWord))
                next++;
            next = t[next].Sense is Sense.Of or Sense.In ? next + 1 : next;
        }

        var named = t.Is(next, Sense.Month) && portion != Sense.None ? DateGrammar.FromMonth(t, next) : Bare(t, next, portion != Sense.None);
        return named is null ? null : named with { First = i, Portion = portion };
    }

    /// <summary>"Two weeks from now", "3 days from now", "a week from Tuesday", "2 weeks from Monday".</summary>
    public static DayPhrase? Counted(Tokens t, int i)
    {
        var (count, next) = CountOf(t, i);
        if (count == 0 || next == i || UnitOf(t, next) is not { } unit || unit is Unit.Minute or Unit.Hour or Unit.Year)
            return null;
        next++;
        // "A week today", "two weeks from tomorrow" name a day, "two weeks from now" a week.
        var shift = t.Is(next, Sense.From) ? next + 1 : next;
        if (t.Is(shift, Sense.DayShift) && unit is Unit.Day or Unit.Week && (shift > next || unit == Unit.Week))
            return new DayPhrase(i, shift + 1, DayShape.Shift) { Count = t[shift].Lexeme.Value + (unit == Unit.Week ? 7 * count : count) };
        if (t[next].Sense is not (Sense.From or Sense.On or Sense.After))
            return null;
        if (t[next].Sense == Sense.From && (t.Is(next + 1, Sense.Now) || t.Is(next + 1, "today")))
            return Ahead(i, next + 2, unit, count);
        var day = t.Is(next + 1, Sense.This) || t.Is(next + 1, Sense.Next) ? WeekdayGrammar.Qualified(t, next + 1)
            : t.Is(next + 1, Sense.Weekday) ? WeekdayGrammar.Read(t, next + 1, Which.None)
            : null;
        return day is { Recurring: false } && unit == Unit.Week ? day with { First = i, Count = day.Count + count } : null;
    }

    private static DayPhrase? Bare(Tokens t, int i, bool portion)
    {
        var token = t[i];
        if (token.Sense == Sense.The && t.Is(i + 1, "new") && t.IsUnit(i + 2, Unit.Year))
            return new DayPhrase(i, i + 3, DayShape.Month) { Month = 1 };
        if ((t.Is(i, "that") || (token.Sense == Sense.Same && t.Is(i - 1, Sense.The))) && t.IsUnit(i + 1, Unit.Day))
            return new DayPhrase(i, i + 2, DayShape.ShiftFromNamed);
        if (token.Sense == Sense.The && t.Is(i + 1, Sense.Weekend))
            return new DayPhrase(i, i + 2, DayShape.Weekend);
        var after = token.Sense == Sense.The ? i + 1 : i;
        return InCount(t, i) ?? Counted(t, i) ?? Stretch(t, after) ?? Qualified(t, after) ?? AfterNamed(t, after) ?? (portion && token.Sense == Sense.The ? Plain(t, after) : null);
    }

    /// <summary>"The end of the week" is this one's.</summary>
    private static DayPhrase? Plain(Tokens t, int i) =>
        t.IsUnit(i, Unit.Week) ? new DayPhrase(i, i + 1, DayShape.Week) : t.IsUnit(i, Unit.Month) ? new DayPhrase(i, i + 1, DayShape.MonthShift) : null;

    private static DayPhrase? Qualified(Tokens t, int i)
    {
        var sense = t[i].Sense;
        if (sense is Sense.This or Sense.Next or Sense.Following or Sense.Last)
        {
            var count = sense switch { Sense.This => 0, Sense.Last => -1, Sense.Next when t[i].Lexeme.Value > 0 => t[i].Lexeme.Value, _ => 1 };
            var next = sense == Sense.This && t[i + 1].Sense is Sense.Following or Sense.Next ? i + 2 : i + 1;
            if (next == i + 2)
                count = 1;
            if (t.IsUnit(next, Unit.Week) && !t.Is(next, "weeks"))
                return t.Is(i, "following") && sense == Sense.Following ? new DayPhrase(i, next + 1, DayShape.WeekAfterNamed) : new DayPhrase(i, next + 1, DayShape.Week) { Count = count };
            // "The following day", "am nächsten Tag"; "in the next day or two" counts from today.
            if (sense is Sense.Following or Sense.Next && t.IsUnit(next, Unit.Day) && !t.Is(next + 1, Sense.Or))
                return new DayPhrase(i, next + 1, DayShape.ShiftFromNamed) { Count = 1 };
            if (t.IsUnit(next, Unit.Month))
                return new DayPhrase(i, next + 1, DayShape.MonthShift) { Count = count };
            if (t.Is(next, Sense.Weekend))
                return new DayPhrase(i, next + 1, DayShape.Weekend) { Count = sense == Sense.Next ? 1 : count == -1 ? -1 : 0 };
            if (t.Is(next, Sense.Month) && !t[next].Lexeme.Doubtful)
                return DateGrammar.FromMonth(t, next) is { } month ? month with { First = i, Which = sense == Sense.Last ? Which.Last : Which.None } : null;
            // "This week or next": the noun is said once.
            return sense == Sense.Next && t[i - 1].Sense is Sense.Or or Sense.And && (t.IsUnit(i - 2, Unit.Week) || t.Is(i - 2, Sense.The)) && !t[next].IsNumber && t[next].Sense is not (Sense.Couple or Sense.Few or Sense.Weekday or Sense.Number)
                ? new DayPhrase(i, i + 1, DayShape.Week) { Count = 1 }
                : null;
        }

        return t.IsUnit(i, Unit.Week) ? WeekThen(t, i) : t.IsUnit(i, Unit.Month) && t.Is(i + 1, Sense.Following) && t.Language != Language.English ? new DayPhrase(i, i + 2, DayShape.MonthShift) { Count = 1 } : t.Is(i, Sense.Commencing) ? WeekOf(t, i, i + 1) : t.Is(i, "w") && t[i + 1].IsMark('/') && t.Is(i + 2, "c") ? WeekOf(t, i, i + 3) : null;
    }

    /// <summary>What follows "week": "of the 12th", "commencing", "after next", "after", "prochaine".</summary>
    private static DayPhrase? WeekThen(Tokens t, int i)
    {
        var next = i + 1;
        if (t[next].Sense is Sense.Of or Sense.Commencing || t.Is(next, "beginning") || t.Is(next, "starting") || t.Is(next, "vom") || t.Is(next, "van") || t.Is(next, "du"))
            return WeekOf(t, i, next + 1);
        if (t.Is(next, Sense.Following) && !t.Is(next, "following"))
            return new DayPhrase(i, next + 1, DayShape.Week) { Count = 1 };
        if ((t.Is(next, "que") && (t.Is(next + 1, "viene") || t.Is(next + 1, "vem"))))
            return new DayPhrase(i, next + 2, DayShape.Week) { Count = 1 };
        if (t.Is(next, "following"))
            return new DayPhrase(i, next + 1, DayShape.WeekAfterNamed);
        if (t[next].Sense != Sense.After)
            return null;
        if (t.Is(next + 1, Sense.Next))
            return new DayPhrase(i, t.IsUnit(next + 2, Unit.Week) ? next + 3 : next + 2, DayShape.Week) { Count = 2 };
        if (t.Is(next + 1, Sense.This))
            return new DayPhrase(i, t.IsUnit(next + 2, Unit.Week) ? next + 3 : next + 2, DayShape.Week) { Count = 1 };
        return new DayPhrase(i, t.Is(next + 1, "that") ? next + 2 : next + 1, DayShape.WeekAfterNamed);
    }

    private static DayPhrase? WeekOf(Tokens t, int i, int date)
    {
        date = t.Is(date, Sense.On) ? date + 1 : date;
        date = t.Is(date, Sense.The) ? date + 1 : date;
        date = t.Is(date, Sense.Weekday) && !t.Is(date + 1, Sense.Unit) ? date + 1 : date;
        date = t[date].IsMark(',') || t.Is(date, Sense.The) ? date + 1 : date;
        var inner = t.Is(date, Sense.Month) ? DateGrammar.FromMonth(t, date) : t[date].IsNumber ? DateGrammar.FromNumber(t, date) ?? BareDay(t, date) : null;
        return inner is { Shape: DayShape.Date or DayShape.DayOfMonth } ? new DayPhrase(i, inner.End, DayShape.WeekOf) { Other = inner } : null;
    }

    private static DayPhrase? BareDay(Tokens t, int i) =>
        t[i] is { Value: >= 1 and <= 31 } day && !DateGrammar.IsClockHere(t, i) ? new DayPhrase(i, t[i + 1].IsMark('.') && t[i + 1].Glued ? i + 2 : i + 1, DayShape.DayOfMonth) { Day = day.Value } : null;

    /// <summary>"The day after", "am Tag darauf", "el día siguiente": of the day named last; "the day after tomorrow" counts from today.</summary>
    private static DayPhrase? AfterNamed(Tokens t, int i)
    {
        if (!t.IsUnit(i, Unit.Day))
            return t.Is(i, Sense.After) && t.IsOne(i + 1) ? null : PastTomorrow(t, i);
        if (t.Is(i + 1, Sense.Following) || t.Is(i + 1, "darauf") || t.Is(i + 1, "danach") || t.Is(i + 1, "erna") || t.Is(i + 1, "daarna") || t.Is(i + 1, "suivant") || t.Is(i + 1, "successivo"))
            return new DayPhrase(i, i + 2, DayShape.ShiftFromNamed) { Count = 1 };
        if (!t.Is(i + 1, Sense.After))
            return null;
        return t.Is(i + 2, "tomorrow") ? new DayPhrase(i, i + 3, DayShape.Shift) { Count = 2 } : new DayPhrase(i, t.Is(i + 2, "that") ? i + 3 : i + 2, DayShape.ShiftFromNamed) { Count = 1 };
    }

    /// <summary>"Pasado mañana", "après-demain", "depois de amanhã".</summary>
    private static DayPhrase? PastTomorrow(Tokens t, int i)
    {
        if (t.Language is not (Language.French or Language.Spanish or Language.Portuguese) || t[i].Sense is not (Sense.Past or Sense.After))
            return null;
        var next = t[i + 1].IsDash || t.Is(i + 1, "de") ? i + 2 : i + 1;
        return t[next] is { Sense: Sense.DayShift, Lexeme.Value: 1 } ? new DayPhrase(i, next + 1, DayShape.Shift) { Count = 2 } : null;
    }

    private static DayPhrase? InCount(Tokens t, int i)
    {
        if (t[i].Sense is not (Sense.In or Sense.After) || t.Is(i, "within") || (t[i].Sense == Sense.After && t[i + 1].IsNumber is false && t.Language == Language.English))
            return null;
        var (count, next) = CountOf(t, i + 1);
        if (count == 0 || UnitOf(t, next) is not { } unit || unit is Unit.Minute or Unit.Hour or Unit.Year)
            return null;
        next++;
        if (t[next].Sense is Sense.Or && CountOf(t, next + 1) is ( > 0, var after))
            next = UnitOf(t, after) is null ? after : after + 1;
        if (t[next].IsMark('\''))
            next++;
        return Ahead(i, t.Is(next, Sense.Time) ? next + 1 : next, unit, count);
    }

    private static DayPhrase Ahead(int first, int end, Unit unit, int count) => unit switch
    {
        Unit.Day => new DayPhrase(first, end, DayShape.Shift) { Count = count },
        Unit.Week => new DayPhrase(first, end, DayShape.Week) { Count = count },
        _ => new DayPhrase(first, end, DayShape.MonthShift) { Count = count },
    };

    /// <summary>"The next few days", "the next two weeks".</summary>
    private static DayPhrase? Stretch(Tokens t, int i)
    {
        if (t[i].Sense is not (Sense.Next or Sense.Following))
            return null;
        var (count, next) = CountOf(t, i + 1);
        return count > 0 && UnitOf(t, next) is { } unit && unit is Unit.Day or Unit.Week or Unit.Month
            ? new DayPhrase(i, next + 1, DayShape.Stretch) { Count = unit switch { Unit.Day => count, Unit.Week => 7 * count, _ => 30 * count } }
            : null;
    }

    private static Unit? UnitOf(Tokens t, int i) => t[i].Sense switch { Sense.Unit => (Unit)t[i].Lexeme.Value, Sense.DayWord => Unit.Day, _ => null };

    private static (int Count, int Next) CountOf(Tokens t, int i)
    {
        if (t[i] is { IsNumber: true, Value: >= 1 and <= 60 } number)
            return (number.Value, t[i + 1].IsDash && t[i + 2].IsNumber ? i + 3 : i + 1);
        if (t.IsOne(i) || (t.Language != Language.English && t[i] is { Sense: Sense.Number, Lexeme.Value: 1 }))
            return t[i + 1].Sense switch { Sense.Couple => (2, t.Is(i + 2, Sense.Of) ? i + 3 : i + 2), Sense.Few => (3, i + 2), _ => (1, i + 1) };
        return t[i].Sense switch
        {
            Sense.Number => (t[i].Lexeme.Value, i + 1),
            Sense.Couple => (2, t.Is(i + 1, Sense.Of) ? i + 2 : i + 1),
            Sense.Few => (3, i + 1),
            _ => (0, i),
        };
    }
}
