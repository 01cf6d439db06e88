using InfoInterview.Sandbox.Graph.Language;

namespace InfoInterview.Sandbox.Graph.Filters;

/// <summary>How two values compare: texts without case (ids exactly), texts with instants as instants.</summary>
static class FilterComparison
{
    public static bool Holds(string comparison, object? left, object? right, bool exact) => comparison switch
    {
        "eq" => Same(left, right, exact),
        "ne" => !Same(left, right, exact),
        _ => left is not null && right is not null && Order(left, right) is { } order && comparison switch
        {
            "gt" => order > 0,
            "ge" => order >= 0,
            "lt" => order < 0,
            _ => order <= 0,
        },
    };

    /// <summary>The order of two plain values; null when they cannot be ordered.</summary>
    public static int? Order(object? left, object? right) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        (string text, DateTimeOffset instant) => Instants.Read(text)?.CompareTo(instant),
        (DateTimeOffset instant, string text) => Instants.Read(text) is { } other ? instant.CompareTo(other) : null,
        (string one, string other) => string.Compare(one, other, StringComparison.OrdinalIgnoreCase),
        (double one, double other) => one.CompareTo(other),
        (bool one, bool other) => one.CompareTo(other),
        (DateTimeOffset one, DateTimeOffset other) => one.CompareTo(other),
        _ => null,
    };

    static bool Same(object? left, object? right, bool exact)
    {
        if (exact && left is string one && right is string other) return ExtendedPropertyId.Canonical(one) == ExtendedPropertyId.Canonical(other);
        return Order(left, right) == 0;
    }
}
