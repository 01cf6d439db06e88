using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using InfoInterview.Sandbox.Faults;
using Microsoft.AspNetCore.Routing;
using Microsoft.IdentityModel.Tokens;

namespace InfoInterview.Sandbox.Identity.Login;

/// <summary>Where codes, assertions and refresh tokens are exchanged for tokens.</summary>
sealed class TokenEndpoint(Accounts accounts, Tokens tokens, RefreshTokens refreshTokens, SignInCodes codes, FaultBook faults, TimeProvider machine)
{
    const string OnBehalfOf = "urn:ietf:params:oauth:grant-type:jwt-bearer";

    public void Map(IEndpointRouteBuilder login) => login.MapPost("/{tenant}/oauth2/v2.0/token", AnswerAsync);

    async Task<IResult> AnswerAsync(string tenant, HttpRequest request)
    {
        if (!request.HasFormContentType) return Refuse(400, "invalid_request", "AADSTS900144: The request body must be a form.");
        var form = (await request.ReadFormAsync()).ToDictionary(field => field.Key, field => field.Value.ToString());
        if (CheckClient(form) is { } stranger) return stranger;
        var scopes = ScopeRequest.Parse(form.GetValueOrDefault("scope", ""));
        if (scopes.Refusal is { } refusal) return Refuse(400, refusal.Error, refusal.Description, refusal.Suberror);
        var (account, denied) = await SubjectAsync(tenant, form);
        if (account is null) return denied!;
        return Fault(account) ?? Issue(account, scopes, form);
    }

    IResult? CheckClient(Dictionary<string, string> form)
    {
        if (form.GetValueOrDefault("client_id") != Apps.Product)
            return Refuse(400, "unauthorized_client", "AADSTS700016: The application was not found in the directory.");
        var publicClient = form.GetValueOrDefault("grant_type") == "authorization_code" && !form.ContainsKey("client_secret");
        var secret = Encoding.UTF8.GetBytes(form.GetValueOrDefault("client_secret", ""));
        return publicClient || CryptographicOperations.FixedTimeEquals(secret, Encoding.UTF8.GetBytes(Apps.ProductSecret))
            ? null
            : Refuse(401, "invalid_client", "AADSTS7000215: Invalid client secret provided.");
    }

    /// <summary>For whom the tokens are, by the kind of grant; or why not.</summary>
    async Task<(Account?, IResult?)> SubjectAsync(string tenant, Dictionary<string, string> form)
    {
        var (account, problem) = form.GetValueOrDefault("grant_type") switch
        {
            OnBehalfOf when form.GetValueOrDefault("requested_token_use") != "on_behalf_of" => (null, Refuse(400, "invalid_request", "AADSTS900144: requested_token_use must be on_behalf_of.")),
            OnBehalfOf => (await tokens.ReadApiAsync(form.GetValueOrDefault("assertion", "")), Refuse(400, "invalid_grant", "AADSTS50013: The assertion is not within its lifetime, not signed here or not for this application.")),
            "refresh_token" => (Refreshed(form), Refuse(400, "invalid_grant", "AADSTS70000: The refresh token is unknown, expired or revoked.", "bad_token")),
            "authorization_code" => (codes.Redeem(form), Refuse(400, "invalid_grant", "AADSTS70008: The code is unknown, expired, used or does not fit its verifier.")),
            "client_credentials" => (null, Refuse(400, "unauthorized_client", "AADSTS700016: This application acts only on behalf of a signed-in user.")),
            _ => (null, Refuse(400, "unsupported_grant_type", "AADSTS70003: The grant type is not supported.")),
        };
        if (account is null) return (null, problem);
        var elsewhere = tenant switch
        {
            "common" => false,
            "organizations" => account.Kind == AccountKind.Personal,
            "consumers" => account.Kind != AccountKind.Personal,
            _ => tenant != account.TenantId.ToString(),
        };
        return elsewhere ? (null, Refuse(400, "invalid_grant", "AADSTS50020: The account does not exist in this tenant.")) : (account, null);
    }

    Account? Refreshed(Dictionary<string, string> form) =>
        refreshTokens.Owner(form.GetValueOrDefault("refresh_token", ""), Apps.Product) is { } address ? accounts.Find(address) : null;

    IResult? Fault(Account account)
    {
        var place = new FaultPlace(account.Address, "POST", "/token", IsProduct: true);
        if (faults.Take(FaultKind.SignInUnavailable, place) is not null) return Refuse(503, "temporarily_unavailable", "AADSTS90033: A transient error has occurred.");
        if (faults.Take(FaultKind.SignInThrottled, place) is { } throttle) return new WithRetryAfter(Refuse(429, "temporarily_unavailable", "AADSTS90055: Too many requests."), throttle.RetryAfter ?? 5);
        if (faults.Take(FaultKind.InvalidGrant, place) is not null) return Refuse(400, "invalid_grant", "AADSTS50173: The grant has expired because it was revoked; a fresh sign-in is needed.", "bad_token");
        if (faults.Take(FaultKind.ConsentRevoked, place) is not null) return Refuse(400, "invalid_grant", "AADSTS65001: The user or administrator has not consented to use the application.", "consent_required");
        if (faults.Take(FaultKind.InteractionRequired, place) is null) return null;
        return Refuse(400, "interaction_required", "AADSTS50076: Multi-factor authentication is required.", "basic_action", """{"access_token":{"capolids":{"essential":true,"values":["c1"]}}}""");
    }

    IResult Issue(Account account, ScopeRequest scopes, Dictionary<string, string> form)
    {
        var body = new Dictionary<string, object>
        {
            ["token_type"] = "Bearer",
            ["scope"] = scopes.Echo,
            ["expires_in"] = (int)tokens.Lifetime.TotalSeconds,
            ["ext_expires_in"] = (int)tokens.Lifetime.TotalSeconds,
            ["access_token"] = scopes.ForGraph ? tokens.ForGraph(account, Apps.Product, scopes.Granted, form.GetValueOrDefault("claims")) : tokens.ForApi(account),
            ["id_token"] = tokens.Identity(account, Apps.Product, codes.Nonce(form)),
            ["client_info"] = Base64UrlEncoder.Encode(JsonSerializer.Serialize(new { uid = account.Id, utid = account.TenantId })),
        };
        if (scopes.Offline) body["refresh_token"] = refreshTokens.Issue(account, Apps.Product);
        return Results.Json(body);
    }

    IResult Refuse(int status, string error, string description, string? suberror = null, string? claims = null) =>
        SignInErrors.Answer(machine, status, error, description, suberror, claims);

    sealed record WithRetryAfter(IResult Inner, double Seconds) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.RetryAfter = FormattableString.Invariant($"{Seconds}");
            return Inner.ExecuteAsync(httpContext);
        }
    }
}
