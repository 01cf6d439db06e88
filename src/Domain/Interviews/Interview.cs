using InfoInterview.Domain.Mailboxes;

namespace InfoInterview.Domain.Interviews;

public enum InterviewState
{
    /// <summary>The time is reserved here; the event may or may not stand in the calendar yet.</summary>
    Booking,

    /// <summary>The event stands in the calendar.</summary>
    Booked,

    /// <summary>Withdrawn; the event may still have to be taken back.</summary>
    Cancelling,
    Cancelled,
}

/// <summary>The meeting. The event in the calendar is Graph's copy of it, made with this id as its <c>transactionId</c>, so never twice.</summary>
public sealed class Interview
{
    public static readonly TimeSpan UsualLength = TimeSpan.FromMinutes(30);

    public Guid Id { get; private init; }
    public Owner Owner { get; private init; }
    public Guid RequestId { get; private init; }

    /// <summary>Instants.</summary>
    public DateTimeOffset Start { get; private set; }
    public DateTimeOffset End { get; private set; }
    /// <summary>When the time was reserved here.</summary>
    public DateTimeOffset ReservedAt { get; private init; }
    public string Place { get; private set; } = "";
    public InterviewState State { get; private set; }

    /// <summary>Graph's id of the event, once it stands.</summary>
    public string? EventId { get; private set; }
    public string? WebLink { get; private set; }
    public int Version { get; private set; }

    private Interview()
    {
    }

    public static Interview Reserve(Owner owner, Guid requestId, Slot slot, string place, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(),
        Owner = owner,
        RequestId = requestId,
        Start = slot.Start,
        End = slot.End,
        ReservedAt = now,
        Place = place,
        State = InterviewState.Booking,
    };

    /// <summary>True while its time must not be given to anyone else.</summary>
    public bool HoldsItsTime => State is InterviewState.Booking or InterviewState.Booked;

    public void Booked(string eventId, string? webLink)
    {
        (State, EventId, WebLink) = (InterviewState.Booked, eventId, webLink);
        Version++;
    }

    public void Cancel()
    {
        State = InterviewState.Cancelling;
        Version++;
    }

    public void Cancelled()
    {
        State = InterviewState.Cancelled;
        Version++;
    }
}
