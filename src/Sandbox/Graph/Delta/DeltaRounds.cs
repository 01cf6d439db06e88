using System.Globalization;
using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Faults;
using InfoInterview.Sandbox.Graph.Answers;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Graph.Wire;
using InfoInterview.Sandbox.Store;

namespace InfoInterview.Sandbox.Graph.Delta;

/// <summary>What a delta query goes over.</summary>
/// <param name="Context">Of the context URL.</param>
/// <param name="Type">Published type of the elements.</param>
/// <param name="Collection">The stream of changes.</param>
/// <param name="Now">What is there now, given the options of the first request.</param>
/// <param name="View">One element.</param>
sealed record DeltaSource(string Context, string Type, string Collection, Func<Dictionary<string, string>, IEnumerable<Item>> Now, Func<Item, Shape, JsonObject> View)
{
    /// <summary>Query options allowed in the first request.</summary>
    public IReadOnlyList<string> Options { get; init; } = ["$select", "$top", "$expand"];

    /// <summary>Whether an element belongs to the query at all, beyond lying in the collection.</summary>
    public Func<Item, Dictionary<string, string>, bool> Includes { get; init; } = (_, _) => true;

    /// <summary>What a changed item stands for: by default itself; a series stands for its occurrences too.</summary>
    public Func<Item, Dictionary<string, string>, IEnumerable<(Item Item, bool Removed)>> Reports { get; init; } = (item, _) => [(item, false)];

    /// <summary>The most elements of a first round, given its options.</summary>
    public Func<Dictionary<string, string>, int> Cap { get; init; } = _ => int.MaxValue;
}

/// <summary>
/// Delta queries over one collection: a first round over what is there, then rounds over what changed. Rules: concepts page
/// on delta queries (links in the body, options only in the first request, tombstones, replays allowed).
/// </summary>
sealed class DeltaRounds(Items items, Changes changes, DeltaTokens tokens, FaultBook faults)
{
    const int Page = 10;

    public GraphAnswer Answer(GraphCall call, DeltaSource source)
    {
        var state = Resume(call, source) ?? Begin(call, source);
        if (faults.Take(FaultKind.EmptyPages, call.Place) is not null) return Empty(call, source, state);
        var shape = Shape.Parse(state.Options.GetValueOrDefault("$select"), state.Options.GetValueOrDefault("$expand"), source.Type);
        var left = state.From is { } from ? Changed(call, source, state, shape, from) : Present(source, state, shape);
        return Write(call, source, state, left, PageSize(call, state));
    }

    DeltaState? Resume(GraphCall call, DeltaSource source)
    {
        if ((call.Query["$deltatoken"] ?? call.Query["$skiptoken"]) is not { } token) return null;
        var state = tokens.Open(token);
        if (state is null || state.Mailbox != call.Mailbox || state.Collection != source.Collection)
            throw new GraphRefusal(400, "syncStateNotFound", "The sync state generation is not found; please start over.");
        // A new round begins where the last one ended, up to what has happened by now.
        return call.Query["$deltatoken"] is null ? state : state with { From = state.UpTo, UpTo = changes.Latest(call.Mailbox) };
    }

    DeltaState Begin(GraphCall call, DeltaSource source)
    {
        foreach (var option in call.Query.Names.Where(name => name.StartsWith('$') && !source.Options.Contains(name, StringComparer.OrdinalIgnoreCase)))
            throw GraphRefusal.Query($"The query option '{option}' is not supported by this delta query.");
        var options = call.Query.Names.ToDictionary(name => name, name => call.Query[name]!, StringComparer.OrdinalIgnoreCase);
        if (options.TryGetValue("changeType", out var type) && type is not ("created" or "updated" or "deleted")) throw GraphRefusal.Query($"'{type}' is not a changeType.");
        return new(call.Mailbox, source.Collection, null, changes.Latest(call.Mailbox), 0, null, options);
    }

