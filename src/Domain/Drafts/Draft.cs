using InfoInterview.Domain.Mailboxes;

namespace InfoInterview.Domain.Drafts;

public enum DraftKind
{
    FollowUp,
    ThanksWhoElse,

    /// <summary>They declined and named somebody: asking for another name would be greedy.</summary>
    ThanksForName,
    AnswerWithTime,
}

public enum DraftState
{
    /// <summary>Wanted; may or may not stand in the mailbox yet.</summary>
    Planned,

    /// <summary>Stands in the mailbox for the seeker to read, change and send.</summary>
    Ready,
    Sent,

    /// <summary>No longer wanted; may still have to be taken out of the mailbox.</summary>
    Withdrawing,
    Withdrawn,
}

/// <summary>A mail prepared in the right thread. The seeker sends it or does not; the software never sends.</summary>
public sealed class Draft
{
    public Guid Id { get; private init; }
    public Owner Owner { get; private init; }
    public Guid RequestId { get; private init; }
    public DraftKind Kind { get; private init; }
    public DraftState State { get; private set; }

    /// <summary>The message (immutable id) in whose thread it answers.</summary>
    public string AnswersMessageId { get; private init; } = "";

    /// <summary>True once creating it was tried: from then on it is looked for before it is made.</summary>
    public bool Attempted { get; private set; }
    public string? MessageId { get; private set; }
    public string? InternetMessageId { get; private set; }
    public string? Subject { get; private set; }
    public string? WebLink { get; private set; }
    public DateTimeOffset PlannedAt { get; private init; }
    public int Version { get; private set; }

    private Draft()
    {
    }

    public static Draft Plan(Owner owner, Guid requestId, DraftKind kind, string answersMessageId, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(),
        Owner = owner,
        RequestId = requestId,
        Kind = kind,
        AnswersMessageId = answersMessageId,
        PlannedAt = now,
    };

    public bool IsOpen => State is DraftState.Planned or DraftState.Ready;

    public void Attempt()
    {
        Attempted = true;
        Version++;
    }

    public void Created(string messageId, string? internetMessageId, string? subject, string? webLink)
    {
        (State, MessageId, InternetMessageId, Subject, WebLink) = (DraftState.Ready, messageId, internetMessageId, subject, webLink);
        Version++;
    }

    public void Sent(string internetMessageId)
    {
        (State, InternetMessageId) = (DraftState.Sent, internetMessageId);
        Version++;
    }

    public void Withdraw()
    {
        State = Attempted ? DraftState.Withdrawing : DraftState.Withdrawn;
        Version++;
    }

    public void Withdrawn()
    {
        State = DraftState.Withdrawn;
        Version++;
    }
}
