using System.Text;
using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Graph.Wire;

namespace InfoInterview.Sandbox.Graph.Routing;

/// <summary><c>POST /$batch</c>: up to twenty calls in one, each with its own headers and status.</summary>
sealed class Batch(Pipeline pipeline)
{
    const int Most = 20;

    public IEnumerable<Route> Routes => [Route.Waiting("POST", "/$batch", Right.Own, AnswerAsync)];

    async Task<GraphAnswer> AnswerAsync(GraphCall outer)
    {
        var requests = (outer.Json["requests"] as JsonArray)?.OfType<JsonObject>().ToArray() ?? throw Malformed("A batch needs an array 'requests'.");
        if (requests.Length is 0 or > Most) throw Malformed($"A batch has between 1 and {Most} requests.");
        if (requests.Select(Id).Distinct().Count() != requests.Length) throw Malformed("The ids of a batch must differ.");
        var answers = new Dictionary<string, GraphAnswer>();
        foreach (var request in requests) answers[Id(request)] = await AnswerAsync(outer, request, answers);
        return GraphAnswer.Ok(new JsonObject { ["responses"] = new JsonArray([.. answers.Select(pair => Part(pair.Key, pair.Value))]) });
    }

    async Task<GraphAnswer> AnswerAsync(GraphCall outer, JsonObject request, Dictionary<string, GraphAnswer> before)
    {
        foreach (var dependency in (request["dependsOn"] as JsonArray ?? []).Select(node => node.Text() ?? ""))
        {
            if (!before.TryGetValue(dependency, out var earlier)) throw Malformed($"'{dependency}' in dependsOn is not an earlier request.");
            if (earlier.Status >= 400) return Refused(outer, new(424, "FailedDependency", "A request that this one depends on failed."));
        }
        try
        {
            return await pipeline.RunAsync(Inner(outer, request));
        }
        catch (GraphRefusal refusal)
        {
            return Refused(outer, refusal);
        }
    }

    static GraphCall Inner(GraphCall outer, JsonObject request)
    {
        var url = request["url"].Text() ?? throw Malformed("Each request of a batch needs a relative url.");
        if (url.TrimStart('/').StartsWith("$batch", StringComparison.OrdinalIgnoreCase)) throw new GraphRefusal(400, "BadRequest", "A batch cannot contain a batch.");
        var headers = (request["headers"] as JsonObject ?? []).ToDictionary(pair => pair.Key, pair => pair.Value.Text() ?? "", StringComparer.OrdinalIgnoreCase);
        if (request["body"] is not null && !headers.ContainsKey("Content-Type")) throw new GraphRefusal(400, "BadRequest", "A request with a body needs the header Content-Type.");
        var method = (request["method"].Text() ?? throw Malformed("Each request of a batch needs a method.")).ToUpperInvariant();
        string[] prefer = headers.TryGetValue("Prefer", out var preference) ? [preference] : [];
        return GraphCalls.Make(method, "/" + url.TrimStart('/'), headers, prefer, Body(request["body"]), outer.Caller, Guid.NewGuid().ToString(), outer.Root, outer.Now);
    }

    /// <summary>JSON as it is; other content comes as base64 text.</summary>
    static byte[] Body(JsonNode? body) => body switch
    {
        null => [],
        JsonValue text when text.TryGetValue<string>(out var content) => Encoding.UTF8.GetBytes(content),
        _ => Encoding.UTF8.GetBytes(body.ToJsonString()),
    };

    static GraphAnswer Refused(GraphCall call, GraphRefusal refusal) =>
        new() { Status = refusal.Status, Json = GraphRefusal.Document(refusal.Code, refusal.Message, call.RequestId, null, call.Now) };

    static JsonObject Part(string id, GraphAnswer answer)
    {
        var headers = new JsonObject { ["Cache-Control"] = "no-cache" };
        if (answer.Json is not null) headers["Content-Type"] = "application/json";
        foreach (var (name, value) in answer.Headers) headers[name] = value;
        var part = new JsonObject { ["id"] = id, ["status"] = answer.Status, ["headers"] = headers };
        if (answer.Json is not null) part["body"] = answer.Json.DeepClone();
        else if (answer.Raw is { } raw) part["body"] = Convert.ToBase64String(raw.Bytes);
        return part;
    }

    static string Id(JsonObject request) => request["id"] is JsonValue id ? id.ToString() : throw Malformed("Each request of a batch needs an id.");

    static GraphRefusal Malformed(string message) => new(400, "BadRequest", message);
}
