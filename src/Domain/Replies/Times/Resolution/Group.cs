using InfoInterview.Domain.Replies.Times.Grammar;

namespace InfoInterview.Domain.Replies.Times.Resolution;

/// <summary>Days and clock times that belong together: "Tuesday or Thursday between 2 and 4".</summary>
internal sealed class Group(int first, int end)
{
    public int First { get; private set; } = first;

    public int End { get; private set; } = end;

    public List<DayPhrase> Days { get; } = [];

    public List<ClockPhrase> Clocks { get; } = [];

    /// <summary>Minutes that are said after its clock times ("for 45 minutes"); 0 when none are.</summary>
    public int Length { get; set; }

    /// <summary>True when the clock time came before its day.</summary>
    public bool IsClockFirst { get; init; }

    /// <summary>"Tuesday or Wednesday next week": the week that its weekdays are of.</summary>
    public DayPhrase? Anchor { get; private set; }

    /// <summary>True when it only says which week another group is of, so that it is no offer by itself.</summary>
    public bool IsUsed { get; set; }

    public Verdict Verdict { get; set; }

    public List<DaySpan> Resolved { get; set; } = [];

    public void Add(Phrase phrase)
    {
        if (phrase is DayPhrase day)
            Days.Add(day);
        else if (phrase is ClockPhrase clock)
            Clocks.Add(clock);
        Cover(phrase);
    }

    public void AnchorTo(DayPhrase week)
    {
        Anchor = week;
        Cover(week);
    }

    private void Cover(Phrase phrase) => (First, End) = (Math.Min(First, phrase.First), Math.Max(End, phrase.End));
}

/// <summary>Days as the calendar has them; the end is exclusive.</summary>
internal readonly record struct DaySpan(DateOnly Start, DateOnly End, DayPhrase Phrase, bool OrderAssumed = false)
{
    public bool IsWide => Phrase.IsWide;
}
