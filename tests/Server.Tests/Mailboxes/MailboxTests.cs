using System.Net;
using InfoInterview.Sandbox.Faults;
using InfoInterview.Server.Tests.Surroundings;

namespace InfoInterview.Server.Tests.Mailboxes;

public class MailboxTests
{
    [Fact]
    public async Task Before_anyone_connects_the_mailbox_says_so()
    {
        await using var house = await House.OpenAsync();

        Assert.Equal("notConnected", (await house.Visitor().MailboxViewAsync()).State);
    }

    [Theory]
    [InlineData("nora@contoso.example", "Europe/Berlin")]
    [InlineData("ines@fabrikam.example", "Europe/London")]
    [InlineData("leo.park@outlook.example", "America/Chicago")]
    public async Task Connecting_begins_to_watch_work_and_personal_accounts_alike(string address, string zone)
    {
        await using var house = await House.OpenAsync();

        var seeker = await house.SeekerAsync(address);

        var view = await seeker.MailboxViewAsync();
        Assert.Equal(("watching", address, zone, (string?)null), (view.State, view.Address, view.TimeZone, view.Problem));
        Assert.Equal(
            ["inbox", "junkemail", "sentitems"],
            seeker.Mailbox.Subscriptions.Select(s => ((string)s["resource"]!).Split('\'')[1]).Order());
    }

    [Fact]
    public async Task Connecting_twice_is_connecting_once()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();

        await seeker.ConnectAsync();
        await seeker.SettleAsync();

        Assert.Equal(3, seeker.Mailbox.Subscriptions.Count);
    }

    [Fact]
    public async Task Leaving_forgets_everything_and_stops_the_notifications()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        var request = await seeker.AskAsync("Maya Chen", "maya.chen@northwind.example");

        Assert.Equal(HttpStatusCode.NoContent, await seeker.StatusAsync(HttpMethod.Delete, "api/mailbox"));

        Assert.Equal("notConnected", (await seeker.MailboxViewAsync()).State);
        Assert.Empty(seeker.Mailbox.Subscriptions);
        Assert.Equal(HttpStatusCode.NotFound, await seeker.StatusAsync(HttpMethod.Get, $"api/requests/{request}"));
        Assert.Equal(HttpStatusCode.NoContent, await seeker.StatusAsync(HttpMethod.Delete, "api/mailbox"));
    }

    [Fact]
    public async Task Who_left_can_come_back_and_starts_clean()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        await seeker.AskAsync("Maya Chen", "maya.chen@northwind.example");
        await seeker.StatusAsync(HttpMethod.Delete, "api/mailbox");

        await seeker.ConnectAsync();
        await seeker.SettleAsync();

        Assert.Equal("watching", (await seeker.MailboxViewAsync()).State);
        Assert.Equal(3, seeker.Mailbox.Subscriptions.Count);
    }

    [Fact]
    public async Task When_Graph_takes_the_access_back_the_mailbox_is_parked_and_a_new_sign_in_revives_it_with_all_its_data()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        var request = await seeker.AskAsync("Maya Chen", "maya.chen@northwind.example");
        house.Sandbox.Faults.Add(new Fault(FaultKind.Refuse) { Status = 401, Code = "InvalidAuthenticationToken", Count = 0 });

        await seeker.StatusAsync(HttpMethod.Post, "api/mailbox/look");
        await Seeker.UntilAsync(async () => (await seeker.MailboxViewAsync()).State == "signInNeeded", "the mailbox was parked");
        var calls = seeker.Mailbox.Calls.Count;
        house.Sandbox.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(calls, seeker.Mailbox.Calls.Count);

        house.Sandbox.Faults.Clear();
        await seeker.ConnectAsync();
        await seeker.SettleAsync();

        Assert.Equal("watching", (await seeker.MailboxViewAsync()).State);
        Assert.Equal(request, (await seeker.RequestAsync(request)).Id);
    }

    [Fact]
    public async Task The_pane_hears_of_a_change_and_a_lost_connection_resumes_where_it_stood()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        var known = (await seeker.MailboxViewAsync()).Change;

        using var stream = await seeker.Api.GetStreamAsync("api/live");
        using var reader = new StreamReader(stream);
        Assert.True(await NextIdAsync(reader) >= known);
        await seeker.NoteAsync("Maya Chen", "maya.chen@northwind.example");
        var heard = await NextIdAsync(reader);
        Assert.True(heard > known);

        using var again = new HttpRequestMessage(HttpMethod.Get, "api/live") { Headers = { { "Last-Event-ID", $"{known}" } } };
        using var answer = await seeker.Api.SendAsync(again, HttpCompletionOption.ResponseHeadersRead);
        using var resumed = new StreamReader(await answer.Content.ReadAsStreamAsync());
        Assert.True(await NextIdAsync(resumed) >= heard);
    }

    private static async Task<long> NextIdAsync(StreamReader reader)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        while (await reader.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.StartsWith("id: ", StringComparison.Ordinal))
            {
                return long.Parse(line[4..], System.Globalization.CultureInfo.InvariantCulture);
            }
        }

        throw new EndOfStreamException();
    }
}
