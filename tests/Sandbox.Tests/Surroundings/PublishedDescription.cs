using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace InfoInterview.Sandbox.Tests.Surroundings;

/// <summary>
/// Graph's published description, when <c>shared/graph-openapi-subset.json</c> lies beside the repository or above it.
/// A small validator of our own: it knows tombstones, annotations and derived types, which a general one does not.
/// </summary>
sealed partial class PublishedDescription
{
    readonly JsonObject root;

    PublishedDescription(JsonObject root) => this.root = root;

    public static PublishedDescription? Found { get; } = Load();

    public const string Missing = "shared/graph-openapi-subset.json is not here";

    public JsonObject Root => root;

    static PublishedDescription? Load()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            var file = Path.Combine(directory.FullName, "shared", "graph-openapi-subset.json");
            if (File.Exists(file)) return new(JsonNode.Parse(File.ReadAllText(file))!.AsObject());
        }
        return null;
    }

    /// <summary>The schema of a successful answer; null when the description does not know the call.</summary>
    public JsonObject? Answer(string method, string path)
    {
        var segments = Normal(path).Split('/', StringSplitOptions.RemoveEmptyEntries);
        var known = root["paths"]!.AsObject().Where(pair => Fits(pair.Key, segments)).OrderBy(pair => pair.Key.Count(letter => letter == '{')).Select(pair => pair.Value![method.ToLowerInvariant()]).FirstOrDefault(operation => operation is not null);
        var answer = known?["responses"]?["2XX"] ?? known?["responses"]?["200"] ?? known?["responses"]?["201"];
        if (answer?["$ref"] is { } reference) answer = Follow((string)reference!);
        return answer?["content"]?["application/json"]?["schema"]?.AsObject();
    }

    static string Normal(string path)
    {
        path = Key().Replace(path, "/${key}").Replace("microsoft.graph.", "", StringComparison.Ordinal).Replace("()", "", StringComparison.Ordinal);
        return path.StartsWith("/users/", StringComparison.OrdinalIgnoreCase) && path.Count(letter => letter == '/') > 2 ? "/me/" + path.Split('/', 4)[3] : path;
    }

    static bool Fits(string template, string[] segments)
    {
        var parts = template.Replace("()", "", StringComparison.Ordinal).Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == segments.Length && parts.Zip(segments).All(pair => pair.First.StartsWith('{') || pair.First.Equals(pair.Second, StringComparison.OrdinalIgnoreCase));
    }

    JsonNode Follow(string reference) => reference.TrimStart('#', '/').Split('/').Aggregate((JsonNode)root, (node, step) => node[step]!);

    /// <summary>What is wrong with a value, each with the path to it.</summary>
    public List<string> Faults(JsonNode? value, JsonObject schema)
    {
        var faults = new List<string>();
        Check(value, schema, "$", faults);
        return faults;
    }

    void Check(JsonNode? value, JsonObject schema, string at, List<string> faults)
    {
        if (schema["x-pruned"] is not null) return;
        if (schema["$ref"] is { } reference) schema = Follow((string)reference!).AsObject();
        if (schema["anyOf"] is JsonArray choices)
        {
            if (value is null && choices.Any(choice => choice!["nullable"] is not null)) return;
            schema = choices.Select(choice => choice!.AsObject()).First(choice => choice["nullable"] is null);
            Check(value, schema, at, faults);
            return;
        }
        if (schema["oneOf"] is not null) return;
        if (value is null)
        {
            if ((bool?)schema["nullable"] != true) faults.Add($"{at} must not be null");
            return;
        }
        if (schema["enum"] is JsonArray members)
        {
            if (!members.Any(member => JsonNode.DeepEquals(member, value))) faults.Add($"{at} is {value.ToJsonString()}, which is no member of its enum");
            return;
        }
        if (Properties(schema) is { Count: > 0 } properties) CheckObject(value, properties, at, faults);
        else if ((string?)schema["type"] == "array") CheckList(value, schema, at, faults);
        else CheckPlain(value, schema, at, faults);
    }

    void CheckList(JsonNode value, JsonObject schema, string at, List<string> faults)
    {
        if (value is not JsonArray list)
        {
            faults.Add($"{at} should be an array");
            return;
        }
        for (var i = 0; i < list.Count; i++) Check(list[i], schema["items"]!.AsObject(), $"{at}[{i.ToString(CultureInfo.InvariantCulture)}]", faults);
    }

    void CheckObject(JsonNode value, Dictionary<string, JsonObject> properties, string at, List<string> faults)
    {
        if (value is not JsonObject found)
        {
            faults.Add($"{at} should be an object");
            return;
        }
        if (found.ContainsKey("@removed")) return;
        if ((string?)found["@odata.type"] is { } type && root["components"]!["schemas"]![type.TrimStart('#')] is JsonObject derived) properties = Properties(derived)!;
        foreach (var (name, member) in found)
        {
            if (name.Contains('@', StringComparison.Ordinal)) continue;
            if (properties.TryGetValue(name, out var schema)) Check(member, schema, $"{at}.{name}", faults);
            else faults.Add($"{at}.{name} is not published");
        }
    }

    static void CheckPlain(JsonNode value, JsonObject schema, string at, List<string> faults)
    {
        var kind = value.GetValueKind();
        var fits = (string?)schema["type"] switch
        {
            "string" => kind == JsonValueKind.String && (schema["pattern"] is not { } pattern || Regex.IsMatch((string)value!, (string)pattern!)),
            "boolean" => kind is JsonValueKind.True or JsonValueKind.False,
            "number" or "integer" => kind == JsonValueKind.Number,
            _ => true,
        };
        if (!fits) faults.Add($"{at} is {value.ToJsonString()}, which is not a {schema["type"]} of its kind");
    }

    Dictionary<string, JsonObject>? Properties(JsonObject schema)
    {
        if (schema["$ref"] is { } reference) return Properties(Follow((string)reference!).AsObject());
        var all = new Dictionary<string, JsonObject>();
        foreach (var part in schema["allOf"] as JsonArray ?? [])
        {
            foreach (var (name, property) in Properties(part!.AsObject()) ?? []) all[name] = property;
        }
        foreach (var (name, property) in schema["properties"] as JsonObject ?? []) all[name] = property!.AsObject();
        return all;
    }

    [GeneratedRegex(@"\('(?<key>[^']*)'\)")]
    private static partial Regex Key();
}

/// <summary>Holds every successful JSON answer against the published description and fails on the first fault.</summary>
sealed class ConformanceCheck : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken);
        if (PublishedDescription.Found is not { } description || !answer.IsSuccessStatusCode || answer.Content.Headers.ContentType?.MediaType != "application/json") return answer;
        var path = Uri.UnescapeDataString(request.RequestUri!.AbsolutePath["/graph/v1.0".Length..]);
        if (description.Answer(request.Method.Method, path) is not { } schema) return answer;
        await answer.Content.LoadIntoBufferAsync(cancellationToken);
        var text = await answer.Content.ReadAsStringAsync(cancellationToken);
        var faults = description.Faults(JsonNode.Parse(text), schema);
        Assert.True(faults.Count == 0, $"{request.Method} {path} answers outside the published description:\n{string.Join('\n', faults.Take(10))}\n{text}");
        return answer;
    }
}
