using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Graph.Wire;

namespace InfoInterview.Sandbox.Graph.Routing;

/// <summary>All routes; finds the one that a call means.</summary>
public sealed class RouteTable(IEnumerable<Route> routes)
{
    readonly ILookup<int, Route> byLength = routes
        .OrderBy(route => route.Precision, StringComparer.Ordinal)
        .ToLookup(route => route.Template.Count(letter => letter == '/'));

    /// <summary>The route, with the keys laid into the call; null when there is none. Another method on a known path is 405.</summary>
    public Route? Find(GraphCall call, IReadOnlyList<string> segments)
    {
        var otherMethod = false;
        foreach (var route in byLength[segments.Count])
        {
            if (route.Match(segments) is not { } keys) continue;
            if (route.Method != call.Method)
            {
                otherMethod = true;
                continue;
            }
            foreach (var (name, value) in keys) call.Keys[name] = value;
            return route;
        }
        return otherMethod ? throw new GraphRefusal(405, "Request_BadRequest", "Specified HTTP method is not allowed for the request target.") : null;
    }
}
