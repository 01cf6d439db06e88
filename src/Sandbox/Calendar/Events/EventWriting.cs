using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Calendar.Recurrence;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Identity;
using InfoInterview.Sandbox.Mail.Bodies;
using InfoInterview.Sandbox.Mail.Mime;
using NodaTime;

namespace InfoInterview.Sandbox.Calendar.Events;

/// <summary>What the calendar makes of what it is given.</summary>
static class EventWriting
{
    const string Never = "0001-01-01T00:00:00Z";

    static readonly HashSet<string> Writable =
    [
        "subject", "importance", "sensitivity", "showAs", "categories", "isReminderOn", "reminderMinutesBeforeStart", "responseRequested",
        "allowNewTimeProposals", "hideAttendees", "isOnlineMeeting", "onlineMeetingProvider", "recurrence",
    ];

    public static JsonObject Blank(Account account, DateTimeOffset now) => new()
    {
        ["createdDateTime"] = Instants.FineText(now),
        ["lastModifiedDateTime"] = Instants.FineText(now),
        ["categories"] = new JsonArray(),
        ["transactionId"] = null,
        ["originalStartTimeZone"] = "UTC",
        ["originalEndTimeZone"] = "UTC",
        ["iCalUId"] = NewUid(),
        ["reminderMinutesBeforeStart"] = 15,
        ["isReminderOn"] = true,
        ["hasAttachments"] = false,
        ["subject"] = "",
        ["bodyPreview"] = "",
        ["importance"] = "normal",
        ["sensitivity"] = "normal",
        ["isAllDay"] = false,
        ["isCancelled"] = false,
        ["isOrganizer"] = true,
        ["responseRequested"] = true,
        ["seriesMasterId"] = null,
        ["showAs"] = "busy",
        ["type"] = "singleInstance",
        ["onlineMeetingUrl"] = null,
        ["isOnlineMeeting"] = false,
        ["onlineMeetingProvider"] = "unknown",
        ["allowNewTimeProposals"] = true,
        ["isDraft"] = false,
        ["hideAttendees"] = false,
        ["recurrence"] = null,
        ["onlineMeeting"] = null,
        ["responseStatus"] = new JsonObject { ["response"] = "organizer", ["time"] = Never },
        ["body"] = BodyView.Body("html", ""),
        ["start"] = null,
        ["end"] = null,
        ["location"] = Place(""),
        ["locations"] = new JsonArray(),
        ["attendees"] = new JsonArray(),
        ["organizer"] = Addresses.Recipient(account.Address, account.Name),
    };

    /// <summary>The long hexadecimal form that Exchange uses.</summary>
    static string NewUid() => "040000008200E00074C5B7101A82E008" + Convert.ToHexString(System.Security.Cryptography.RandomNumberGenerator.GetBytes(40));

    /// <summary>Lays given members over an event and checks that its time can be.</summary>
    public static void Apply(JsonObject json, JsonObject given, DateTimeOffset now)
    {
        foreach (var (name, value) in given.Where(pair => Writable.Contains(pair.Key))) json[name] = value?.DeepClone();
        if (given.ContainsKey("body")) SetBody(json, given["body"]);
        if (given.ContainsKey("location")) SetLocation(json, given["location"]);
        else if (given["locations"] is JsonArray places) SetLocations(json, places);
        if (given.ContainsKey("attendees")) SetAttendees(json, given["attendees"]);
        if (given.ContainsKey("singleValueExtendedProperties")) MessageJson.SetProperties(json, given["singleValueExtendedProperties"]);
        if (given.ContainsKey("extensions")) json["extensions"] = given["extensions"]?.DeepClone();
        if (given["isAllDay"].Truth() is { } allDay) json["isAllDay"] = allDay;
        if (given.ContainsKey("start") || given.ContainsKey("end") || given.ContainsKey("isAllDay")) SetTimes(json, given);
        if (json["recurrence"] is JsonObject recurrence)
        {
            Pattern.Parse(recurrence);
            recurrence["range"]!["recurrenceTimeZone"] ??= json["originalStartTimeZone"].Text();
        }
        if (json["$masterRow"] is null) json["type"] = json["recurrence"] is JsonObject ? "seriesMaster" : "singleInstance";
        if (json["isOnlineMeeting"].Truth() == true && json["onlineMeeting"] is null) json["onlineMeeting"] = new JsonObject { ["joinUrl"] = $"https://teams.example/meet/{Guid.NewGuid():N}" };
        json["lastModifiedDateTime"] = Instants.FineText(now);
    }

