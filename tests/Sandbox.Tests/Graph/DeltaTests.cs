using InfoInterview.Sandbox.Faults;
using InfoInterview.Sandbox.Tests.Surroundings;

namespace InfoInterview.Sandbox.Tests.Graph;

public class DeltaTests
{
    const string Inbox = "me/mailFolders/inbox/messages/delta";

    static async Task<Given> AnEmptyMailbox() => await Given.ASandbox(options => options with { WithFirstLife = false });

    static void Deliver(Given given, string subject) => given.Mailbox.Deliver($"From: a@b.example\nTo: nora@contoso.example\nSubject: {subject}\n\nx");

    static IEnumerable<string> Subjects(System.Text.Json.Nodes.JsonObject page) => page.Values().Select(message => (string?)message["subject"] ?? "-" + (string)message["@removed"]!["reason"]!);

    [Theory]
    [InlineData("delta")]
    [InlineData("delta()")]
    [InlineData("microsoft.graph.delta")]
    [InlineData("microsoft.graph.delta()")]
    public async Task A_first_round_pages_newest_first_and_ends_in_a_delta_link(string spelling)
    {
        await using var given = await AnEmptyMailbox();
        for (var i = 1; i <= 5; i++) Deliver(given, $"{i}");
        var graph = given.Graph();
        var first = await graph.Read($"me/mailFolders('inbox')/messages/{spelling}?$select=subject", ("Prefer", "odata.maxpagesize=2"));
        Assert.Equal(["5", "4"], Subjects(first));
        Assert.Equal("#microsoft.graph.message", first.Values()[0].Str("@odata.type"));
        Assert.False(first.ContainsKey("@odata.deltaLink"));
        var second = await graph.Read(first.Str("@odata.nextLink"), ("Prefer", "odata.maxpagesize=3"));
        Assert.Equal(["3", "2", "1"], Subjects(second));
        Assert.False(second.ContainsKey("@odata.nextLink"));
        var quiet = await graph.Read(second.Str("@odata.deltaLink"));
        Assert.Empty(quiet.Values());
        Assert.False(quiet.Values().Exists(message => message.ContainsKey("body")));
    }

    [Fact]
    public async Task A_later_round_tells_what_is_new_changed_and_gone_each_once()
    {
        await using var given = await AnEmptyMailbox();
        foreach (var subject in new[] { "moved", "changed", "deleted" }) Deliver(given, subject);
        var graph = given.Graph();
        var first = await graph.Read($"{Inbox}?$select=subject,isRead", ("Prefer", "IdType=\"ImmutableId\""));
        var ids = first.Values().ToDictionary(message => message.Str("subject"), message => message.Str("id"));
        await graph.Ask("PATCH", $"me/messages/{ids["changed"]}", """{"isRead":true}""", 200);
        await graph.Ask("PATCH", $"me/messages/{ids["changed"]}", """{"categories":["x"]}""", 200);
        await graph.Create($"me/messages/{ids["moved"]}/move", """{"destinationId":"archive"}""");
        await graph.Ask("DELETE", $"me/messages/{ids["deleted"]}", null, 204);
        Deliver(given, "new");
        var next = await graph.Read(first.Str("@odata.deltaLink"), ("Prefer", "IdType=\"ImmutableId\""));
        Assert.Equal(["-deleted", "-deleted", "changed", "new"], Subjects(next).Order(StringComparer.Ordinal));
        Assert.Equal(new[] { ids["moved"], ids["deleted"] }.Order(), next.Values().Where(message => message.ContainsKey("@removed")).Select(message => message.Str("id")).Order());
        Assert.True((bool)next.Values().First(message => (string?)message["subject"] == "changed")["isRead"]!);
        Assert.Single((await graph.Read("me/mailFolders/archive/messages/delta")).Values());
        Assert.Empty((await graph.Read(next.Str("@odata.deltaLink"))).Values());
    }

    [Fact]
    public async Task What_is_deleted_while_paging_loses_nobody_else()
    {
        await using var given = await AnEmptyMailbox();
        for (var i = 1; i <= 4; i++) Deliver(given, $"{i}");
        var graph = given.Graph();
        var first = await graph.Read($"{Inbox}?$select=subject", ("Prefer", "odata.maxpagesize=2"));
        foreach (var message in first.Values()) await graph.Ask("DELETE", $"me/messages/{message.Str("id")}", null, 204);
        var second = await graph.Read(first.Str("@odata.nextLink"), ("Prefer", "odata.maxpagesize=9"));
        Assert.Equal(["2", "1"], Subjects(second));
        Assert.Equal(["-deleted", "-deleted"], Subjects(await graph.Read(second.Str("@odata.deltaLink"))));
    }

