namespace InfoInterview.Sandbox.Controls;

/// <summary>Only pages of this machine may call the sandbox from a browser: it gives tokens to anyone who asks.</summary>
static class LocalPages
{
    public static Task Refuse(HttpContext context, RequestDelegate next)
    {
        var origin = context.Request.Headers.Origin.ToString();
        if (origin.Length == 0 || (Uri.TryCreate(origin, UriKind.Absolute, out var page) && page.IsLoopback)) return next(context);
        return Problem.Of(403, "Not from here", "Only pages of this machine may call the sandbox.").ExecuteAsync(context);
    }
}
