using System.Net;
using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Tests.Surroundings;

namespace InfoInterview.Sandbox.Tests.Controls;

/// <summary>The Outlook-like page is served, and told where the server is.</summary>
public sealed class PageTests : IDisposable
{
    readonly DirectoryInfo root = System.IO.Directory.CreateTempSubdirectory("page");

    public PageTests()
    {
        root.CreateSubdirectory("assets");
        File.WriteAllText(Path.Combine(root.FullName, "index.html"), "<!doctype html><title>page</title>");
        File.WriteAllText(Path.Combine(root.FullName, "office.js"), "window.Office = {};");
        File.WriteAllText(Path.Combine(root.FullName, "assets", "page-1a2b.js"), "");
    }

    [Fact]
    public async Task The_server_is_on_the_next_port_unless_said_otherwise()
    {
        await using var given = await Given.ASandbox();
        Assert.Equal($"http://localhost:{given.Sandbox.Port + 1}", await Server(given));
        await using var told = await Given.ASandbox(options => options with { Server = new Uri("http://localhost:6001/") });
        Assert.Equal("http://localhost:6001", await Server(told));
    }

    static async Task<string?> Server(Given given) => JsonNode.Parse(await given.Plain().GetStringAsync("sandbox/settings"))!.Str("server");

    [Fact]
    public async Task The_page_runs_no_script_but_its_own_and_loads_no_picture_from_afar()
    {
        await using var given = await Given.ASandbox(options => options with { WebRoot = root.FullName });
        using var page = await given.Plain().GetAsync("/?user=nora@contoso.example");
        Assert.Equal("text/html", page.Content.Headers.ContentType!.MediaType);
        var policy = page.Headers.GetValues("Content-Security-Policy").Single().Split("; ");
        Assert.Contains("default-src 'self'", policy);
        Assert.Contains("img-src 'self' data:", policy);
        Assert.DoesNotContain(policy, rule => rule.StartsWith("script-src", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/", false)]
    [InlineData("/office.js", false)]
    [InlineData("/assets/page-1a2b.js", true)]
    public async Task Only_what_bears_a_hash_in_its_name_is_kept_by_the_browser(string path, bool kept)
    {
        await using var given = await Given.ASandbox(options => options with { WebRoot = root.FullName });
        using var file = await given.Plain().GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        Assert.Equal(kept, file.Headers.CacheControl!.MaxAge is not null);
        Assert.Equal(!kept, file.Headers.CacheControl.NoCache);
    }

    public void Dispose() => root.Delete(recursive: true);
}
