namespace InfoInterview.Domain.Requests;

/// <summary>Where a request stands; small on purpose (product.md, "States of a request").</summary>
public enum RequestState
{
    Draft,
    IntroAsked,
    Waiting,

    /// <summary>Out of office; the clock of waiting stands still.</summary>
    Away,

    /// <summary>Something came that the seeker should look at.</summary>
    Answered,

    /// <summary>They named a later season.</summary>
    Later,
    Booked,
    Met,

    /// <summary>Set only on clear words, which are kept.</summary>
    Declined,
    NoAnswer,
    AddressDead,
    DoNotContact,
    Thanked,
}

public static class RequestStates
{
    /// <summary>True when nothing more is expected of anyone.</summary>
    public static bool IsClosed(this RequestState state) => state >= RequestState.Declined;

    /// <summary>True when it still counts as an open request at the person's company.</summary>
    public static bool IsOpen(this RequestState state) => state is not RequestState.Draft and not RequestState.Met && !state.IsClosed();
}
