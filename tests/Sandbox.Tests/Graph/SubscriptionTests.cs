using InfoInterview.Sandbox.Faults;
using InfoInterview.Sandbox.Tests.Surroundings;

namespace InfoInterview.Sandbox.Tests.Graph;

public class SubscriptionTests
{
    const string Inbox = "me/mailFolders('inbox')/messages";

    static string Wish(Given given, Receiver receiver, string resource = Inbox, double minutes = 60, string changes = "created", string more = "") =>
        $$"""{"changeType":"{{changes}}","notificationUrl":"{{receiver.Url}}","resource":"{{resource}}","clientState":"secret","expirationDateTime":"{{given.Sandbox.Clock.GetUtcNow().AddMinutes(minutes):O}}"{{more}}}""";

    static void Deliver(Given given, string subject = "x") => given.Mailbox.Deliver($"From: a@b.example\nTo: nora@contoso.example\nSubject: {subject}\n\nx");

    [Fact]
    public async Task A_new_mail_is_told_with_the_services_own_casing()
    {
        await using var given = await Given.ASandbox();
        await using var receiver = await Receiver.StartAsync();
        var subscription = await given.Product().Create("subscriptions", Wish(given, receiver), ("Prefer", "IdType=\"ImmutableId\""));
        Assert.Equal((Inbox, "secret", 1), (subscription.Str("resource"), subscription.Str("clientState"), receiver.Handshakes));
        var mail = given.Mailbox.Deliver("From: a@b.example\nTo: nora@contoso.example\nSubject: x\n\nx");
        var notice = Assert.Single(await receiver.NextAsync());
        var nora = given.Mailbox.Account;
        Assert.Equal((subscription.Str("id"), "secret", "created", nora.TenantId.ToString(), $"Users/{nora.Id}/Messages/{mail.Id}"), (notice.Str("subscriptionId"), notice.Str("clientState"), notice.Str("changeType"), notice.Str("tenantId"), notice.Str("resource")));
        Assert.Equal(("#Microsoft.Graph.Message", mail.Id), (notice["resourceData"].Str("@odata.type"), notice["resourceData"].Str("id")));
        Assert.Equal($"users/{nora.Id}/mailFolders('inbox')/messages", (await given.Product().Read($"subscriptions/{subscription.Str("id")}")).Str("resource"));
    }

