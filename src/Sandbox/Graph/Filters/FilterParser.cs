using System.Globalization;
using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Conformance;
using InfoInterview.Sandbox.Graph.Language;

namespace InfoInterview.Sandbox.Graph.Filters;

/// <summary>
/// The part of OData's filter language that Outlook and To Do take: comparisons, and/or/not, startswith, endswith, contains,
/// any/all with a variable, cast. Property names are checked against the published description.
/// </summary>
sealed class FilterParser(string text, ContractType? type)
{
    const int DeepestNesting = 40;
    static readonly HashSet<string> Comparisons = new(StringComparer.OrdinalIgnoreCase) { "eq", "ne", "gt", "ge", "lt", "le" };

    readonly FilterTokens tokens = new(text);
    readonly Dictionary<string, ContractType?> variables = [];
    int nesting;

    public List<string> Paths { get; } = [];

    public FilterValue Parse()
    {
        var condition = Or();
        return tokens.Peek.Kind == FilterTokenKind.End ? condition : throw Invalid();
    }

    FilterValue Or()
    {
        if (++nesting > DeepestNesting) throw GraphRefusal.Query("Invalid filter clause: it is nested too deeply.");
        var left = And();
        while (tokens.TakeWord("or"))
        {
            var (one, other) = (left, And());
            left = scope => one(scope) is true || other(scope) is true;
        }
        nesting--;
        return left;
    }

    FilterValue And()
    {
        var left = Not();
        while (tokens.TakeWord("and"))
        {
            var (one, other) = (left, Not());
            left = scope => one(scope) is true && other(scope) is true;
        }
        return left;
    }

    FilterValue Not()
    {
        if (!tokens.TakeWord("not")) return Comparison();
        if (++nesting > DeepestNesting) throw GraphRefusal.Query("Invalid filter clause: it is nested too deeply.");
        var inner = Not();
        nesting--;
        return scope => inner(scope) is not true;
    }

    FilterValue Comparison()
    {
        if (tokens.Take(FilterTokenKind.Open))
        {
            var inner = Or();
            tokens.Expect(FilterTokenKind.Close);
            return inner;
        }
        var (left, exact) = Operand();
        if (tokens.Peek.Kind != FilterTokenKind.Word || !Comparisons.Contains(tokens.Peek.Text)) return left;
        var comparison = tokens.Next().Text.ToLowerInvariant();
        var (right, _) = Operand();
        return scope => FilterComparison.Holds(comparison, left(scope), right(scope), exact);
    }

    /// <summary>A value, and whether it is an id, which is compared exactly.</summary>
    (FilterValue Value, bool Exact) Operand()
    {
        var token = tokens.Next();
        switch (token.Kind)
        {
            case FilterTokenKind.Text:
                return (_ => token.Text, false);
            case FilterTokenKind.Number:
                var number = double.Parse(token.Text, CultureInfo.InvariantCulture);
                return (_ => number, false);
            case FilterTokenKind.Instant:
                var instant = Instants.Read(token.Text) ?? throw Invalid();
                return (_ => instant, false);
            case FilterTokenKind.Word:
                return Word(token.Text);
            default:
                throw Invalid();
        }
    }

    (FilterValue, bool) Word(string word)
    {
        switch (word.ToLowerInvariant())
        {
            case "true": return (_ => true, false);
            case "false": return (_ => false, false);
            case "null": return (_ => null, false);
        }
        if (tokens.Peek.Kind == FilterTokenKind.Open) return (Call(word), false);
        var path = Path(word);
        return (path.Read, path.Last.EndsWith("id", StringComparison.OrdinalIgnoreCase));
    }

    FilterValue Call(string word)
    {
        tokens.Expect(FilterTokenKind.Open);
        var slash = word.LastIndexOf('/');
        var name = word[(slash + 1)..].ToLowerInvariant();
        if (slash > 0 && name is "any" or "all") return Lambda(Path(word[..slash]), name == "all");
        var (first, _) = Operand();
        if (name is "tolower" or "toupper") return Closed(scope => first(scope) as string);
        tokens.Expect(FilterTokenKind.Comma);
        if (name == "cast")
        {
            tokens.Next();
            return Closed(scope => first(scope) is string digits && double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : first(scope));
        }
        var (second, _) = Operand();
        return name switch
        {
            "startswith" => Closed(scope => Texts(first, second, scope, (text, part) => text.StartsWith(part, StringComparison.OrdinalIgnoreCase))),
            "endswith" => Closed(scope => Texts(first, second, scope, (text, part) => text.EndsWith(part, StringComparison.OrdinalIgnoreCase))),
            "contains" => Closed(scope => Texts(first, second, scope, (text, part) => text.Contains(part, StringComparison.OrdinalIgnoreCase))),
            _ => throw GraphRefusal.Query($"Invalid filter clause: an unknown function with name '{name}' was found."),
        };
    }

    FilterValue Closed(FilterValue value)
    {
        tokens.Expect(FilterTokenKind.Close);
        return value;
    }

    static object Texts(FilterValue first, FilterValue second, FilterScope scope, Func<string, string, bool> holds) =>
        first(scope) is string text && second(scope) is string part && holds(text, part);

    FilterValue Lambda(FilterPath collection, bool all)
    {
        if (tokens.Take(FilterTokenKind.Close)) return scope => collection.Node(scope) is JsonArray { Count: > 0 };
        var variable = tokens.Next().Text;
        tokens.Expect(FilterTokenKind.Colon);
        variables[variable] = collection.Type;
        var condition = Or();
        tokens.Expect(FilterTokenKind.Close);
        variables.Remove(variable);
        bool Holds(FilterScope scope, JsonNode? element) =>
            condition(scope with { Variables = new(scope.Variables ?? []) { [variable] = element } }) is true;
        return scope => collection.Node(scope) is JsonArray list && (all ? list.All(element => Holds(scope, element)) : list.Any(element => Holds(scope, element)));
    }

    FilterPath Path(string word)
    {
        var path = FilterPath.Parse(word, type, variables);
        if (!path.StartsAtVariable) Paths.Add(word);
        return path;
    }

    GraphRefusal Invalid() => GraphRefusal.Query($"Invalid filter clause: '{text}'.");
}
