using System.Text.Json.Nodes;
using InfoInterview.Domain.Drafts;
using InfoInterview.Domain.Requests;
using InfoInterview.Sandbox.Faults;
using InfoInterview.Server.Tests.Surroundings;

namespace InfoInterview.Server.Tests.Drafts;

public class DraftTests
{
    private const string Nora = "nora@contoso.example";

    [Fact]
    public async Task On_the_seventh_business_day_one_follow_up_lies_in_the_thread_addressed_to_the_person_and_unsent()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        var id = await seeker.AskAsync("Maya Chen", "maya.chen@northwind.example");

        await MoveToAsync(house, seeker, new DateOnly(2026, 3, 10));
        Assert.Empty(seeker.Mailbox.Messages("drafts"));
        await MoveToAsync(house, seeker, new DateOnly(2026, 3, 11));

        var draft = Assert.Single(seeker.Mailbox.Messages("drafts"));
        Assert.Equal("maya.chen@northwind.example", (string?)draft["toRecipients"]![0]!["emailAddress"]!["address"]);
        Assert.Equal("Re: Your work in rivers", (string?)draft["subject"]);
        Assert.Contains("this is the one time I ask again", (string?)draft["body"]!["content"], StringComparison.Ordinal);
        Assert.Contains("Would you have thirty minutes for me?", (string?)draft["body"]!["content"], StringComparison.Ordinal);
        Assert.Equal([(DraftKind.FollowUp, DraftState.Ready)], (await seeker.RequestAsync(id)).Drafts.Select(d => (d.Kind, d.State)));
        Assert.Empty(house.Sandbox.Violations.All);
    }

    [Fact]
    public async Task Once_it_was_sent_no_second_one_follows()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        var id = await seeker.AskAsync("Maya Chen", "maya.chen@northwind.example");
        await MoveToAsync(house, seeker, new DateOnly(2026, 3, 11));

        await seeker.SendDraftAsync((string)Assert.Single(seeker.Mailbox.Messages("drafts"))["id"]!);
        await seeker.SettleAsync();
        await MoveToAsync(house, seeker, new DateOnly(2026, 3, 17));

        Assert.Empty(seeker.Mailbox.Messages("drafts"));
        Assert.Equal([(DraftKind.FollowUp, DraftState.Sent)], (await seeker.RequestAsync(id)).Drafts.Select(d => (d.Kind, d.State)));
    }

    [Fact]
    public async Task An_answer_that_comes_first_takes_the_follow_up_away()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        await seeker.AskAsync("Maya Chen", "maya.chen@northwind.example");
        var sent = (string)Assert.Single(seeker.Mailbox.Messages("sentitems"))["internetMessageId"]!;
        await MoveToAsync(house, seeker, new DateOnly(2026, 3, 11));
        Assert.Single(seeker.Mailbox.Messages("drafts"));

        seeker.Mailbox.Deliver(Letters.Answer(Nora, sent, "Yes, gladly.", at: house.Sandbox.Clock.GetUtcNow()));
        await seeker.SettleAsync();

        Assert.Empty(seeker.Mailbox.Messages("drafts"));
    }

    [Fact]
    public async Task A_decline_is_thanked_for_in_its_own_thread()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        await seeker.AskAsync("Paul Verhoeven", "paul.verhoeven@brightfield.example");
        await seeker.SettleAsync();

        var draft = Assert.Single(seeker.Mailbox.Messages("drafts"));

        Assert.Equal("paul.verhoeven@brightfield.example", (string?)draft["toRecipients"]![0]!["emailAddress"]!["address"]);
        Assert.Contains("if someone comes to your mind", (string?)draft["body"]!["content"], StringComparison.OrdinalIgnoreCase);
        Assert.Equal((string?)Assert.Single(seeker.Mailbox.Messages())["conversationId"], (string?)draft["conversationId"]);
    }

    [Theory]
    [InlineData(FaultKind.GatewayTimeoutAfterWrite)]
    [InlineData(FaultKind.ResetConnection)]
    public async Task A_draft_whose_answer_was_lost_is_found_again_and_not_made_twice(FaultKind fault)
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        await seeker.AskAsync("Maya Chen", "maya.chen@northwind.example");
        house.Sandbox.Faults.Add(new Fault(fault) { Method = "POST", Path = "/me/messages" });

        await MoveToAsync(house, seeker, new DateOnly(2026, 3, 11));

        Assert.Contains("this is the one time I ask again", Body(Assert.Single(seeker.Mailbox.Messages("drafts"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_task_whose_answer_was_lost_is_found_again_and_not_made_twice()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        house.Sandbox.Faults.Add(new Fault(FaultKind.GatewayTimeoutAfterWrite) { Method = "POST", Path = "/me/todo/lists/" });

        var id = await seeker.AskAsync("Maya Chen", "maya.chen@northwind.example");

        Assert.Single(seeker.Mailbox.Tasks, t => ((string)t["title"]!).StartsWith("Call", StringComparison.Ordinal));
        Assert.Equal(RequestState.Waiting, (await seeker.RequestAsync(id)).State);
    }

    private static string Body(JsonObject message) => (string)message["body"]!["content"]!;

    private static async Task MoveToAsync(House house, Seeker seeker, DateOnly day)
    {
        house.Sandbox.Clock.MoveTo(new DateTimeOffset(day, new TimeOnly(8, 0), TimeSpan.Zero));
        await seeker.SettleAsync();
    }
}
