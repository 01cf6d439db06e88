using InfoInterview.Domain.Replies.Times.Grammar;
using InfoInterview.Domain.Replies.Times.Words;
using NodaTime;

namespace InfoInterview.Domain.Replies.Times.Resolution;

/// <summary>Makes mentions of groups: instants in a zone, with all that had to be supposed.</summary>
internal sealed class MentionList(Tokens t, TimeContext context, ZoneReading zones)
{
    private const int Day = 24 * 60;
    private const int DayEnds = 18 * 60;
    private const int DayBegins = 8 * 60;
    private const int Slot = 30;

    /// <summary>More than anybody offers: a text of nothing but weekdays and hours must not multiply them.</summary>
    private const int Most = 256;
    private static readonly TimeSpan Past = TimeSpan.FromHours(12);
    private readonly List<TimeMention> _mentions = [];

    public List<TimeMention> Sorted() => IsSorted() ? _mentions : [.. _mentions.OrderBy(m => m.Span.Start).ThenBy(m => m.Start)];

    private bool IsSorted()
    {
        for (var i = 1; i < _mentions.Count; i++)
        {
            if (_mentions[i].Span.Start < _mentions[i - 1].Span.Start || (_mentions[i].Span.Start == _mentions[i - 1].Span.Start && _mentions[i].Start < _mentions[i - 1].Start))
                return false;
        }

        return true;
    }

    public void Add(Group group)
    {
        if (group.Verdict.Buried || group.Resolved.Count == 0 || _mentions.Count >= Most)
            return;
        if (group.Clocks.Count == 0 || IsReturn(group))
            AddDays(group);
        else if (group.Resolved[0].IsWide)
            AddWide(group);
        else
            AddClocks(group);
    }

    /// <summary>"I won't be back until Tuesday at noon" offers nothing; after a comma ("back on Tuesday, 10am?") an offer begins.</summary>
    private bool IsReturn(Group group) =>
        group.Verdict is { Back: true, Sign: <= 0 } && group.Days.Count > 0 && !group.IsClockFirst && !HasComma(group.Days[^1].End, group.Clocks[0].First);

    private bool HasComma(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (t[i].Kind == TokenKind.Break || t[i].IsMark(',') || t[i].IsDash)
                return true;
        }

