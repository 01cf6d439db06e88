using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Tests.Surroundings;

namespace InfoInterview.Sandbox.Tests.Calendar;

public class MeetingTests
{
    static string Invitation(string attendee) => $$$"""
        {"subject":"Interview","start":{"dateTime":"2027-03-02T10:00:00","timeZone":"UTC"},"end":{"dateTime":"2027-03-02T10:30:00","timeZone":"UTC"},"location":{"displayName":"Room; 5, left"},
         "body":{"contentType":"HTML","content":"<p>Looking forward</p>"},"attendees":[{"type":"required","emailAddress":{"address":"{{{attendee}}}","name":"A \"B\" C"}}]}
        """;

    static async Task<(Given Given, JsonObject Event)> AnInvitationTo(string attendee)
    {
        var given = await Given.ASandbox(options => options with { WithFirstLife = false });
        var made = await given.Graph().Create("me/events", Invitation(attendee));
        await given.Sandbox.QuietAsync();
        return (given, made);
    }

    [Fact]
    public async Task An_invitation_arrives_as_mail_and_as_a_tentative_event()
    {
        var (given, _) = await AnInvitationTo(Given.Ines);
        await using var sandbox = given;
        var ines = given.Graph(Given.Ines);
        var mail = (await ines.Read("me/mailFolders/inbox/messages?$select=subject,microsoft.graph.eventMessage/meetingMessageType")).Values().Single();
        Assert.Equal(("#microsoft.graph.eventMessageRequest", "meetingRequest"), (mail.Str("@odata.type"), mail.Str("meetingMessageType")));
        Assert.False((await ines.Read("me/mailFolders/inbox/messages")).Values().Single().ContainsKey("meetingMessageType"));
        var alone = await ines.Read($"me/messages/{mail.Str("id")}?$expand=microsoft.graph.eventMessage/event");
        Assert.Equal(("tentative", "Room; 5, left", false, "notResponded"), (alone["event"].Str("showAs"), alone["event"]!["location"].Str("displayName"), (bool)alone["event"]!["isOrganizer"]!, alone["event"]!["responseStatus"].Str("response")));
        Assert.Equal(Given.Nora, alone["event"]!["organizer"]!["emailAddress"].Str("address"));
    }

    [Theory]
    [InlineData("accept", "accepted", "meetingAccepted", 1)]
    [InlineData("tentativelyAccept", "tentativelyAccepted", "meetingTenativelyAccepted", 1)]
    [InlineData("decline", "declined", "meetingDeclined", 0)]
    public async Task An_answer_reaches_the_organisers_event(string action, string response, string meetingType, int left)
    {
        var (given, made) = await AnInvitationTo(Given.Ines);
        await using var sandbox = given;
        var ines = given.Graph(Given.Ines);
        var id = (await ines.Read("me/events")).Values().Single().Str("id");
        await ines.Ask("POST", $"me/events/{id}/{action}", """{"comment":"From me"}""", 202);
        await given.Sandbox.QuietAsync();
        var own = await given.Graph().Read($"me/events/{made.Str("id")}");
        Assert.Equal(response, own["attendees"]![0]!["status"].Str("response"));
        var mail = (await given.Graph().Read("me/mailFolders/inbox/messages?$select=bodyPreview,microsoft.graph.eventMessage/meetingMessageType,microsoft.graph.eventMessageResponse/responseType")).Values().Single();
        Assert.Equal(("#microsoft.graph.eventMessageResponse", meetingType, response, "From me"), (mail.Str("@odata.type"), mail.Str("meetingMessageType"), mail.Str("responseType"), mail.Str("bodyPreview")));
        Assert.Equal(left, (await ines.Read("me/events")).Values().Count);
    }

