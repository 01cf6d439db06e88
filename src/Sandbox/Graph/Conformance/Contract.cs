namespace InfoInterview.Sandbox.Graph.Conformance;

/// <summary>A property as published.</summary>
/// <param name="Type">Name of a type, an enum or a primitive.</param>
sealed record ContractProperty(string Name, string Type, bool Many, bool Nullable, bool Navigation);

/// <summary>A published type with the properties of its base types.</summary>
sealed record ContractType(string Name, string? Parent, Dictionary<string, ContractProperty> Own);

/// <summary>
/// Graph's published description (types, enums, request bodies) in a compact table, embedded so that the sandbox can refuse
/// what Graph refuses. A test keeps it equal to <c>graph-openapi-subset.json</c>.
/// </summary>
sealed class Contract
{
    readonly Dictionary<string, ContractType> types = [];
    readonly Dictionary<string, string[]> enums = [];
    readonly Dictionary<string, ContractType> bodies = [];

    public static Contract Published { get; } = new();

    Contract()
    {
        using var reader = new StreamReader(typeof(Contract).Assembly.GetManifestResourceStream("contract.txt")!);
        ContractType? open = null;
        while (reader.ReadLine() is { } line) open = Take(line, open);
    }

    ContractType? Take(string line, ContractType? open)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        switch (char.IsWhiteSpace(line[0]) ? "" : words[0])
        {
            case "enum":
                enums[words[1]] = words[2..];
                return null;
            case "type":
                return types[words[1]] = new(words[1], words.Length > 3 ? words[3] : null, []);
            case "body":
                return bodies[$"{words[1]} {words[2]}"] = new("", words.Length > 3 ? words[3] : null, []);
            default:
                open!.Own[words[0]] = Property(words);
                return open;
        }
    }

    static ContractProperty Property(string[] words)
    {
        var many = words[1].StartsWith('[');
        var type = words[1].Trim('[', ']');
        return new(words[0], type.TrimEnd('?'), many, type.EndsWith('?'), words.Length > 2);
    }

    /// <summary>The request body of a route, by method and public template; null when the description has none.</summary>
    public ContractType? Body(string method, string template) => bodies.GetValueOrDefault($"{method} {template}");

    public ContractType? Type(string name) => types.GetValueOrDefault(name);

    public string[]? Enum(string name) => enums.GetValueOrDefault(name);

    /// <summary>A property of a type or of one of its base types.</summary>
    /// <param name="ignoreCase">Parameters of actions are matched without case, properties of entities exactly.</param>
    public ContractProperty? Property(ContractType type, string name, bool ignoreCase = false)
    {
        if (type.Own.TryGetValue(name, out var own)) return own;
        if (ignoreCase && type.Own.Values.FirstOrDefault(property => property.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } similar) return similar;
        return type.Parent is not null && types.TryGetValue(type.Parent, out var parent) ? Property(parent, name) : null;
    }

    /// <summary>All properties, the base types' first.</summary>
    public IEnumerable<ContractProperty> Properties(ContractType type) =>
        (type.Parent is not null && types.TryGetValue(type.Parent, out var parent) ? Properties(parent) : []).Concat(type.Own.Values);
}
