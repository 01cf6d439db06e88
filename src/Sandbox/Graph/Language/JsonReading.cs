using System.Text.Json;
using System.Text.Json.Nodes;

namespace InfoInterview.Sandbox.Graph.Language;

/// <summary>Reads members of JSON that nobody has checked: another type than the wanted one counts as absent.</summary>
static class JsonReading
{
    public static string? Text(this JsonNode? node) => node is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    public static bool? Truth(this JsonNode? node) => node?.GetValueKind() switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.String when bool.TryParse(node.GetValue<string>(), out var truth) => truth,
        _ => null,
    };

    public static int? Whole(this JsonNode? node) => node is JsonValue value && value.GetValueKind() == JsonValueKind.Number && value.TryGetValue<int>(out var number) ? number : null;

    public static IEnumerable<JsonObject> Objects(this JsonNode? node) => (node as JsonArray)?.OfType<JsonObject>() ?? [];

    public static IEnumerable<string> Texts(this JsonNode? node) => (node as JsonArray)?.Select(Text).OfType<string>() ?? [];

    /// <summary>Copies every member of another object over this one.</summary>
    public static JsonObject With(this JsonObject target, JsonObject other)
    {
        foreach (var (name, value) in other) target[name] = value?.DeepClone();
        return target;
    }
}
