using InfoInterview.Domain.Mailboxes;

namespace InfoInterview.Domain.Referrals;

/// <summary>A person somebody pointed to. It may become a request; nobody is written to before the seeker looked.</summary>
public sealed class Referral
{
    public Guid Id { get; private init; }
    public Owner Owner { get; private init; }

    /// <summary>The request in whose answer the name stood.</summary>
    public Guid FromRequestId { get; private init; }
    public string? Name { get; private init; }
    public string? Address { get; private init; }

    /// <summary>The sentence that named them.</summary>
    public string Why { get; private init; } = "";
    public DateTimeOffset At { get; private init; }

    private Referral()
    {
    }

    public static Referral From(Owner owner, Guid requestId, string? name, string? address, string why, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(),
        Owner = owner,
        FromRequestId = requestId,
        Name = name,
        Address = address,
        Why = why,
        At = at,
    };
}
