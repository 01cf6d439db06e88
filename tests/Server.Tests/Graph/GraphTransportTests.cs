using System.Net;
using InfoInterview.Domain.Interviews;
using InfoInterview.Server.Graph;
using InfoInterview.Server.Time;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace InfoInterview.Server.Tests.Graph;

/// <summary>How calls to Graph travel on a bad day. Graph is WireMock here: what counts is the exact request and the exact fault.</summary>
public sealed class GraphTransportTests : IDisposable
{
    private static readonly Invitation Coffee = new(
        Guid.Parse("0192b7a0-0000-7000-8000-000000000001"), "Conversation", "Thirty minutes.",
        new DateTimeOffset(2026, 3, 10, 15, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 3, 10, 15, 30, 0, TimeSpan.Zero), "Café", "Maya Chen", "maya.chen@northwind.example");

    private static readonly Clock Now = new(TimeProvider.System);
    private readonly WireMockServer _graph = WireMockServer.Start();
    private readonly List<string?> _claims = [];

    public void Dispose() => _graph.Dispose();

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_write_is_never_repeated_because_it_may_have_been_done(int status)
    {
        _graph.Given(Request.Create().UsingPost()).RespondWith(Response.Create().WithStatusCode(status));

        await Assert.ThrowsAsync<GraphUnavailableException>(() => Client().Calendar.CreateAsync(Coffee, default));

        Assert.Single(_graph.LogEntries);
    }

    [Fact]
    public async Task A_read_is_repeated_when_the_line_broke()
    {
        _graph.Given(Request.Create().UsingGet()).InScenario("line").WillSetStateTo("mended").RespondWith(Response.Create().WithStatusCode(502).WithBody("<html>"));
        _graph.Given(Request.Create().UsingGet()).InScenario("line").WhenStateIs("mended").RespondWith(Json("""{"mail":"nora@contoso.example","displayName":"Nora"}"""));

        Assert.Equal("Nora", (await Client().Profile.ReadAsync(default)).DisplayName);
        Assert.Equal(2, _graph.LogEntries.Count);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("2.128", 2.128)]
    [InlineData("99999", 3600)]
    public async Task A_wish_for_patience_is_passed_on_and_not_slept_through(string retryAfter, double seconds)
    {
        _graph.Given(Request.Create().UsingAnyMethod()).RespondWith(Response.Create().WithStatusCode(429).WithHeader("Retry-After", retryAfter));

        var busy = await Assert.ThrowsAsync<GraphBusyException>(() => Client().Profile.ReadAsync(default));

        Assert.Equal(seconds, busy.RetryAfter.TotalSeconds, 3);
        Assert.Single(_graph.LogEntries);
    }

    [Fact]
    public async Task A_date_to_come_back_at_counts_in_minutes_too()
    {
        var comeBack = TimeProvider.System.GetUtcNow().AddSeconds(90).ToString("R", System.Globalization.CultureInfo.InvariantCulture);
        _graph.Given(Request.Create().UsingAnyMethod()).RespondWith(Response.Create().WithStatusCode(429).WithHeader("Retry-After", comeBack));

        var busy = await Assert.ThrowsAsync<GraphBusyException>(() => Client().Profile.ReadAsync(default));

        Assert.InRange(busy.RetryAfter.TotalSeconds, 80, 91);
    }

    [Fact]
    public async Task Every_call_asks_for_ids_that_survive_a_move()
    {
        _graph.Given(Request.Create().UsingGet()).RespondWith(Json("""{"mail":"nora@contoso.example"}"""));

        await Client().Profile.ReadAsync(default);

        Assert.Contains("IdType=\"ImmutableId\"", Single().Headers!["Prefer"]);
    }

    [Fact]
    public async Task A_poisoned_link_does_not_carry_the_token_away()
    {
        var refused = await Assert.ThrowsAsync<GraphRefusedException>(() => Client().Mail.ChangesAsync(
            Data.WatchedFolder.Inbox, "https://graph.evil.example/v1.0/me/messages/delta?$deltatoken=x", default, default));

        Assert.Equal("ForeignHost", refused.Code);
        Assert.Empty(_claims);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        _graph.Given(Request.Create().UsingGet()).RespondWith(Response.Create().WithStatusCode(302).WithHeader("Location", _graph.Url + "/elsewhere"));

        await Assert.ThrowsAnyAsync<Exception>(() => Client().Profile.ReadAsync(default));

        Assert.DoesNotContain(_graph.LogEntries, e => e.RequestMessage!.Path == "/elsewhere");
    }

    [Theory]
    [InlineData(410, "SyncStateNotFound")]
    [InlineData(400, "syncStateNotFound")]
    [InlineData(404, "resyncRequired")]
    public async Task An_expired_place_in_the_changes_is_told_apart_from_other_refusals(int status, string code)
    {
        _graph.Given(Request.Create().UsingGet()).RespondWith(Json($"{{\"error\":{{\"code\":\"{code}\",\"message\":\"x\"}}}}").WithStatusCode(status));

        await Assert.ThrowsAsync<DeltaExpiredException>(() => Client().Mail.ChangesAsync(Data.WatchedFolder.Inbox, null, default, default));
    }

