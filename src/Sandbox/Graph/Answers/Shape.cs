using InfoInterview.Sandbox.Graph.Conformance;
using InfoInterview.Sandbox.Graph.Filters;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Graph.Wire;

namespace InfoInterview.Sandbox.Graph.Answers;

/// <summary>One <c>$expand</c> with its own filter and selection.</summary>
sealed record Expansion(string Name, Filter? Filter, IReadOnlySet<string>? Select);

/// <summary>Which properties of an entity the caller wants to see.</summary>
sealed class Shape
{
    /// <summary>Properties that come only when they are named.</summary>
    static readonly HashSet<string> OnlyNamed = ["uniqueBody", "internetMessageHeaders"];

    readonly HashSet<string>? selected;

    Shape(string type, HashSet<string>? selected, List<Expansion> expansions) => (Type, this.selected, Expansions) = (type, selected, expansions);

    public string Type { get; }

    public IReadOnlyList<Expansion> Expansions { get; }

    /// <summary>What a context URL says of the selection.</summary>
    public string Suffix => selected is null ? "" : $"({string.Join(',', selected)})";

    /// <summary>Everything that comes by default.</summary>
    public static Shape Default(string type) => new(type, null, []);

    public static Shape Of(GraphCall call, string type) => Parse(call.Query["$select"], call.Query["$expand"], type);

    public static Shape Parse(string? select, string? expand, string type)
    {
        var contract = Contract.Published.Type(type)!;
        var expansions = expand is null ? [] : Split(expand, ',').Select(part => Expand(part, contract)).ToList();
        if (string.IsNullOrWhiteSpace(select)) return new(type, null, expansions);
        var names = select.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new(type, names.Contains("*") ? null : [.. names.Select(name => Selected(name, contract))], expansions);
    }

    /// <summary>Whether a property is wanted; the sandbox's own notes and links to other entities are not by default.</summary>
    public bool Wants(string property)
    {
        if (property.StartsWith('$')) return false;
        if (selected is not null) return selected.Contains(property);
        return !OnlyNamed.Contains(property) && Contract.Published.Property(Contract.Published.Type(Type)!, property) is { Navigation: false };
    }

    public bool Names(string property) => selected?.Contains(property) == true;

    public bool HasSelection => selected is not null;

    static string Selected(string name, ContractType type)
    {
        var cast = name.Split('/');
        if (cast.Length == 2 && Contract.Published.Type(cast[0].Replace("microsoft.graph.", "", StringComparison.OrdinalIgnoreCase)) is { } derived) (name, type) = (cast[1], derived);
        return Contract.Published.Property(type, name)?.Name ?? (name == "id" ? name : throw FilterPath.UnknownProperty(name, type.Name));
    }

    static Expansion Expand(string part, ContractType type)
    {
        var open = part.IndexOf('(', StringComparison.Ordinal);
        var path = (open < 0 ? part : part[..open]).Split('/');
        if (path.Length == 2 && Contract.Published.Type(path[0].Replace("microsoft.graph.", "", StringComparison.OrdinalIgnoreCase)) is { } derived) type = derived;
        var property = Contract.Published.Property(type, path[^1]) is { Navigation: true } found ? found : throw FilterPath.UnknownProperty(path[^1], type.Name);
        var inner = open < 0 ? [] : Split(part[(open + 1)..].TrimEnd(')', ' '), ';').Select(option => option.Split('=', 2)).Where(option => option.Length == 2)
            .ToDictionary(option => option[0].Trim().TrimStart('$').ToLowerInvariant(), option => option[1]);
        if (property.Name is "singleValueExtendedProperties" or "multiValueExtendedProperties" && !inner.ContainsKey("filter"))
            throw GraphRefusal.Query("Expanding extended properties needs a $filter on their id.");
        return new(property.Name,
            inner.TryGetValue("filter", out var filter) ? Filter.Parse(Unclosed(filter), property.Type) : null,
            inner.TryGetValue("select", out var select) ? select.Split(',', StringSplitOptions.TrimEntries).ToHashSet() : null);
    }

    /// <summary>Gives back a closing bracket of the filter that was trimmed together with the expansion's own.</summary>
    static string Unclosed(string filter)
    {
        var quoted = false;
        var depth = 0;
        foreach (var letter in filter)
        {
            if (letter == '\'') quoted = !quoted;
            else if (!quoted) depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
        }
        return filter + new string(')', Math.Max(0, depth));
    }

    /// <summary>Splits at a separator outside brackets and quotes.</summary>
    static IEnumerable<string> Split(string text, char separator)
    {
        var (depth, quoted, start) = (0, false, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\'') quoted = !quoted;
            if (quoted) continue;
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (text[i] != separator || depth > 0) continue;
            yield return text[start..i].Trim();
            start = i + 1;
        }
        yield return text[start..].Trim();
    }
}
