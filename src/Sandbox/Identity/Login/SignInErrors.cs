
namespace InfoInterview.Sandbox.Identity.Login;

/// <summary>The shape of the errors of the token endpoint.</summary>
static class SignInErrors
{
    public static IResult Answer(TimeProvider machine, int status, string error, string description, string? suberror = null, string? claims = null)
    {
        var code = description.StartsWith("AADSTS", StringComparison.Ordinal) && int.TryParse(description.AsSpan(6, description.IndexOf(':', StringComparison.Ordinal) - 6), out var number) ? number : 0;
        var body = new Dictionary<string, object>
        {
            ["error"] = error,
            ["error_description"] = description,
            ["error_codes"] = new[] { code },
            ["timestamp"] = machine.GetUtcNow().ToString("u", null),
            ["trace_id"] = Guid.NewGuid(),
            ["correlation_id"] = Guid.NewGuid(),
            ["error_uri"] = $"{Tokens.Authority}error?code={code}",
        };
        if (suberror is not null) body["suberror"] = suberror;
        if (claims is not null) body["claims"] = claims;
        return Results.Json(body, statusCode: status);
    }
}
