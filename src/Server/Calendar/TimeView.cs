using InfoInterview.Domain.Interviews;
using InfoInterview.Domain.Replies;
using InfoInterview.Domain.Replies.Times;

namespace InfoInterview.Server.Calendar;

/// <summary>A time, with how it stands against the seeker's calendar.</summary>
/// <param name="TimeZone">The zone in which it was said: IANA id or offset.</param>
/// <param name="Assumed">What was supposed and not said.</param>
public sealed record TimeView(DateTimeOffset Start, DateTimeOffset End, string TimeZone, IReadOnlyList<Assumption> Assumed, SlotState State, string? ClashesWith)
{
    public static TimeView Of(ProposedTime time, SlotCheck check) => new(time.Start, time.End, time.TimeZone, time.Assumed, check.State, check.ClashesWith);

    /// <summary>A half hour that the seeker could offer.</summary>
    public static TimeView Free(Slot slot, string timeZone) => new(slot.Start, slot.End, timeZone, [], SlotState.Free, null);
}
