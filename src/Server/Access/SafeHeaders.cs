using System.Globalization;
using InfoInterview.Server.Time;

namespace InfoInterview.Server.Access;

/// <summary>Headers of every answer, errors included; a route that shows a page sets its own policy.</summary>
public static class SafeHeaders
{
    public static void UseSafeHeaders(this WebApplication app)
    {
        var time = app.Services.GetRequiredService<Clock>();
        app.Use((context, next) =>
        {
            context.Response.OnStarting(() => Write(context, time));
            return next(context);
        });
    }

    private static Task Write(HttpContext context, Clock time)
    {
        var headers = context.Response.Headers;
        // The pane takes "today" from here, so that both sides speak of the same day.
        headers.Date = time.GetUtcNow().ToString("R", CultureInfo.InvariantCulture);
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        if (headers.ContentSecurityPolicy.Count == 0)
        {
            headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
        }

        if (context.Request.Path.StartsWithSegments("/api") && headers.CacheControl.Count == 0)
        {
            headers.CacheControl = "no-store";
        }

        return Task.CompletedTask;
    }
}
