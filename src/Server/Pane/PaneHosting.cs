using System.Net;
using System.Text.Json;
using InfoInterview.Server.Access;
using Microsoft.AspNetCore.SpaServices.StaticFiles;
using Microsoft.Extensions.Options;

namespace InfoInterview.Server.Pane;

/// <summary>Serves the pane under <c>/addin</c>: built files in production, Vite's server in development.</summary>
public static class PaneHosting
{
    private const string Root = "/addin";
    private const string Page = "pane.html";

    public static void AddPane(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<PaneOptions>(builder.Configuration.GetSection(PaneOptions.Section));
        builder.Services.AddSpaStaticFiles(o => o.RootPath = Path.Combine(AppContext.BaseDirectory, "pane"));
    }

    public static void UsePane(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<IOptions<PaneOptions>>().Value;
        if (options.DevServer is { } vite)
        {
            app.MapWhen(c => c.Request.Path.StartsWithSegments(Root), branch => branch.UseSpa(spa => spa.UseProxyToSpaDevelopmentServer(vite)));
            return;
        }

        app.MapGet($"{Root}/{Page}", Serve).AllowAnonymous().ExcludeFromDescription();
        app.UseSpaStaticFiles(new StaticFileOptions
        {
            RequestPath = Root,
            // File names under assets carry a hash of their content.
            OnPrepareResponse = c => c.Context.Response.Headers.CacheControl =
                c.Context.Request.Path.StartsWithSegments($"{Root}/assets") ? "public, max-age=31536000, immutable" : "no-cache",
        });
    }

    /// <summary>The page with the two things only this installation knows: where Office.js is and how to sign in.</summary>
    private static async Task<IResult> Serve(ISpaStaticFileProvider files, IOptions<PaneOptions> options, IConfiguration configuration, HttpResponse response)
    {
        if (files.FileProvider?.GetFileInfo(Page) is not { Exists: true } file)
        {
            return Problems.NotFound("The pane was not built. Run npm run build in src/AddIn.");
        }

        await using var stream = file.CreateReadStream();
        using var reader = new StreamReader(stream);
        var html = (await reader.ReadToEndAsync())
            .Replace("__OFFICE_JS__", WebUtility.HtmlEncode(options.Value.OfficeJs.ToString()), StringComparison.Ordinal)
            .Replace("__SIGN_IN__", WebUtility.HtmlEncode(SignInWords(configuration)), StringComparison.Ordinal);
        response.Headers.CacheControl = "no-cache";
        response.Headers.ContentSecurityPolicy = ContentSecurity(options.Value, configuration);
        return TypedResults.Text(html, "text/html");
    }

    private static string SignInWords(IConfiguration configuration)
    {
        var clientId = configuration["AzureAd:ClientId"];
        return JsonSerializer.Serialize(
            new { clientId, authority = $"{Authority(configuration)}/common", scope = $"api://{clientId}/{SignIn.Scope}" }, JsonSerializerOptions.Web);
    }

    /// <summary>Office.js is evergreen, so no integrity hash can pin it; its host is named instead (security-facts.md, T11).</summary>
    private static string ContentSecurity(PaneOptions options, IConfiguration configuration)
    {
        var office = options.OfficeJs.GetLeftPart(UriPartial.Authority);
        return string.Join(
            "; ",
            "default-src 'none'",
            $"script-src 'self' {office} https://ajax.aspnetcdn.com",
            "style-src 'self'",
            "img-src 'self' data:",
            $"connect-src 'self' {Authority(configuration)}",
            $"frame-src {Authority(configuration)}",
            "base-uri 'none'",
            "form-action 'none'",
            $"frame-ancestors 'self' {string.Join(' ', options.FrameAncestors)}");
    }

    private static string Authority(IConfiguration configuration) =>
        new Uri(configuration["AzureAd:Instance"] ?? "https://login.microsoftonline.com/").GetLeftPart(UriPartial.Authority);
}
