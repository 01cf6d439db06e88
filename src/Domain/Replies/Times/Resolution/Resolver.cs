using InfoInterview.Domain.Replies.Times.Grammar;
using InfoInterview.Domain.Replies.Times.Words;

namespace InfoInterview.Domain.Replies.Times.Resolution;

/// <summary>Goes through the groups in the order of the text: finds what is said of each, which days it means, and carries days on to clock times without one.</summary>
internal sealed class Resolver(Tokens t, List<Phrase> phrases, TimeContext context, DateOnly today, ZoneReading zones)
{
    private const int FarthestCarry = 6;
    private readonly List<Group> _groups = new Grouping(t, phrases).Groups();
    private readonly Calendar _calendar = new(today, IsDayFirst(context, phrases), IsOrderKnown(context, phrases));

    public IReadOnlyList<TimeMention> Mentions()
    {
        ClockPhrase? lastClock = null;
        var explained = Explanations.Note(t, phrases, _calendar);
        for (var i = 0; i < _groups.Count; i++)
        {
            var group = _groups[i];
            group.Verdict = VerdictOf(i);
            group.Length = Lengths.After(t, group.End) is var after and > 0 ? after : Lengths.Before(t, group.First);
            group.IsUsed |= explained is not null && group.Clocks.Count == 0 && group.Days.Count == 1 && explained.Contains(group.Days[0].First);
            group.Resolved = group.Days.Count > 0 ? _calendar.Resolve(group) : [];
            Partition(i);
            lastClock = Repeat(group, lastClock);
            if (group.Resolved.Count == 0 && group.Clocks.Count > 0 || group.Days.TrueForAll(d => d.Shape == DayShape.Part) && group.Resolved.Count == 0)
                Carry(i);
            _calendar.Note(group, group.Verdict.Sign);
        }

        var mentions = new MentionList(t, context, zones);
        foreach (var group in _groups)
            mentions.Add(group);
        return mentions.Sorted();
    }

    private Verdict VerdictOf(int index)
    {
        var group = _groups[index];
        var from = index == 0 ? 0 : _groups[index - 1].End;
        var to = index + 1 < _groups.Count ? _groups[index + 1].First : t.Count;
        var verdict = Polarity.Of(t, group, from, to);
        if (index > 0 && verdict is { Sign: 0, Buried: false, Back: false, Conditional: false })
            verdict = Inherited(verdict, index, from);
        if (t.Language is Language.German or Language.Dutch && (t.Is(group.First, Sense.From) || t.Is(group.First - 1, Sense.From) || t.Is(group.First - 1, "vom")) && Moves.Follow(t, group.End))
            return verdict with { Sign = -1, Moved = true };
        if (group.Clocks is [{ Edge: Edge.By } by] && Leads.IsPresent(t, from, group.First))
            group.Clocks[0] = by with { Edge = Edge.After };
        if (verdict is { Sign: < 0, Denied: true, Back: false } && group.Clocks.Count > 0 && IsAfterDenied(group))
            verdict = verdict with { Sign = 1, Denied = false };
        return verdict.Conditional && verdict.Sign < 0 ? verdict with { Sign = group.Clocks.Count > 0 ? 1 : 0, Buried = group.Clocks.Count == 0 } : verdict;
    }

    /// <summary>In a list, and under a heading with a colon, what is said once holds for all.</summary>
    private Verdict Inherited(Verdict verdict, int index, int from)
    {
        var gap = Gap.Between(t, from, _groups[index].First);
        var last = _groups[index - 1].Verdict;
        if (gap.IsTight && !last.Later && (gap.Lines ? IsUnderHeading(index) : true))
            return verdict with { Sign = last.Sign, Buried = last.Buried, Denied = last.Denied, Away = last.Away };
        return verdict;
    }

    private bool IsUnderHeading(int index) => _groups[index - 1].Verdict.Sign < 0;

