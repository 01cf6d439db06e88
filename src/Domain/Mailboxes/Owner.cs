using System.Diagnostics.CodeAnalysis;

namespace InfoInterview.Domain.Mailboxes;

/// <summary>
/// The seeker to whom a row belongs: tenant id and object id of the token, never an address or a name,
/// because those are reassigned. Printed as <c>tenant.object</c>, both as 32 hexadecimal digits; that is also the key of the mailbox's grain.
/// </summary>
public readonly record struct Owner(Guid TenantId, Guid ObjectId)
{
    /// <summary>Owns nothing: the owner of a query that nobody asked.</summary>
    public static readonly Owner Nobody;

    public override string ToString() => $"{TenantId:N}.{ObjectId:N}";

    /// <summary>The inverse of <see cref="ToString"/>; throws on anything else, because only our own keys are ever parsed.</summary>
    public static Owner Parse(string key) =>
        TryParse(key, out var owner) ? owner : throw new FormatException("Not the key of an owner.");

    public static bool TryParse([NotNullWhen(true)] string? key, out Owner owner)
    {
        owner = Nobody;
        if (key is not { Length: 65 } || key[32] != '.'
            || !Guid.TryParseExact(key[..32], "N", out var tenant) || !Guid.TryParseExact(key[33..], "N", out var user))
        {
            return false;
        }

        owner = new Owner(tenant, user);
        return true;
    }
}
