using System.Globalization;
using InfoInterview.Sandbox.Identity;
using InfoInterview.Server;
using InfoInterview.Server.Time;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Identity.Web;

namespace InfoInterview.Sandbox.ServerProcess;

/// <summary>Where a server finds the sandbox, and where it is to listen.</summary>
/// <param name="Sandbox">The sandbox that answers for Graph and shows the page around the pane.</param>
/// <param name="SignIn">The sandbox that answers for sign-in; looked up at each call.</param>
/// <param name="Clock">The world's time.</param>
public sealed record ServerPlace(int Port, Uri Sandbox, Func<Uri> SignIn, TimeProvider Clock);

/// <summary>
/// The real server, given an authority, a transport and a clock. Nothing else about it differs from production,
/// and nothing in it knows.
/// </summary>
public static class SandboxedServer
{
    private static readonly string[] Tenants =
    [
        "a0a0a0a0-1111-4a4a-8a8a-000000000001", "a0a0a0a0-1111-4a4a-8a8a-000000000002", "9188040d-6c67-4c5b-b112-36a304b66dad",
    ];

    /// <param name="place">Where everything is.</param>
    /// <param name="settings">Settings of the server beyond those of the place: its storage, its tenants.</param>
    public static WebApplication Build(ServerPlace place, IReadOnlyDictionary<string, string?> settings) => Composition.Build([], builder =>
    {
        builder.Configuration.AddInMemoryCollection(SettingsFor(place));
        builder.Configuration.AddInMemoryCollection(settings);
        builder.WebHost.UseUrls($"http://localhost:{place.Port}");
        builder.Services.AddSingleton(new Clock(place.Clock));

        // The three doors through which the identity libraries go out (security-facts.md 1.2).
        builder.Services.ConfigureHttpClientDefaults(h => h.AddHttpMessageHandler(() => new LoopbackTransport(place.Sandbox, place.SignIn)));
        builder.Services.Configure<JwtBearerOptions>(
            JwtBearerDefaults.AuthenticationScheme,
            o => o.BackchannelHttpHandler = new LoopbackTransport(place.Sandbox, place.SignIn) { InnerHandler = new SocketsHttpHandler() });
        builder.Services.Configure<AadIssuerValidatorOptions>(o => o.HttpClientName = "issuer");
    });

    private static Dictionary<string, string?> SettingsFor(ServerPlace place)
    {
        var page = place.Sandbox.GetLeftPart(UriPartial.Authority);
        var settings = new Dictionary<string, string?>
        {
            ["AzureAd:Instance"] = "https://login.microsoftonline.com/",
            ["AzureAd:TenantId"] = "common",
            ["AzureAd:ClientId"] = Apps.Product,
            ["AzureAd:ClientCredentials:0:SourceType"] = "ClientSecret",
            ["AzureAd:ClientCredentials:0:ClientSecret"] = Apps.ProductSecret,
            ["Access:AllowedClients:0"] = Apps.Product,
            ["Graph:NotificationUrl"] = $"http://localhost:{place.Port}",
            ["Pane:OfficeJs"] = $"{page}/office.js",
            ["Pane:FrameAncestors:0"] = page,
            ["Engine:Beat"] = "00:00:01",
            // Warnings about a key ring in clear text and about a clock that jumps are true here, and of no use.
            ["Logging:LogLevel:Microsoft.AspNetCore.DataProtection"] = "Error",
            ["Logging:LogLevel:Orleans"] = "Error",
            ["Logging:LogLevel:Default"] = "Warning",
        };
        for (var i = 0; i < Tenants.Length; i++)
        {
            settings[string.Create(CultureInfo.InvariantCulture, $"Access:AllowedTenants:{i}")] = Tenants[i];
        }

        return settings;
    }
}
