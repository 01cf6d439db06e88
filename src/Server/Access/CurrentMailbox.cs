using System.Security.Claims;
using InfoInterview.Domain.Mailboxes;
using Microsoft.Identity.Web;

namespace InfoInterview.Server.Access;

/// <summary>Who is asking. Tenant id and object id of the validated token; never an address.</summary>
public sealed class CurrentMailbox(IHttpContextAccessor http)
{
    public ClaimsPrincipal Caller => http.HttpContext?.User ?? throw new InvalidOperationException("Nobody is asking outside a call.");

    /// <summary><see cref="Owner.Nobody"/> outside a call and for a caller without identity: both own nothing.</summary>
    public Owner Owner =>
        http.HttpContext?.User is { } caller && Guid.TryParse(caller.GetTenantId(), out var tenant) && Guid.TryParse(caller.GetObjectId(), out var user)
            ? new Owner(tenant, user)
            : Owner.Nobody;
}