    [Fact]
    public async Task A_new_time_can_be_proposed()
    {
        var (given, made) = await AnInvitationTo(Given.Ines);
        await using var sandbox = given;
        var ines = given.Graph(Given.Ines);
        var id = (await ines.Read("me/events")).Values().Single().Str("id");
        var proposal = """{"proposedNewTime":{"start":{"dateTime":"2027-03-03T12:00:00","timeZone":"UTC"},"end":{"dateTime":"2027-03-03T12:30:00","timeZone":"UTC"}},"sendResponse":SEND}""";
        await ines.Ask("POST", $"me/events/{id}/tentativelyAccept", proposal.Replace("SEND", "false", StringComparison.Ordinal), 400);
        await ines.Ask("POST", $"me/events/{id}/tentativelyAccept", proposal.Replace("SEND", "true", StringComparison.Ordinal), 202);
        await given.Sandbox.QuietAsync();
        var own = await given.Graph().Read($"me/events/{made.Str("id")}");
        Assert.Equal(("2027-03-03T12:00:00.0000000", "2027-03-02T10:00:00.0000000"), (own["attendees"]![0]!["proposedNewTime"]!["start"].Str("dateTime"), own["start"].Str("dateTime")));
        var mail = (await given.Graph().Read("me/mailFolders/inbox/messages?$select=microsoft.graph.eventMessageResponse/proposedNewTime")).Values().Single();
        Assert.Equal("2027-03-03T12:00:00.0000000", mail["proposedNewTime"]!["start"].Str("dateTime"));
    }

    [Fact]
    public async Task A_change_moves_the_attendees_event_and_a_cancellation_strikes_it()
    {
        var (given, made) = await AnInvitationTo(Given.Ines);
        await using var sandbox = given;
        var graph = given.Graph();
        await graph.Ask("PATCH", $"me/events/{made.Str("id")}", """{"showAs":"busy","categories":["x"]}""", 200);
        Assert.Single(given.Sandbox.Mailbox(Given.Ines).Messages());
        await graph.Ask("PATCH", $"me/events/{made.Str("id")}", """{"start":{"dateTime":"2027-03-04T10:00:00","timeZone":"UTC"},"end":{"dateTime":"2027-03-04T10:30:00","timeZone":"UTC"}}""", 200);
        Assert.StartsWith("2027-03-04", given.Sandbox.Mailbox(Given.Ines).Events.Single()["start"].Str("dateTime"), StringComparison.Ordinal);
        await graph.Ask("POST", $"me/events/{made.Str("id")}/cancel", """{"comment":"Sorry"}""", 202);
        await given.Sandbox.QuietAsync();
        Assert.True((bool)given.Sandbox.Mailbox(Given.Ines).Events.Single()["isCancelled"]!);
        Assert.Equal("Canceled: Interview", given.Sandbox.Mailbox(Given.Ines).Messages()[0].Str("subject"));
        Assert.Empty(given.Mailbox.Events);
        var theirs = (await given.Graph(Given.Ines).Read("me/events")).Values().Single().Str("id");
        await given.Graph(Given.Ines).Ask("POST", $"me/events/{theirs}/cancel", "{}", 400);
    }

    [Fact]
    public async Task A_correspondent_accepts()
    {
        var (given, made) = await AnInvitationTo("greta.holm@lumenworks.example");
        await using var sandbox = given;
        Assert.Equal("accepted", (await given.Graph().Read($"me/events/{made.Str("id")}"))["attendees"]![0]!["status"].Str("response"));
        Assert.Equal("Accepted: Interview", given.Mailbox.Messages().Single().Str("subject"));
    }

