using Microsoft.Playwright;

namespace InfoInterview.EndToEnd.Surroundings;

/// <summary>A real browser that is installed on this machine; none is downloaded.</summary>
public sealed class Browser : IAsyncDisposable
{
    private static readonly string[] Places =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/usr/bin/microsoft-edge", "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge", "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Browser(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    /// <summary>Skips the test where there is no browser, and says how to get one.</summary>
    public static async Task<Browser> OpenAsync()
    {
        var program = Environment.GetEnvironmentVariable("INFOINTERVIEW_TEST_BROWSER") ?? Places.FirstOrDefault(File.Exists);
        Assert.SkipWhen(program is null, "No Chromium, Chrome or Edge was found. Install one (Debian: apt install chromium) or name one in INFOINTERVIEW_TEST_BROWSER.");
        // What follows a mail takes seconds, and more of them where everything was just killed and starts anew.
        Assertions.SetDefaultExpectTimeout(20_000);
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = program,
            // A container has no sandbox of its own to give; nothing but loopback is ever opened.
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        return new Browser(playwright, browser);
    }

    public async Task<IPage> PageAsync()
    {
        var context = await _browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 }, Locale = "en-GB", TimezoneId = "Europe/Berlin" });
        context.SetDefaultTimeout(20_000);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
