using System.Net;
using InfoInterview.Domain.Mailboxes;
using InfoInterview.Server.Graph;
using Microsoft.Extensions.Options;

namespace InfoInterview.Server.Access;

/// <summary>Opens Graph for the caller, or for a mailbox in the background.</summary>
public sealed class GraphAccess(UserTokens tokens, CurrentMailbox current, IHttpClientFactory http, IOptions<GraphOptions> options)
{
    internal const string HttpClientName = "graph";

    public GraphClient ForCaller()
    {
        var (owner, caller) = (current.Owner, current.Caller);
        return Open(owner, (claims, stop) => tokens.ForCallerAsync(owner, caller, claims, stop));
    }

    public GraphClient InBackground(Mailbox mailbox) =>
        Open(mailbox.Owner, (claims, stop) => tokens.ForSessionAsync(mailbox.Owner, mailbox.SessionKey, claims, stop));

    /// <summary>True for a refusal that only a new sign-in can mend: Graph took the token's identity but not the token.</summary>
    public static bool MeansSignIn(GraphRefusedException refusal) => refusal.Status == HttpStatusCode.Unauthorized;

    private GraphClient Open(Owner owner, TokenSource token) => new(http.CreateClient(HttpClientName), owner, token, options.Value);
}
