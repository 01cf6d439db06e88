using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Calendar.Events;
using InfoInterview.Sandbox.Calendar.Recurrence;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Mail.Bodies;
using InfoInterview.Sandbox.Mail.Mime;
using InfoInterview.Sandbox.Mail.Transport;
using InfoInterview.Sandbox.Store;
using MimeKit;
using NodaTime;

namespace InfoInterview.Sandbox.Calendar.Meetings;

/// <summary>
/// Reads meeting mail as it arrives: an invitation makes a tentative event, an answer is noted on the organiser's event, a
/// cancellation strikes the event. The mail itself becomes an eventMessage of its kind (graph-facts 1.7).
/// </summary>
sealed class MeetingMail(Items items, CalendarShelf shelf, TimeProvider clock)
{
    public void Listen(Postbox postbox) => postbox.Arriving += Read;

    void Read(Arrival arrival)
    {
        var part = arrival.Message.BodyParts.OfType<TextPart>().FirstOrDefault(text => text.ContentType.IsMimeType("text", "calendar"));
        if (part is null || part.Text is not { } text) return;
        var lines = ICalendar.Read(text);
        string? Value(string name) => lines.Find(line => line.Name == name)?.Value;
        var method = (Value("METHOD") ?? part.ContentType.Parameters["method"])?.ToUpperInvariant();
        if (Value("UID") is not { Length: > 0 } uid || ICalendar.Time(lines.Find(line => line.Name == "DTSTART")) is not { } start) return;
        var end = ICalendar.Time(lines.Find(line => line.Name == "DTEND"))?.Instant ?? start.Instant + Duration.FromMinutes(start.DateOnly ? 1440 : 30);
        var meeting = new Meeting(uid, Value("SUMMARY") ?? arrival.Json["subject"].Text() ?? "", Value("LOCATION") ?? "", Value("DESCRIPTION") ?? "", start.Instant, end < start.Instant ? start.Instant : end, start.DateOnly, lines);
        if (method == "REQUEST") Invited(arrival, meeting);
        else if (method is "REPLY" or "COUNTER") Answered(arrival, meeting, method == "COUNTER");
        else if (method == "CANCEL") Cancelled(arrival, meeting);
    }

    sealed record Meeting(string Uid, string Subject, string Place, string Text, Instant Start, Instant End, bool AllDay, List<ICalendarLine> Lines);

    Item? EventOf(Arrival arrival, Meeting meeting) => shelf.AllEvents(arrival.Account.Address).Find(item => item.Text("iCalUId") == meeting.Uid && !Instances.IsException(item));

    void Invited(Arrival arrival, Meeting meeting)
    {
        var known = EventOf(arrival, meeting);
        var json = known?.Copy() ?? EventWriting.Blank(arrival.Account, clock.GetUtcNow());
        if (known is null || !known.Flag("isOrganizer")) known = Enter(arrival, meeting, known, json);
        Become(arrival, meeting, "eventMessageRequest", "meetingRequest", "IPM.Schedule.Meeting.Request", known);
        arrival.Json["meetingRequestType"] = "newMeetingRequest";
        arrival.Json["responseRequested"] = true;
        arrival.Json["allowNewTimeProposals"] = true;
    }

    Item Enter(Arrival arrival, Meeting meeting, Item? known, JsonObject json)
    {
        EventWriting.Apply(json, new JsonObject
        {
            ["subject"] = meeting.Subject,
            ["body"] = BodyView.Body("text", meeting.Text),
            ["location"] = new JsonObject { ["displayName"] = meeting.Place },
            ["isAllDay"] = meeting.AllDay,
            ["start"] = Instants.Pair(meeting.Start, null),
            ["end"] = Instants.Pair(meeting.End, null),
            ["showAs"] = "tentative",
            ["attendees"] = Attendees(meeting),
        }, clock.GetUtcNow());
        json["iCalUId"] = meeting.Uid;
        json["isOrganizer"] = false;
        json["isCancelled"] = false;
        json["organizer"] = arrival.Json["from"]?.DeepClone();
        json["responseStatus"] = new JsonObject { ["response"] = "notResponded", ["time"] = "0001-01-01T00:00:00Z" };
        return known is null ? items.Add(arrival.Account.Address, ItemKind.Event, shelf.Default(arrival.Account.Address).Immutable, json) : items.Update(known, json);
    }

