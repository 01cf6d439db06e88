using InfoInterview.EndToEnd.Surroundings;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InfoInterview.EndToEnd;

/// <summary>The main job, in a real browser, against the program that a newcomer starts.</summary>
public sealed class MainJobTests
{
    [Fact]
    public async Task From_the_first_word_to_the_booked_half_hour()
    {
        await using var browser = await Browser.OpenAsync();
        await using var sandbox = await SandboxProgram.StartAsync();
        var desk = await Desk.SitDownAsync(browser, sandbox);
        await Expect(desk.Page.GetByTestId("sandbox-line")).ToContainTextAsync("no mail leaves this machine");
        await desk.SignInAsync();

        // A template in a mail with a signature; one blank left is not let through, then it is filled.
        await desk.WriteAsync("greta.holm@lumenworks.example");
        await desk.PaneSays("Almost there");
        var body = await desk.Page.GetByTestId("compose-body").InnerTextAsync();
        Assert.True(body.IndexOf("Dear Greta", StringComparison.Ordinal) < body.IndexOf("Product analyst", StringComparison.Ordinal), "the words stand above the signature");
        await desk.FillBlankInMailAsync("who you are, in a few words", "a product analyst");
        await desk.PaneSays("This reads well");
        await desk.Page.GetByTestId("compose-send").ClickAsync();

        // Within seconds it waits, bound to the mail in Sent Items, with its category and the task to call.
        await desk.PaneSays("you will be reminded to call on Thursday 5 March");
        await desk.Page.GetByTestId("folder-sentitems").ClickAsync();
        await Expect(desk.Page.GetByTestId("message").GetByTestId("category")).ToContainTextAsync("Interview:");
        var call = (await desk.TasksAsync()).Filter(new() { HasText = "Call Greta Holm" });
        await Expect(call.GetByTestId("task-due")).ToHaveAttributeAsync("data-due", new System.Text.RegularExpressions.Regex("^2026-03-05"));
        await Expect(call.GetByTestId("task-link")).ToBeVisibleAsync();

        // Her yes: the sentence, the time on both clocks, free.
        await desk.OpenMailFromAsync("Greta Holm");
        await desk.PaneSays("Greta said yes and named a time.");
        await desk.PaneQuotes("Tuesday (at )?10 works");
        await desk.PaneSays("You are free");

        // Booked: one event with her, a place and a zone.
        await desk.Press("Choose a time");
        await desk.Pane.GetByRole(AriaRole.Radio).First.CheckAsync();
        await desk.Pane.GetByLabel("Where").FillAsync("Café Luna, Odengatan 4");
        await desk.Press("Book");
        await desk.PaneSays("You are meeting Greta.");
        await desk.Page.GetByTestId("nav-calendar").ClickAsync();
        await desk.Page.GetByTestId("clock-week").IsVisibleAsync();
        var meeting = desk.Page.GetByTestId("event").Filter(new() { HasText = "Greta Holm" });
        await Expect(meeting).ToHaveCountAsync(1);
        await Expect(meeting.GetByTestId("event-place")).ToContainTextAsync("Café Luna");
        await Expect(meeting.GetByTestId("attendee")).ToHaveAttributeAsync("data-address", "greta.holm@lumenworks.example");

        // The call is done; research and confirmation are due.
        var tasks = await desk.TasksAsync();
        await Expect(tasks.Filter(new() { HasText = "Call Greta Holm" })).ToHaveAttributeAsync("data-status", "completed");
        await Expect(tasks.Filter(new() { HasText = "Do your own research" })).ToHaveCountAsync(1);
        await Expect(tasks.Filter(new() { HasText = "Confirm the meeting" })).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task What_else_can_come_back()
    {
        await using var browser = await Browser.OpenAsync();
        await using var sandbox = await SandboxProgram.StartAsync();
        var desk = await Desk.SitDownAsync(browser, sandbox);
        await desk.SignInAsync();

        // A decline, with the sentence; thanks are prepared in the thread, nothing is sent.
        await desk.AskAsync("paul.verhoeven@brightfield.example");
        await desk.OpenMailFromAsync("Paul Verhoeven");
        await desk.PaneSays("Paul declined.");
        await desk.PaneQuotes("have to decline|have to say no|not able to do this");
        await desk.PaneSays("Thanks, and who else?");
        await desk.Page.GetByTestId("folder-drafts").ClickAsync();
        await Expect(desk.Page.GetByTestId("message").Filter(new() { HasText = "Your work in lighting design" })).ToHaveCountAsync(1);

        // Away until a date: the clock moves. A bounce: the address is dead.
        await desk.AskAsync("ingrid.solberg@polarfish.example");
        await desk.OpenMailFromAsync("Ingrid Solberg");
        await desk.PaneSays("Ingrid is away until");
        await desk.AskAsync("marcus.bell@oakmere.example");
        await desk.OpenMailFromAsync("Mail Delivery");
        await desk.PaneSays("This address no longer works.");

        // A mail that belongs to nobody is left alone, and was not opened by us.
        var before = Opened(await desk.StateAsync());
        await sandbox.DeliverAsync(Desk.Nora, "From: Shop <shop@store.example>\nTo: nora@contoso.example\nSubject: Your order\nMessage-ID: <order-1@store.example>\n\nThank you for your order.");
        await desk.OpenMailFromAsync("Shop");
        await desk.PaneSays("Nothing to say about this mail");
        Assert.Equal(before, Opened(await desk.StateAsync()));

        // A real .eml of another mail program, matched by its In-Reply-To.
        await desk.AskAsync("maya.chen@northwind.example", "Maya Chen");
        var sent = (await sandbox.GetAsync($"sandbox/mail?user={Desk.Nora}&folder=sentitems")).AsArray().First(m => ((string)m!["raw"]!).Contains("maya.chen@northwind.example", StringComparison.Ordinal))!;
        var letter = (await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Letters", "thunderbird.eml"))).Replace("@REQUEST@", (string)sent["internetMessageId"]!, StringComparison.Ordinal);
        await desk.Page.GetByTestId("eml-input").SetInputFilesAsync(new FilePayload { Name = "reply.eml", MimeType = "message/rfc822", Buffer = System.Text.Encoding.UTF8.GetBytes(letter) });
        await desk.OpenMailFromAsync("Maya Chen");
        await desk.PaneSays("Maya said yes and named a time.");
        await desk.PaneQuotes("Thursday, 5 March at 14:00 would suit me");

        // Not once was anything sent by the software.
        Assert.Empty((await sandbox.GetAsync("sandbox/violations")).AsArray());
        static int Opened(System.Text.Json.Nodes.JsonNode state) => (int?)state["calls"]!["GET /me/messages/{id}"] ?? 0;
    }

    [Fact]
    public async Task The_clock_moves_and_everything_is_killed_and_all_of_it_stays_true_and_nothing_happens_twice()
    {
        await using var browser = await Browser.OpenAsync();
        await using var sandbox = await SandboxProgram.StartAsync();
        var desk = await Desk.SitDownAsync(browser, sandbox);
        await desk.SignInAsync();
        await desk.AskAsync("greta.holm@lumenworks.example");
        await desk.PaneSays("Greta said yes and named a time.");

        // The server dies between send and reply.
        await desk.WriteAsync("silent.partner@monolith.example");
        await desk.FillBlankInMailAsync("who you are, in a few words", "a product analyst");
        await desk.PaneSays("This reads well");
        await sandbox.KillServerAsync();
        await desk.Page.GetByTestId("compose-send").ClickAsync();
        await desk.PaneSays("Edgar Stone");

        // Then everything dies.
        await sandbox.KillAndRestartAsync();
        await desk.Page.ReloadAsync();
        await desk.PaneSays("Greta said yes and named a time.");
        await desk.PaneSays("Edgar Stone");
        var tasks = await desk.TasksAsync();
        await Expect(tasks.Filter(new() { HasText = "Call Edgar Stone" })).ToHaveCountAsync(1);
        await Expect(tasks.Filter(new() { HasText = "Call Greta Holm" })).ToHaveCountAsync(1);

        // Three business days: the call is due. Seven: one follow-up lies in Drafts.
        for (var day = 0; day < 3; day++)
        {
            await desk.Page.GetByTestId("clock-business-day").ClickAsync();
        }

        await desk.Page.GetByTestId("nav-mail").ClickAsync();
        await Expect(desk.Pane.GetByText("Call", new() { Exact = true })).ToBeVisibleAsync();
        for (var day = 0; day < 4; day++)
        {
            await desk.Page.GetByTestId("clock-business-day").ClickAsync();
        }

        await Expect(desk.Page.GetByTestId("clock-now")).ToHaveAttributeAsync("datetime", new System.Text.RegularExpressions.Regex("^2026-03-11"));
        await desk.Page.GetByTestId("folder-drafts").ClickAsync();
        await Expect(desk.Page.GetByTestId("message").Filter(new() { HasText = "Re: Your work in lighting design" })).ToHaveCountAsync(1);
        Assert.Empty((await sandbox.GetAsync("sandbox/violations")).AsArray());
    }
}
