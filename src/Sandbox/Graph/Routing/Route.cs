using InfoInterview.Sandbox.Graph.Wire;

namespace InfoInterview.Sandbox.Graph.Routing;

/// <summary>One method on one path template, e.g. <c>GET /me/messages/{message}</c>.</summary>
public sealed class Route
{
    readonly string[] parts;

    Route(string method, string template, Right right, Func<GraphCall, Task<GraphAnswer>> handle, bool inTransaction)
    {
        (Method, Template, Right, Handle, InTransaction) = (method, template, right, handle, inTransaction);
        parts = template.Split('/', StringSplitOptions.RemoveEmptyEntries);
        PublicTemplate = "/" + string.Join('/', parts.Select(part => part.StartsWith('{') ? "{id}" : part));
    }

    public string Method { get; }

    public string Template { get; }

    /// <summary>The template with every key written <c>{id}</c>: how calls are counted and how the contract names it.</summary>
    public string PublicTemplate { get; }

    public Right Right { get; }

    public Func<GraphCall, Task<GraphAnswer>> Handle { get; }

    /// <summary>Runs whole in one transaction; the others (handshakes, batches) open their own.</summary>
    public bool InTransaction { get; }

    /// <summary>Sends mail, which the product must never do.</summary>
    public bool Sends => Right == Right.MailSend;

    public static Route Get(string template, Right right, Func<GraphCall, GraphAnswer> handle) => new("GET", template, right, Now(handle), true);

    public static Route Post(string template, Right right, Func<GraphCall, GraphAnswer> handle) => new("POST", template, right, Now(handle), true);

    public static Route Patch(string template, Right right, Func<GraphCall, GraphAnswer> handle) => new("PATCH", template, right, Now(handle), true);

    public static Route Delete(string template, Right right, Func<GraphCall, GraphAnswer> handle) => new("DELETE", template, right, Now(handle), true);

    /// <summary>A route that waits for others and therefore opens transactions itself.</summary>
    public static Route Waiting(string method, string template, Right right, Func<GraphCall, Task<GraphAnswer>> handle) => new(method, template, right, handle, false);

    /// <summary>The keys when the path fits; null when it does not. Names are compared without case, keys are taken as they are.</summary>
    public Dictionary<string, string>? Match(IReadOnlyList<string> segments)
    {
        if (segments.Count != parts.Length) return null;
        var keys = new Dictionary<string, string>();
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].StartsWith('{')) keys[parts[i].Trim('{', '}')] = segments[i];
            else if (!parts[i].Equals(segments[i], StringComparison.OrdinalIgnoreCase)) return null;
        }
        return keys;
    }

    /// <summary>How literal a template is: the more words at the front, the earlier it is tried.</summary>
    public string Precision => string.Concat(parts.Select(part => part.StartsWith('{') ? '1' : '0'));

    static Func<GraphCall, Task<GraphAnswer>> Now(Func<GraphCall, GraphAnswer> handle) => call => Task.FromResult(handle(call));
}