    static JsonArray Attendees(Meeting meeting) => new([.. meeting.Lines.Where(line => line.Name == "ATTENDEE").Select(line => (Line: line, Address: Address(line))).Where(entry => Addresses.IsUsable(entry.Address))
        .Select(entry => new JsonObject
        {
            ["type"] = entry.Line.Parameters.GetValueOrDefault("ROLE") == "OPT-PARTICIPANT" ? "optional" : "required",
            ["emailAddress"] = new JsonObject { ["name"] = entry.Line.Parameters.GetValueOrDefault("CN") ?? entry.Address, ["address"] = entry.Address },
        })]);

    static string Address(ICalendarLine line) => line.Value.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? line.Value["mailto:".Length..].Trim() : line.Value.Trim();

    void Answered(Arrival arrival, Meeting meeting, bool proposes)
    {
        var attendee = meeting.Lines.Find(line => line.Name == "ATTENDEE");
        var (response, meetingType, messageClass) = attendee?.Parameters.GetValueOrDefault("PARTSTAT")?.ToUpperInvariant() switch
        {
            "ACCEPTED" => ("accepted", "meetingAccepted", "IPM.Schedule.Meeting.Resp.Pos"),
            "DECLINED" => ("declined", "meetingDeclined", "IPM.Schedule.Meeting.Resp.Neg"),
            _ => ("tentativelyAccepted", "meetingTenativelyAccepted", "IPM.Schedule.Meeting.Resp.Tent"),
        };
        var proposal = proposes ? new JsonObject { ["start"] = Instants.Pair(meeting.Start, null), ["end"] = Instants.Pair(meeting.End, null) } : null;
        var item = EventOf(arrival, meeting);
        if (item?.Flag("isOrganizer") == true && attendee is not null) item = Note(item, Address(attendee), response, proposal);
        Become(arrival, meeting, "eventMessageResponse", meetingType, messageClass, item);
        arrival.Json["responseType"] = response;
        if (proposal is not null) arrival.Json["proposedNewTime"] = proposal.DeepClone();
    }

    Item Note(Item item, string address, string response, JsonObject? proposal)
    {
        var json = item.Copy();
        foreach (var attendee in json["attendees"].Objects().Where(attendee => address.Equals(Addresses.Address(attendee), StringComparison.OrdinalIgnoreCase)))
        {
            attendee["status"] = new JsonObject { ["response"] = response, ["time"] = Instants.FineText(clock.GetUtcNow()) };
            if (proposal is not null) attendee["proposedNewTime"] = proposal.DeepClone();
        }
        return items.Update(item, json);
    }

    void Cancelled(Arrival arrival, Meeting meeting)
    {
        var item = EventOf(arrival, meeting);
        if (item is not null && !item.Flag("isOrganizer"))
        {
            var json = item.Copy();
            json["isCancelled"] = true;
            json["showAs"] = "free";
            json["subject"] = $"Canceled: {meeting.Subject}";
            item = items.Update(item, json);
        }
        Become(arrival, meeting, "eventMessage", "meetingCancelled", "IPM.Schedule.Meeting.Canceled", item);
    }

    static void Become(Arrival arrival, Meeting meeting, string type, string meetingType, string messageClass, Item? item)
    {
        var json = arrival.Json;
        json["$type"] = type;
        json["meetingMessageType"] = meetingType;
        json["type"] = "singleInstance";
        json["isOutOfDate"] = false;
        json["isAllDay"] = meeting.AllDay;
        json["isDelegated"] = false;
        json["startDateTime"] = Instants.Pair(meeting.Start, null);
        json["endDateTime"] = Instants.Pair(meeting.End, null);
        json["location"] = new JsonObject { ["displayName"] = meeting.Place, ["locationType"] = "default", ["uniqueIdType"] = "unknown" };
        if (item is not null) json["$event"] = item.Row;
        MessageJson.SetProperties(json, new JsonArray(new JsonObject { ["id"] = MapiProperty.MessageClass, ["value"] = messageClass }));
    }
}
