namespace InfoInterview.Sandbox.Faults;

/// <summary>What can go wrong on purpose.</summary>
public enum FaultKind
{
    /// <summary>429 with Retry-After; who comes back before it has passed is noted as a violation.</summary>
    Throttle,
    /// <summary>503, with Retry-After when one is given.</summary>
    Unavailable,
    /// <summary>Any status and code.</summary>
    Refuse,
    /// <summary>Does what was asked and answers 504.</summary>
    GatewayTimeoutAfterWrite,
    /// <summary>Does what was asked and cuts the connection before the answer.</summary>
    ResetConnection,
    /// <summary>Sends half of the answer, then cuts the connection.</summary>
    Truncate,
    /// <summary>Waits before answering.</summary>
    Slow,
    /// <summary>410 with a Location to start over, for calls that carry a delta token.</summary>
    DeltaGone,
    /// <summary>400 syncStateNotFound, for calls that carry a delta token.</summary>
    SyncStateNotFound,
    /// <summary>A delta page without items but with a nextLink.</summary>
    EmptyPages,
    /// <summary>401 with a claims challenge until a token arrives that was issued for those claims.</summary>
    ClaimsChallenge,
    /// <summary>A change notification is never sent.</summary>
    LoseNotifications,
    /// <summary>A change notification is sent twice.</summary>
    DoubleNotifications,
    /// <summary>A change notification is sent later.</summary>
    DelayNotifications,
    /// <summary>A repeated transactionId is not recognised.</summary>
    IgnoreTransactionId,
    /// <summary>A repeated transactionId is answered with another status (200 or 409) than 201.</summary>
    RepeatedTransactionId,
    /// <summary>The token endpoint answers 503.</summary>
    SignInUnavailable,
    /// <summary>The token endpoint answers 429.</summary>
    SignInThrottled,
    /// <summary>The token endpoint answers invalid_grant (password changed, sessions revoked).</summary>
    InvalidGrant,
    /// <summary>The token endpoint answers interaction_required with claims.</summary>
    InteractionRequired,
    /// <summary>The token endpoint answers that the user has taken consent back.</summary>
    ConsentRevoked,
}

public enum RetryAfterForm { Seconds, Date }

/// <summary>One thing that goes wrong, for whom, where and how often.</summary>
public sealed record Fault(FaultKind Kind)
{
    /// <summary>Whose mailbox (address); null is everyone's.</summary>
    public string? User { get; init; }

    /// <summary>Only calls with this method; null is any (for <see cref="FaultKind.GatewayTimeoutAfterWrite"/>: any but GET).</summary>
    public string? Method { get; init; }

    /// <summary>Only calls whose path, written without <c>/v1.0</c>, begins like this.</summary>
    public string? Path { get; init; }

    /// <summary>How many calls it hits; 0 is every call until cleared.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Also visitors (the page, curl, an SDK), not only the product.</summary>
    public bool Anyone { get; init; }

    /// <summary>Seconds in Retry-After; fractions are sent as they are.</summary>
    public double? RetryAfter { get; init; }

    public RetryAfterForm RetryAfterAs { get; init; }

    /// <summary>Of <see cref="FaultKind.Slow"/> and <see cref="FaultKind.DelayNotifications"/>.</summary>
    public int Milliseconds { get; init; } = 1000;

    /// <summary>Of <see cref="FaultKind.Refuse"/> and <see cref="FaultKind.RepeatedTransactionId"/>.</summary>
    public int Status { get; init; } = 500;

    /// <summary>Of <see cref="FaultKind.Refuse"/>.</summary>
    public string Code { get; init; } = "UnknownError";
}
