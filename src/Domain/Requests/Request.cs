using InfoInterview.Domain.FollowUps;
using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.People;
using InfoInterview.Domain.Replies;

namespace InfoInterview.Domain.Requests;

/// <summary>The copy of the request mail in Sent Items: what replies are recognised by.</summary>
public sealed record SentMessage(string MessageId, string InternetMessageId, string? ConversationId, string? Subject, string? WebLink);

/// <summary>
/// The favour that is asked of one person, and how it stands. Every change of its state is a method here and leaves a <see cref="RequestChange"/>.
/// Days are calendar days of the seeker's zone.
/// </summary>
public sealed class Request
{
    private readonly List<RequestChange> _history = [];
    private readonly List<Reply> _replies = [];

    public Guid Id { get; private init; }
    public Owner Owner { get; private init; }
    public Guid PersonId { get; private init; }
    public Person Person { get; private init; } = null!;
    public RequestState State { get; private set; }
    /// <summary>The template it was written with; null for the seeker's own words.</summary>
    public string? TemplateId { get; private set; }
    public DateTimeOffset CreatedAt { get; private init; }
    public DateTimeOffset? SentAt { get; private set; }
    public SentMessage? Sent { get; private set; }

    /// <summary>Counts the business days of waiting; null before the request was sent.</summary>
    public WaitingClock? Clock { get; private set; }

    /// <summary>Away: the first day back, when named. Later: the day to write again.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>When the one follow-up was sent.</summary>
    public DateTimeOffset? FollowedUpAt { get; private set; }
    /// <summary>
    /// Answers that came before the request itself was found in Sent Items have been looked for. An automatic reply may be quicker than
    /// the copy of the mail it answers.
    /// </summary>
    public bool LookedBack { get; private set; }
    public int Version { get; private set; }

    /// <summary>The version for which tasks, drafts and marks were last planned; behind <see cref="Version"/> when something happened since.</summary>
    public int PlannedVersion { get; private set; } = -1;
    public IReadOnlyList<RequestChange> History => _history;
    public IReadOnlyList<Reply> Replies => _replies;

    private Request()
    {
    }

    public static Request Draft(Owner owner, Person person, string? templateId, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(),
        Owner = owner,
        PersonId = person.Id,
        Person = person,
        TemplateId = templateId,
        CreatedAt = now,
    };

    /// <summary>A draft was written again with another template; nothing was sent yet.</summary>
    public void Redrafted(string? templateId)
    {
        TemplateId = templateId;
        Version++;
    }

    /// <summary>The mail was found in Sent Items: the clock of waiting starts.</summary>
    public void WasSent(SentMessage sent, DateTimeOffset sentAt, DateOnly sentOn)
    {
        if (State != RequestState.Draft)
        {
            return;
        }

        var reason = new ChangeReason(ChangedBy.Software, $"Sent to {Person.Name}.", MessageId: sent.InternetMessageId, CanBeUndone: false);
        Move(RequestState.Waiting, sentAt, reason, WaitingClock.Start(sentOn));
        (Sent, SentAt) = (sent, sentAt);
    }

    public void WasLookedBack()
    {
        LookedBack = true;
        Version++;
    }

    public void WasPlanned() => PlannedVersion = Version;

    public void FollowedUp(DateTimeOffset at)
    {
        FollowedUpAt ??= at;
        Version++;
    }

    /// <summary>Takes a reply in and moves to where it leads. A mail that was already taken in changes nothing.</summary>
    public bool Received(Reply reply, DateOnly today, Cadence cadence, BusinessDays calendar)
    {
        if (_replies.Any(r => r.InternetMessageId == reply.InternetMessageId))
        {
            return false;
        }

        _replies.Add(reply);
        Version++;
        if (ReplyEffect.Of(this, reply, today, cadence, calendar) is { } effect)
        {
            Move(effect.State, reply.ReceivedAt, effect.Reason, effect.Clock ?? Clock, effect.Until);
        }

        if (State == RequestState.DoNotContact)
        {
            Person.DoNotContact(reply.ReceivedAt, reply.Quote);
        }

        return true;
    }

    /// <summary>What time alone brings about: the person is back, or the waiting is over.</summary>
    public void DayCame(DateOnly today, DateTimeOffset now, Cadence cadence, BusinessDays calendar)
    {
        if (State == RequestState.Away && today >= Clock!.From)
        {
            Move(RequestState.Waiting, now, new ChangeReason(ChangedBy.Software, $"{Person.FirstName} should be back, so the waiting goes on."), Clock);
        }

        if (State == RequestState.Waiting && today >= Clock!.DayOf(cadence.Close, calendar))
        {
            Move(RequestState.NoAnswer, now, new ChangeReason(ChangedBy.Software, $"No answer after {cadence.Close} business days, so this one is closed. It says nothing about you."), Clock);
        }
    }

    public void WasBooked(DateTimeOffset now, string when) =>
        Move(RequestState.Booked, now, new ChangeReason(ChangedBy.Seeker, $"Booked for {when}.", CanBeUndone: false), Clock);

    /// <summary>The meeting was withdrawn: the seeker decides how to go on.</summary>
    public void WasUnbooked(DateTimeOffset now)
    {
        if (State == RequestState.Booked)
        {
            Move(RequestState.Answered, now, new ChangeReason(ChangedBy.Seeker, "The meeting was withdrawn.", CanBeUndone: false), Clock);
        }
    }

    /// <summary>"Not right?": the seeker says how it stands.</summary>
    /// <param name="until">For away and later: the day to go on.</param>
    public void Corrected(RequestState state, DateOnly? until, DateOnly today, DateTimeOffset now, BusinessDays calendar)
    {
        var clock = state == RequestState.Away ? Clock?.Pause(today, until ?? today, calendar) : Clock;
        Move(state, now, new ChangeReason(ChangedBy.Seeker, "You said so."), clock, until);
        AlignDoNotContact(now);
    }

    public bool CanUndo => LastChange is { CanBeUndone: true };

    /// <summary>Takes the last change back; false when it cannot be taken back.</summary>
    public bool Undo(DateTimeOffset now)
    {
        if (LastChange is not { CanBeUndone: true } last)
        {
            return false;
        }

        Move(last.From, now, new ChangeReason(ChangedBy.Seeker, "Undone.", CanBeUndone: false), last.ClockBefore, last.UntilBefore);
        AlignDoNotContact(now);
        return true;
    }

    private RequestChange? LastChange => _history.MaxBy(c => c.Number);

    private void AlignDoNotContact(DateTimeOffset now)
    {
        if (State == RequestState.DoNotContact)
        {
            Person.DoNotContact(now, null);
        }
        else if (Person.DoNotContactSince is not null)
        {
            Person.MayBeContacted();
        }
    }

    private void Move(RequestState to, DateTimeOffset at, ChangeReason reason, WaitingClock? clock, DateOnly? until = null)
    {
        _history.Add(RequestChange.Of(this, to, at, reason));
        (State, Clock, Until) = (to, clock, until);
        Version++;
    }
}