    /// <summary>"Not free until 3", "nothing before Thursday at 3": what comes from then on is offered.</summary>
    private bool IsAfterDenied(Group group)
    {
        if (group.Clocks[0].Edge == Edge.Until || (group.Days.Count > 0 && group.Days[0].Edge is Edge.Before or Edge.Until && group.Days[0].First < group.Clocks[0].First) || t.Is(group.First - 1, Sense.Until))
        {
            if (group.Clocks[0].Edge == Edge.Until)
                group.Clocks[0] = group.Clocks[0] with { Edge = Edge.After };
            for (var i = 0; i < group.Days.Count; i++)
                group.Days[i] = group.Days[i] with { Edge = Edge.None };
            return true;
        }

        if (group.Clocks[0].Edge != Edge.Before || t[group.Clocks[0].First - 1].Cue is not Cue.Not)
            return false;
        group.Clocks[0] = group.Clocks[0] with { Edge = Edge.After };
        return true;
    }

    /// <summary>"In the evening is easier: Wednesday around eight?": the part of the day goes on to an hour that it can hold.</summary>
    private void Partition(int index)
    {
        if (index == 0 || _groups[index].Clocks.Count == 0 || _groups[index - 1] is not { Clocks.Count: 0, Days: [{ Shape: DayShape.Part or DayShape.AnyDay, Part: var part and not 0 }], Verdict: { Sign: >= 0, Buried: false } })
            return;
        for (var i = 0; i < _groups[index].Resolved.Count; i++)
        {
            var day = _groups[index].Resolved[i];
            if (day.Phrase.Part == 0 && _groups[index].Clocks.TrueForAll(c => c.From is { Half: DayHalf.Unsaid, Hour: var hour } && (part == PartOfDay.Evening ? hour is >= 5 and <= 9 : part == PartOfDay.Morning && hour is >= 6 and <= 11)))
                _groups[index].Resolved[i] = day with { Phrase = day.Phrase with { Part = part } };
        }
    }

    private static ClockPhrase? Repeat(Group group, ClockPhrase? last)
    {
        for (var i = group.Clocks.Count - 1; i >= 0; i--)
        {
            if (!group.Clocks[i].Same)
                continue;
            if (last is null)
                group.Clocks.RemoveAt(i);
            else
                group.Clocks[i] = Repeated(group.Clocks[i], last);
        }

        return group.Clocks.Count > 0 ? group.Clocks[^1] : last;
    }

    /// <summary>"Same time" is all of the last one, "after that" begins where it ends.</summary>
    private static ClockPhrase Repeated(ClockPhrase clock, ClockPhrase last) => clock.Edge == Edge.After
        ? clock with { From = last.To ?? last.From, Same = false }
        : last with { First = clock.First, End = clock.End };

    /// <summary>A clock time without a day is of the day named last that was not refused as a whole; else of one named right after.</summary>
    private void Carry(int index)
    {
        var group = _groups[index];
        for (var back = index - 1; back >= 0 && back >= index - FarthestCarry; back--)
        {
            if (!IsCarried(_groups[back]))
                continue;
            group.Resolved = [.. _groups[back].Resolved.Select(d => d with { Phrase = d.Phrase with { Part = group.Days.Count > 0 ? group.Days[0].Part : d.Phrase.Part, Edge = Edge.None } })];
            if (group.Verdict.Sign >= 0)
                _groups[back].IsUsed = _groups[back].Clocks.Count == 0 && !_groups[back].Verdict.Back;
            return;
        }

        if (index + 1 >= _groups.Count || _groups[index + 1] is not { Clocks.Count: 0, Days.Count: > 0 } next)
            return;
        next.Verdict = VerdictOf(index + 1);
        if (next.Verdict.Sign < 0)
            return;
        group.Resolved = _calendar.Resolve(next);
        next.IsUsed = true;
    }

    private static bool IsCarried(Group group)
    {
        if (group.Resolved.Count == 0 || group.Verdict.Buried && group.Clocks.Count == 0 || group.Verdict.Again)
            return false;
        return group.Verdict.Sign >= 0 || group.Clocks.Count > 0 || group.Resolved[0].Phrase.Part != 0;
    }

    private static bool IsOrderKnown(TimeContext context, List<Phrase> phrases) => context.DayFirst is not null || OrderIn(phrases) is not null;

    /// <summary>The writer's order of numbers: as in another date of theirs, as known, or as in their zone.</summary>
    private static bool IsDayFirst(TimeContext context, List<Phrase> phrases) => OrderIn(phrases) ?? context.WritesDayFirst;

    private static bool? OrderIn(List<Phrase> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (phrase is DayPhrase { Order: NumberOrder.DayFirst or NumberOrder.MonthFirst } date)
                return date.Order == NumberOrder.DayFirst;
        }

        return null;
    }
}
