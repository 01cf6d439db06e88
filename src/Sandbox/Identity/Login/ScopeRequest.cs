namespace InfoInterview.Sandbox.Identity.Login;

/// <summary>What a token is asked for: one resource's scopes plus those of the sign-in.</summary>
/// <param name="ForGraph">Graph's scopes, otherwise the product's API's.</param>
/// <param name="Granted">Short names, e.g. <c>Mail.ReadWrite</c>.</param>
/// <param name="Echo">The resource scopes as they were asked; answers must repeat them, or MSAL misses its cache.</param>
/// <param name="Refusal">Error, suberror and description when it cannot be granted.</param>
sealed record ScopeRequest(bool ForGraph, IReadOnlyList<string> Granted, string Echo, bool Offline, (string Error, string? Suberror, string Description)? Refusal)
{
    const string GraphPrefix = "https://graph.microsoft.com/";
    static readonly string ApiPrefix = $"api://{Apps.Product}/";

    public static ScopeRequest Parse(string text)
    {
        var all = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var resource = all.Where(scope => !Apps.SignInScopes.Contains(scope)).ToArray();
        var api = resource.Where(IsApi).ToArray();
        var forGraph = api.Length == 0;
        (string, string?, string)? refusal = api.Length > 0 && api.Length < resource.Length
            ? ("invalid_request", null, "AADSTS28000: Scopes of more than one resource were asked for at once.")
            : null;
        var granted = forGraph ? Graph(resource, ref refusal) : [Apps.ApiScope];
        return new(forGraph, granted, string.Join(' ', resource), all.Contains("offline_access"), refusal);
    }

    static bool IsApi(string scope) => scope.StartsWith(ApiPrefix, StringComparison.OrdinalIgnoreCase) || scope.StartsWith(Apps.Product, StringComparison.OrdinalIgnoreCase);

    static List<string> Graph(string[] asked, ref (string, string?, string)? refusal)
    {
        var granted = new List<string>();
        foreach (var scope in asked)
        {
            var name = scope.StartsWith(GraphPrefix, StringComparison.OrdinalIgnoreCase) ? scope[GraphPrefix.Length..] : scope;
            if (name == ".default") granted.AddRange(Apps.ProductScopes);
            else if (Apps.ProductScopes.FirstOrDefault(known => known.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } known) granted.Add(known);
            else refusal ??= Refuse(name);
        }
        return granted.Count == 0 && refusal is null ? ["User.Read"] : granted;
    }

    /// <summary>A right that exists but was never declared is a question of consent; anything else is no scope at all.</summary>
    static (string, string?, string) Refuse(string name) => Apps.VisitorScopes.Contains(name, StringComparer.OrdinalIgnoreCase)
        ? ("invalid_grant", "consent_required", $"AADSTS65001: The user or administrator has not consented to use the application with the scope {name}.")
        : ("invalid_scope", null, $"AADSTS70011: The scope {name} is not valid.");
}
