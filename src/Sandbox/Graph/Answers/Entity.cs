using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Graph.Wire;
using InfoInterview.Sandbox.Store;

namespace InfoInterview.Sandbox.Graph.Answers;

/// <summary>What all entities have in common on the wire.</summary>
static class Entity
{
    /// <summary>The opaque version of an item.</summary>
    public static string ChangeKey(Item item)
    {
        Span<byte> bytes = stackalloc byte[22];
        bytes[0] = 0x09;
        bytes[4] = 0x16;
        BitConverter.TryWriteBytes(bytes[6..], item.Row * 7919);
        BitConverter.TryWriteBytes(bytes[14..], item.Change);
        return Convert.ToBase64String(bytes);
    }

    public static string ETag(Item item) => $"W/\"{ChangeKey(item)}\"";

    /// <summary>The head of an answer: type (of derived types), etag, id.</summary>
    public static JsonObject Head(GraphCall call, Item item)
    {
        var head = new JsonObject();
        if (item.Text("$type") is { } type) head["@odata.type"] = $"#microsoft.graph.{type}";
        head["@odata.etag"] = ETag(item);
        head["id"] = call.IdOf(item);
        return head;
    }

    /// <summary>Head and all wanted members as they are stored.</summary>
    public static JsonObject Plain(GraphCall call, Item item, Shape shape)
    {
        var answer = Head(call, item);
        foreach (var (name, value) in item.Json)
        {
            if (shape.Wants(name)) answer[name] = value?.DeepClone();
        }
        Expanding.Into(answer, shape, name => item.Json[name]);
        return answer;
    }

    /// <summary>An item by id. Damage is 400, absence 404.</summary>
    public static Item Find(this Items items, GraphCall call, ItemKind kind, string key)
    {
        var id = call.Key(key);
        return items.Find(call.Mailbox, kind, id) ?? throw (ItemId.IsWellFormed(id) ? GraphRefusal.NotFound() : GraphRefusal.Malformed());
    }

    /// <summary>If-Match must name the current version.</summary>
    public static void DemandMatch(this GraphCall call, Item item)
    {
        if (call.Header("If-Match") is { Length: > 0 } expected && expected != "*" && !expected.Split(',', StringSplitOptions.TrimEntries).Contains(ETag(item))) throw GraphRefusal.Conflict();
    }

    /// <summary>Adds the context to an entity that is answered alone.</summary>
    public static JsonObject Alone(GraphCall call, string context, JsonObject entity)
    {
        var answer = new JsonObject { ["@odata.context"] = call.Context(context) };
        foreach (var name in entity.Select(pair => pair.Key).ToArray())
        {
            var value = entity[name];
            entity.Remove(name);
            answer[name] = value;
        }
        return answer;
    }
}
