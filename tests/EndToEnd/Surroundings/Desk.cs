using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InfoInterview.EndToEnd.Surroundings;

/// <summary>What a seeker does at the Outlook-like page with the pane beside it. Only what can be seen and clicked.</summary>
public sealed class Desk(IPage page, SandboxProgram sandbox)
{
    public const string Nora = "nora@contoso.example";

    public IPage Page => page;

    /// <summary>The real pane, from the server's own address, in its frame.</summary>
    public IFrameLocator Pane => page.FrameLocator("[data-testid=pane-frame]");

    public static async Task<Desk> SitDownAsync(Browser browser, SandboxProgram sandbox)
    {
        var desk = new Desk(await browser.PageAsync(), sandbox);
        await desk.Page.GotoAsync(sandbox.Address.ToString());
        return desk;
    }

    public async Task SignInAsync()
    {
        await Press("Sign in with Outlook");
        await Expect(Pane.GetByRole(AriaRole.Heading, new() { Name = "It starts with one person" })).ToBeVisibleAsync();
    }

    public Task Press(string button) => InPane(pane => pane.GetByRole(AriaRole.Button, new() { Name = button }).First.ClickAsync());

    public Task PaneSays(string words) => InPane(pane => Expect(pane.GetByText(words).First).ToBeVisibleAsync());

    /// <summary>The sentence that the state goes by, in the writer's own words.</summary>
    public Task PaneQuotes(string pattern) => InPane(pane => Expect(pane.Locator("blockquote").First).ToHaveTextAsync(new Regex(pattern)));

    /// <summary>A failure tells what the pane shows instead.</summary>
    private async Task InPane(Func<IFrameLocator, Task> act)
    {
        try
        {
            await act(Pane);
        }
        catch (Exception e) when (e is PlaywrightException or TimeoutException)
        {
            Assert.Fail($"{e.Message}\nThe pane says:\n{await Pane.Locator("body").InnerTextAsync()}");
        }
    }

    /// <summary>Opens a new mail, lets the pane write it and sends it with every blank filled, until it is marked as a request.</summary>
    public async Task AskAsync(string address, string? name = null)
    {
        await WriteAsync(address, name);
        await FillBlankInMailAsync("who you are, in a few words", "a product analyst");
        await PaneSays("This reads well");
        await page.GetByTestId("compose-send").ClickAsync();
        await page.GetByTestId("folder-sentitems").ClickAsync();
        // "maya.chen@northwind.example" stands in the list as it is, or as "Maya Chen".
        var sent = page.GetByTestId("message").Filter(new() { HasTextRegex = new Regex(address.Split('@')[0], RegexOptions.IgnoreCase) });
        await Expect(sent.First.GetByTestId("category").First).ToContainTextAsync("Interview:");
    }

    /// <summary>As far as the template standing in the mail, with one blank left.</summary>
    /// <param name="name">For somebody whom the address book does not know.</param>
    public async Task WriteAsync(string address, string? name = null)
    {
        await page.GetByTestId("new-mail").ClickAsync();
        await page.GetByTestId("compose-to").FillAsync(address);
        await page.GetByTestId("compose-to").PressAsync("Tab");
        if (name is not null)
        {
            await Pane.GetByLabel("Their name").FillAsync(name);
        }

        await Press("Choose the words");
        await Press("Cold request");
        await Pane.GetByLabel("Their field").FillAsync("lighting design");
        await Pane.GetByLabel("How you came across them").FillAsync("the new rooms of the museum");
        await Pane.GetByLabel("What about their work made you curious").FillAsync("how the light follows the day");
        await Press("Insert into the mail");
        await PaneSays("1 blank left to fill in your mail");
    }

    /// <summary>Replaces a blank in the mail by typing, as a person does: selects it and writes over it.</summary>
    public async Task FillBlankInMailAsync(string blank, string words)
    {
        await page.GetByTestId("compose-body").EvaluateAsync(
            """
            (body, blank) => {
              const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                const at = texts.currentNode.data.indexOf(`[${blank}]`);
                if (at < 0) continue;
                const range = document.createRange();
                range.setStart(texts.currentNode, at);
                range.setEnd(texts.currentNode, at + blank.length + 2);
                body.focus();
                getSelection().removeAllRanges();
                getSelection().addRange(range);
                return;
              }
              throw new Error(`no blank [${blank}]`);
            }
            """,
            blank);
        await page.Keyboard.TypeAsync(words);
    }

    /// <summary>Opens the newest mail of somebody in the Inbox.</summary>
    public async Task OpenMailFromAsync(string name)
    {
        await page.GetByTestId("nav-mail").ClickAsync();
        await page.GetByTestId("folder-inbox").ClickAsync();
        await page.GetByTestId("message").Filter(new() { HasText = name }).First.ClickAsync();
    }

    /// <summary>Subjects and ticks of our list in To Do.</summary>
    public async Task<ILocator> TasksAsync()
    {
        await page.GetByTestId("nav-tasks").ClickAsync();
        return page.GetByTestId("task-list").Filter(new() { HasText = "Informational interviews" }).GetByTestId("task");
    }

    public async Task<JsonNode> StateAsync() => await sandbox.GetAsync($"sandbox/state?user={Nora}");
}
