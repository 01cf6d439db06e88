using Microsoft.AspNetCore.Routing;

namespace InfoInterview.Sandbox.Controls;

/// <summary><c>/sandbox/settings</c>: what the page has to know before anything else.</summary>
/// <param name="server">Where the product's server is.</param>
sealed class SettingsControls(Func<Uri> server)
{
    public void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/settings", () => Results.Json(new { server = server().GetLeftPart(UriPartial.Authority) }));
}
