using InfoInterview.Domain.FollowUps;
using InfoInterview.Domain.Interviews;
using InfoInterview.Domain.Mailboxes;
using NodaTime;

namespace InfoInterview.Domain.Requests;

public enum TaskKind
{
    Call,
    Research,
    Confirm,
    Wake,
    FindAddress,
}

/// <summary>A To Do task that should exist, as it should stand. At most one of a kind for a request.</summary>
/// <param name="DueOn">Calendar day in the seeker's zone.</param>
/// <param name="Done">Should be ticked off, if it exists.</param>
public sealed record PlannedTask(TaskKind Kind, string Title, DateOnly DueOn, bool Done);

/// <summary>Which To Do tasks should exist for a request now?</summary>
public static class TaskPlan
{
    /// <param name="request">The request.</param>
    /// <param name="interview">The meeting that is fixed for it, if any.</param>
    /// <param name="seekerZone">For the calendar day of the meeting.</param>
    /// <param name="cadence">After how many business days what is due.</param>
    /// <param name="calendar">Which days are business days.</param>
    public static IReadOnlyList<PlannedTask> For(
        Request request, Interview? interview, DateTimeZone seekerZone, Cadence cadence, BusinessDays calendar)
    {
        var plan = new List<PlannedTask>();
        var name = request.Person.Name;
        if (request.Clock is { } clock && request.State != RequestState.Draft)
        {
            var waiting = request.State is RequestState.Waiting or RequestState.Away;
            plan.Add(new(TaskKind.Call, $"Call {name} if no answer has come", clock.DayOf(cadence.Call, calendar), Done: !waiting));
        }

        if (request is { State: RequestState.Later, Until: { } until })
        {
            plan.Add(new(TaskKind.Wake, $"Write to {name} again, as they suggested", until, Done: false));
        }

        if (request is { State: RequestState.AddressDead, SentAt: { } sentAt })
        {
            plan.Add(new(TaskKind.FindAddress, $"Find another address for {name}", calendar.Add(Zones.DayOf(sentAt, seekerZone), 1), Done: false));
        }

        if (interview is { State: InterviewState.Booked })
        {
            var day = Zones.DayOf(interview.Start, seekerZone);
            var first = Zones.DayOf(interview.ReservedAt, seekerZone);
            plan.Add(new(TaskKind.Research, $"Do your own research before meeting {name}", Later(calendar.Add(day, -2), first), Done: false));
            plan.Add(new(TaskKind.Confirm, $"Confirm the meeting with {name}", Later(calendar.Add(day, -1), first), Done: false));
        }

        return plan;
    }

    /// <summary>A meeting booked for tomorrow leaves no two business days: what is due is due at once, never in the past.</summary>
    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
