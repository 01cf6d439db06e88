using InfoInterview.Domain.Requests;
using InfoInterview.Sandbox.Faults;
using InfoInterview.Server.Tests.Surroundings;

namespace InfoInterview.Server.Tests.Engine;

public class MailboxRunTests
{
    private const string Nora = "nora@contoso.example";

    [Fact]
    public async Task What_happens_while_the_server_is_away_is_found_when_it_is_back_and_nothing_happens_twice()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        var id = await seeker.NoteAsync("Maya Chen", "maya.chen@northwind.example");

        await house.StopServerAsync();
        await seeker.SendAsync("maya.chen@northwind.example", "Your work in rivers", id);
        await house.Sandbox.QuietAsync();
        var sent = (string)Assert.Single(seeker.Mailbox.Messages("sentitems"))["internetMessageId"]!;
        seeker.Mailbox.Deliver(Letters.Answer(Nora, sent, "Yes, gladly."));
        await house.StartServerAsync();
        await seeker.SettleAsync();

        var request = await seeker.RequestAsync(id);
        Assert.Equal(RequestState.Answered, request.State);
        Assert.Equal([RequestState.Waiting, RequestState.Answered], request.History.Select(h => h.To).Reverse());

        await house.StopServerAsync();
        await house.StartServerAsync();
        await seeker.SettleAsync();
        Assert.Equal(2, (await seeker.RequestAsync(id)).History.Count);
        Assert.Equal(3, seeker.Mailbox.Subscriptions.Count);
    }

    [Theory]
    [InlineData(FaultKind.DeltaGone)]
    [InlineData(FaultKind.SyncStateNotFound)]
    public async Task An_expired_place_in_the_changes_leads_to_starting_over_without_loss_or_double(FaultKind fault)
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        var id = await seeker.AskAsync("Maya Chen", "maya.chen@northwind.example");
        var sent = (string)Assert.Single(seeker.Mailbox.Messages("sentitems"))["internetMessageId"]!;
        house.Sandbox.Faults.Add(new Fault(fault) { Count = 3 });

        seeker.Mailbox.Deliver(Letters.Answer(Nora, sent, "Yes, gladly."));
        await seeker.SettleAsync();

        var request = await seeker.RequestAsync(id);
        Assert.Equal((RequestState.Answered, 1), (request.State, request.Replies.Count));
        Assert.Single(seeker.Mailbox.Tasks, t => ((string)t["title"]!).StartsWith("Call", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(7.0)]
    [InlineData(2.5)]
    public async Task Nobody_comes_back_before_the_time_Graph_asked_for(double seconds)
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        var id = await seeker.AskAsync("Maya Chen", "maya.chen@northwind.example");
        var sent = (string)Assert.Single(seeker.Mailbox.Messages("sentitems"))["internetMessageId"]!;
        house.Sandbox.Faults.Add(new Fault(FaultKind.Throttle) { RetryAfter = seconds, Path = "/me/mailFolders" });
        seeker.Mailbox.Deliver(Letters.Answer(Nora, sent, "Yes, gladly."));
        await Seeker.UntilAsync(async () => (await seeker.MailboxViewAsync()).Problem is not null, "the mailbox was throttled");

        house.Sandbox.Clock.Advance(TimeSpan.FromSeconds(seconds));

        await Seeker.UntilAsync(async () => (await seeker.RequestAsync(id)).State == RequestState.Answered, "the reply was read");
        Assert.Empty(house.Sandbox.Violations.All);
    }

    [Theory]
    [InlineData(FaultKind.Unavailable)]
    [InlineData(FaultKind.Truncate)]
    [InlineData(FaultKind.ResetConnection)]
    [InlineData(FaultKind.EmptyPages)]
    [InlineData(FaultKind.DoubleNotifications)]
    public async Task A_bad_day_ends_like_a_good_one(FaultKind fault)
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        house.Sandbox.Faults.Add(new Fault(fault) { Count = 12, Anyone = fault == FaultKind.DoubleNotifications });

        var id = await seeker.NoteAsync("Paul Verhoeven", "paul.verhoeven@brightfield.example");
        await seeker.SendAsync("paul.verhoeven@brightfield.example", "Your work in rivers", id);
        await Seeker.UntilAsync(
            async () =>
            {
                house.Sandbox.Clock.Advance(TimeSpan.FromSeconds(30));
                return (await seeker.RequestAsync(id)) is { State: RequestState.Declined, Drafts.Count: 1, Tasks.Count: 1 };
            },
            "the decline was read and thanks prepared");
        house.Sandbox.Faults.Clear();
        await seeker.SettleAsync();

        Assert.Single(seeker.Mailbox.Messages("drafts"));
        Assert.Single(seeker.Mailbox.Tasks, t => ((string)t["title"]!).StartsWith("Call", StringComparison.Ordinal));
        Assert.Null((await seeker.MailboxViewAsync()).Problem);
        Assert.Empty(house.Sandbox.Violations.All);
    }

    [Fact]
    public async Task The_clock_alone_brings_the_call_over_a_weekend_and_at_last_closes_kindly()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        house.Sandbox.Clock.MoveTo(new DateTimeOffset(2026, 3, 5, 8, 0, 0, TimeSpan.Zero));
        var id = await seeker.AskAsync("Silent Partner", "silent.partner@monolith.example");

        async Task<NextStep> OnAsync(int day)
        {
            house.Sandbox.Clock.MoveTo(new DateTimeOffset(2026, 3, day, 8, 0, 0, TimeSpan.Zero));
            await seeker.SettleAsync();
            return (await seeker.RequestAsync(id)).NextStep;
        }

        Assert.Equal(NextStep.Wait, await OnAsync(9));
        Assert.Equal(NextStep.Call, await OnAsync(10));
        Assert.Equal(NextStep.None, await OnAsync(23));
        Assert.Equal(RequestState.NoAnswer, (await seeker.RequestAsync(id)).State);
        Assert.Empty(seeker.Mailbox.Messages("drafts"));
    }
}
