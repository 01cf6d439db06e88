using System.Net;
using System.Text.Json.Nodes;
using InfoInterview.Domain.Requests;
using InfoInterview.Server.Tests.Surroundings;

namespace InfoInterview.Server.Tests.Requests;

public class RequestTests
{
    private const string Maya = "maya.chen@northwind.example";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_request_is_found_when_sent_by_its_mark_or_by_recipient_and_time(bool marked)
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();

        var request = await seeker.RequestAsync(await seeker.AskAsync("Maya Chen", Maya, marked));

        Assert.Equal((RequestState.Waiting, NextStep.Wait, "Your work in rivers"), (request.State, request.NextStep, request.Subject));
        Assert.Equal(new DateOnly(2026, 3, 5), request.NextOn);
        Assert.Equal("Sent to Maya Chen.", Assert.Single(request.History).Why);
    }

    [Fact]
    public async Task The_sent_mail_gets_its_category_beside_the_seekers_own_and_To_Do_one_task_that_leads_back()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();

        await seeker.AskAsync("Maya Chen", Maya);
        var mail = Assert.Single(seeker.Mailbox.Messages("sentitems"));
        Assert.Equal(["Interview: waiting"], Categories(mail));

        var task = Assert.Single(seeker.Mailbox.Tasks, IsOurs);
        Assert.Equal("Call Maya Chen if no answer has come", (string?)task["title"]);
        Assert.StartsWith("2026-03-05T00:00:00", (string?)task["dueDateTime"]!["dateTime"], StringComparison.Ordinal);
        Assert.Contains("message=", (string?)task["linkedResources"]![0]!["webUrl"], StringComparison.Ordinal);

        await seeker.OutlookAsync(HttpMethod.Patch, $"me/messages/{mail["id"]}", new { categories = new[] { "Family", "Interview: waiting" } });
        seeker.Mailbox.Deliver(Letters.Answer("nora@contoso.example", (string)mail["internetMessageId"]!, "Yes, gladly."));
        await seeker.SettleAsync();
        Assert.Equal(["Family", "Interview: answered"], Categories(Assert.Single(seeker.Mailbox.Messages("sentitems"))));
    }

    [Fact]
    public async Task A_mail_to_somebody_else_is_no_request_and_a_later_one_to_the_same_person_no_second()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        var request = await seeker.AskAsync("Maya Chen", Maya);

        await seeker.SendAsync("friend@elsewhere.example", "Dinner");
        await seeker.SendAsync(Maya, "Something else");
        await seeker.SettleAsync();

        Assert.Equal("Your work in rivers", (await seeker.RequestAsync(request)).Subject);
        Assert.Single(seeker.Mailbox.Tasks, IsOurs);
    }

    [Fact]
    public async Task What_is_known_of_a_person_is_told_before_they_are_asked_again()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        await seeker.AskAsync("Maya Chen", Maya);

        var (_, known) = await seeker.AnswerAsync(HttpMethod.Get, $"api/people/known?address={Maya}");
        Assert.Equal("waiting", (string?)known!["requests"]![0]!["state"]);
        var (_, colleague) = await seeker.AnswerAsync(HttpMethod.Get, "api/people/known?address=daniel.weber@northwind.example");
        Assert.Equal("Maya Chen", (string?)colleague!["sameCompany"]![0]!["person"]!["name"]);

        var (status, refusal) = await seeker.AnswerAsync(HttpMethod.Post, "api/requests", Wish("Maya Chen", Maya));
        Assert.Equal((HttpStatusCode.Conflict, "already-open"), (status, (string?)refusal!["title"]));
    }

    [Fact]
    public async Task Who_asked_not_to_be_written_to_is_never_asked_again()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        var request = await seeker.AskAsync("Maya Chen", Maya);
        seeker.Mailbox.Deliver(Letters.Answer("nora@contoso.example", SentId(seeker), "Please do not contact me again."));
        await seeker.SettleAsync();
        Assert.Equal(RequestState.DoNotContact, (await seeker.RequestAsync(request)).State);

        var (status, refusal) = await seeker.AnswerAsync(HttpMethod.Post, "api/requests", Wish("Maya", "MAYA.CHEN@northwind.example"));

        Assert.Equal((HttpStatusCode.Conflict, "do-not-contact"), (status, (string?)refusal!["title"]));
        Assert.All(seeker.Mailbox.Tasks.Where(IsOurs), t => Assert.Equal("completed", (string?)t["status"]));
    }

    [Fact]
    public async Task The_seekers_correction_moves_the_tasks_and_can_be_taken_back()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        var request = await seeker.AskAsync("Maya Chen", Maya);

        Assert.Equal(HttpStatusCode.OK, await seeker.StatusAsync(HttpMethod.Post, $"api/requests/{request}/state", new { state = "later", until = "2026-05-04" }));
        await seeker.SettleAsync();
        Assert.Equal([("2026-03-05", "completed"), ("2026-05-04", "notStarted")], Tasks(seeker));

        Assert.Equal(HttpStatusCode.OK, await seeker.StatusAsync(HttpMethod.Post, $"api/requests/{request}/undo"));
        await seeker.SettleAsync();
        Assert.Equal([("2026-03-05", "notStarted")], Tasks(seeker));
        Assert.Equal(HttpStatusCode.Conflict, await seeker.StatusAsync(HttpMethod.Post, $"api/requests/{request}/undo"));
    }

    [Fact]
    public async Task A_draft_that_was_never_sent_can_be_forgotten_and_a_sent_request_cannot()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        var draft = await seeker.NoteAsync("Daniel Weber", "daniel.weber@northwind.example");
        var sent = await seeker.AskAsync("Maya Chen", Maya);

        Assert.Equal(HttpStatusCode.NoContent, await seeker.StatusAsync(HttpMethod.Delete, $"api/requests/{draft}"));
        Assert.Equal(HttpStatusCode.NotFound, await seeker.StatusAsync(HttpMethod.Get, $"api/requests/{draft}"));
        Assert.Equal(HttpStatusCode.Conflict, await seeker.StatusAsync(HttpMethod.Delete, $"api/requests/{sent}"));
    }

    [Fact]
    public async Task A_mail_is_shown_with_the_request_it_belongs_to_and_any_other_with_none()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        var request = await seeker.AskAsync("Maya Chen", Maya);

        var (_, found) = await seeker.AnswerAsync(HttpMethod.Get, $"api/requests/of-message?internetMessageId={Uri.EscapeDataString(SentId(seeker))}");
        Assert.Equal(request.ToString(), (string?)found!["id"]);
        Assert.Equal(HttpStatusCode.NoContent, await seeker.StatusAsync(HttpMethod.Get, "api/requests/of-message?internetMessageId=%3Cother@x.example%3E"));
        Assert.Equal(HttpStatusCode.BadRequest, await seeker.StatusAsync(HttpMethod.Get, "api/requests/of-message"));
    }

    [Fact]
    public async Task Lists_put_first_what_needs_the_seeker()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        await seeker.AskAsync("Silent Partner", "silent.partner@monolith.example");
        await seeker.AskAsync("Daniel Reyes", "daniel.reyes@kestrellabs.example");
        await seeker.SettleAsync();

        var (_, lists) = await seeker.AnswerAsync(HttpMethod.Get, "api/requests");

        Assert.Equal(["Daniel Reyes"], lists!["needsMe"]!.AsArray().Select(r => (string?)r!["person"]!["name"]));
        Assert.Equal(["Silent Partner"], lists["waiting"]!.AsArray().Select(r => (string?)r!["person"]!["name"]));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"person\":{\"name\":\"Maya\",\"address\":\"not an address\"},\"templateId\":\"en.cold-request\"}")]
    [InlineData("{\"person\":{\"name\":\"\",\"address\":\"maya@northwind.example\"},\"templateId\":\"en.cold-request\"}")]
    [InlineData("{\"person\":{\"name\":\"Maya\\r\\nBcc: x\",\"address\":\"maya@northwind.example\"},\"templateId\":\"en.cold-request\"}")]
    [InlineData("{\"person\":{\"name\":\"Maya\",\"address\":\"maya@northwind.example\"},\"templateId\":\"no-such\"}")]
    [InlineData("{\"person\":{\"name\":\"Maya\",\"address\":\"maya@northwind.example\",\"howFound\":\"stolen\"},\"templateId\":\"en.cold-request\"}")]
    [InlineData("{\"person\":")]
    [InlineData("[]")]
    public async Task Bad_input_gets_a_sentence_and_changes_nothing(string body)
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();

        var answer = await seeker.Api.PostAsync("api/requests", new StringContent(body, System.Text.Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Empty((await seeker.AnswerAsync(HttpMethod.Get, "api/requests")).Body!["needsMe"]!.AsArray());
    }

    [Theory]
    [InlineData("{\"state\":\"booked\"}")]
    [InlineData("{\"state\":\"draft\"}")]
    [InlineData("{\"state\":\"later\"}")]
    [InlineData("{\"state\":\"later\",\"until\":\"2020-01-01\"}")]
    [InlineData("{\"state\":\"later\",\"until\":\"9999-01-01\"}")]
    [InlineData("{\"state\":\"later\",\"until\":\"2026-02-30\"}")]
    [InlineData("{\"state\":7}")]
    public async Task An_impossible_correction_is_refused(string body)
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        var request = await seeker.AskAsync("Maya Chen", Maya);

        var answer = await seeker.Api.PostAsync($"api/requests/{request}/state", new StringContent(body, System.Text.Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(RequestState.Waiting, (await seeker.RequestAsync(request)).State);
    }

    [Fact]
    public async Task Without_a_mailbox_nothing_can_be_noted()
    {
        await using var house = await House.OpenAsync();

        var (status, refusal) = await house.Visitor().AnswerAsync(HttpMethod.Post, "api/requests", Wish("Maya Chen", Maya));

        Assert.Equal((HttpStatusCode.Conflict, "not-connected"), (status, (string?)refusal!["title"]));
    }

    private static object Wish(string name, string address) => new { person = new { name, address }, templateId = "en.cold-request" };

    private static string SentId(Seeker seeker) => (string)seeker.Mailbox.Messages("sentitems")[^1]["internetMessageId"]!;

    private static bool IsOurs(JsonObject task) => task["linkedResources"] is JsonArray { Count: > 0 };

    private static IEnumerable<(string, string)> Tasks(Seeker seeker) =>
        seeker.Mailbox.Tasks.Where(IsOurs).Select(t => (((string)t["dueDateTime"]!["dateTime"]!)[..10], (string)t["status"]!)).Order();

    private static IEnumerable<string?> Categories(JsonObject mail) => mail["categories"]!.AsArray().Select(c => (string?)c);
}
