using InfoInterview.Sandbox.Graph.Language;
namespace InfoInterview.Sandbox.Graph.Wire;

/// <summary>The query of a call, decoded. System options are known with and without their <c>$</c>.</summary>
public sealed class GraphQuery
{
    static readonly HashSet<string> System = new(StringComparer.OrdinalIgnoreCase)
    {
        "select", "filter", "top", "skip", "orderby", "expand", "count", "search", "skiptoken", "deltatoken", "format",
    };

    readonly Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);

    GraphQuery() { }

    /// <param name="raw">Without the question mark, still escaped.</param>
    public static GraphQuery Parse(string raw)
    {
        var query = new GraphQuery();
        foreach (var part in raw.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var pair = part.Split('=', 2);
            var name = Decode(pair[0]);
            if (System.Contains(name)) name = "$" + name;
            if (name.StartsWith('$') && query.values.ContainsKey(name)) throw GraphRefusal.Query($"Query option '{name}' was specified more than once, but it must be specified at most once.");
            query.values[name] = pair.Length == 2 ? Decode(pair[1]) : "";
        }
        return query;
    }

    public string? this[string name] => values.GetValueOrDefault(name);

    public IEnumerable<string> Names => values.Keys;

    /// <summary>The options as they can be written into a link again.</summary>
    public string Write(params IEnumerable<(string Name, string Value)> replaced)
    {
        var all = values.Where(pair => !replaced.Any(other => other.Name.Equals(pair.Key, StringComparison.OrdinalIgnoreCase))).Select(pair => (pair.Key, pair.Value));
        return string.Join('&', all.Concat(replaced).Select(pair => $"{Uri.EscapeDataString(pair.Item1).Replace("%24", "$", StringComparison.Ordinal)}={Uri.EscapeDataString(pair.Item2)}"));
    }

    static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
