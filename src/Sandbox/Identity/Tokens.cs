using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace InfoInterview.Sandbox.Identity;

/// <summary>Who calls Graph, and with which rights.</summary>
/// <param name="AppId">The client application.</param>
/// <param name="Challenged">The token was issued in answer to a claims challenge.</param>
public sealed record Caller(Account Account, string AppId, IReadOnlySet<string> Scopes, bool Challenged)
{
    public bool IsProduct => AppId == Apps.Product;
}

/// <summary>Mints and reads tokens. Their lives are measured by the machine's clock, as those who validate them do.</summary>
public sealed class Tokens(SigningKeys keys, Accounts accounts, TimeProvider machine)
{
    public const string Authority = "https://login.microsoftonline.com/";
    public const string GraphAudience = "https://graph.microsoft.com";
    const string ChallengeAnswer = "sandbox_challenge";

    /// <summary>How long access tokens live.</summary>
    public TimeSpan Lifetime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>A v2 token for the product's API.</summary>
    public string ForApi(Account account)
    {
        var claims = Person(account, "2.0");
        claims["aud"] = Apps.Product;
        claims["azp"] = Apps.Product;
        claims["azpacr"] = "0";
        claims["scp"] = Apps.ApiScope;
        claims["preferred_username"] = account.Address;
        return Sign(claims);
    }

    /// <summary>A v1 token for Graph.</summary>
    /// <param name="claims">The claims request it was asked for with; null without one.</param>
    public string ForGraph(Account account, string appId, IEnumerable<string> scopes, string? claims = null)
    {
        var content = Person(account, "1.0");
        content["aud"] = GraphAudience;
        content["appid"] = appId;
        content["appidacr"] = appId == Apps.Product ? "1" : "0";
        content["scp"] = string.Join(' ', scopes);
        content["upn"] = account.Address;
        content["unique_name"] = account.Address;
        if (claims?.Contains("\"cp1\"", StringComparison.Ordinal) == true) content["xms_cc"] = new[] { "cp1" };
        if (claims?.Contains("\"nbf\"", StringComparison.Ordinal) == true) content[ChallengeAnswer] = true;
        return Sign(content);
    }

    public string Identity(Account account, string clientId, string? nonce)
    {
        var claims = Person(account, "2.0");
        claims["aud"] = clientId;
        claims["preferred_username"] = account.Address;
        if (nonce is not null) claims["nonce"] = nonce;
        return Sign(claims);
    }

    /// <summary>The caller behind a Graph bearer token; null when the token is not acceptable.</summary>
    public async Task<Caller?> ReadGraphAsync(string token)
    {
        var jwt = await ValidateAsync(token, GraphAudience, "00000003-0000-0000-c000-000000000000");
        if (jwt is null || Owner(jwt) is not { } account) return null;
        return new(account, Claim(jwt, "appid") ?? "", Claim(jwt, "scp")?.Split(' ').ToHashSet() ?? [], jwt.TryGetClaim(ChallengeAnswer, out _));
    }

    /// <summary>The account behind a token for the product's API; null when the token is not acceptable.</summary>
    public async Task<Account?> ReadApiAsync(string token) =>
        await ValidateAsync(token, Apps.Product, $"api://{Apps.Product}") is { } jwt ? Owner(jwt) : null;

    async Task<JsonWebToken?> ValidateAsync(string token, params string[] audiences)
    {
        var result = await new JsonWebTokenHandler().ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidAudiences = audiences,
            ValidateIssuer = false, // any tenant; the account is looked up by tenant and object id below
            IssuerSigningKeys = keys.All,
            ClockSkew = TimeSpan.FromMinutes(5),
        });
        return result.IsValid ? (JsonWebToken)result.SecurityToken : null;
    }

    Account? Owner(JsonWebToken jwt) =>
        Guid.TryParse(Claim(jwt, "tid"), out var tenant) && Guid.TryParse(Claim(jwt, "oid"), out var person) ? accounts.Find(tenant, person) : null;

    static string? Claim(JsonWebToken jwt, string name) => jwt.TryGetPayloadValue<string>(name, out var value) ? value : null;

    static Dictionary<string, object> Person(Account account, string version) => new()
    {
        ["iss"] = version == "2.0" ? $"{Authority}{account.TenantId}/v2.0" : $"https://sts.windows.net/{account.TenantId}/",
        ["tid"] = account.TenantId.ToString(),
        ["oid"] = account.Id,
        ["sub"] = Base64UrlEncoder.Encode(System.Security.Cryptography.SHA256.HashData(account.ObjectId.ToByteArray())),
        ["name"] = account.Name,
        ["ver"] = version,
        ["uti"] = Guid.NewGuid().ToString("N"),
    };

    string Sign(Dictionary<string, object> claims)
    {
        var now = machine.GetUtcNow();
        claims["iat"] = now.ToUnixTimeSeconds();
        claims["nbf"] = now.ToUnixTimeSeconds();
        claims["exp"] = (now + Lifetime).ToUnixTimeSeconds();
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(JsonSerializer.Serialize(claims), keys.Credentials);
    }
}
