using InfoInterview.Domain.Replies.Times.Grammar;

namespace InfoInterview.Domain.Replies.Times.Resolution;

/// <summary>Puts days and clock times that belong together into groups, in the order of the text.</summary>
internal sealed class Grouping(Tokens t, List<Phrase> phrases)
{
    private const int FarthestDay = 8;
    private const int LongestRun = 6;

    /// <summary>More days than anybody lists: each may be carried on to every clock time after them.</summary>
    private const int MostDays = 32;
    private readonly List<Group> _groups = [];
    private Group? _open;

    public List<Group> Groups()
    {
        for (var i = 0; i < phrases.Count; i++)
        {
            if (phrases[i] is DayPhrase day)
                OnDay(day, i);
            else if (phrases[i] is ClockPhrase clock)
                OnClock(clock, i);
        }

        return _groups;
    }

    private void OnDay(DayPhrase day, int index)
    {
        if (_open is null)
        {
            Open(day);
            return;
        }

        var gap = Gap.Between(t, _open.End, day.First);
        if (day.IsWide && day.Shape != DayShape.Weekday && OnWide(day, gap))
            return;
        var joined = gap.IsTight && !gap.Lines;
        var waiting = _open.IsClockFirst && _open.Days.Count == 0 && !gap.Ends && !gap.Contrasts && !gap.Lines && day.First - _open.End <= FarthestDay;
        var listed = joined && !day.IsWide && _open.Clocks.Count == 0 && !_open.Days[^1].IsWide && gap.Lists && day.Edge == Edge.None;
        var listedAfterClock = joined && _open.IsClockFirst && _open.Days.Count > 0 && gap.Lists && !IsClockNext(index, day.End) && day.Edge == Edge.None;
        if ((waiting || listed || listedAfterClock || (joined && IsPartOfOpen(day))) && _open.Days.Count < MostDays)
            _open.Add(day);
        else
        {
            // "Next week Tuesday", "the week of the 12th: Tuesday or Wednesday": the week is no offer of its own.
            _open.IsUsed = joined && !gap.Lists && _open.Clocks.Count == 0 && _open.Days[0].IsWide && day.Shape == DayShape.Weekday;
            Open(day);
        }
    }

    /// <summary>A part of a day right after its day adds nothing but hours: "Tuesday – in the morning".</summary>
    private bool IsPartOfOpen(DayPhrase day) => day.Shape == DayShape.Part && _open!.Days.Count > 0 && _open.Clocks.Count == 0 && _open.Days[^1].Part == 0;

    /// <summary>A week right after weekdays says which ones are meant; right before them it does so too and is no offer of its own.</summary>
    private bool OnWide(DayPhrase week, Gap gap)
    {
        var days = _open!.Days.Count > 0 && _open.Days.TrueForAll(d => !d.IsWide || d.Shape is DayShape.AnyDay || d.Recurring) && week.Shape != DayShape.AnyDay;
        if (!days || gap.Ends || gap.Contrasts || gap.Lists || gap.Lines || gap.Says || week.Edge is not Edge.None || _open.Anchor is not null)
            return false;
        _open.AnchorTo(week);
        return true;
    }

    private void OnClock(ClockPhrase clock, int index)
    {
        var gap = _open is null ? default : Gap.Between(t, _open.End, clock.First);
        if (_open is null || BelongsToNextDay(clock, index, gap))
        {
            Open(clock);
            return;
        }

        var apart = gap.Ends || gap.Contrasts || gap.Says || (gap.Words && _open.Days.Count > 0 && _open.Clocks.Count > 0);
        if (apart || (gap.Lines && !gap.IsTight) || (_open.IsClockFirst && _open.Days.Count > 0 && gap.Words))
            Open(clock, false);
        else
            _open.Add(clock);
    }

    /// <summary>"… or 4pm on Wednesday": the day follows, and nothing binds the time to the day before.</summary>
    private bool BelongsToNextDay(ClockPhrase clock, int index, Gap gap)
    {
        if (_open!.Days.Count == 0 && _open.IsClockFirst || NextDay(index) is not var (day, end))
            return false;
        var ahead = Gap.Between(t, end, day.First);
        if (ahead.Ends || ahead.Contrasts || ahead.Lists || ahead.Words || ahead.Says || ahead.Lines || (day.IsWide && day.Shape != DayShape.Weekday) || day.Shape == DayShape.Part || day.Edge != Edge.None)
            return false;
        return (ahead.On && gap.Lists) || _open.IsClockFirst || gap.Ends || gap.Contrasts || gap.Words || gap.Lines || (gap.Lists && _open.Clocks.Count == 0 && ahead.On);
    }

    /// <summary>The day after a clock time or after a short list of them, and where that list ends.</summary>
    private (DayPhrase Day, int End)? NextDay(int index)
    {
        var end = phrases[index].End;
        for (var next = index + 1; next < phrases.Count && next <= index + LongestRun; next++)
        {
            if (phrases[next] is DayPhrase day)
                return (day, end);
            if (phrases[next] is ClockPhrase && !Gap.Between(t, end, phrases[next].First).IsTight)
                return null;
            end = phrases[next].End;
        }

        return null;
    }

    private bool IsClockNext(int index, int end)
    {
        var next = index + 1;
        return next < phrases.Count && phrases[next] is ClockPhrase clock && Gap.Between(t, end, clock.First) is { IsTight: true, Lists: false };
    }

    private void Open(Phrase phrase, bool clockFirst = true)
    {
        _open = new Group(phrase.First, phrase.End) { IsClockFirst = clockFirst && phrase is ClockPhrase };
        _open.Add(phrase);
        _groups.Add(_open);
    }
}