    [Fact]
    public async Task A_claims_challenge_is_answered_once_with_the_claims_in_clear()
    {
        const string Challenge = """{"access_token":{"nbf":{"essential":true,"value":"1"}}}""";
        var encoded = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(Challenge));
        _graph.Given(Request.Create().UsingGet()).RespondWith(Json("""{"error":{"code":"InvalidAuthenticationToken","message":"x"}}""").WithStatusCode(401)
            .WithHeader("WWW-Authenticate", $"Bearer realm=\"\", error=\"insufficient_claims\", claims=\"{encoded}\""));

        var refused = await Assert.ThrowsAsync<GraphRefusedException>(() => Client().Profile.ReadAsync(default));

        Assert.Equal(HttpStatusCode.Unauthorized, refused.Status);
        Assert.Equal([null, Challenge], _claims);
    }

    [Theory]
    [InlineData("{\"mail\":")]
    [InlineData("<html>sorry</html>")]
    public async Task An_answer_that_cannot_be_read_is_as_good_as_none(string body)
    {
        _graph.Given(Request.Create().UsingGet()).RespondWith(Json(body));

        await Assert.ThrowsAsync<GraphUnavailableException>(() => Client().Profile.ReadAsync(default));
    }

    [Fact]
    public async Task An_invitation_carries_the_interview_as_its_key_and_its_time_in_UTC()
    {
        _graph.Given(Request.Create().UsingPost()).RespondWith(Json("""{"id":"event-1"}""").WithStatusCode(201));

        await Client().Calendar.CreateAsync(Coffee, default);

        Assert.Equal("/v1.0/me/events", Single().Path);
        Assert.Contains("\"transactionId\":\"0192b7a0-0000-7000-8000-000000000001\"", Single().Body, StringComparison.Ordinal);
        Assert.Contains("\"start\":{\"dateTime\":\"2026-03-10T15:00:00\",\"timeZone\":\"UTC\"}", Single().Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_task_keeps_its_day_whatever_the_zone()
    {
        _graph.Given(Request.Create().UsingPost()).RespondWith(Json("""{"id":"task-1"}""").WithStatusCode(201));

        await Client().Tasks.CreateAsync("list", new TodoEntry("key-1", "Call", new DateOnly(2026, 3, 5), null, false, "https://outlook.example/1"), default);

        Assert.Contains("\"dueDateTime\":{\"dateTime\":\"2026-03-05T00:00:00\",\"timeZone\":\"UTC\"}", Single().Body, StringComparison.Ordinal);
        Assert.Contains("\"externalId\":\"key-1\"", Single().Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_free_entry_does_not_block_and_a_private_one_keeps_its_title()
    {
        _graph.Given(Request.Create().UsingGet().WithPath("/v1.0/me/calendars")).RespondWith(Json("""{"value":[{"id":"c1"}]}"""));
        _graph.Given(Request.Create().UsingGet().WithPath("/v1.0/me/calendars/c1/calendarView")).RespondWith(Json("""
            {"value":[
              {"subject":"Lunch","showAs":"free","start":{"dateTime":"2026-03-10T11:00:00.0000000","timeZone":"UTC"},"end":{"dateTime":"2026-03-10T12:00:00.0000000","timeZone":"UTC"}},
              {"subject":"Doctor","sensitivity":"private","showAs":"busy","start":{"dateTime":"2026-03-10T13:00:00.0000000","timeZone":"UTC"},"end":{"dateTime":"2026-03-10T14:00:00.0000000","timeZone":"UTC"}}]}
            """));

        var busy = await Client().Calendar.BusyAsync(Coffee.Start, Coffee.End, default);

        Assert.Equal([new BusyTime(new(2026, 3, 10, 13, 0, 0, TimeSpan.Zero), new(2026, 3, 10, 14, 0, 0, TimeSpan.Zero), null)], busy);
    }

    private GraphClient Client()
    {
        var chain = new GraphTransport(new Pauses(Now), Now, NullLogger<GraphTransport>.Instance)
        {
            InnerHandler = new ParametersNameDecodingHandler { InnerHandler = new SocketsHttpHandler { AllowAutoRedirect = false } },
        };
        return new GraphClient(new HttpClient(chain), default, TokenAsync, new GraphOptions { BaseUrl = new Uri(_graph.Url + "/v1.0") });
    }

    private Task<string> TokenAsync(string? claims, CancellationToken stop)
    {
        _claims.Add(claims);
        return Task.FromResult("token");
    }

    private WireMock.IRequestMessage Single() => Assert.Single(_graph.LogEntries).RequestMessage!;

    private static IResponseBuilder Json(string body) => Response.Create().WithHeader("Content-Type", "application/json").WithBody(body);
}