    [Fact]
    public async Task Options_count_only_in_the_first_request()
    {
        await using var given = await AnEmptyMailbox();
        Deliver(given, "one");
        var graph = given.Graph();
        var first = await graph.Read($"{Inbox}?$select=subject&changeType=created");
        Deliver(given, "two");
        await graph.Ask("PATCH", $"me/messages/{first.Values()[0].Str("id")}", """{"isRead":true}""", 200);
        var next = await graph.Read(first.Str("@odata.deltaLink") + "&$select=body&changeType=updated");
        Assert.Equal(["two"], Subjects(next));
        Assert.False(next.Values()[0].ContainsKey("body"));
    }

    [Theory]
    [InlineData("$filter=receivedDateTime ge 2020-01-01T00:00:00Z&$orderby=receivedDateTime desc", 200)]
    [InlineData("$filter=receivedDateTime gt 2199-01-01T00:00:00Z", 200)]
    [InlineData("$filter=isRead eq false", 400)]
    [InlineData("$filter=receivedDateTime lt 2020-01-01T00:00:00Z", 400)]
    [InlineData("$orderby=subject", 400)]
    [InlineData("$search=\"x\"", 400)]
    [InlineData("$count=true", 400)]
    [InlineData("changeType=moved", 400)]
    public async Task Only_few_options_are_taken(string query, int status)
    {
        await using var given = await AnEmptyMailbox();
        Deliver(given, "one");
        var answer = await given.Graph().Ask("GET", $"{Inbox}?{query}", null, status);
        if (status == 200) Assert.Equal(query.Contains("2199", StringComparison.Ordinal) ? 0 : 1, answer.Values().Count);
    }

    [Fact]
    public async Task A_whole_mailbox_has_no_delta_of_messages()
    {
        await using var given = await AnEmptyMailbox();
        await given.Graph().Ask("GET", "me/messages/delta", null, 400);
    }

    [Fact]
    public async Task Tokens_die_in_both_ways_on_demand_and_foreign_ones_are_worthless()
    {
        await using var given = await AnEmptyMailbox();
        var graph = given.Product();
        var link = Local(given, await graph.Read(Inbox));
        given.Sandbox.Faults.Add(new(FaultKind.DeltaGone) { User = Given.Nora });
        using var gone = await graph.Send("GET", link);
        Assert.Equal(410, (int)gone.StatusCode);
        Assert.EndsWith("/me/mailFolders/inbox/messages/delta", gone.Headers.Location!.OriginalString, StringComparison.Ordinal);
        given.Sandbox.Faults.Add(new(FaultKind.SyncStateNotFound));
        Assert.Equal("syncStateNotFound", (await graph.Ask("GET", link, null, 400)).Code());
        await graph.Read(link);
        Assert.Equal("syncStateNotFound", (await given.Graph(Given.Omar).Ask("GET", link, null, 400)).Code());
        Assert.Equal("syncStateNotFound", (await graph.Ask("GET", link[..^2], null, 400)).Code());
        Assert.Equal("syncStateNotFound", (await graph.Ask("GET", link.Replace("inbox", "sentitems", StringComparison.Ordinal), null, 400)).Code());
    }

    [Fact]
    public async Task An_empty_page_may_still_have_a_next_link()
    {
        await using var given = await AnEmptyMailbox();
        Deliver(given, "one");
        given.Sandbox.Faults.Add(new(FaultKind.EmptyPages));
        var graph = given.Product();
        var page = await graph.Read(Inbox);
        Assert.Empty(page.Values());
        Assert.Equal(["one"], Subjects(await graph.Read(Local(given, page, "@odata.nextLink"))));
    }

    [Fact]
    public async Task The_products_links_bear_graphs_own_address()
    {
        await using var given = await AnEmptyMailbox();
        var page = await given.Product().Read(Inbox);
        Assert.StartsWith("https://graph.microsoft.com/v1.0/me/mailFolders/inbox/messages/delta?", page.Str("@odata.deltaLink"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Colleagues_automatic_replies_show_only_in_search()
    {
        await using var given = await AnEmptyMailbox();
        var id = given.Mailbox.Deliver("From: omar@contoso.example\nTo: nora@contoso.example\nSubject: Automatic reply: x\nX-MS-Exchange-Inbox-Rules-Loop: omar@contoso.example\n\nAway").Id;
        var graph = given.Graph();
        Assert.Empty((await graph.Read(Inbox)).Values());
        Assert.Empty((await graph.Read("me/messages")).Values());
        Assert.Single((await graph.Read("me/messages?$search=\"away\"")).Values());
        Assert.Equal("Automatic reply: x", (await graph.Read($"me/messages/{id}")).Str("subject"));
    }

    static string Local(Given given, System.Text.Json.Nodes.JsonObject page, string name = "@odata.deltaLink") =>
        page.Str(name).Replace("https://graph.microsoft.com/v1.0/", new Uri(given.Sandbox.Address, "graph/v1.0/").ToString(), StringComparison.Ordinal);
}
