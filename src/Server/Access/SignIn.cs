using System.Security.Claims;
using InfoInterview.Server.Data;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Identity.Web;
using Microsoft.Identity.Web.TokenCacheProviders.Distributed;

namespace InfoInterview.Server.Access;

/// <summary>Validates tokens and keeps those that let us work in the background.</summary>
public static class SignIn
{
    public const string Scope = "access_as_user";

    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddHttpContextAccessor();
        services.AddScoped<CurrentMailbox>();
        services.AddScoped<UserTokens>();
        services.AddScoped<GraphAccess>();
        services.Configure<AccessOptions>(builder.Configuration.GetSection(AccessOptions.Section));

        // Before AddDistributedTokenCaches, which otherwise puts a cache in memory that loses every session with the process.
        services.AddSingleton<TokenCache>();
        services.AddSingleton<IDistributedCache>(s => s.GetRequiredService<TokenCache>());
        services.AddScoped(s => s.GetRequiredService<Database>().Open(s.GetRequiredService<CurrentMailbox>().Owner));
        services.AddDataProtection().SetApplicationName("InfoInterviewOutlook").PersistKeysToDbContext<Db>();

        services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme)
            .AddMicrosoftIdentityWebApi(builder.Configuration.GetSection("AzureAd"))
            .EnableTokenAcquisitionToCallDownstreamApi()
            .AddDistributedTokenCaches();
        services.Configure<MsalDistributedTokenCacheAdapterOptions>(o =>
        {
            o.Encrypt = false; // TokenCache seals; the adapter would fall back to clear text (security-facts.md 0.3)
            o.DisableL1Cache = true; // one truth for all nodes
        });
        services.Configure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, o => o.TokenValidationParameters.ClockSkew = TimeSpan.FromMinutes(2));

        var access = builder.Configuration.GetSection(AccessOptions.Section).Get<AccessOptions>() ?? new AccessOptions();
        var admitted = new AuthorizationPolicyBuilder(JwtBearerDefaults.AuthenticationScheme)
            .RequireAuthenticatedUser()
            .RequireScope(Scope)
            .RequireAssertion(c => IsAdmitted(c.User, access))
            .Build();
        services.AddAuthorizationBuilder().SetDefaultPolicy(admitted).SetFallbackPolicy(admitted);
    }

    /// <summary>A person (not an application) of an allowed tenant, asking through our own add-in.</summary>
    private static bool IsAdmitted(ClaimsPrincipal user, AccessOptions access) =>
        Guid.TryParse(user.GetTenantId(), out var tenant) && access.AllowedTenants.Contains(tenant)
        && Guid.TryParse(user.GetObjectId(), out _)
        && Guid.TryParse(user.FindFirstValue("azp") ?? user.FindFirstValue("appid"), out var client) && access.AllowedClients.Contains(client);
}
