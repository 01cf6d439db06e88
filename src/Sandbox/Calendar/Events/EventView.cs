using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Calendar.Recurrence;
using InfoInterview.Sandbox.Graph.Answers;
using InfoInterview.Sandbox.Graph.Wire;
using InfoInterview.Sandbox.Mail.Bodies;
using InfoInterview.Sandbox.Store;

namespace InfoInterview.Sandbox.Calendar.Events;

/// <summary>Events as Graph shows them: times in the caller's zone, bodies as preferred.</summary>
sealed class EventView(Items items, Func<Uri> address)
{
    /// <summary>The item with its times already as the caller sees them, so that filters and orders go by what is shown.</summary>
    public static Item Localised(GraphCall call, Item item)
    {
        var json = item.Copy();
        (json["start"], json["end"]) = EventSpan.Of(item.Json).Show(call.Prefer.TimeZone);
        return item with { Json = json };
    }

    /// <param name="item">Localised.</param>
    public JsonObject Render(GraphCall call, Item item, Shape shape)
    {
        var view = Entity.Head(call, item);
        foreach (var (name, value) in item.Json)
        {
            if (name is not ("body" or "seriesMasterId") && shape.Wants(name)) view[name] = value?.DeepClone();
        }
        if (shape.Wants("changeKey")) view["changeKey"] = Entity.ChangeKey(item);
        if (shape.Wants("webLink")) view["webLink"] = new Uri(address(), $"/?event={Uri.EscapeDataString(item.Immutable)}").ToString();
        if (shape.Wants("body")) view["body"] = BodyView.Render(item.Json["body"], call.Prefer);
        if (shape.Wants("seriesMasterId")) view["seriesMasterId"] = MasterId(call, item);
        Expanding.Into(view, shape, name => name == "attachments" ? new JsonArray() : item.Json[name] ?? new JsonArray());
        return view;
    }

    public JsonObject Alone(GraphCall call, Item item, Shape shape) =>
        Entity.Alone(call, $"events{shape.Suffix}/$entity", Render(call, Localised(call, item), shape));

    /// <summary>What delta says of an occurrence: only where it is.</summary>
    public JsonObject Slim(GraphCall call, Item item)
    {
        var (start, end) = EventSpan.Of(item.Json).Show(call.Prefer.TimeZone);
        var view = Entity.Head(call, item);
        view["seriesMasterId"] = MasterId(call, item);
        view["type"] = item.Text("type");
        view["start"] = start;
        view["end"] = end;
        return view;
    }

    string? MasterId(GraphCall call, Item item) =>
        item.Json["$masterRow"] is { } row && items.Find(row.GetValue<long>()) is { } master ? call.IdOf(master) : null;
}
