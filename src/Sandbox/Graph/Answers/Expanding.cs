using System.Text.Json.Nodes;

namespace InfoInterview.Sandbox.Graph.Answers;

static class Expanding
{
    /// <summary>Lays the expanded collections into an answer.</summary>
    /// <param name="source">Gives the full collection or entity of a name; null when there is none.</param>
    public static void Into(JsonObject target, Shape shape, Func<string, JsonNode?> source)
    {
        foreach (var expansion in shape.Expansions)
        {
            var content = source(expansion.Name);
            if (content is JsonArray list) content = Narrow(list, expansion);
            // Extended properties that an item does not have leave no trace in the answer.
            if (content is null || (content is JsonArray { Count: 0 } && expansion.Name.EndsWith("ExtendedProperties", StringComparison.Ordinal))) continue;
            target[expansion.Name] = content.Parent is null ? content : content.DeepClone();
        }
    }

    static JsonArray Narrow(JsonArray list, Expansion expansion) => new([.. list.OfType<JsonObject>()
        .Where(element => expansion.Filter?.Matches(element) != false)
        .Select(element => Selected(element, expansion.Select))]);

    static JsonObject Selected(JsonObject element, IReadOnlySet<string>? select)
    {
        var copy = (JsonObject)element.DeepClone();
        foreach (var name in copy.Select(pair => pair.Key).ToArray())
        {
            if (name.StartsWith('$') || (select is not null && name != "id" && !name.StartsWith('@') && !select.Contains(name))) copy.Remove(name);
        }
        return copy;
    }
}