    /// <summary>What is there, newest first. The key of the last one given out, not a count, says where to go on: meanwhile others may have gone.</summary>
    static List<Entry> Present(DeltaSource source, DeltaState state, Shape shape) => [.. source.Now(state.Options)
        .Where(item => source.Includes(item, state.Options))
        .Select(item => new Entry(Key(item), () => Typed(source, source.View(item, shape))))
        .OrderByDescending(entry => entry.Key, StringComparer.Ordinal)
        .Where(entry => state.After is null || string.CompareOrdinal(entry.Key, state.After) < 0)
        .Take(source.Cap(state.Options) - state.Given)];

    /// <summary>Each changed element once, by its last change; what is no longer here is a tombstone.</summary>
    List<Entry> Changed(GraphCall call, DeltaSource source, DeltaState state, Shape shape, long from)
    {
        var entries = new List<Entry>();
        var wanted = state.Options.GetValueOrDefault("changeType");
        foreach (var history in changes.Since(call.Mailbox, source.Collection, from).Where(change => change.Sequence <= state.UpTo).GroupBy(change => change.Row).OrderBy(group => group.Last().Sequence))
        {
            var key = history.Last().Sequence.ToString("D12", CultureInfo.InvariantCulture);
            if (state.After is not null && string.CompareOrdinal(key, state.After) <= 0) continue;
            var item = items.Find(history.Key);
            var here = item is not null && item.Collection == source.Collection && !item.Flag("$hidden");
            var verb = !here ? "deleted" : history.First().Verb == ChangeVerb.Created ? "created" : "updated";
            if (wanted is not null && wanted != verb) continue;
            if (!here) entries.Add(new(key, () => Tombstone(call, history.First().Immutable, history.First().Ordinary)));
            else if (source.Includes(item!, state.Options)) entries.AddRange(source.Reports(item!, state.Options).Select((entry, place) => Report(call, source, shape, $"{key}.{place:D6}", entry)));
        }
        return entries;
    }

    static string Key(Item item) => Store.SortKey.Of(item.Kind, item.Json) + item.Row.ToString("D12", CultureInfo.InvariantCulture);

    /// <summary>One element of a round; it is only rendered when its page is asked for.</summary>
    sealed record Entry(string Key, Func<JsonObject> Render);

    static JsonObject Typed(DeltaSource source, JsonObject element)
    {
        if (element.ContainsKey("@odata.type")) return element;
        element.Insert(0, "@odata.type", $"#microsoft.graph.{source.Type}");
        return element;
    }

    static Entry Report(GraphCall call, DeltaSource source, Shape shape, string key, (Item Item, bool Removed) entry) =>
        new(key, () => entry.Removed ? Tombstone(call, entry.Item.Immutable, entry.Item.Ordinary) : Typed(source, source.View(entry.Item, shape)));

    static JsonObject Tombstone(GraphCall call, string immutable, string ordinary) => new()
    {
        ["@removed"] = new JsonObject { ["reason"] = "deleted" },
        ["id"] = call.Prefer.ImmutableIds ? immutable : ordinary,
    };

    GraphAnswer Write(GraphCall call, DeltaSource source, DeltaState state, List<Entry> left, int size)
    {
        var page = left.Take(size).ToList();
        var answer = new JsonObject { ["@odata.context"] = call.Context($"{source.Context}/$delta") };
        answer["value"] = new JsonArray([.. page.Select(entry => entry.Render())]);
        if (page.Count < left.Count) answer["@odata.nextLink"] = Link(call, "$skiptoken", state with { Given = state.Given + page.Count, After = page[^1].Key });
        else answer["@odata.deltaLink"] = Link(call, "$deltatoken", state with { From = null, Given = 0, After = null });
        return GraphAnswer.Ok(answer);
    }

    GraphAnswer Empty(GraphCall call, DeltaSource source, DeltaState state) => GraphAnswer.Ok(new JsonObject
    {
        ["@odata.context"] = call.Context($"{source.Context}/$delta"),
        ["value"] = new JsonArray(),
        ["@odata.nextLink"] = Link(call, "$skiptoken", state),
    });

    string Link(GraphCall call, string option, DeltaState state) => $"{call.Root}{call.PathText()}?{option}={tokens.Seal(state)}";

    static int PageSize(GraphCall call, DeltaState state) =>
        call.Prefer.MaxPageSize ?? (state.Options.TryGetValue("$top", out var top) && int.TryParse(top, out var size) && size is > 0 and <= 1000 ? size : Page);
}