    [Fact]
    public async Task Free_and_busy_of_colleagues_are_told_and_of_strangers_are_not()
    {
        await using var given = await Given.ASandbox(options => options with { WithFirstLife = false });
        string Busy(string start, string end, string showAs) => $$$"""{"subject":"secret","showAs":"{{{showAs}}}","start":{"dateTime":"2027-03-02T{{{start}}}:00","timeZone":"UTC"},"end":{"dateTime":"2027-03-02T{{{end}}}:00","timeZone":"UTC"}}""";
        foreach (var (start, end, status) in new[] { ("09:00", "10:00", "busy"), ("09:30", "10:30", "tentative"), ("11:00", "11:10", "oof"), ("12:00", "13:00", "free") }) await given.Graph(Given.Omar).Create("me/events", Busy(start, end, status));
        string Wish(string addresses, string to = "2027-03-02T13:00:00") => $$"""{"schedules":[{{addresses}}],"startTime":{"dateTime":"2027-03-02T09:00:00","timeZone":"UTC"},"endTime":{"dateTime":"{{to}}","timeZone":"UTC"},"availabilityViewInterval":30}""";
        var answer = (await given.Product().Ask("POST", "me/calendar/getSchedule", Wish("\"omar@contoso.example\",\"ines@fabrikam.example\""), 200)).Values();
        Assert.Equal("22103000", answer[0].Str("availabilityView"));
        Assert.Equal(4, answer[0]["scheduleItems"]!.AsArray().Count);
        Assert.False(answer[0]["scheduleItems"]![0]!.AsObject().ContainsKey("subject"));
        Assert.Equal("W. Europe Standard Time", answer[0]["workingHours"]!["timeZone"].Str("name"));
        Assert.Equal(("", "ErrorMailRecipientNotFound"), (answer[1].Str("availabilityView"), answer[1]["error"].Str("responseCode")));
        await given.Product().Ask("POST", "me/calendar/getSchedule", Wish("\"omar@contoso.example\"", "2027-05-04T09:00:00"), 400);
        await given.Product().Ask("POST", "me/calendar/getSchedule", Wish(string.Join(',', Enumerable.Repeat("\"omar@contoso.example\"", 21))), 400);
        Assert.Equal("ErrorAccessDenied", (await given.Graph(Given.Leo).Ask("POST", "me/calendar/getSchedule", Wish("\"leo.park@outlook.example\""), 403)).Code());
    }

    [Fact]
    public async Task Meeting_times_are_found_by_confidence()
    {
        await using var given = await Given.ASandbox(options => options with { WithFirstLife = false });
        await given.Graph(Given.Omar).Create("me/events", """{"subject":"b","start":{"dateTime":"2027-03-02T08:00:00","timeZone":"UTC"},"end":{"dateTime":"2027-03-02T09:00:00","timeZone":"UTC"}}""");
        string Wish(string attendee, string more = "") => $$$"""{"attendees":[{"type":"required","emailAddress":{"address":"{{{attendee}}}"}}],"meetingDuration":"PT30M","timeConstraint":{"activityDomain":"work","timeSlots":[{"start":{"dateTime":"2027-03-02T07:00:00","timeZone":"UTC"},"end":{"dateTime":"2027-03-02T10:00:00","timeZone":"UTC"}}]}{{{more}}}}""";
        var found = (await given.Graph().Ask("POST", "me/findMeetingTimes", Wish(Given.Omar), 200))["meetingTimeSuggestions"]!.AsArray();
        Assert.Equal(["2027-03-02T09:00:00.0000000", "2027-03-02T09:30:00.0000000"], found.Select(suggestion => suggestion!["meetingTimeSlot"]!["start"].Str("dateTime")));
        var unknown = await given.Graph().Ask("POST", "me/findMeetingTimes", Wish("greta.holm@lumenworks.example"), 200);
        Assert.Equal((0, "attendeesUnavailableOrUnknown"), (unknown["meetingTimeSuggestions"]!.AsArray().Count, unknown.Str("emptySuggestionsReason")));
        Assert.NotEmpty((await given.Graph().Ask("POST", "me/findMeetingTimes", Wish("greta.holm@lumenworks.example", ",\"minimumAttendeePercentage\":40"), 200))["meetingTimeSuggestions"]!.AsArray());
    }
}
