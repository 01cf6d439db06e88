using InfoInterview.Sandbox.Graph.Wire;
using InfoInterview.Sandbox.Identity;

namespace InfoInterview.Sandbox.Graph.Routing;

static class GraphCalls
{
    /// <summary>A call from its raw parts; a malformed query or preference is refused here.</summary>
    /// <param name="target">Path after the version, with query, still escaped.</param>
    public static GraphCall Make(string method, string target, IReadOnlyDictionary<string, string> headers, IEnumerable<string> prefer, ReadOnlyMemory<byte> body, Caller caller, string requestId, string root, DateTimeOffset now)
    {
        var cut = target.Split('?', 2);
        var path = GraphPath.Parse(cut[0]);
        var query = cut.Length == 2 ? cut[1] : "";
        foreach (var (name, value) in path.Arguments) query += $"&{name}={Uri.EscapeDataString(value)}";
        return new()
        {
            Method = method,
            Target = target,
            Path = path,
            Query = GraphQuery.Parse(query),
            Caller = caller,
            Headers = headers,
            Body = body,
            RequestId = requestId,
            Root = root,
            Prefer = new(prefer),
            Now = now,
        };
    }
}
