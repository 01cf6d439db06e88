using System.Net;
using System.Net.Http.Json;
using System.Text;
using InfoInterview.Sandbox.Faults;
using InfoInterview.Server.Tests.Surroundings;

namespace InfoInterview.Server.Tests.Mailboxes;

public class NotificationsTests
{
    [Fact]
    public async Task A_reply_is_known_within_seconds_because_Graph_rings()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        var request = await seeker.AskAsync("Maya Chen", "maya.chen@northwind.example");
        var sent = (string)Assert.Single(seeker.Mailbox.Messages("sentitems"))["internetMessageId"]!;

        seeker.Mailbox.Deliver(Letters.Answer("nora@contoso.example", sent, "Yes, gladly."));

        await Seeker.UntilAsync(async () => (await seeker.RequestAsync(request)).State == Domain.Requests.RequestState.Answered, "the reply was read");
    }

    [Fact]
    public async Task What_a_lost_notification_would_have_told_the_clock_finds()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        var request = await seeker.AskAsync("Maya Chen", "maya.chen@northwind.example");
        var sent = (string)Assert.Single(seeker.Mailbox.Messages("sentitems"))["internetMessageId"]!;
        house.Sandbox.Faults.Add(new Fault(FaultKind.LoseNotifications) { Count = 0, Anyone = true });
        seeker.Mailbox.Deliver(Letters.Answer("nora@contoso.example", sent, "Yes, gladly."));
        await house.Sandbox.QuietAsync();
        // A look that began before the mail came would end after the jump, and note its next one by the new time.
        await seeker.RestAsync();

        house.Sandbox.Clock.Advance(TimeSpan.FromMinutes(20));

        await Seeker.UntilAsync(async () => (await seeker.RequestAsync(request)).State == Domain.Requests.RequestState.Answered, "the reply was read");
    }

    [Fact]
    public async Task A_forged_notification_is_answered_like_a_genuine_one_and_leads_to_nothing()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        var url = new Uri((string)seeker.Mailbox.Subscriptions[0]["notificationUrl"]!);
        await seeker.RestAsync();
        var before = seeker.Mailbox.Calls.Count;
        using var stranger = new HttpClient();

        foreach (var target in new[] { url, new Uri(house.Address, "notifications/0123456789abcdef") })
        {
            var answer = await stranger.PostAsJsonAsync(target, new { value = new[] { new { subscriptionId = Guid.NewGuid(), clientState = "guessed", changeType = "created" } } });
            Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        }

        Assert.Equal(before, seeker.Mailbox.Calls.Count);
    }

    [Theory]
    [InlineData("notifications/unknown?validationToken=hello", "text/plain", "", HttpStatusCode.NotFound)]
    [InlineData("notifications/unknown?validationToken=%3Cscript%3E", "text/plain", "", HttpStatusCode.BadRequest)]
    [InlineData("notifications/unknown", "application/json", "{\"value\":", HttpStatusCode.BadRequest)]
    [InlineData("notifications/unknown", "application/json", "[]", HttpStatusCode.BadRequest)]
    [InlineData("notifications/unknown", "application/json", "{\"value\":[1,null,{}]}", HttpStatusCode.Accepted)]
    [InlineData("notifications/unknown", "text/plain", "hello", HttpStatusCode.UnsupportedMediaType)]
    public async Task Nonsense_gets_a_precise_refusal(string path, string type, string body, HttpStatusCode status)
    {
        await using var house = await House.OpenAsync();
        using var stranger = new HttpClient { BaseAddress = house.Address };

        var answer = await stranger.PostAsync(path, new StringContent(body, Encoding.UTF8, type));

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task More_than_a_notification_can_be_is_not_read()
    {
        await using var house = await House.OpenAsync();
        using var stranger = new HttpClient { BaseAddress = house.Address };

        var answer = await stranger.PostAsync("notifications/unknown", new StringContent($"{{\"value\":\"{new string('x', 600_000)}\"}}", Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task Subscriptions_are_renewed_long_before_they_end()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        var first = Ends(seeker);

        house.Sandbox.Clock.Advance(TimeSpan.FromDays(4));
        await seeker.SettleAsync();

        Assert.Equal(3, seeker.Mailbox.Subscriptions.Count);
        Assert.True(Ends(seeker) > first + TimeSpan.FromDays(3));
    }

    [Fact]
    public async Task Subscriptions_that_ended_behind_our_back_are_made_anew()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        house.Sandbox.ExpireSubscriptions("nora@contoso.example");

        house.Sandbox.Clock.Advance(TimeSpan.FromDays(4));
        await seeker.SettleAsync();

        Assert.Equal(3, seeker.Mailbox.Subscriptions.Count);
    }

    private static DateTimeOffset Ends(Seeker seeker) => seeker.Mailbox.Subscriptions.Min(s => DateTimeOffset.Parse((string)s["expirationDateTime"]!, System.Globalization.CultureInfo.InvariantCulture));
}
