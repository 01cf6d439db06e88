using InfoInterview.Domain.FollowUps;

namespace InfoInterview.Domain.Requests;

public enum ChangedBy
{
    Software,
    Seeker,
}

/// <summary>One change of a request's state: when, by whom, why, and by which words. With it stands what was before, so that it can be undone.</summary>
public sealed class RequestChange
{
    /// <summary>1 for the first change of its request, and so on.</summary>
    public int Number { get; private init; }
    public DateTimeOffset At { get; private init; }
    public RequestState From { get; private init; }
    public RequestState To { get; private init; }
    public ChangedBy By { get; private init; }

    /// <summary>A sentence for the seeker.</summary>
    public string Why { get; private init; } = "";

    /// <summary>The sentence of the mail that it went by.</summary>
    public string? Quote { get; private init; }

    /// <summary>Message-ID of the mail that it went by.</summary>
    public string? MessageId { get; private init; }
    public DateOnly? UntilBefore { get; private init; }
    public DateOnly? ClockFromBefore { get; private init; }
    public int? ClockElapsedBefore { get; private init; }

    /// <summary>False for what has happened outside (a mail sent, an event made) and for an undo itself.</summary>
    public bool CanBeUndone { get; private init; }

    private RequestChange()
    {
    }

    internal static RequestChange Of(Request before, RequestState to, DateTimeOffset at, ChangeReason reason) => new()
    {
        Number = before.History.Count + 1,
        At = at,
        From = before.State,
        To = to,
        By = reason.By,
        Why = reason.Why,
        Quote = reason.Quote,
        MessageId = reason.MessageId,
        UntilBefore = before.Until,
        ClockFromBefore = before.Clock?.From,
        ClockElapsedBefore = before.Clock?.Elapsed,
        CanBeUndone = reason.CanBeUndone,
    };

    internal WaitingClock? ClockBefore => ClockFromBefore is { } from ? new WaitingClock(from, ClockElapsedBefore ?? 0) : null;
}

internal sealed record ChangeReason(ChangedBy By, string Why, string? Quote = null, string? MessageId = null, bool CanBeUndone = true);
