using System.Net;
using System.Text;
using InfoInterview.Domain.Mailboxes;
using Microsoft.Graph;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;

namespace InfoInterview.Server.Graph;

/// <summary>Gives a token for one user. <paramref name="claims"/> is a challenge in JSON that Graph raised; null at the first try.</summary>
public delegate Task<string> TokenSource(string? claims, CancellationToken stop);

/// <summary>Graph, for one mailbox. The only folder that speaks its types; what comes out are values of the domain.</summary>
public sealed class GraphClient
{
    public GraphMail Mail { get; }
    public GraphCalendar Calendar { get; }
    public GraphTasks Tasks { get; }
    public GraphSubscriptions Subscriptions { get; }
    public GraphProfile Profile { get; }

    internal GraphClient(HttpClient http, Owner owner, TokenSource token, GraphOptions options)
    {
        var sdk = new GraphServiceClient(http, new TokenForGraphOnly(owner, token, options.BaseUrl.Host), options.BaseUrl.ToString().TrimEnd('/'));
        Mail = new GraphMail(sdk, options.AddInId);
        Calendar = new GraphCalendar(sdk);
        Tasks = new GraphTasks(sdk);
        Subscriptions = new GraphSubscriptions(sdk);
        Profile = new GraphProfile(sdk);
    }

    /// <summary>Turns what the SDK throws into our three kinds of failure; nothing else of it leaves this folder.</summary>
    internal static async Task<T> Call<T>(Func<Task<T>> call)
    {
        try
        {
            return await call();
        }
        catch (ODataError e) when (IsDeltaExpired(e))
        {
            throw new DeltaExpiredException();
        }
        catch (ApiException e) when (e.ResponseStatusCode != 0)
        {
            throw new GraphRefusedException((HttpStatusCode)e.ResponseStatusCode, (e as ODataError)?.Error?.Code ?? "none");
        }
        catch (Exception e) when (e is System.Text.Json.JsonException or InvalidOperationException or ApiException or HttpRequestException or IOException)
        {
            // A truncated body, a page of HTML from a proxy, an empty 200: as good as no answer.
            throw new GraphUnavailableException("Graph's answer could not be read.", e);
        }
    }

    internal static Task Call(Func<Task> call) => Call(async () =>
    {
        await call();
        return true;
    });

    /// <summary>Null instead of a refusal that only says the thing is not there.</summary>
    internal static async Task<T?> FindOrNull<T>(Func<Task<T?>> call)
        where T : class
    {
        try
        {
            return await Call(call);
        }
        catch (GraphRefusedException e) when (e.Status == HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    private static bool IsDeltaExpired(ODataError e) =>
        e.ResponseStatusCode == (int)HttpStatusCode.Gone
        || (e.ResponseStatusCode is 400 or 404
            && e.Error?.Code is { } code
            && (code.Equals("syncStateNotFound", StringComparison.OrdinalIgnoreCase) || code.Equals("resyncRequired", StringComparison.OrdinalIgnoreCase)));

    /// <summary>A token never leaves for another host: a poisoned next link or a redirect would carry it away.</summary>
    private sealed class TokenForGraphOnly(Owner owner, TokenSource token, string host) : IAuthenticationProvider
    {
        public async Task AuthenticateRequestAsync(
            RequestInformation request, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default)
        {
            var target = request.URI;
            if (target.Host != host || (target.Scheme != Uri.UriSchemeHttps && !target.IsLoopback))
            {
                throw new GraphRefusedException(HttpStatusCode.Forbidden, "ForeignHost");
            }

            request.AddRequestOptions([new MailboxOfCall(owner)]);

            // The SDK hands the challenge over as it stood in the header: in base64.
            var claims = additionalAuthenticationContext?.GetValueOrDefault("claims") is string encoded
                ? Encoding.UTF8.GetString(Convert.FromBase64String(encoded))
                : null;
            request.Headers.Remove("Authorization");
            request.Headers.Add("Authorization", $"Bearer {await token(claims, cancellationToken)}");
        }
    }
}
