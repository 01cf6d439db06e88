using System.Globalization;
using System.Text;
using InfoInterview.Sandbox.Faults;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Graph.Wire;

namespace InfoInterview.Sandbox.Graph.Routing;

/// <summary>What a call is answered when something is to go wrong.</summary>
static class FaultAnswers
{
    const string Challenge = """{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}""";

    /// <summary>Instead of doing what was asked; null when nothing is to go wrong.</summary>
    public static GraphAnswer? Before(FaultBook faults, GraphCall call)
    {
        if (!call.Caller.Challenged && faults.Hits(FaultKind.ClaimsChallenge, call.Place)) return Challenged(call);
        if (call.Caller.Challenged) faults.Take(FaultKind.ClaimsChallenge, call.Place);
        if (faults.Take(FaultKind.Throttle, call.Place) is { } throttle) return Waiting(call, throttle with { RetryAfter = throttle.RetryAfter ?? 10 }, 429, "TooManyRequests", "Please retry later.");
        if (faults.Take(FaultKind.Unavailable, call.Place) is { } down) return Waiting(call, down, 503, "ServiceUnavailable", "The service is temporarily unavailable.");
        if (faults.Take(FaultKind.Refuse, call.Place) is { } refuse) return Waiting(call, refuse, refuse.Status, refuse.Code, "Refused on purpose.");
        return call.Query["$deltatoken"] is null && call.Query["$skiptoken"] is null ? null : DeltaFault(faults, call);
    }

    /// <summary>After it was done.</summary>
    public static GraphAnswer After(FaultBook faults, GraphCall call, GraphAnswer answer)
    {
        if (faults.Take(FaultKind.GatewayTimeoutAfterWrite, call.Place) is not null) return Error(call, 504, "UnknownError", "");
        if (faults.Take(FaultKind.ResetConnection, call.Place) is not null) answer.Delivery = Delivery.Lost;
        else if (faults.Take(FaultKind.Truncate, call.Place) is not null) answer.Delivery = Delivery.Cut;
        return answer;
    }

    static GraphAnswer? DeltaFault(FaultBook faults, GraphCall call)
    {
        if (faults.Take(FaultKind.SyncStateNotFound, call.Place) is not null) return Error(call, 400, "syncStateNotFound", "The sync state generation is not found; please start over.");
        if (faults.Take(FaultKind.DeltaGone, call.Place) is null) return null;
        var gone = Error(call, 410, "SyncStateNotFound", "The sync state is gone; please start over.");
        gone.Headers["Location"] = $"{call.Root}{call.Target.Split('?', 2)[0]}";
        return gone;
    }

    static GraphAnswer Challenged(GraphCall call)
    {
        var answer = Error(call, 401, "InvalidAuthenticationToken", "Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp");
        answer.Headers["WWW-Authenticate"] = "Bearer realm=\"\", authorization_uri=\"https://login.microsoftonline.com/common/oauth2/authorize\", client_id=\"00000003-0000-0000-c000-000000000000\", error=\"insufficient_claims\", "
            + $"claims=\"{Convert.ToBase64String(Encoding.UTF8.GetBytes(Challenge))}\"";
        return answer;
    }

    static GraphAnswer Waiting(GraphCall call, Fault fault, int status, string code, string message)
    {
        var answer = Error(call, status, code, message);
        if (fault.RetryAfter is not { } seconds) return answer;
        answer.Headers["Retry-After"] = fault.RetryAfterAs == RetryAfterForm.Seconds
            ? seconds.ToString(CultureInfo.InvariantCulture)
            : call.Now.AddSeconds(Math.Ceiling(seconds)).ToString("R", CultureInfo.InvariantCulture);
        return answer;
    }

    static GraphAnswer Error(GraphCall call, int status, string code, string message) =>
        new() { Status = status, Json = GraphRefusal.Document(code, message, call.RequestId, call.Header("client-request-id"), call.Now) };
}
