using InfoInterview.Domain.Mailboxes;

namespace InfoInterview.Domain.Requests;

/// <summary>The category that shows in Outlook how a request stands, on one mail of it.</summary>
public sealed class RequestMark
{
    private const string Prefix = "Interview: ";

    public Guid Id { get; private init; }
    public Owner Owner { get; private init; }
    public Guid RequestId { get; private init; }

    /// <summary>Graph's immutable id of the mail.</summary>
    public string MessageId { get; private init; } = "";
    public string Wanted { get; private set; } = "";
    public string? Written { get; private set; }
    public int Version { get; private set; }

    private RequestMark()
    {
    }

    public static RequestMark On(Owner owner, Guid requestId, string messageId) => new()
    {
        Id = Guid.CreateVersion7(),
        Owner = owner,
        RequestId = requestId,
        MessageId = messageId,
    };

    /// <summary>True for categories that are ours to change; all others on a mail are the seeker's.</summary>
    public static bool IsOurs(string category) => category.StartsWith(Prefix, StringComparison.Ordinal);

    public static string CategoryOf(RequestState state) => Prefix + state switch
    {
        RequestState.Draft or RequestState.IntroAsked or RequestState.Waiting => "waiting",
        RequestState.Away => "away",
        RequestState.Answered => "answered",
        RequestState.Later => "later",
        RequestState.Booked => "booked",
        RequestState.Met or RequestState.Thanked => "met",
        RequestState.Declined => "declined",
        RequestState.NoAnswer => "no answer",
        RequestState.AddressDead => "address dead",
        RequestState.DoNotContact => "do not contact",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public void Show(RequestState state)
    {
        if (Wanted != CategoryOf(state))
        {
            Wanted = CategoryOf(state);
            Version++;
        }
    }

    public void WasWritten()
    {
        Written = Wanted;
        Version++;
    }
}
