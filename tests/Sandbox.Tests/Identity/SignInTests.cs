using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Web;
using InfoInterview.Sandbox.Faults;
using InfoInterview.Sandbox.Identity;
using InfoInterview.Sandbox.Tests.Surroundings;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace InfoInterview.Sandbox.Tests.Identity;

public class SignInTests
{
    static async Task<(int Status, JsonObject Json, HttpResponseMessage Raw)> Exchange(Given given, string tenant, params (string Name, string Value)[] form)
    {
        var fields = form.Concat([("client_id", Apps.Product), ("client_secret", Apps.ProductSecret)]).DistinctBy(field => field.Item1).Where(field => field.Item2.Length > 0);
        var answer = await given.Plain().PostAsync($"login/{tenant}/oauth2/v2.0/token", new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Item1, field.Item2))));
        return ((int)answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject(), answer);
    }

    static Task<(int Status, JsonObject Json, HttpResponseMessage Raw)> OnBehalfOf(Given given, string user, string scope, string? assertion = null, params (string, string)[] more) => Exchange(given, given.Sandbox.Mailbox(user).Account.TenantId.ToString(),
        [("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"), ("requested_token_use", "on_behalf_of"), ("assertion", assertion ?? given.Sandbox.Token(user, "server")), ("scope", scope), .. more]);

    [Fact]
    public async Task Discovery_metadata_and_keys_fit_together_and_validate_a_token()
    {
        await using var given = await Given.ASandbox();
        var plain = given.Plain();
        var discovery = await plain.Read("login/common/discovery/instance?api-version=1.1&authorization_endpoint=https://login.microsoftonline.com/common/oauth2/v2.0/authorize");
        Assert.Contains("login.microsoftonline.com", discovery["metadata"]![0]!["aliases"]!.AsArray().Select(alias => (string)alias!));
        foreach (var tenant in new[] { "common", "organizations" }) Assert.Equal("https://login.microsoftonline.com/{tenantid}/v2.0", (await plain.Read($"login/{tenant}/v2.0/.well-known/openid-configuration")).Str("issuer"));
        Assert.Equal("https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0", (await plain.Read("login/consumers/v2.0/.well-known/openid-configuration")).Str("issuer"));
        var nora = given.Mailbox.Account;
        var metadata = await plain.Read($"login/{nora.TenantId}/v2.0/.well-known/openid-configuration");
        Assert.Equal("https://sts.windows.net/{tenantid}/", (await plain.Read("login/common/.well-known/openid-configuration")).Str("issuer"));
        var keys = await plain.GetStringAsync("login" + new Uri(metadata.Str("jwks_uri")).AbsolutePath);
        Assert.Contains("{tenantid}/v2.0", keys, StringComparison.Ordinal);
        var result = await new JsonWebTokenHandler().ValidateTokenAsync(given.Sandbox.Token(Given.Nora, "server"), new TokenValidationParameters { ValidIssuer = metadata.Str("issuer"), ValidAudience = Apps.Product, IssuerSigningKeys = new JsonWebKeySet(keys).GetSigningKeys() });
        Assert.True(result.IsValid, result.Exception?.Message);
        Assert.Equal("access_as_user", result.Claims["scp"]);
        Assert.Equal(nora.Id, result.Claims["oid"]);
    }

    [Theory]
    [InlineData(Given.Nora)]
    [InlineData(Given.Leo)]
    public async Task On_behalf_of_gives_a_graph_token_and_a_refresh_token_that_works(string user)
    {
        await using var given = await Given.ASandbox();
        var scope = "https://graph.microsoft.com/Mail.ReadWrite https://graph.microsoft.com/User.Read openid profile offline_access";
        var (status, first, _) = await OnBehalfOf(given, user, scope);
        Assert.Equal(200, status);
        Assert.Equal("https://graph.microsoft.com/Mail.ReadWrite https://graph.microsoft.com/User.Read", first.Str("scope"));
        var (renewed, second, _) = await Exchange(given, given.Sandbox.Mailbox(user).Account.TenantId.ToString(), ("grant_type", "refresh_token"), ("refresh_token", first.Str("refresh_token")), ("scope", scope));
        Assert.Equal(200, renewed);
        var jwt = new JsonWebToken(second.Str("access_token"));
        Assert.Equal((Apps.Product, "Mail.ReadWrite User.Read", "https://graph.microsoft.com"), (jwt.GetClaim("appid").Value, jwt.GetClaim("scp").Value, jwt.Audiences.Single()));
        var graph = given.Plain();
        graph.DefaultRequestHeaders.Authorization = new("Bearer", second.Str("access_token"));
        Assert.Equal(user, (await graph.Read("graph/v1.0/me")).Str("userPrincipalName"));
        Assert.Equal("ErrorAccessDenied", (await graph.Ask("GET", "graph/v1.0/me/events", null, 403)).Code());
    }

    [Fact]
    public async Task A_refresh_token_dies_when_the_sessions_are_revoked()
    {
        await using var given = await Given.ASandbox();
        var (_, first, _) = await OnBehalfOf(given, Given.Nora, "Mail.ReadWrite offline_access");
        given.Sandbox.RevokeSessions(Given.Nora);
        var (status, error, _) = await Exchange(given, "common", ("grant_type", "refresh_token"), ("refresh_token", first.Str("refresh_token")), ("scope", "Mail.ReadWrite"));
        Assert.Equal((400, "invalid_grant"), (status, error.Str("error")));
    }

    [Theory]
    [InlineData("https://graph.microsoft.com/Mail.Send", "invalid_grant", "consent_required")]
    [InlineData("https://graph.microsoft.com/Nonsense.All", "invalid_scope", null)]
    public async Task What_the_registration_never_declared_is_not_granted(string scope, string error, string? suberror)
    {
        await using var given = await Given.ASandbox();
        var (status, json, _) = await OnBehalfOf(given, Given.Nora, scope);
        Assert.Equal((400, error, suberror), (status, json.Str("error"), (string?)json["suberror"]));
    }

    [Fact]
    public async Task Strangers_get_no_token()
    {
        await using var given = await Given.ASandbox();
        var assertion = given.Sandbox.Token(Given.Nora, "server");
        Assert.Equal("invalid_client", (await OnBehalfOf(given, Given.Nora, "User.Read", null, ("client_secret", "wrong"))).Json.Str("error"));
        Assert.Equal("unauthorized_client", (await OnBehalfOf(given, Given.Nora, "User.Read", null, ("client_id", Guid.NewGuid().ToString()))).Json.Str("error"));
        Assert.Equal("invalid_grant", (await OnBehalfOf(given, Given.Nora, "User.Read", assertion[..^4] + "AAAA")).Json.Str("error"));
        Assert.Equal("invalid_grant", (await OnBehalfOf(given, Given.Ines, "User.Read", assertion)).Json.Str("error"));
        Assert.Equal("invalid_grant", (await OnBehalfOf(given, Given.Nora, "User.Read", given.Sandbox.ProductToken(Given.Nora))).Json.Str("error"));
        Assert.Equal("unauthorized_client", (await Exchange(given, "common", ("grant_type", "client_credentials"), ("scope", "https://graph.microsoft.com/.default"))).Json.Str("error"));
    }

    [Theory]
    [InlineData(FaultKind.SignInUnavailable, 503, "temporarily_unavailable", null)]
    [InlineData(FaultKind.SignInThrottled, 429, "temporarily_unavailable", null)]
    [InlineData(FaultKind.InvalidGrant, 400, "invalid_grant", "bad_token")]
    [InlineData(FaultKind.ConsentRevoked, 400, "invalid_grant", "consent_required")]
    [InlineData(FaultKind.InteractionRequired, 400, "interaction_required", "basic_action")]
    public async Task The_token_endpoint_fails_on_demand_for_one_user_and_once(FaultKind fault, int status, string error, string? suberror)
    {
        await using var given = await Given.ASandbox();
        given.Sandbox.Faults.Add(new(fault) { User = Given.Nora });
        Assert.Equal(200, (await OnBehalfOf(given, Given.Omar, "User.Read")).Status);
        var failed = await OnBehalfOf(given, Given.Nora, "User.Read");
        Assert.Equal((status, error, suberror), (failed.Status, failed.Json.Str("error"), (string?)failed.Json["suberror"]));
        Assert.Equal(fault == FaultKind.InteractionRequired, failed.Json.ContainsKey("claims"));
        Assert.Equal(status == 429, failed.Raw.Headers.RetryAfter is not null);
        Assert.Equal(200, (await OnBehalfOf(given, Given.Nora, "User.Read")).Status);
    }

    [Fact]
    public async Task A_claims_challenge_lasts_until_a_token_answers_it()
    {
        await using var given = await Given.ASandbox();
        given.Sandbox.Faults.Add(new(FaultKind.ClaimsChallenge) { User = Given.Nora });
        using var refused = await given.Product().Send("GET", "me/messages");
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        var header = refused.Headers.WwwAuthenticate.Single().Parameter!;
        var claims = Encoding.UTF8.GetString(Convert.FromBase64String(header.Split("claims=\"")[1].Split('"')[0]));
        var (_, renewed, _) = await OnBehalfOf(given, Given.Nora, "Mail.ReadWrite", null, ("claims", claims));
        var graph = given.Plain();
        graph.DefaultRequestHeaders.Authorization = new("Bearer", renewed.Str("access_token"));
        await graph.Read("graph/v1.0/me/messages");
        await given.Product().Read("me/messages");
    }

    [Fact]
    public async Task A_browser_signs_in_with_code_and_verifier_and_the_code_is_good_once()
    {
        await using var given = await Given.ASandbox();
        var verifier = Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(32));
        var challenge = Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));
        var url = $"login/common/oauth2/v2.0/authorize?client_id={Apps.Product}&response_type=code&redirect_uri=http%3A%2F%2Flocalhost%3A5081%2Fback&scope=openid&state=s%201&nonce=n1&code_challenge_method=S256&code_challenge={challenge}";
        var page = await given.Plain().GetStringAsync(url);
        Assert.Contains("Nora Lindqvist", page, StringComparison.Ordinal);
        using var back = await given.Plain().GetAsync($"{url}&login_hint={Given.Nora}");
        var query = HttpUtility.ParseQueryString(back.Headers.Location!.Query);
        Assert.Equal("s 1", query["state"]);
        (string, string)[] form = [("grant_type", "authorization_code"), ("code", query["code"]!), ("redirect_uri", "http://localhost:5081/back"), ("code_verifier", verifier), ("client_secret", ""), ("scope", $"api://{Apps.Product}/access_as_user openid")];
        var (status, json, _) = await Exchange(given, "common", form);
        Assert.Equal(200, status);
        Assert.Equal("n1", new JsonWebToken(json.Str("id_token")).GetClaim("nonce").Value);
        Assert.Equal(Apps.Product, new JsonWebToken(json.Str("access_token")).Audiences.Single());
        Assert.Equal("invalid_grant", (await Exchange(given, "common", form)).Json.Str("error"));
        using var abroad = await given.Plain().GetAsync(url.Replace("localhost%3A5081", "evil.example", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.BadRequest, abroad.StatusCode);
    }

    [Fact]
    public async Task Graph_refuses_what_is_no_token_for_it()
    {
        await using var given = await Given.ASandbox();
        foreach (var token in new[] { "", "Bearer x.y.z", $"Bearer {given.Sandbox.Token(Given.Nora, "server")}" })
        {
            var error = await given.Plain().Ask("GET", "graph/v1.0/me", null, 401, ("Authorization", token));
            Assert.Equal("InvalidAuthenticationToken", error.Code());
        }
    }
}
