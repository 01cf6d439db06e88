using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Conformance;
using InfoInterview.Sandbox.Graph.Language;

namespace InfoInterview.Sandbox.Graph.Filters;

/// <summary>What a filter looks at: the item's JSON, its id, and the variables of enclosing lambdas.</summary>
sealed record FilterScope(JsonObject Json, string? Id, Dictionary<string, JsonNode?>? Variables = null);

delegate object? FilterValue(FilterScope scope);

/// <summary>A parsed <c>$filter</c>.</summary>
sealed class Filter
{
    readonly FilterValue condition;

    Filter(FilterValue condition, IReadOnlyList<string> paths) => (this.condition, Paths) = (condition, paths);

    /// <summary>The property paths in the order in which they occur.</summary>
    public IReadOnlyList<string> Paths { get; }

    public static Filter Parse(string text, string typeName)
    {
        var parser = new FilterParser(text, Contract.Published.Type(typeName));
        return new(parser.Parse(), parser.Paths);
    }

    public bool Matches(JsonObject json, string? id = null) => condition(new(json, id)) is true;

    /// <summary>The lower bound when the filter is nothing but <c>receivedDateTime ge|gt …</c>, all that message delta takes.</summary>
    public static bool IsReceivedSince(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words is ["receivedDateTime", "ge" or "gt", _] && Instants.Read(words[2]) is not null;
    }
}
