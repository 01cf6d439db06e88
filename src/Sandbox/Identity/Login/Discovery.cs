using Microsoft.AspNetCore.Routing;
using Microsoft.IdentityModel.Tokens;

namespace InfoInterview.Sandbox.Identity.Login;

/// <summary>What a library asks before it trusts an authority: instance discovery, metadata, keys.</summary>
sealed class Discovery(SigningKeys keys)
{
    static readonly string[] Aliases = ["login.microsoftonline.com", "login.windows.net", "login.microsoft.com", "sts.windows.net"];

    public void Map(IEndpointRouteBuilder login)
    {
        login.MapGet("/common/discovery/instance", () => Results.Json(new Dictionary<string, object>
        {
            ["tenant_discovery_endpoint"] = $"{Tokens.Authority}common/v2.0/.well-known/openid-configuration",
            ["api-version"] = "1.1",
            ["metadata"] = new[] { new { preferred_network = Aliases[0], preferred_cache = Aliases[1], aliases = Aliases } },
        }));
        login.MapGet("/{tenant}/v2.0/.well-known/openid-configuration", (string tenant) => Results.Json(Metadata(tenant, version2: true)));
        login.MapGet("/{tenant}/.well-known/openid-configuration", (string tenant) => Results.Json(Metadata(tenant, version2: false)));
        login.MapGet("/{tenant}/discovery/v2.0/keys", () => Results.Json(KeySet()));
        login.MapGet("/{tenant}/discovery/keys", () => Results.Json(KeySet()));
    }

    static Dictionary<string, object> Metadata(string tenant, bool version2)
    {
        var issuerTenant = tenant is "common" or "organizations" ? "{tenantid}" : tenant == "consumers" ? Account.PersonalTenant.ToString() : tenant;
        var suffix = version2 ? "/v2.0" : "";
        return new()
        {
            ["issuer"] = version2 ? $"{Tokens.Authority}{issuerTenant}/v2.0" : $"https://sts.windows.net/{issuerTenant}/",
            ["authorization_endpoint"] = $"{Tokens.Authority}{tenant}/oauth2/v2.0/authorize",
            ["token_endpoint"] = $"{Tokens.Authority}{tenant}/oauth2/v2.0/token",
            ["jwks_uri"] = $"{Tokens.Authority}{tenant}/discovery{suffix}/keys",
            ["response_modes_supported"] = new[] { "query", "fragment", "form_post" },
            ["response_types_supported"] = new[] { "code" },
            ["scopes_supported"] = new[] { "openid", "profile", "email", "offline_access" },
            ["subject_types_supported"] = new[] { "pairwise" },
            ["id_token_signing_alg_values_supported"] = new[] { "RS256" },
            ["token_endpoint_auth_methods_supported"] = new[] { "client_secret_post" },
            ["code_challenge_methods_supported"] = new[] { "S256" },
            ["tenant_region_scope"] = "EU",
            ["cloud_instance_name"] = "microsoftonline.com",
            ["msgraph_host"] = "graph.microsoft.com",
        };
    }

    /// <summary>Each key names its issuer, which the issuer validation of multi-tenant apps checks.</summary>
    object KeySet() => new
    {
        keys = keys.All.Select(key =>
        {
            var numbers = key.Rsa.ExportParameters(includePrivateParameters: false);
            return new Dictionary<string, object>
            {
                ["kty"] = "RSA",
                ["use"] = "sig",
                ["alg"] = "RS256",
                ["kid"] = key.KeyId,
                ["n"] = Base64UrlEncoder.Encode(numbers.Modulus),
                ["e"] = Base64UrlEncoder.Encode(numbers.Exponent),
                ["issuer"] = $"{Tokens.Authority}{{tenantid}}/v2.0",
                ["cloud_instance_name"] = "microsoftonline.com",
            };
        }),
    };
}
