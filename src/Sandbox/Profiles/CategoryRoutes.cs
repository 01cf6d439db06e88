using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Answers;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Graph.Routing;
using InfoInterview.Sandbox.Graph.Wire;
using InfoInterview.Sandbox.Identity;
using InfoInterview.Sandbox.Store;

namespace InfoInterview.Sandbox.Profiles;

/// <summary>The colours of categories. Items carry names; a name that is not here is allowed and has no colour.</summary>
public sealed class Categories(Items items)
{
    static readonly string[] First = ["Red", "Orange", "Yellow", "Green", "Blue", "Purple"];
    static readonly int[] Presets = [0, 1, 3, 4, 7, 8];

    public void Furnish(Account account)
    {
        for (var i = 0; i < First.Length; i++) Add(account.Address, $"{First[i]} category", $"preset{Presets[i]}");
    }

    internal Item Add(string mailbox, string display, string color) =>
        items.Add(mailbox, ItemKind.Category, "", new JsonObject { ["$id"] = Guid.NewGuid().ToString(), ["displayName"] = display, ["color"] = color });

    internal List<Item> All(string mailbox) => [.. items.All(mailbox, ItemKind.Category).OrderBy(category => category.Row)];
}

sealed class CategoryRoutes(Items items, Categories categories)
{
    const string Many = "/me/outlook/masterCategories";
    static readonly string[] Members = ["displayName", "color"];
    static readonly ListRules Rules = new("outlookCategory", 100);

    public IEnumerable<Route> All =>
    [
        Route.Get(Many, Right.SettingsRead, call => Listing.Answer(call, Rules, "outlook/masterCategories", categories.All(call.Mailbox), View)),
        Route.Get($"{Many}/$count", Right.SettingsRead, call => Listing.Count(call, Rules, categories.All(call.Mailbox))),
        Route.Post(Many, Right.SettingsWrite, Create),
        Route.Get($"{Many}/{{category}}", Right.SettingsRead, call => GraphAnswer.Ok(Alone(call, Find(call)))),
        Route.Patch($"{Many}/{{category}}", Right.SettingsWrite, Recolour),
        Route.Delete($"{Many}/{{category}}", Right.SettingsWrite, call =>
        {
            items.Remove(Find(call));
            return GraphAnswer.NoContent();
        }),
    ];

    Item Find(GraphCall call) => categories.All(call.Mailbox).Find(category => category.Text("$id") == call.Key("category")) ?? throw GraphRefusal.NotFound();

    GraphAnswer Create(GraphCall call)
    {
        var display = call.Json["displayName"].Text() is { Length: > 0 } name ? name : throw GraphRefusal.Argument("A category needs a displayName.");
        if (categories.All(call.Mailbox).Exists(category => category.Text("displayName")!.Equals(display, StringComparison.OrdinalIgnoreCase)))
            throw new GraphRefusal(409, "CategoryAlreadyExists", "A category with this name exists already.");
        return GraphAnswer.Created(Alone(call, categories.Add(call.Mailbox, display, call.Json["color"].Text() ?? "none")));
    }

    /// <summary>The name of a category cannot be changed.</summary>
    GraphAnswer Recolour(GraphCall call)
    {
        var category = Find(call);
        if (call.Json.ContainsKey("displayName")) throw new GraphRefusal(400, "ErrorInvalidPropertySet", "The name of a category cannot be changed.");
        var json = category.Copy();
        json["color"] = call.Json["color"].Text() ?? "none";
        return GraphAnswer.Ok(Alone(call, items.Update(category, json)));
    }

    static JsonObject View(Item category, Shape shape)
    {
        var view = new JsonObject { ["id"] = category.Text("$id") };
        foreach (var name in Members.Where(shape.Wants)) view[name] = category.Text(name);
        return view;
    }

    static JsonObject Alone(GraphCall call, Item category) => Entity.Alone(call, "outlook/masterCategories/$entity", View(category, Shape.Default("outlookCategory")));
}
