using System.Globalization;
using InfoInterview.Sandbox.Clocks;
using InfoInterview.Sandbox.Faults;
using InfoInterview.Sandbox.Graph.Conformance;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Graph.Wire;
using InfoInterview.Sandbox.Store;

namespace InfoInterview.Sandbox.Graph.Routing;

/// <summary>The way of every call: waiting times, limits, faults, rights, checking, the route itself, the log.</summary>
public sealed class Pipeline(Database db, WorldClock clock, FaultBook faults, Violations violations, Limits limits, CallLog log)
{
    RouteTable table = new([]);

    /// <summary>Lays the routes in, once all rooms exist.</summary>
    public void Serve(IEnumerable<Route> routes) => table = new(routes);

    /// <summary>Runs a call; refusals come back as error documents.</summary>
    public async Task<GraphAnswer> RunAsync(GraphCall call)
    {
        if (call.Caller.IsProduct) violations.Arrived(call.Place);
        Route? route = null;
        GraphAnswer answer;
        try
        {
            using var place = limits.Enter(call.Caller.AppId, call.Mailbox);
            if (faults.Take(FaultKind.Slow, call.Place) is { } slow) await Task.Delay(TimeSpan.FromMilliseconds(slow.Milliseconds), clock.Machine);
            route = table.Find(call, OwnPath(call));
            answer = FaultAnswers.Before(faults, call) ?? await RunRouteAsync(call, route);
            answer = FaultAnswers.After(faults, call, answer);
        }
        catch (GraphRefusal refusal)
        {
            answer = Refused(call, refusal);
        }
        if (answer.Headers.TryGetValue("Retry-After", out var wait) && call.Caller.IsProduct) violations.AskedToWait(call.Mailbox, Until(wait));
        if (route?.Template != "/$batch") log.Write(call, route?.PublicTemplate ?? Anonymous(call), answer.Status, known: route is not null || answer.Status != 501);
        return answer;
    }

    async Task<GraphAnswer> RunRouteAsync(GraphCall call, Route? route)
    {
        if (route is null) throw new GraphRefusal(501, "SandboxNotImplemented", $"The sandbox does not serve {call.Method} {call.Path}.");
        if (route.Sends && call.Caller.IsProduct) violations.Note(ViolationKind.SentMail, call.Place);
        if (!route.Right.GivenBy(call.Caller.Scopes)) throw new GraphRefusal(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");
        if (call.Method is "POST" or "PATCH" && !IsMime(call)) call.Json = RequestCheck.Check(call.Method, route.PublicTemplate, call.ReadJson());
        var answer = route.InTransaction ? db.Do(() => route.Handle(call).GetAwaiter().GetResult()) : await route.Handle(call);
        if (call.Prefer.Applied is { } applied) answer.Headers["Preference-Applied"] = applied;
        return answer;
    }

    /// <summary><c>/users/{self}/…</c> is <c>/me/…</c>; anybody else's mailbox is closed.</summary>
    static IReadOnlyList<string> OwnPath(GraphCall call)
    {
        var segments = call.Path.Segments;
        if (segments.Count < 2 || !segments[0].Equals("users", StringComparison.OrdinalIgnoreCase)) return segments;
        var self = segments[1].Equals(call.Account.Id, StringComparison.OrdinalIgnoreCase) || segments[1].Equals(call.Mailbox, StringComparison.OrdinalIgnoreCase);
        if (self) return ["me", .. segments.Skip(2)];
        return segments.Count == 2 ? segments : throw new GraphRefusal(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");
    }

    static bool IsMime(GraphCall call) => call.Header("Content-Type")?.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase) == true;

    GraphAnswer Refused(GraphCall call, GraphRefusal refusal)
    {
        var answer = new GraphAnswer { Status = refusal.Status, Json = GraphRefusal.Document(refusal.Code, refusal.Message, call.RequestId, call.Header("client-request-id"), clock.GetUtcNow()) };
        if (refusal.Status == 429) answer.Headers["Retry-After"] = "1";
        return answer;
    }

    DateTimeOffset Until(string retryAfter) =>
        double.TryParse(retryAfter, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds)
            ? clock.GetUtcNow().AddSeconds(seconds)
            : DateTimeOffset.Parse(retryAfter, CultureInfo.InvariantCulture);

    /// <summary>An unknown path with everything that looks like a key taken out.</summary>
    static string Anonymous(GraphCall call) =>
        "/" + string.Join('/', call.Path.Segments.Select(segment => segment.Length > 30 || segment.Contains('@', StringComparison.Ordinal) ? "{id}" : segment));
}
