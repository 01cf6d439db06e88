using Microsoft.Extensions.FileProviders;

namespace InfoInterview.Sandbox.Controls;

/// <summary>The built page (src/Sandbox/Outlook) at <c>/</c>, and beside it the Office.js that the pane loads.</summary>
static class OutlookPage
{
    /// <summary>Foreign mail is shown in it: no script but its own, no picture from afar. Inline styles are those of mails.</summary>
    const string ContentSecurity = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self' http://localhost:*; frame-src 'self' http://localhost:*; object-src 'none'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'";

    public static void Serve(WebApplication app, string? webRoot)
    {
        if (webRoot is null || !System.IO.Directory.Exists(webRoot)) return;
        var files = new PhysicalFileProvider(webRoot);
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        app.UseStaticFiles(new StaticFileOptions { FileProvider = files, OnPrepareResponse = file => Head(file.Context) });
    }

    /// <summary>Only names under assets carry a hash of their content; the rest may be built anew at any time.</summary>
    static void Head(HttpContext context)
    {
        var isHashed = context.Request.Path.StartsWithSegments("/assets");
        context.Response.Headers.CacheControl = isHashed ? "public, max-age=31536000, immutable" : "no-cache";
        context.Response.Headers.ContentSecurityPolicy = ContentSecurity;
        context.Response.Headers.XContentTypeOptions = "nosniff";
    }
}
