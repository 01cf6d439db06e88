using InfoInterview.Sandbox.Faults;
using InfoInterview.Sandbox.Tests.Surroundings;

namespace InfoInterview.Sandbox.Tests.Graph;

public class BatchTests
{
    static Task<System.Text.Json.Nodes.JsonObject> Batch(HttpClient client, string requests, int status = 200) => client.Ask("POST", "$batch", $$"""{"requests":[{{requests}}]}""", status);

    [Fact]
    public async Task Each_part_has_its_own_headers_status_and_body_and_is_counted_alone()
    {
        await using var given = await Given.ASandbox();
        var answers = (await Batch(given.Product(), """
            {"id":"1","method":"GET","url":"/me/messages?$select=subject&$top=1","headers":{"Prefer":"IdType=\"ImmutableId\""}},
            {"id":"2","method":"POST","url":"/me/messages","headers":{"Content-Type":"application/json"},"body":{"subject":"from a batch"}},
            {"id":"3","method":"GET","url":"me/nothing"},
            {"id":"4","method":"GET","url":"/me","dependsOn":["3"]},
            {"id":"5","method":"POST","url":"/me/messages","body":{"subject":"no type"}}
            """))["responses"]!.AsArray().ToDictionary(answer => answer.Str("id"));
        Assert.Equal([200, 201, 501, 424, 400], new[] { "1", "2", "3", "4", "5" }.Select(id => (int)answers[id]!["status"]!));
        Assert.StartsWith("AAkALg", answers["1"]!["body"]!["value"]![0].Str("id"), StringComparison.Ordinal);
        Assert.Equal("from a batch", given.Mailbox.Messages("drafts").Single().Str("subject"));
        Assert.Equal(["GET /me/messages", "POST /me/messages", "GET /me/nothing"], given.Mailbox.Calls.Select(call => $"{call.Method} {call.Template}"));
    }

    [Fact]
    public async Task A_throttled_part_does_not_throttle_the_batch()
    {
        await using var given = await Given.ASandbox();
        given.Sandbox.Faults.Add(new(FaultKind.Throttle) { Path = "/me/events", RetryAfter = 7 });
        var answers = (await Batch(given.Product(), """{"id":"a","method":"GET","url":"/me/events"},{"id":"b","method":"GET","url":"/me"}"""))["responses"]!.AsArray();
        Assert.Equal((429, "7", 200), ((int)answers[0]!["status"]!, answers[0]!["headers"].Str("Retry-After"), (int)answers[1]!["status"]!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("""{"id":"1","method":"GET","url":"/me"},{"id":"1","method":"GET","url":"/me"}""")]
    [InlineData("""{"method":"GET","url":"/me"}""")]
    [InlineData("""{"id":"1","url":"/me"}""")]
    [InlineData("""{"id":"1","method":"GET","url":5}""")]
    [InlineData("""{"id":"1","method":"GET","url":"/me","dependsOn":["9"]}""")]
    public async Task A_malformed_batch_is_400(string requests)
    {
        await using var given = await Given.ASandbox();
        var answer = await given.Graph().Ask("POST", "$batch", $$"""{"requests":[{{requests}}]}""", requests.Contains("url", StringComparison.Ordinal) && (!requests.Contains("method", StringComparison.Ordinal) || requests.Contains(":5", StringComparison.Ordinal)) ? 200 : 400);
        if (answer["responses"] is { } inner) Assert.Equal(400, (int)inner[0]!["status"]!);
    }

    [Fact]
    public async Task Twenty_are_taken_and_twenty_one_are_not()
    {
        await using var given = await Given.ASandbox();
        string Many(int count) => string.Join(',', Enumerable.Range(1, count).Select(i => $$"""{"id":"{{i}}","method":"GET","url":"/me"}"""));
        Assert.Equal(20, (await Batch(given.Graph(), Many(20)))["responses"]!.AsArray().Count);
        await Batch(given.Graph(), Many(21), 400);
        var nested = await Batch(given.Graph(), """{"id":"1","method":"POST","url":"/$batch","headers":{"Content-Type":"application/json"},"body":{"requests":[]}}""");
        Assert.Equal(400, (int)nested["responses"]![0]!["status"]!);
    }
}