    [Fact]
    public async Task Only_what_is_watched_is_told()
    {
        await using var given = await Given.ASandbox();
        await using var receiver = await Receiver.StartAsync();
        var graph = given.Product();
        await graph.Create("subscriptions", Wish(given, receiver, changes: "created,deleted"));
        var list = (await graph.Read("me/todo/lists")).Values()[0].Str("id");
        await graph.Create("subscriptions", Wish(given, receiver, $"me/todo/lists/{list}/tasks"));
        await graph.Create("subscriptions", Wish(given, receiver, "me/events", changes: "created,updated"));
        await graph.Create("me/messages", """{"subject":"a draft"}""");
        Deliver(given);
        var mail = given.Mailbox.Messages()[0].Str("id");
        await graph.Ask("PATCH", $"me/messages/{mail}", """{"isRead":true}""", 200);
        await graph.Create($"me/messages/{mail}/move", """{"destinationId":"archive"}""");
        await graph.Create($"me/todo/lists/{list}/tasks", """{"title":"t"}""");
        await graph.Create("me/events", """{"subject":"e","start":{"dateTime":"2031-01-01T10:00:00","timeZone":"UTC"},"end":{"dateTime":"2031-01-01T11:00:00","timeZone":"UTC"}}""");
        await given.Sandbox.QuietAsync();
        Assert.Equal(["created #Microsoft.Graph.Event", "created #Microsoft.Graph.Message", "created #Microsoft.Graph.todoTask", "deleted #Microsoft.Graph.Message"],
            receiver.Rest().Select(notice => $"{notice.Str("changeType")} {notice["resourceData"].Str("@odata.type")}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_filter_turns_entering_into_created_and_leaving_into_deleted()
    {
        await using var given = await Given.ASandbox();
        await using var receiver = await Receiver.StartAsync();
        var graph = given.Product();
        await graph.Create("subscriptions", Wish(given, receiver, "me/messages?$filter=isRead eq false", changes: "created,updated,deleted"));
        Deliver(given);
        var mail = given.Mailbox.Messages()[0].Str("id");
        foreach (var body in new[] { """{"categories":["x"]}""", """{"isRead":true}""", """{"isRead":false}""" }) await graph.Ask("PATCH", $"me/messages/{mail}", body, 200);
        await given.Sandbox.QuietAsync();
        Assert.Equal(["created", "updated", "deleted", "created"], receiver.Rest().Select(notice => notice.Str("changeType")));
    }

    [Theory]
    [InlineData(Inbox, 10_080, 201)]
    [InlineData(Inbox, 10_090, 400)]
    [InlineData("me/todo/lists/x/tasks", 4_230, 201)]
    [InlineData("me/todo/lists/x/tasks", 4_240, 400)]
    [InlineData(Inbox, -5, 400)]
    [InlineData("me/drive/root", 60, 400)]
    [InlineData("users/omar@contoso.example/messages", 60, 403)]
    public async Task Lifetimes_and_resources_are_limited(string resource, int minutes, int status)
    {
        await using var given = await Given.ASandbox();
        await using var receiver = await Receiver.StartAsync();
        await given.Product().Ask("POST", "subscriptions", Wish(given, receiver, resource, minutes), status);
        Assert.Equal(status == 201 ? 1 : 0, given.Mailbox.Subscriptions.Count);
    }

    [Fact]
    public async Task A_short_life_is_raised_to_forty_five_minutes_and_ends_on_the_worlds_clock()
    {
        await using var given = await Given.ASandbox();
        await using var receiver = await Receiver.StartAsync();
        var graph = given.Product();
        var subscription = await graph.Create("subscriptions", Wish(given, receiver, minutes: 5));
        Assert.InRange(DateTimeOffset.Parse(subscription.Str("expirationDateTime"), null) - given.Sandbox.Clock.GetUtcNow(), TimeSpan.FromMinutes(44), TimeSpan.FromMinutes(45));
        var path = $"subscriptions/{subscription.Str("id")}";
        var renewed = await graph.Ask("PATCH", path, $$"""{"expirationDateTime":"{{given.Sandbox.Clock.GetUtcNow().AddDays(2):O}}"}""", 200);
        given.Sandbox.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(renewed.Str("expirationDateTime"), (await graph.Read(path)).Str("expirationDateTime"));
        await graph.Ask("POST", $"{path}/reauthorize", null, 204);
        given.Sandbox.Clock.Advance(TimeSpan.FromDays(2));
        await graph.Ask("PATCH", path, $$"""{"expirationDateTime":"{{given.Sandbox.Clock.GetUtcNow().AddDays(1):O}}"}""", 404);
        Assert.Empty((await graph.Read("subscriptions")).Values());
        Deliver(given);
        await given.Sandbox.QuietAsync();
        Assert.Empty(receiver.Rest());
    }

    [Fact]
    public async Task A_duplicate_is_409_and_another_application_sees_none_of_it()
    {
        await using var given = await Given.ASandbox();
        await using var receiver = await Receiver.StartAsync();
        var first = await given.Product().Create("subscriptions", Wish(given, receiver));
        Assert.Contains(first.Str("id"), (await given.Product().Ask("POST", "subscriptions", Wish(given, receiver, "/me/mailfolders('Inbox')/messages"), 409))["error"].Str("message"), StringComparison.Ordinal);
        Assert.Empty((await given.Graph().Read("subscriptions")).Values());
        await given.Graph().Create("subscriptions", Wish(given, receiver));
        await given.Product().Ask("DELETE", $"subscriptions/{first.Str("id")}", null, 204);
        await given.Product().Create("subscriptions", Wish(given, receiver));
    }

    [Fact]
    public async Task A_handshake_that_fails_creates_nothing()
    {
        await using var given = await Given.ASandbox();
        await using var receiver = await Receiver.StartAsync();
        foreach (var answer in new[] { (500, "", "text/plain"), (200, "wrong", "text/plain"), (200, "", "application/json") })
        {
            receiver.Handshake = token => answer with { Item2 = answer.Item2.Length == 0 ? token : answer.Item2 };
            Assert.Equal("ValidationError", (await given.Product().Ask("POST", "subscriptions", Wish(given, receiver), 400)).Code());
        }
        Assert.Equal("InvalidRequest", (await given.Product().Ask("POST", "subscriptions", Wish(given, receiver).Replace("http://localhost", "https://abroad.example", StringComparison.Ordinal), 400)).Code());
        Assert.Empty(given.Mailbox.Subscriptions);
    }

    [Fact]
    public async Task A_notification_that_is_not_taken_comes_again()
    {
        await using var given = await Given.ASandbox();
        await using var receiver = await Receiver.StartAsync();
        receiver.Statuses.Enqueue(503);
        receiver.Statuses.Enqueue(500);
        await given.Product().Create("subscriptions", Wish(given, receiver));
        Deliver(given);
        var first = await receiver.NextAsync();
        given.Sandbox.Clock.Advance(TimeSpan.FromSeconds(2));
        var second = await receiver.NextAsync();
        given.Sandbox.Clock.Advance(TimeSpan.FromSeconds(4));
        var third = await receiver.NextAsync();
        Assert.Equal(first[0]["resourceData"].Str("id"), second[0]["resourceData"].Str("id"));
        Assert.Equal(first[0]["resourceData"].Str("id"), third[0]["resourceData"].Str("id"));
    }

    [Fact]
    public async Task Notifications_are_lost_doubled_and_delayed_on_demand()
    {
        await using var given = await Given.ASandbox();
        await using var receiver = await Receiver.StartAsync();
        await given.Product().Create("subscriptions", Wish(given, receiver));
        given.Sandbox.Faults.Add(new(FaultKind.LoseNotifications));
        Deliver(given, "lost");
        given.Sandbox.Faults.Add(new(FaultKind.DoubleNotifications));
        Deliver(given, "doubled");
        await given.Sandbox.QuietAsync();
        Assert.Equal(2, receiver.Rest().Count);
        given.Sandbox.Faults.Add(new(FaultKind.DelayNotifications) { Milliseconds = 300_000 });
        Deliver(given, "delayed");
        await given.Sandbox.QuietAsync();
        Assert.Empty(receiver.Rest());
        given.Sandbox.Clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Single(await receiver.NextAsync());
    }

    [Fact]
    public async Task Lifecycle_events_go_to_their_own_address_and_hold_or_remove()
    {
        await using var given = await Given.ASandbox();
        await using var receiver = await Receiver.StartAsync();
        await using var lifecycle = await Receiver.StartAsync();
        var subscription = await given.Product().Create("subscriptions", Wish(given, receiver, more: $$""","lifecycleNotificationUrl":"{{lifecycle.Url}}" """));
        Assert.Equal(1, lifecycle.Handshakes);
        given.Sandbox.TellLifecycle(Given.Nora, "reauthorizationRequired", hold: true);
        var notice = Assert.Single(await lifecycle.NextAsync());
        Assert.Equal(("reauthorizationRequired", "secret", subscription.Str("id")), (notice.Str("lifecycleEvent"), notice.Str("clientState"), notice.Str("subscriptionId")));
        Deliver(given);
        given.Sandbox.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Empty(receiver.Rest());
        await given.Product().Ask("POST", $"subscriptions/{subscription.Str("id")}/reauthorize", null, 204);
        given.Sandbox.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Single(await receiver.NextAsync());
        given.Sandbox.TellLifecycle(Given.Nora, "subscriptionRemoved");
        Assert.Equal("subscriptionRemoved", (await lifecycle.NextAsync())[0].Str("lifecycleEvent"));
        Assert.Empty(given.Mailbox.Subscriptions);
    }
}
