using System.Net;
using System.Text.Json.Nodes;
using InfoInterview.Domain.Requests;
using InfoInterview.Sandbox.Faults;
using InfoInterview.Server.Tests.Surroundings;

namespace InfoInterview.Server.Tests.Interviews;

public class InterviewTests
{
    private static readonly DateTimeOffset TuesdayAtTen = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Booking_makes_one_event_of_thirty_minutes_completes_the_call_and_prepares_what_comes_before_it()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        var request = await seeker.AskAsync("Maya Chen", "maya.chen@northwind.example");

        var (status, interview) = await BookAsync(seeker, request, TuesdayAtTen);
        await seeker.SettleAsync();

        Assert.Equal((HttpStatusCode.Created, "booked"), (status, (string?)interview!["state"]));
        var meeting = Assert.Single(seeker.Mailbox.Events);
        Assert.Equal(("2026-03-10T09:00:00", "2026-03-10T09:30:00"), (Wall(meeting, "start"), Wall(meeting, "end")));
        Assert.Equal("maya.chen@northwind.example", (string?)meeting["attendees"]![0]!["emailAddress"]!["address"]);
        Assert.Equal("Café Luna", (string?)meeting["location"]!["displayName"]);
        Assert.Equal(
            [(TaskKind.Call, "2026-03-05", true), (TaskKind.Research, "2026-03-06", false), (TaskKind.Confirm, "2026-03-09", false)],
            (await seeker.RequestAsync(request)).Tasks.Select(t => (t.Kind, t.DueOn.ToString("O", System.Globalization.CultureInfo.InvariantCulture), t.Done)));
        Assert.Equal(RequestState.Booked, (await seeker.RequestAsync(request)).State);
    }

    [Fact]
    public async Task Twenty_confirmations_at_once_book_once()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        var request = await seeker.AskAsync("Maya Chen", "maya.chen@northwind.example");

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => BookAsync(seeker, request, TuesdayAtTen)));
        await seeker.SettleAsync();

        Assert.True(answers.Count(a => a.Status == HttpStatusCode.Created) == 1, string.Join('\n', answers.Select(a => $"{a.Status} {a.Body}").Distinct()));
        Assert.Equal(19, answers.Count(a => a.Status == HttpStatusCode.Conflict));
        Assert.Single(seeker.Mailbox.Events);
    }

    [Fact]
    public async Task An_event_whose_answer_was_lost_is_made_once_all_the_same()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        var request = await seeker.AskAsync("Maya Chen", "maya.chen@northwind.example");
        house.Sandbox.Faults.Add(new Fault(FaultKind.GatewayTimeoutAfterWrite) { Path = "/me/events" });

        var (status, interview) = await BookAsync(seeker, request, TuesdayAtTen);
        Assert.Equal((HttpStatusCode.Created, "booking"), (status, (string?)interview!["state"]));
        await seeker.SettleAsync();

        Assert.Single(seeker.Mailbox.Events);
        Assert.Equal(RequestState.Booked, (await seeker.RequestAsync(request)).State);
    }

    [Fact]
    public async Task A_time_that_the_calendar_has_given_away_is_refused_by_name_and_nothing_is_kept()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        var request = await seeker.AskAsync("Maya Chen", "maya.chen@northwind.example");
        await seeker.OutlookAsync(HttpMethod.Post, "me/events", new
        {
            subject = "Dentist",
            start = new { dateTime = "2026-03-10T09:15:00", timeZone = "UTC" },
            end = new { dateTime = "2026-03-10T10:00:00", timeZone = "UTC" },
        });

        var (status, refusal) = await BookAsync(seeker, request, TuesdayAtTen);
        Assert.Equal((HttpStatusCode.Conflict, "This time is taken by “Dentist”."), (status, (string?)refusal!["detail"]));

        Assert.Equal(HttpStatusCode.Created, (await BookAsync(seeker, request, TuesdayAtTen.AddHours(1))).Status);
    }

    [Fact]
    public async Task Two_people_cannot_be_met_at_once()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        var maya = await seeker.AskAsync("Maya Chen", "maya.chen@northwind.example");
        var daniel = await seeker.AskAsync("Daniel Weber", "daniel.weber@brook.example");

        await BookAsync(seeker, maya, TuesdayAtTen);

        Assert.Equal(HttpStatusCode.Conflict, (await BookAsync(seeker, daniel, TuesdayAtTen.AddMinutes(15))).Status);
    }

    [Fact]
    public async Task Taking_a_meeting_back_withdraws_the_event_and_its_tasks()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        var request = await seeker.AskAsync("Maya Chen", "maya.chen@northwind.example");
        var (_, interview) = await BookAsync(seeker, request, TuesdayAtTen);
        await seeker.SettleAsync();

        Assert.Equal(HttpStatusCode.NoContent, await seeker.StatusAsync(HttpMethod.Delete, $"api/interviews/{interview!["id"]}"));
        await seeker.SettleAsync();

        Assert.Empty(seeker.Mailbox.Events);
        var after = await seeker.RequestAsync(request);
        Assert.Equal(RequestState.Answered, after.State);
        Assert.Equal([TaskKind.Call], after.Tasks.Select(t => t.Kind));
        Assert.Equal(HttpStatusCode.Created, (await BookAsync(seeker, request, TuesdayAtTen)).Status);
    }

    [Fact]
    public async Task Times_named_in_a_reply_are_shown_free_or_clashing_beside_own_free_half_hours()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        var request = await seeker.AskAsync("Hannah Osei", "hannah.osei@tessera.example");
        await seeker.SettleAsync();

        var (_, offer) = await seeker.AnswerAsync(HttpMethod.Get, $"api/interviews/slots?requestId={request}");

        Assert.Equal(["free", "free"], offer!["offered"]!.AsArray().Select(s => (string?)s!["state"]));
        Assert.Equal(8, offer["mine"]!.AsArray().Count);
        Assert.Equal("Europe/Berlin", (string?)offer["timeZone"]);
    }

    [Fact]
    public async Task A_calendar_that_cannot_be_read_offers_nothing_and_says_so()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        var request = await seeker.AskAsync("Maya Chen", "maya.chen@northwind.example");
        house.Sandbox.Faults.Add(new Fault(FaultKind.Refuse) { Status = 403, Code = "ErrorAccessDenied", Path = "/me/calendars", Count = 0 });

        var (status, offer) = await seeker.AnswerAsync(HttpMethod.Get, $"api/interviews/slots?requestId={request}");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Empty(offer!["mine"]!.AsArray());
        Assert.Contains("cannot be read", (string?)offer["problem"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-03-01T09:00:00Z", 30, "Café")]
    [InlineData("2030-03-01T09:00:00Z", 30, "Café")]
    [InlineData("2026-03-10T09:00:30Z", 30, "Café")]
    [InlineData("2026-03-10T09:00:00Z", 29, "Café")]
    [InlineData("2026-03-10T09:00:00Z", 30, "")]
    [InlineData("2026-03-10T09:00:00Z", 30, "a\nb")]
    [InlineData("Tuesday", 30, "Café")]
    [InlineData("2026-02-30T09:00:00Z", 30, "Café")]
    public async Task An_impossible_meeting_is_refused_and_nothing_is_booked(string start, int minutes, string place)
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        var request = await seeker.AskAsync("Maya Chen", "maya.chen@northwind.example");

        Assert.Equal(HttpStatusCode.BadRequest, await seeker.StatusAsync(HttpMethod.Post, "api/interviews", new { requestId = request, start, minutes, place }));
        Assert.Equal(HttpStatusCode.NotFound, await seeker.StatusAsync(HttpMethod.Post, "api/interviews", new { requestId = Guid.NewGuid(), start = TuesdayAtTen, minutes = 30, place = "Café" }));

        Assert.Empty(seeker.Mailbox.Events);
    }

    private static Task<(HttpStatusCode Status, JsonNode? Body)> BookAsync(Seeker seeker, Guid request, DateTimeOffset start) =>
        seeker.AnswerAsync(HttpMethod.Post, "api/interviews", new { requestId = request, start, minutes = 30, place = "Café Luna" });

    private static string Wall(JsonObject meeting, string name)
    {
        Assert.Equal("UTC", (string?)meeting[name]!["timeZone"]);
        return ((string)meeting[name]!["dateTime"]!)[..19];
    }
}
