using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Faults;
using InfoInterview.Sandbox.Tests.Surroundings;

namespace InfoInterview.Sandbox.Tests.Calendar;

public class CalendarTests
{
    static Task<Given> AnEmptyCalendar() => Given.ASandbox(options => options with { WithFirstLife = false });

    static string Event(string subject, string start, string end, string zone = "Europe/Berlin", string more = "") =>
        $$"""{"subject":"{{subject}}","start":{"dateTime":"{{start}}","timeZone":"{{zone}}"},"end":{"dateTime":"{{end}}","timeZone":"{{zone}}"}{{more}}}""";

    static string Weekly(string days, string from, string range = "\"type\":\"noEnd\"") =>
        $$$""","recurrence":{"pattern":{"type":"weekly","interval":1,"daysOfWeek":[{{{days}}}],"firstDayOfWeek":"monday"},"range":{"startDate":"{{{from}}}",{{{range}}}}}""";

    static Task<JsonObject> View(HttpClient graph, string from, string to, string more = "", params (string, string)[] headers) => graph.Read($"me/calendarView?startDateTime={from}&endDateTime={to}&$top=50{more}", headers);

    static IEnumerable<string> Starts(JsonObject page) => page.Values().Select(item => item["start"].Str("dateTime")[..16]);

    [Fact]
    public async Task An_event_has_graphs_defaults_and_is_shown_in_utc_or_the_preferred_zone()
    {
        await using var given = await AnEmptyCalendar();
        var graph = given.Product();
        var made = await graph.Create("me/events", Event("Talk", "2027-03-02T10:00:00", "2027-03-02T10:30:00", more: ""","location":{"displayName":"Café"},"body":{"contentType":"text","content":"See you"}"""));
        Assert.Equal(("2027-03-02T09:00:00.0000000", "UTC", "Europe/Berlin"), (made["start"].Str("dateTime"), made["start"].Str("timeZone"), made.Str("originalStartTimeZone")));
        Assert.Equal(("busy", "singleInstance", "organizer", 15, "Café"), (made.Str("showAs"), made.Str("type"), made["responseStatus"].Str("response"), (int)made["reminderMinutesBeforeStart"]!, made["locations"]![0].Str("displayName")));
        var shown = await graph.Read($"me/events/{made.Str("id")}", ("Prefer", "outlook.timezone=\"Eastern Standard Time\""));
        Assert.Equal(("2027-03-02T04:00:00.0000000", "Eastern Standard Time"), (shown["start"].Str("dateTime"), shown["start"].Str("timeZone")));
        await graph.Ask("GET", "me/events", null, 400, ("Prefer", "outlook.timezone=\"Middle Earth\""));
    }

    [Theory]
    [InlineData("2027-03-02T10:00:00", "2027-03-02T09:00:00", "UTC", "ErrorInvalidRequest")]
    [InlineData("2027-02-30T10:00:00", "2027-03-02T09:00:00", "UTC", "ErrorPropertyValidationFailure")]
    [InlineData("9999-12-31T10:00:00", "9999-12-31T11:00:00", "UTC", "ErrorPropertyValidationFailure")]
    [InlineData("soon", "2027-03-02T09:00:00", "UTC", "ErrorPropertyValidationFailure")]
    [InlineData("2027-03-02T10:00:00", "2027-03-02T11:00:00", "Europe/Vienna", "TimeZoneNotSupportedException")]
    [InlineData("2027-03-02T10:00:00", "2027-03-02T11:00:00", "Nowhere/Land", "TimeZoneNotSupportedException")]
    public async Task Impossible_times_are_refused(string start, string end, string zone, string code)
    {
        await using var given = await AnEmptyCalendar();
        Assert.Equal(code, (await given.Product().Ask("POST", "me/events", Event("x", start, end, zone), 400)).Code());
        Assert.Empty(given.Mailbox.Events);
    }

