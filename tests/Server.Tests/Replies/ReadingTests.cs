using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using InfoInterview.Domain.Replies;
using InfoInterview.Domain.Requests;
using InfoInterview.Server.Replies;
using InfoInterview.Server.Tests.Surroundings;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace InfoInterview.Server.Tests.Replies;

/// <summary>How a reply was read is shown, can be put right, and may be looked over by somebody else.</summary>
public class ReadingTests
{
    private const string Nora = "nora@contoso.example";
    private const string Yes = "Thank you for writing. Yes, Tuesday at 10 works.";

    [Fact]
    public async Task The_pane_shows_the_words_and_the_rules_that_went_by_them()
    {
        await using var house = await House.OpenAsync();
        var (seeker, id) = await AnsweredAsync(house, Yes + "\n\n-- \nMaya Chen\nLead Hydrologist\nPhone 030 123456");
        var reply = (await seeker.RequestAsync(id)).Reply!;

        var reading = (await seeker.Api.GetFromJsonAsync<ReadingView>($"api/requests/{id}/replies/{reply.Id}/reading", Seeker.Json))!;

        Assert.Equal((ReplyLabel.AcceptedTimes, true, Yes), (reading.Label!.Value, reading.Certain, reading.NewText));
        Assert.All(reading.Marks, m => Assert.InRange(m.Start + m.Length, 1, Yes.Length));
        Assert.Contains(reading.Times, t => Yes.Contains(t.Words, StringComparison.Ordinal) && t.Words.Contains("10", StringComparison.Ordinal));
        Assert.Equal(("Lead Hydrologist", "+4930123456"), (reading.Signature.Title, Assert.Single(reading.Signature.Phones)));
        Assert.Null(reading.SecondReader);
        Assert.Equal(HttpStatusCode.NotFound, await seeker.StatusAsync(HttpMethod.Get, $"api/requests/{id}/replies/{Guid.NewGuid()}/reading"));
    }

    [Fact]
    public async Task What_the_seeker_puts_right_becomes_a_case_for_the_lab()
    {
        await using var house = await House.OpenAsync();
        var (seeker, id) = await AnsweredAsync(house, Yes);
        Assert.Equal("", await seeker.Api.GetStringAsync("api/reading/cases"));

        Assert.Equal(HttpStatusCode.OK, await seeker.StatusAsync(HttpMethod.Post, $"api/requests/{id}/state", new { state = "declined" }));
        await seeker.SettleAsync();

        var line = JsonNode.Parse(Assert.Single((await seeker.Api.GetStringAsync("api/reading/cases")).Split('\n', StringSplitOptions.RemoveEmptyEntries)))!;
        Assert.Equal(("human", "declined", Yes), ((string)line["kind"]!, (string)line["label"]!, (string)line["text"]!));
    }

    [Fact]
    public async Task A_mail_that_may_be_the_answer_is_asked_about_without_being_opened()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        var id = await seeker.AskAsync("Maya Chen", "maya.chen@northwind.example");
        seeker.Mailbox.Deliver("From: Maya Chen <maya77@gmail.com>\nTo: nora@contoso.example\nSubject: Hello\nMessage-ID: <private@gmail.com>\n\nSure!");
        await seeker.SettleAsync();

        var likely = await seeker.Api.GetFromJsonAsync<LikelyRequest[]>("api/mails/likely?internetMessageId=%3Cprivate@gmail.com%3E", Seeker.Json);

        Assert.Equal((id, "same name"), (Assert.Single(likely!).RequestId, likely![0].Because[0]));
        Assert.DoesNotContain(seeker.Mailbox.Calls, c => c.Path.Contains("body", StringComparison.OrdinalIgnoreCase) && c.Path.Contains("uniqueBody", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(RequestState.Waiting, (await seeker.RequestAsync(id)).State);
        Assert.Equal(HttpStatusCode.NotFound, await seeker.StatusAsync(HttpMethod.Get, "api/mails/likely?internetMessageId=%3Cnone@gmail.com%3E"));
    }

    [Fact]
    public async Task A_second_reader_sees_the_new_words_only_and_its_objection_asks_the_seeker_to_look()
    {
        using var model = WireMockServer.Start();
        model.Given(WireMock.RequestBuilders.Request.Create().WithPath("/v1/chat/completions").UsingPost()).RespondWith(Response.Create().WithBodyAsJson(Completion("""{"agrees": false}""")));
        await using var house = await House.OpenAsync(("SecondReader:Endpoint", $"{model.Url}/v1"), ("SecondReader:Model", "small"));
        var (seeker, id) = await AnsweredAsync(house, Yes);

        var reply = (await seeker.RequestAsync(id)).Reply!;

        Assert.False(reply.Certain);
        var asked = Assert.Single(model.LogEntries).RequestMessage!.Body!;
        Assert.Contains("Tuesday at 10 works", asked, StringComparison.Ordinal);
        Assert.DoesNotContain("maya.chen", asked, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("thirty minutes for me", asked, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("localhost", (await seeker.Api.GetFromJsonAsync<ReadingSettings>("api/reading", Seeker.Json))!.SecondReader);
    }

    [Theory]
    [InlineData(500, "")]
    [InlineData(200, "I would rather not say.")]
    [InlineData(200, """{"agrees": true}""")]
    public async Task Without_an_objection_the_first_reading_stands(int status, string words)
    {
        using var model = WireMockServer.Start();
        model.Given(WireMock.RequestBuilders.Request.Create().WithPath("/v1/chat/completions").UsingPost()).RespondWith(Response.Create().WithStatusCode(status).WithBodyAsJson(Completion(words)));
        await using var house = await House.OpenAsync(("SecondReader:Endpoint", $"{model.Url}/v1"), ("SecondReader:Model", "small"));

        var (seeker, id) = await AnsweredAsync(house, Yes);

        Assert.Single(model.LogEntries);
        Assert.True((await seeker.RequestAsync(id)).Reply!.Certain);
    }

    private static async Task<(Seeker Seeker, Guid Request)> AnsweredAsync(House house, string words)
    {
        var seeker = await house.SeekerAsync();
        var id = await seeker.AskAsync("Maya Chen", "maya.chen@northwind.example");
        var sent = (string)seeker.Mailbox.Messages("sentitems")[0]["internetMessageId"]!;
        seeker.Mailbox.Deliver(Letters.Answer(Nora, sent, words, from: "Maya Chen <maya.chen@northwind.example>"));
        await seeker.SettleAsync();
        return (seeker, id);
    }

    private static object Completion(string words) => new
    {
        id = "one",
        @object = "chat.completion",
        created = 1,
        model = "small",
        choices = new[] { new { index = 0, finish_reason = "stop", message = new { role = "assistant", content = words } } },
        usage = new { prompt_tokens = 1, completion_tokens = 1, total_tokens = 2 },
    };
}
