using InfoInterview.Domain.Replies.Times.Grammar;
using InfoInterview.Domain.Replies.Times.Words;

namespace InfoInterview.Domain.Replies.Times.Resolution;

/// <summary>Finds the days that phrases name, counted from the day of writing and from what the text named before.</summary>
internal sealed class Calendar(DateOnly today, bool dayFirst, bool orderKnown)
{
    private const int Week = 7;
    private const int Kept = 16;
    private const int Remembered = 90;
    private const int LongestSpan = 14;

    /// <summary>Days that "any weekday" and the like reach, where no week was named.</summary>
    private const int Outlook = 14;
    private readonly List<(DateOnly Start, DateOnly End)> _refused = [];
    private readonly List<DateOnly> _dates = [];
    private readonly List<DateOnly> _explained = [];
    private (DateOnly Start, DateOnly End)? _anchor;
    private (DateOnly Start, DateOnly End)? _named;
    private DateOnly _earliest = today.AddDays(1);

    private DateOnly Monday => today.AddDays(1 - NumberOf(today));

    /// <summary>All days of a group; a span of weekdays becomes its single days.</summary>
    public List<DaySpan> Resolve(Group group)
    {
        var days = new List<DaySpan>();
        var week = group.Anchor is null ? null : Wide(group.Anchor);
        var which = Which.None;
        foreach (var phrase in group.Days)
        {
            which = phrase.Which != Which.None ? phrase.Which : phrase.Shape == DayShape.Weekday && which == Which.Next ? which : Which.None;
            Add(days, phrase.Which == which ? phrase : phrase with { Which = which }, week);
        }

        return days;
    }

    /// <summary>Takes note of a date that says which weekday is meant ("Tuesday works. That is the 10 March."), if it falls on that day.</summary>
    public bool Explain(int weekday, DayPhrase date)
    {
        if (Day(date with { Weekday = weekday }, null, null).Day is not { } day || NumberOf(day) != weekday || day <= today)
            return false;
        Keep(_explained, day);
        return true;
    }

    /// <summary>Takes note of what a group said, for the days named after it.</summary>
    public void Note(Group group, int sign)
    {
        foreach (var day in group.Resolved)
        {
            var span = (day.Start, day.End);
            if (sign < 0 && group.Clocks.Count == 0 && day.Phrase.Part == 0)
                Keep(_refused, day.Phrase.Edge is Edge.Until or Edge.Through ? (today, day.Phrase.Edge == Edge.Until ? day.Start : day.End) : span);
            else if (sign >= 0 && day.IsWide && day.Phrase.Shape is not (DayShape.AnyDay or DayShape.Weekday) && !group.Verdict.Again && !group.Verdict.Buried)
                _anchor = group.Verdict.Back ? _anchor : span;
            if (group.Verdict is { Back: true, Buried: false } && day.Start > _earliest)
                _earliest = day.Start;
            if (day.Phrase.Shape is DayShape.Date or DayShape.DayOfMonth)
                Keep(_dates, day.Start);
            _named = span;
        }

        if (group.Anchor is not null && Wide(group.Anchor) is { } week)
            _named = week;
    }

    private static void Keep<T>(List<T> list, T item)
    {
        if (list.Count < Kept)
            list.Add(item);
    }

    private void Add(List<DaySpan> days, DayPhrase phrase, (DateOnly Start, DateOnly End)? week)
    {
        if (phrase.Shape == DayShape.Part && days.Count == 0 && _named is { } named && named.Start.AddDays(1) == named.End && !phrase.Recurring)
            days.Add(new DaySpan(named.Start, named.End, phrase));
        else if (phrase.Shape == DayShape.Part)
            AddPart(days, phrase, week);
        else if (phrase.Shape == DayShape.AnyDay)
            AddAny(days, phrase, week);
        else if (phrase.IsWide && phrase.Shape != DayShape.Weekday)
        {
            if (Wide(phrase) is { } wide)
                days.Add(new DaySpan(wide.Start, wide.End, phrase));
        }
        else
            AddSingle(days, phrase, week);
    }

    private static void AddPart(List<DaySpan> days, DayPhrase phrase, (DateOnly Start, DateOnly End)? week)
    {
        if (days.Count > 0 && days[^1].Phrase.Part == 0)
            days[^1] = days[^1] with { Phrase = days[^1].Phrase with { Part = phrase.Part } };
        else if (days.Count > 0)
            days.Add(days[^1] with { Phrase = phrase });
        else if (week is { } span)
            days.Add(new DaySpan(span.Start, span.End, phrase with { Recurring = true }));
    }

