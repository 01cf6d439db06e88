using System.Globalization;
using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Filters;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Graph.Wire;
using InfoInterview.Sandbox.Store;

namespace InfoInterview.Sandbox.Graph.Answers;

/// <summary>How a collection may be asked for.</summary>
/// <param name="Type">The published type of its elements.</param>
/// <param name="Page">Elements per page when nothing is asked.</param>
/// <param name="Efficient">Outlook's rule about ordering and filtering holds.</param>
sealed record ListRules(string Type, int Page, bool Efficient = false, bool Search = false);

/// <summary>Answers lists: filter, order, count, page.</summary>
static class Listing
{
    const int MostPerPage = 1000;
    static readonly HashSet<string> Known = ["$select", "$filter", "$top", "$skip", "$orderby", "$expand", "$count", "$search", "$format"];

    public static GraphAnswer Answer(GraphCall call, ListRules rules, string context, IEnumerable<Item> items, Func<Item, Shape, JsonObject> render)
    {
        DemandKnown(call, rules);
        var shape = Shape.Of(call, rules.Type);
        var found = Select(call, rules, items).ToList();
        var top = Number(call, "$top", MostPerPage);
        var skip = Number(call, "$skip", int.MaxValue) ?? 0;
        var size = top ?? call.Prefer.MaxPageSize ?? rules.Page;
        var answer = new JsonObject { ["@odata.context"] = call.Context(context + shape.Suffix) };
        if (call.Query["$count"]?.Equals("true", StringComparison.OrdinalIgnoreCase) == true) answer["@odata.count"] = found.Count;
        answer["value"] = new JsonArray([.. found.Skip(skip).Take(size).Select(item => render(item, shape))]);
        // As at Graph, $top sizes the page and does not end the list.
        if (skip + size < found.Count) answer["@odata.nextLink"] = call.Link(("$top", size.ToString(CultureInfo.InvariantCulture)), ("$skip", (skip + size).ToString(CultureInfo.InvariantCulture)));
        return GraphAnswer.Ok(answer);
    }

    /// <summary><c>…/$count</c>: the bare number.</summary>
    public static GraphAnswer Count(GraphCall call, ListRules rules, IEnumerable<Item> items) =>
        GraphAnswer.Bytes(System.Text.Encoding.UTF8.GetBytes(Select(call, rules, items).Count().ToString(CultureInfo.InvariantCulture)), "text/plain");

    static IEnumerable<Item> Select(GraphCall call, ListRules rules, IEnumerable<Item> items)
    {
        var filter = call.Query["$filter"] is { } text ? Filter.Parse(text, rules.Type) : null;
        var ordering = call.Query["$orderby"] is { Length: > 0 } order ? Ordering.Parse(order, rules.Type) : null;
        if (rules.Efficient && filter is not null) ordering?.DemandEfficiency(filter);
        if (filter is not null) items = items.Where(item => filter.Matches(item.Json, call.IdOf(item)));
        return ordering is null ? items : ordering.Sort(items);
    }

    public static void DemandKnown(GraphCall call, ListRules rules)
    {
        foreach (var name in call.Query.Names.Where(name => name.StartsWith('$') && !Known.Contains(name.ToLowerInvariant())))
            throw GraphRefusal.Query($"The query option '{name}' is not supported here.");
        if (!rules.Search && call.Query["$search"] is not null) throw GraphRefusal.Query("The query option '$search' is not supported here.");
    }

    public static int? Number(GraphCall call, string option, int most)
    {
        if (call.Query[option] is not { } text) return null;
        var least = option == "$top" ? 1 : 0;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw GraphRefusal.Query($"Invalid value '{text}' for {option} query option found.");
    }
}
