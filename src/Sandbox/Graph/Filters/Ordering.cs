using InfoInterview.Sandbox.Graph.Conformance;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Store;

namespace InfoInterview.Sandbox.Graph.Filters;

/// <summary>A parsed <c>$orderby</c>.</summary>
sealed class Ordering
{
    readonly List<(FilterPath Path, bool Descending)> terms = [];

    public IEnumerable<string> Paths => terms.Select(term => string.Join('/', term.Path.Steps));

    public static Ordering Parse(string text, string typeName)
    {
        var ordering = new Ordering();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length is 0 or > 2 || (words.Length == 2 && words[1].ToLowerInvariant() is not ("asc" or "desc"))) throw GraphRefusal.Query($"Invalid orderby clause: '{text}'.");
            ordering.terms.Add((FilterPath.Parse(words[0], Contract.Published.Type(typeName), []), words.Length == 2 && words[1].Equals("desc", StringComparison.OrdinalIgnoreCase)));
        }
        return ordering;
    }

    public IEnumerable<Item> Sort(IEnumerable<Item> items)
    {
        var compare = Comparer<object?>.Create((left, right) => FilterComparison.Order(left, right) ?? 0);
        IOrderedEnumerable<Item>? sorted = null;
        foreach (var (path, descending) in terms)
        {
            object? Key(Item item) => path.Read(new(item.Json, item.Ordinary));
            sorted = (sorted, descending) switch
            {
                (null, false) => items.OrderBy(Key, compare),
                (null, true) => items.OrderByDescending(Key, compare),
                (_, false) => sorted.ThenBy(Key, compare),
                (_, true) => sorted.ThenByDescending(Key, compare),
            };
        }
        return sorted ?? items;
    }

    /// <summary>Outlook's rule: what is ordered by must be filtered by too, in the same order and before anything else.</summary>
    public void DemandEfficiency(Filter filter)
    {
        var filtered = filter.Paths.Distinct(StringComparer.OrdinalIgnoreCase);
        if (!filtered.Take(terms.Count).SequenceEqual(Paths, StringComparer.OrdinalIgnoreCase))
            throw new GraphRefusal(400, "InefficientFilter", "The restriction or sort order is too complex for this operation.");
    }
}
