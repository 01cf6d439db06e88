using System.Text.Json;
using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Conformance;
using InfoInterview.Sandbox.Graph.Language;

namespace InfoInterview.Sandbox.Graph.Filters;

/// <summary>A path such as <c>from/emailAddress/address</c> or <c>a/address</c> in a lambda.</summary>
sealed record FilterPath(IReadOnlyList<string> Steps, bool StartsAtVariable, ContractType? Type)
{
    public string Last => Steps[^1];

    /// <summary>Checks each step against the published description and keeps the type it ends in.</summary>
    public static FilterPath Parse(string word, ContractType? root, Dictionary<string, ContractType?> variables)
    {
        var steps = word.Split('/').Where(step => !step.StartsWith("microsoft.graph.", StringComparison.OrdinalIgnoreCase)).ToArray();
        var atVariable = variables.TryGetValue(steps[0], out var type);
        if (!atVariable) type = root;
        foreach (var step in steps.Skip(atVariable ? 1 : 0))
        {
            if (type is null) continue;
            var property = Contract.Published.Property(type, step) ?? throw UnknownProperty(step, type.Name);
            type = Contract.Published.Type(property.Type);
        }
        return new(steps, atVariable, type);
    }

    public static GraphRefusal UnknownProperty(string name, string type) =>
        new(400, "RequestBroker--ParseUri", $"Could not find a property named '{name}' on type 'microsoft.graph.{type}'.");

    public JsonNode? Node(FilterScope scope)
    {
        var node = StartsAtVariable ? scope.Variables?[Steps[0]] : scope.Json;
        foreach (var step in Steps.Skip(StartsAtVariable ? 1 : 0)) node = (node as JsonObject)?[step];
        return node;
    }

    public object? Read(FilterScope scope) => Steps is ["id"] && scope.Id is not null ? scope.Id : Plain(Node(scope));

    /// <summary>A JSON value as text, number, truth or nothing.</summary>
    public static object? Plain(JsonNode? node) => node?.GetValueKind() switch
    {
        JsonValueKind.String => node.GetValue<string>(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => double.Parse(node.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture),
        _ => null,
    };
}
