namespace InfoInterview.Domain.Interviews;

/// <summary>Free time, as instants. A slot is not booked: what is booked is an <see cref="Interview"/>.</summary>
public readonly record struct Slot(DateTimeOffset Start, DateTimeOffset End)
{
    public static Slot HalfHour(DateTimeOffset start) => new(start, start + Interview.UsualLength);

    public bool Overlaps(DateTimeOffset start, DateTimeOffset end) => Start < end && start < End;
}

/// <summary>Time that is taken in the seeker's calendar. <paramref name="Title"/> is null for what the calendar keeps private.</summary>
public sealed record BusyTime(DateTimeOffset Start, DateTimeOffset End, string? Title);

public enum SlotState
{
    Free,
    Clash,
    Past,

    /// <summary>The calendar could not be read: nothing is claimed.</summary>
    Unknown,
}

/// <summary>How a time stands against the seeker's calendar.</summary>
public sealed record SlotCheck(SlotState State, string? ClashesWith)
{
    public static readonly SlotCheck Unknown = new(SlotState.Unknown, null);

    /// <param name="slot">The time in question.</param>
    /// <param name="busy">The seeker's taken times around it; null when the calendar could not be read.</param>
    /// <param name="now">The present instant.</param>
    public static SlotCheck Of(Slot slot, IReadOnlyList<BusyTime>? busy, DateTimeOffset now)
    {
        if (slot.Start <= now)
        {
            return new SlotCheck(SlotState.Past, null);
        }

        return busy is null ? Unknown
            : busy.FirstOrDefault(b => slot.Overlaps(b.Start, b.End)) is { } taken ? new SlotCheck(SlotState.Clash, taken.Title)
            : new SlotCheck(SlotState.Free, null);
    }
}
