using InfoInterview.Domain.Replies.Times.Words;

namespace InfoInterview.Domain.Replies.Times.Grammar;

/// <summary>Tokens that together name a day, a clock time or a zone.</summary>
internal abstract record Phrase(int First, int End);

internal enum DayShape : byte
{
    Weekday,
    Date,
    DayOfMonth,

    /// <summary>Days from the day of writing.</summary>
    Shift,

    /// <summary>Days from the day named last: "the day after".</summary>
    ShiftFromNamed,

    /// <summary>Weeks from the week of writing.</summary>
    Week,

    /// <summary>"The week after": the one after that named last.</summary>
    WeekAfterNamed,
    WeekOf,

    /// <summary>"The next few days": from the day of writing on.</summary>
    Stretch,
    Month,

    /// <summary>Months from the month of writing.</summary>
    MonthShift,
    Weekend,
    NthWeekday,
    Holiday,

    /// <summary>"Any day", "weekdays".</summary>
    AnyDay,

    /// <summary>"Morning" by itself: of the day named last.</summary>
    Part,
}

internal enum Which : byte
{
    None,
    This,
    Next,
    Coming,
    Following,
    Last,
}

internal enum NumberOrder : byte
{
    /// <summary>No date in numbers, or none that could be read two ways.</summary>
    None,
    MonthFirst,
    DayFirst,

    /// <summary>"3/4": read with the month first for now.</summary>
    Either,
}

/// <summary>How a time bounds what is meant.</summary>
internal enum Edge : byte
{
    None,
    Before,
    After,
    Until,
    Through,
    By,
    From,
    Since,
}

/// <summary>A day, or something wider, as the words have it.</summary>
internal sealed record DayPhrase(int First, int End, DayShape Shape) : Phrase(First, End)
{
    /// <summary>1 is Monday; 0 when none is named.</summary>
    public int Weekday { get; init; }

    public int Year { get; init; }

    public int Month { get; init; }

    public int Day { get; init; }

    /// <summary>How the numbers of a date in numbers stand.</summary>
    public NumberOrder Order { get; init; }

    public Which Which { get; init; }

    /// <summary>Days, weeks or months to go on, or the number of the weekday in its month (-1 is the last).</summary>
    public int Count { get; init; }

    public int Part { get; init; }

    /// <summary>Early, mid, late or end of something wider.</summary>
    public Sense Portion { get; init; }

    public Edge Edge { get; init; }

    public bool Recurring { get; init; }

    /// <summary>The other end of a span of days; for <see cref="DayShape.WeekOf"/> the day whose week is meant.</summary>
    public DayPhrase? Other { get; init; }

    public bool IsWide => Shape is DayShape.Week or DayShape.WeekAfterNamed or DayShape.WeekOf or DayShape.Stretch or DayShape.Month or DayShape.MonthShift or DayShape.Weekend or DayShape.AnyDay || Recurring;
}

internal enum DayHalf : byte
{
    /// <summary>"10": before or after noon.</summary>
    Unsaid,
    Morning,
    Afternoon,

    /// <summary>"14:00", "09:30", "10 Uhr": of twenty-four hours.</summary>
    Whole,
}

/// <summary>What a clock shows, as the words have it.</summary>
/// <param name="IsBeforeEight">True where the words count down to eight ("a quarter to eight"), which by itself is in the morning.</param>
internal readonly record struct ClockFace(int Hour, int Minute, DayHalf Half, bool IsBeforeEight = false);

/// <summary>A clock time or a span between two.</summary>
internal sealed record ClockPhrase(int First, int End, ClockFace From) : Phrase(First, End)
{
    public ClockFace? To { get; init; }

    /// <summary>After: open at its end. Before, Until and By: only an end is named.</summary>
    public Edge Edge { get; init; }

    /// <summary>"Same time": as the clock time named last.</summary>
    public bool Same { get; init; }

    /// <summary>True for a bare number, which only its surroundings make a time.</summary>
    public bool Weak { get; init; }
}

/// <summary>A zone: an IANA id or offset, or null for the writer's own.</summary>
internal sealed record ZonePhrase(int First, int End, string? Zone, bool Seeker) : Phrase(First, End)
{
    /// <summary>True for "I'm on Pacific time", which says something of every time in the text.</summary>
    public bool ForAll { get; init; }
}