    private void AddAny(List<DaySpan> days, DayPhrase phrase, (DateOnly Start, DateOnly End)? week)
    {
        var (start, end) = week ?? _anchor ?? (today.AddDays(1), today.AddDays(1 + Outlook));
        days.Add(new DaySpan(start, end, phrase));
    }

    private void AddSingle(List<DaySpan> days, DayPhrase phrase, (DateOnly Start, DateOnly End)? week)
    {
        var (first, assumed) = Day(phrase, week, null);
        if (first is not { } start)
            return;
        if (phrase.Other is not { } other || Day(other, week, start).Day is not { } last || last < start || last.DayNumber - start.DayNumber > LongestSpan)
        {
            days.Add(new DaySpan(start, start.AddDays(1), phrase, assumed));
            return;
        }

        for (var day = start; day <= last; day = day.AddDays(1))
        {
            if (NumberOf(day) <= 5 || last.DayNumber - start.DayNumber < 2)
                days.Add(new DaySpan(day, day.AddDays(1), phrase, assumed));
        }
    }

    private (DateOnly? Day, bool Assumed) Day(DayPhrase phrase, (DateOnly Start, DateOnly End)? week, DateOnly? after) => phrase.Shape switch
    {
        DayShape.Weekday => (Weekday(phrase, week, after), false),
        DayShape.Date => Date(phrase, after),
        DayShape.DayOfMonth => (OfMonth(phrase, week, after), false),
        DayShape.Shift => (today.AddDays(phrase.Count), false),
        DayShape.ShiftFromNamed => (_named?.Start.AddDays(phrase.Count), false),
        DayShape.NthWeekday => (Nth(phrase), false),
        DayShape.Holiday => (Holidays.Of(phrase.Count, today.Year) is var day && day >= today ? day : Holidays.Of(phrase.Count, today.Year + 1), false),
        _ => (null, false),
    };

    private DateOnly? Weekday(DayPhrase phrase, (DateOnly Start, DateOnly End)? week, DateOnly? after)
    {
        var further = phrase.Count * Week;
        if (after is { } start)
            return Next(start.AddDays(1), phrase.Weekday);
        switch (phrase.Which)
        {
            case Which.Next: return Monday.AddDays(Week + phrase.Weekday - 1 + further);
            case Which.Last: return Next(today.AddDays(-Week), phrase.Weekday);
            case Which.This: return Monday.AddDays(phrase.Weekday - 1) is var day && day >= today ? day : day.AddDays(Week);
            case Which.Following: return Next(_named?.Start.AddDays(1) ?? Monday.AddDays(Week), phrase.Weekday);
        }

        if (_explained.Find(d => NumberOf(d) == phrase.Weekday) is var told && told != default)
            return told;
        if (week is { } own && Next(own.Start, phrase.Weekday) is var inside && inside < own.End)
            return inside.AddDays(further);
        if (phrase.Which == Which.None && _dates.Find(d => NumberOf(d) == phrase.Weekday && d > today) is var dated && dated != default)
            return dated.AddDays(further);
        if (phrase.Which == Which.None && _anchor is { } anchor && Next(anchor.Start > today ? anchor.Start : today.AddDays(1), phrase.Weekday) is var anchored && anchored < anchor.End)
            return anchored.AddDays(further);
        return Unrefused(Next(_earliest, phrase.Weekday)).AddDays(further);
    }

    private DateOnly Unrefused(DateOnly day)
    {
        for (var tries = 0; tries < Kept && _refused.Exists(r => day >= r.Start && day < r.End && r.End.DayNumber - r.Start.DayNumber > 1); tries++)
            day = day.AddDays(Week);
        return day;
    }

    private (DateOnly? Day, bool Assumed) Date(DayPhrase phrase, DateOnly? after)
    {
        if (phrase.Order != NumberOrder.Either)
            return (Dated(phrase, phrase.Month, phrase.Day, after), false);
        var (month, day) = dayFirst ? (phrase.Day, phrase.Month) : (phrase.Month, phrase.Day);
        var usual = Dated(phrase, month, day, after);
        var other = Dated(phrase, day, month, after);
        if (phrase.Weekday != 0 && usual is { } u && other is { } o && (NumberOf(u) == phrase.Weekday) != (NumberOf(o) == phrase.Weekday))
            return (NumberOf(u) == phrase.Weekday ? u : o, false);
        return (usual, !orderKnown);
    }