    [Theory]
    [InlineData("Pacific Standard Time", "2027-03-02T18:00")]
    [InlineData("America/New_York", "2027-03-02T15:00")]
    [InlineData("UTC", "2027-03-02T10:00")]
    public async Task Windows_and_iana_zones_are_understood(string zone, string utc)
    {
        await using var given = await AnEmptyCalendar();
        var made = await given.Product().Create("me/events", Event("x", "2027-03-02T10:00:00", "2027-03-02T11:00:00", zone));
        Assert.StartsWith(utc, made["start"].Str("dateTime"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_weekly_series_keeps_its_wall_clock_time_over_the_change_to_summer_time()
    {
        await using var given = await AnEmptyCalendar();
        var graph = given.Product();
        await graph.Create("me/events", Event("Weekly", "2027-03-22T10:00:00", "2027-03-22T11:00:00", more: Weekly("\"monday\"", "2027-03-22")));
        Assert.Equal(["2027-03-22T09:00", "2027-03-29T08:00", "2027-04-05T08:00"], Starts(await View(graph, "2027-03-20T00:00:00Z", "2027-04-06T00:00:00Z")));
        Assert.Equal(["2027-03-22T10:00", "2027-03-29T10:00", "2027-04-05T10:00"], Starts(await View(graph, "2027-03-20T00:00:00Z", "2027-04-06T00:00:00Z", "", ("Prefer", "outlook.timezone=\"W. Europe Standard Time\""))));
        Assert.Equal(["2027-03-22T09:00"], Starts(await View(graph, "2027-03-22T10:30:00%2B01:00", "2027-03-22T12:00:00%2B01:00")));
        Assert.Single((await graph.Read("me/events")).Values(), item => item.Str("type") == "seriesMaster");
    }

    [Theory]
    [InlineData("""{"type":"daily","interval":2}""", """{"type":"numbered","numberOfOccurrences":3,"startDate":"2027-01-30"}""", "01-30 02-01 02-03")]
    [InlineData("""{"type":"weekly","interval":2,"daysOfWeek":["tuesday","thursday"],"firstDayOfWeek":"sunday"}""", """{"type":"endDate","endDate":"2027-02-20","startDate":"2027-02-02"}""", "02-02 02-04 02-16 02-18")]
    [InlineData("""{"type":"absoluteMonthly","interval":1,"dayOfMonth":31}""", """{"type":"numbered","numberOfOccurrences":3,"startDate":"2027-01-31"}""", "01-31 02-28 03-31")]
    [InlineData("""{"type":"relativeMonthly","interval":1,"daysOfWeek":["friday"],"index":"last"}""", """{"type":"numbered","numberOfOccurrences":2,"startDate":"2027-01-29"}""", "01-29 02-26")]
    [InlineData("""{"type":"absoluteYearly","interval":1,"dayOfMonth":29,"month":2}""", """{"type":"noEnd","startDate":"2027-02-28"}""", "02-28")]
    public async Task Patterns_expand(string pattern, string range, string days)
    {
        await using var given = await AnEmptyCalendar();
        var graph = given.Product();
        var first = JsonNode.Parse(range).Str("startDate");
        await graph.Create("me/events", Event("S", $"{first}T10:00:00", $"{first}T11:00:00", "UTC", $$""","recurrence":{"pattern":{{pattern}},"range":{{range}}}"""));
        Assert.Equal(days, string.Join(' ', Starts(await View(graph, "2027-01-01T00:00:00Z", "2027-04-01T00:00:00Z")).Select(start => start[5..10])));
    }

    [Theory]
    [InlineData("""{"type":"weekly","interval":1}""")]
    [InlineData("""{"type":"weekly","interval":0,"daysOfWeek":["monday"]}""")]
    [InlineData("""{"type":"absoluteMonthly","interval":1,"dayOfMonth":40}""")]
    public async Task Impossible_patterns_are_refused(string pattern)
    {
        await using var given = await AnEmptyCalendar();
        Assert.Equal("ErrorInvalidRecurrence", (await given.Product().Ask("POST", "me/events", Event("S", "2027-01-01T10:00:00", "2027-01-01T11:00:00", "UTC", $$$""","recurrence":{"pattern":{{{pattern}}},"range":{"type":"noEnd","startDate":"2027-01-01"}}"""), 400)).Code());
    }

    [Fact]
    public async Task One_occurrence_can_be_moved_and_one_cancelled()
    {
        await using var given = await AnEmptyCalendar();
        var graph = given.Product();
        var master = await graph.Create("me/events", Event("S", "2027-02-01T10:00:00", "2027-02-01T11:00:00", "UTC", Weekly("\"monday\"", "2027-02-01")));
        var view = (await View(graph, "2027-02-01T00:00:00Z", "2027-02-23T00:00:00Z")).Values();
        Assert.All(view, item => Assert.Equal(("occurrence", master.Str("id")), (item.Str("type"), item.Str("seriesMasterId"))));
        var moved = await graph.Ask("PATCH", $"me/events/{view[1].Str("id")}", """{"start":{"dateTime":"2027-02-09T15:00:00","timeZone":"UTC"},"end":{"dateTime":"2027-02-09T16:00:00","timeZone":"UTC"}}""", 200);
        Assert.Equal(("exception", view[1].Str("id")), (moved.Str("type"), moved.Str("id")));
        await graph.Ask("DELETE", $"me/events/{view[2].Str("id")}", null, 204);
        Assert.Equal(["2027-02-01T10:00", "2027-02-09T15:00", "2027-02-22T10:00"], Starts(await View(graph, "2027-02-01T00:00:00Z", "2027-02-23T00:00:00Z")));
        await graph.Ask("GET", $"me/events/{view[2].Str("id")}", null, 404);
        Assert.Equal(3, (await graph.Read($"me/events/{master.Str("id")}/instances?startDateTime=2027-02-01T00:00:00Z&endDateTime=2027-02-23T00:00:00Z")).Values().Count);
    }

    [Fact]
    public async Task An_all_day_event_is_a_date_in_every_zone()
    {
        await using var given = await AnEmptyCalendar();
        var graph = given.Product();
        await graph.Create("me/events", Event("Off", "2027-03-02T00:00:00", "2027-03-03T00:00:00", more: ",\"isAllDay\":true"));
        Assert.Equal(["2027-03-02T00:00"], Starts(await View(graph, "2027-03-01T00:00:00Z", "2027-03-04T00:00:00Z", "", ("Prefer", "outlook.timezone=\"Tokyo Standard Time\""))));
        await graph.Ask("POST", "me/events", Event("Off", "2027-03-02T08:00:00", "2027-03-03T00:00:00", more: ",\"isAllDay\":true"), 400);
    }

    [Fact]
    public async Task A_view_has_ten_to_a_page_needs_its_window_and_says_so()
    {
        await using var given = await AnEmptyCalendar();
        var graph = given.Product();
        await graph.Create("me/events", Event("D", "2027-02-01T10:00:00", "2027-02-01T11:00:00", "UTC", ""","recurrence":{"pattern":{"type":"daily","interval":1},"range":{"type":"noEnd","startDate":"2027-02-01"}}"""));
        var page = await graph.Read("me/calendarView?startDateTime=2027-02-01&endDateTime=2027-02-13T00:00:00");
        Assert.Equal(10, page.Values().Count);
        Assert.True(page.ContainsKey("@odata.nextLink"));
        Assert.Equal("ErrorInvalidParameter", (await graph.Ask("GET", "me/calendarView?startDateTime=2027-02-01", null, 400)).Code());
        await graph.Ask("GET", "me/calendarView?startDateTime=2027-02-01&endDateTime=2027-02-13&$select=createdDateTime", null, 400);
    }

    [Fact]
    public async Task A_repeated_transaction_makes_no_second_event_unless_told_to_forget()
    {
        await using var given = await AnEmptyCalendar();
        var graph = given.Product();
        var wish = Event("Once", "2027-02-01T10:00:00", "2027-02-01T11:00:00", more: ",\"transactionId\":\"t-1\"");
        var first = await graph.Create("me/events", wish);
        Assert.Equal(first.Str("id"), (await graph.Create("me/events", wish)).Str("id"));
        given.Sandbox.Faults.Add(new(FaultKind.RepeatedTransactionId) { Status = 409 });
        await graph.Ask("POST", "me/events", wish, 409);
        given.Sandbox.Faults.Add(new(FaultKind.RepeatedTransactionId) { Status = 200 });
        await graph.Ask("POST", "me/events", wish, 200);
        Assert.Single(given.Mailbox.Events);
        given.Sandbox.Faults.Add(new(FaultKind.IgnoreTransactionId));
        Assert.NotEqual(first.Str("id"), (await graph.Create("me/events", wish)).Str("id"));
    }

    [Fact]
    public async Task Delta_of_a_view_reports_changes_in_it_and_what_left_it()
    {
        await using var given = await AnEmptyCalendar();
        var graph = given.Graph();
        var one = await graph.Create("me/events", Event("one", "2027-02-01T10:00:00", "2027-02-01T11:00:00", "UTC"));
        var series = await graph.Create("me/events", Event("S", "2027-02-02T10:00:00", "2027-02-02T11:00:00", "UTC", Weekly("\"tuesday\"", "2027-02-02")));
        var first = await graph.Read("me/calendarView/delta?startDateTime=2027-02-01T00:00:00Z&endDateTime=2027-02-15T00:00:00Z");
        Assert.Equal(["occurrence", "occurrence", "seriesMaster", "singleInstance"], first.Values().Select(item => item.Str("type")).Order());
        var occurrence = first.Values().Last(item => item.Str("type") == "occurrence");
        await graph.Ask("PATCH", $"me/events/{one.Str("id")}", """{"start":{"dateTime":"2027-05-01T10:00:00","timeZone":"UTC"},"end":{"dateTime":"2027-05-01T11:00:00","timeZone":"UTC"}}""", 200);
        await graph.Ask("DELETE", $"me/events/{occurrence.Str("id")}", null, 204);
        var next = await graph.Read(first.Str("@odata.deltaLink"));
        Assert.Equal(new[] { one.Str("id"), occurrence.Str("id") }.Order(), next.Values().Where(item => item.ContainsKey("@removed")).Select(item => item.Str("id")).Order());
        Assert.Contains(next.Values(), item => item.Str("id") == series.Str("id"));
        await graph.Ask("GET", "me/calendarView/delta?startDateTime=2027-02-01T00:00:00Z&endDateTime=2027-02-15T00:00:00Z&$select=subject", null, 400);
        await graph.Ask("GET", "me/calendarView/delta", null, 400);
    }
}
