using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using InfoInterview.Sandbox.Tests.Surroundings;

namespace InfoInterview.Sandbox.Tests.Graph;

/// <summary>The embedded contract table is the published description. To write it anew, set UPDATE_CONTRACT to its path.</summary>
public partial class ContractTests
{
    [Fact]
    public void The_embedded_table_says_what_is_published()
    {
        Assert.SkipWhen(PublishedDescription.Found is null, PublishedDescription.Missing);
        var table = string.Join('\n', Table(PublishedDescription.Found!.Root)) + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_CONTRACT") is { Length: > 0 } file) File.WriteAllText(file, table);
        using var reader = new StreamReader(typeof(Microsoft365).Assembly.GetManifestResourceStream("contract.txt")!);
        Assert.Equal(table, reader.ReadToEnd());
    }

    static IEnumerable<string> Table(JsonObject root)
    {
        var schemas = root["components"]!["schemas"]!.AsObject();
        foreach (var (name, schema) in schemas.Where(pair => IsType(pair.Key)).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (schema!["enum"] is JsonArray members) yield return $"enum {Short(name)} {string.Join(' ', members)}";
            else foreach (var line in Type(Short(name), schema.AsObject())) yield return line;
        }
        foreach (var (path, operations) in root["paths"]!.AsObject())
        {
            foreach (var (method, operation) in operations!.AsObject().Where(pair => pair.Key is "post" or "patch" && pair.Value!["requestBody"] is not null))
                foreach (var line in Body(root, $"body {method.ToUpperInvariant()} {Key().Replace(path, "{id}")}", operation!["requestBody"]!)) yield return line;
        }
    }

    static bool IsType(string name) => name.StartsWith("microsoft.graph.", StringComparison.Ordinal) && !name.Contains("ODataErrors", StringComparison.Ordinal) && !name.EndsWith("CollectionResponse", StringComparison.Ordinal);

    static string Short(string reference) => reference.Split('/')[^1].Replace("microsoft.graph.", "", StringComparison.Ordinal);

    static IEnumerable<string> Type(string name, JsonObject schema)
    {
        var parts = (schema["allOf"] as JsonArray ?? []).Append(schema).ToList();
        var parent = parts.Select(part => (string?)part!["$ref"]).FirstOrDefault(reference => reference is not null);
        yield return $"type {name}{(parent is null ? "" : $" : {Short(parent)}")}";
        foreach (var (property, content) in parts.SelectMany(part => part!["properties"] as JsonObject ?? []).Where(pair => !pair.Key.StartsWith('@')))
            yield return $"  {property} {Kind(content!)}{(content!["x-ms-navigationProperty"] is null ? "" : " nav")}";
    }

    static IEnumerable<string> Body(JsonObject root, string head, JsonNode body)
    {
        if (body["$ref"] is { } reference) body = root["components"]!["requestBodies"]![((string)reference!).Split('/')[^1]]!;
        var schema = body["content"]!.AsObject().First().Value!["schema"]!;
        yield return schema["$ref"] is { } type ? $"{head} {Short((string)type!)}" : head;
        foreach (var (property, content) in schema["properties"] as JsonObject ?? []) yield return $"  {property} {Kind(content!)}";
    }

    static string Kind(JsonNode schema)
    {
        if (schema["x-pruned"] is not null) return "any";
        if (schema["$ref"] is { } reference) return Short((string)reference!);
        if ((schema["anyOf"] ?? schema["oneOf"]) is JsonArray choices)
        {
            if (choices.Any(choice => (string?)choice!["type"] == "number")) return "double?";
            return Kind(choices.First(choice => choice!["$ref"] is not null)!) + (choices.Any(choice => choice!["nullable"] is not null) ? "?" : "");
        }
        var optional = (bool?)schema["nullable"] == true ? "?" : "";
        var format = (string?)schema["format"];
        return (string?)schema["type"] switch
        {
            "array" => $"[{Kind(schema["items"]!)}]",
            "number" => (format ?? "double") + optional,
            "boolean" => "bool" + optional,
            "string" => (format ?? "string") + optional,
            _ => "any",
        };
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Key();
}