    /// <summary>Without a year the next such day is meant, unless it is not long past: then it is told of.</summary>
    private DateOnly? Dated(DayPhrase phrase, int month, int day, DateOnly? after)
    {
        if (phrase.Year != 0)
            return Valid(phrase.Year, month, day);
        var thisYear = Valid(today.Year, month, day);
        if (after is { } start && thisYear < start)
            return Valid(today.Year + 1, month, day);
        return thisYear is { } date && date >= today.AddDays(-Remembered) && phrase.Which != Which.Last ? date
            : phrase.Which == Which.Last ? Valid(today.Year - 1, month, day) : Valid(today.Year + 1, month, day) ?? thisYear;
    }

    private DateOnly? OfMonth(DayPhrase phrase, (DateOnly Start, DateOnly End)? week, DateOnly? after)
    {
        // A week named before says which month is meant if it has such a day.
        if (after is null && (week ?? _anchor) is { } anchor && anchor.Start > today && Scan(phrase, anchor.Start, 1) is { } inside && inside < anchor.End)
            return inside;
        var from = after ?? today;
        if (after is null && week is null && _dates.Count > 0 && _dates[^1] > from && _dates[^1].Month != from.Month && phrase.Day > _dates[^1].Day)
            from = _dates[^1];
        return Scan(phrase, from, 4);
    }

    private static DateOnly? Scan(DayPhrase phrase, DateOnly from, int months)
    {
        DateOnly? first = null;
        for (var (month, tries) = (new DateOnly(from.Year, from.Month, 1), 0); tries <= months; month = month.AddMonths(1), tries++)
        {
            if (Valid(month.Year, month.Month, phrase.Day) is not { } day || day < from)
                continue;
            first ??= day;
            if (phrase.Weekday == 0 || NumberOf(day) == phrase.Weekday)
                return day;
        }

        return first;
    }

    private DateOnly? Nth(DayPhrase phrase)
    {
        var month = phrase.Month != 0 ? MonthStart(phrase.Month, 0) : new DateOnly(today.Year, today.Month, 1).AddMonths(1);
        return Next(month, phrase.Weekday).AddDays(Week * (Math.Max(phrase.Count, 1) - 1));
    }

    private (DateOnly Start, DateOnly End)? Wide(DayPhrase phrase)
    {
        switch (phrase.Shape)
        {
            case DayShape.Week: return PortionOf(phrase, Monday.AddDays(Week * phrase.Count), phrase.Count == 0);
            case DayShape.WeekAfterNamed: return PortionOf(phrase, _named is { } named && named.End > today ? named.Start.AddDays(1 - NumberOf(named.Start) + Week) : Monday.AddDays(Week * 2), false);
            case DayShape.WeekOf: return Day(phrase.Other!, null, null).Day is { } day ? PortionOf(phrase, day.AddDays(1 - NumberOf(day)), false) : null;
            case DayShape.Stretch: return (today.AddDays(1), today.AddDays(phrase.Count + 1));
            case DayShape.Weekend: return Monday.AddDays(5 + (Week * phrase.Count)) is var saturday ? (saturday, saturday.AddDays(2)) : null;
            case DayShape.Month: return MonthPortion(phrase, MonthStart(phrase.Month, phrase.Year));
            case DayShape.MonthShift: return MonthPortion(phrase, new DateOnly(today.Year, today.Month, 1).AddMonths(phrase.Count));
            default: return null;
        }
    }

    private (DateOnly Start, DateOnly End) PortionOf(DayPhrase phrase, DateOnly monday, bool current)
    {
        var (from, to) = phrase.Portion switch { Sense.Early => (0, 3), Sense.Mid => (1, 4), Sense.Late when current => (0, 5), Sense.Late or Sense.End => (2, 5), _ => (0, Week) };
        var start = monday.AddDays(from);
        var first = phrase.Portion == Sense.Late ? today.AddDays(1) : today;
        return (current && start < first ? first : start, monday.AddDays(to));
    }

    private static (DateOnly Start, DateOnly End) MonthPortion(DayPhrase phrase, DateOnly month)
    {
        var end = month.AddMonths(1);
        return phrase.Portion switch
        {
            Sense.Early => (month, month.AddDays(10)),
            Sense.Mid => (month.AddDays(10), month.AddDays(20)),
            Sense.Late or Sense.End => (month.AddDays(20), end),
            _ => (month, end),
        };
    }

    private DateOnly MonthStart(int month, int year) =>
        year != 0 ? new DateOnly(year, month, 1) : new DateOnly(month >= today.Month ? today.Year : today.Year + 1, month, 1);

    private static DateOnly Next(DateOnly from, int weekday) => from.AddDays((weekday - NumberOf(from) + Week) % Week);

    private static int NumberOf(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? Week : (int)day.DayOfWeek;

    private static DateOnly? Valid(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