        return false;
    }

    private void AddDays(Group group)
    {
        if (group.IsUsed && group.Verdict.Sign >= 0)
            return;
        foreach (var day in group.Resolved)
        {
            var (start, end) = Bounded(day, group.Verdict);
            var kind = KindOf(group.Verdict, day);
            if (start >= end || day.Phrase.Edge == Edge.Since || (day.Phrase.Edge == Edge.By && kind is TimeKind.Day or TimeKind.Range))
                continue;
            var part = day.Phrase.Part != 0 && !day.IsWide && kind is TimeKind.Day or TimeKind.Negative && day.Phrase.Part != 0 ? PartOfDay.Of(day.Phrase.Part) : new PartOfDay(0, 0);
            var from = At(start, part.From, zones.Own, out _);
            var to = part.To > 0 ? At(end.AddDays(-1), part.To, zones.Own, out _) : At(end, 0, zones.Own, out _);
            if (to > context.WrittenAt)
                _mentions.Add(new TimeMention(t.SpanOf(group.First, group.End), kind, from, to, zones.Own.Name, Assumed(zones.Own, day, false)));
        }
    }

    private void AddWide(Group group)
    {
        if (group.Days.Count == 0)
            return;
        foreach (var day in group.Resolved)
            _mentions.Add(new TimeMention(t.SpanOf(group.First, group.End), group.Verdict.Sign < 0 ? TimeKind.Negative : TimeKind.Range, At(day.Start, 0, zones.Own, out _), At(day.End, 0, zones.Own, out _), zones.Own.Name, Assumed(zones.Own, day, false)));
    }

    private (DateOnly Start, DateOnly End) Bounded(DaySpan day, Verdict verdict)
    {
        var today = Mailboxes.Zones.DayOf(context.WrittenAt, zones.Own.Zone);
        if (verdict.Back || (verdict.Away && day.Phrase.Edge is Edge.Until or Edge.Through && day.Phrase.Edge is Edge.Until or Edge.Through))
            return day.Phrase.Edge is Edge.Through or Edge.After ? (day.End, day.End.AddDays(1)) : (day.Start, day.Start.AddDays(1));
        return day.Phrase.Edge switch
        {
            Edge.Before or Edge.Until => (today, day.Start),
            Edge.Through => (today, day.End),
            Edge.After => verdict.Sign < 0 ? (day.End, day.End.AddDays(14)) : (day.End, day.End.AddDays(7)),
            Edge.From when day.Phrase.Other is null && !day.IsWide => (day.Start, day.Start.AddDays(7)),
            _ => (day.Start, day.End),
        };
    }

    private static TimeKind KindOf(Verdict verdict, DaySpan day)
    {
        if (verdict.Back || (verdict.Away && day.Phrase.Edge is Edge.Until or Edge.Through && verdict.Sign < 0))
            return TimeKind.Return;
        if (verdict.Sign < 0)
            return TimeKind.Negative;
        if (verdict.Again)
            return TimeKind.FollowUp;
        return day.IsWide || day.Phrase.Edge is not (Edge.None or Edge.By) ? TimeKind.Range : TimeKind.Day;
    }

    private void AddClocks(Group group)
    {
        ClockPhrase? last = null;
        foreach (var clock in group.Clocks)
        {
            if (last is not null && IsSameInOtherZone(last, clock))
                continue;
            last = clock;
            foreach (var day in group.Resolved)
            {
                if (_mentions.Count >= Most)
                    return;
                AddClock(group, clock, day);
            }
        }
    }

    /// <summary>"3pm ET / 12pm PT", "10am PT (1pm ET)": one time, said for two readers.</summary>
    private bool IsSameInOtherZone(ClockPhrase one, ClockPhrase two) =>
        zones.Beside(one) is { } first && zones.Beside(two) is { } second && (first.Zone != second.Zone || first.Seeker != second.Seeker) && IsEquated(first.End, two.First);

    private bool IsEquated(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (t[i].Mark is '/' or '(' or '=' or '|' || t[i].IsDash || t.Is(i, "i.e") || t.Is(i, "which"))
                return true;
        }

        return false;
    }

    private void AddClock(Group group, ClockPhrase clock, DaySpan day)
    {
        // "I'm here until Friday at 3": that hour ends something.
        if (clock.Edge is Edge.By or Edge.Since || day.Phrase.Edge is Edge.By or Edge.Since or Edge.Until or Edge.Through)
            return;
        var zone = zones.Of(clock);
        var hours = Hours.Of(clock, day.Phrase.Part);
        var negative = group.Verdict.Sign < 0;
        var (from, to, kind) = clock.Edge switch
        {
            Edge.Before or Edge.Until or Edge.Through => (Math.Min(DayBegins, hours.Start - Slot), hours.Start, negative ? TimeKind.Negative : TimeKind.Range),
            Edge.After => (hours.Start, negative ? Day : Math.Max(DayEnds, hours.Start + Slot), negative ? TimeKind.Negative : TimeKind.Slot),
            _ => (hours.Start, hours.End ?? hours.Start + Slot, negative ? TimeKind.Negative : TimeKind.Slot),
        };
        var start = At(day.Start, Math.Max(0, from), zone, out var shift);
        var end = hours.End is null && clock.Edge == Edge.None ? start + TimeSpan.FromMinutes(group.Length > 0 ? group.Length : Slot) : At(day.Start, to, zone, out _);
        end = end > start ? end : start + TimeSpan.FromMinutes(Slot);
        if (kind == TimeKind.Slot && (start < context.WrittenAt - Past || _mentions.Exists(m => m.Kind == TimeKind.Slot && m.Start == start)))
            return;
        var assumed = Assumed(zone, day, hours.HalfAssumed);
        if (clock.Edge == Edge.After && !negative)
            assumed.Add(Assumption.OpenEnd);
        if (shift is { } moved)
            assumed.Add(moved);
        var span = group.Days.Count > 0 && group.Clocks.Count == 1 ? t.SpanOf(group.First, group.End) : t.SpanOf(clock.First, clock.End);
        _mentions.Add(new TimeMention(span, kind, start, end, zone.Name, assumed));
    }

    private static List<Assumption> Assumed(ChosenZone zone, DaySpan day, bool half)
    {
        var assumed = new List<Assumption>(2);
        if (zone.Assumed)
            assumed.Add(Assumption.Zone);
        if (half)
            assumed.Add(Assumption.HalfOfDay);
        if (day.OrderAssumed)
            assumed.Add(Assumption.DayMonthOrder);
        return assumed;
    }

    /// <summary>A time in a gap moves forward by its length, of a repeated one the first is meant (RFC 5545, 3.3.5).</summary>
    private static DateTimeOffset At(DateOnly day, int minutes, ChosenZone zone, out Assumption? shift)
    {
        var local = LocalDate.FromDateOnly(day).PlusDays(minutes / Day).AtMidnight().PlusMinutes(minutes % Day);
        var mapping = zone.Zone.MapLocal(local);
        shift = mapping.Count switch { 0 => Assumption.Gap, 2 => Assumption.Overlap, _ => null };
        return NodaTime.TimeZones.Resolvers.LenientResolver(mapping).ToDateTimeOffset();
    }
}
