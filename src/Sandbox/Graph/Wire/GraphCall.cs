using System.Text.Json;
using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Faults;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Identity;
using InfoInterview.Sandbox.Store;

namespace InfoInterview.Sandbox.Graph.Wire;

/// <summary>One call of Graph, whether it came by HTTP or inside a batch.</summary>
public sealed class GraphCall
{
    public required string Method { get; init; }

    /// <summary>As it came, after the version, with the query.</summary>
    public required string Target { get; init; }

    public required GraphPath Path { get; init; }

    public required GraphQuery Query { get; init; }

    public required Caller Caller { get; init; }

    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    public required ReadOnlyMemory<byte> Body { get; init; }

    public required string RequestId { get; init; }

    /// <summary>What links to Graph begin with for this caller, e.g. <c>https://graph.microsoft.com/v1.0</c>.</summary>
    public required string Root { get; init; }

    public required Preferences Prefer { get; init; }

    /// <summary>The world's time when the call arrived.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Values of the braces of the route's template, by name.</summary>
    public Dictionary<string, string> Keys { get; } = [];

    /// <summary>The body as checked against the published description; set by the pipeline.</summary>
    public JsonObject Json { get; set; } = [];

    public Account Account => Caller.Account;

    /// <summary>The mailbox that is meant, always the caller's own.</summary>
    public string Mailbox => Caller.Account.Address;

    public FaultPlace Place => new(Mailbox, Method, Path.ToString(), Caller.IsProduct);

    public string Key(string name) => Keys[name];

    /// <summary>The id by which this caller knows an item.</summary>
    public string IdOf(Item item) => Prefer.ImmutableIds ? item.Immutable : item.Ordinary;

    public string? Header(string name) => Headers.GetValueOrDefault(name);

    /// <summary>Reads the body as a JSON object; an empty body is an empty object.</summary>
    public JsonObject ReadJson()
    {
        if (Body.Length == 0) return [];
        try
        {
            return JsonNode.Parse(Body.Span, documentOptions: new JsonDocumentOptions { MaxDepth = 64, AllowDuplicateProperties = false }) as JsonObject ?? throw Unreadable();
        }
        catch (JsonException)
        {
            throw Unreadable();
        }
    }

    static GraphRefusal Unreadable() => new(400, "BadRequest", "Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.");
}