    static void SetTimes(JsonObject json, JsonObject given)
    {
        var start = Instants.ReadPair(given["start"] ?? json["start"]);
        var end = Instants.ReadPair(given["end"] ?? json["end"]);
        var endInStartZone = end.Zone.Equals(start.Zone) ? end.Local : end.Local.At(end.Zone).InZone(start.Zone).LocalDateTime;
        var span = new EventSpan(start.Local, endInStartZone, start.ZoneName, start.Zone, json["isAllDay"].Truth() == true);
        if (span.EndInstant < span.StartInstant) throw new GraphRefusal(400, "ErrorInvalidRequest", "The end of an event cannot lie before its start.");
        if (span.AllDay && (span.Start.TimeOfDay != LocalTime.Midnight || span.End.TimeOfDay != LocalTime.Midnight || span.End == span.Start || start.ZoneName != end.ZoneName))
            throw new GraphRefusal(400, "ErrorInvalidRequest", "The start and end of an all-day event must be midnight of different days in one zone.");
        span.WriteTo(json);
        json["originalStartTimeZone"] = start.ZoneName;
        json["originalEndTimeZone"] = end.ZoneName;
    }

    static void SetBody(JsonObject json, JsonNode? body)
    {
        json["body"] = BodyView.Body(body?["contentType"].Text() ?? "text", body?["content"].Text() ?? "");
        json["bodyPreview"] = BodyView.Preview(json["body"]);
    }

    static JsonObject Place(string name) => new() { ["displayName"] = name, ["locationType"] = "default", ["uniqueIdType"] = "unknown", ["address"] = new JsonObject(), ["coordinates"] = new JsonObject() };

    /// <summary>Setting location replaces locations.</summary>
    static void SetLocation(JsonObject json, JsonNode? location)
    {
        var name = location?["displayName"].Text() ?? "";
        json["location"] = location is JsonObject given ? Place(name).With(given) : Place("");
        json["locations"] = name.Length == 0 ? new JsonArray() : new JsonArray(new JsonObject { ["displayName"] = name, ["locationType"] = "default", ["uniqueId"] = name, ["uniqueIdType"] = "private" });
    }

    static void SetLocations(JsonObject json, JsonArray places)
    {
        json["locations"] = places.DeepClone();
        json["location"] = Place(string.Join("; ", places.Objects().Select(place => place["displayName"].Text())));
    }

    /// <summary>The list is replaced as a whole; answers of those who stay are kept.</summary>
    static void SetAttendees(JsonObject json, JsonNode? attendees)
    {
        var known = json["attendees"].Objects().ToDictionary(attendee => Addresses.Address(attendee) ?? "", StringComparer.OrdinalIgnoreCase);
        json["attendees"] = new JsonArray([.. attendees.Objects().Select(attendee =>
        {
            var address = Addresses.Address(attendee);
            if (!Addresses.IsUsable(address)) throw new GraphRefusal(400, "ErrorInvalidRecipients", $"The attendee '{address}' has no usable address.");
            var kept = known.GetValueOrDefault(address!);
            var entry = new JsonObject
            {
                ["type"] = attendee["type"].Text() ?? "required",
                ["status"] = kept?["status"]?.DeepClone() ?? new JsonObject { ["response"] = "none", ["time"] = Never },
                ["emailAddress"] = new JsonObject { ["name"] = Addresses.Name(attendee) is { Length: > 0 } name ? name : address, ["address"] = address },
            };
            if (kept?["proposedNewTime"] is { } proposal) entry["proposedNewTime"] = proposal.DeepClone();
            return entry;
        })]);
    }
}
