using System.Text.Json.Nodes;
using System.Xml;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Graph.Routing;
using InfoInterview.Sandbox.Graph.Wire;
using InfoInterview.Sandbox.Identity;
using InfoInterview.Sandbox.Mail.Mime;
using NodaTime;

namespace InfoInterview.Sandbox.Calendar.Scheduling;

/// <summary>findMeetingTimes: suggestions with confidence 100 for free, 49 for unknown, 0 for busy (graph-facts 5.3).</summary>
sealed class MeetingTimes(BusyTimes busy, Accounts accounts)
{
    static readonly Duration Step = Duration.FromMinutes(30);

    public IEnumerable<Route> All => [Route.Post("/me/findMeetingTimes", Right.SharedCalendarRead, Answer)];

    GraphAnswer Answer(GraphCall call)
    {
        if (call.Account.Kind == AccountKind.Personal) throw new GraphRefusal(403, "ErrorAccessDenied", "This is not available for personal accounts.");
        var length = Duration.FromTimeSpan(XmlConvert.ToTimeSpan(call.Json["meetingDuration"].Text() ?? "PT30M"));
        var least = call.Json["minimumAttendeePercentage"] is JsonValue value && value.TryGetValue<double>(out var percentage) ? percentage : 50;
        var attendees = call.Json["attendees"].Objects().Select(attendee => (Json: attendee, Account: Known(call, attendee))).ToList();
        var optional = call.Json["isOrganizerOptional"].Truth() == true;
        var found = Candidates(call, length)
            .Where(time => optional || Free(call.Account, time, length))
            .Where(time => call.Json["timeConstraint"]?["activityDomain"].Text() is "unrestricted" or "personal" || busy.InHours(call.Account, time, time + length))
            .Select(time => (Time: time, Confidence: attendees.Count == 0 ? 100 : attendees.Average(attendee => Confidence(attendee.Account, time, length))))
            .Where(suggestion => suggestion.Confidence >= least)
            .OrderByDescending(suggestion => suggestion.Confidence).ThenBy(suggestion => suggestion.Time)
            .Take(call.Json["maxCandidates"].Whole() ?? 20).ToList();
        var unknown = attendees.Exists(attendee => attendee.Account is null);
        return GraphAnswer.Ok(new JsonObject
        {
            ["@odata.context"] = $"{call.Root}/$metadata#microsoft.graph.meetingTimeSuggestionsResult",
            ["emptySuggestionsReason"] = found.Count > 0 ? "" : unknown ? "attendeesUnavailableOrUnknown" : attendees.Count > 0 ? "attendeesUnavailable" : "organizerUnavailable",
            ["meetingTimeSuggestions"] = new JsonArray([.. found.Select((suggestion, place) => Suggestion(call, suggestion.Time, length, suggestion.Confidence, place + 1, attendees))]),
        });
    }

    Account? Known(GraphCall call, JsonObject attendee) =>
        Addresses.Address(attendee) is { } address && accounts.Find(address) is { } account && account.TenantId == call.Account.TenantId ? account : null;

    static IEnumerable<Instant> Candidates(GraphCall call, Duration length)
    {
        var slots = call.Json["timeConstraint"]?["timeSlots"].Objects().Select(slot => (From: Time(slot["start"]), To: Time(slot["end"]))).ToList() ?? [];
        var now = Instant.FromDateTimeOffset(call.Now);
        if (slots.Count == 0) slots.Add((now, now + Duration.FromDays(7)));
        foreach (var (from, to) in slots)
        {
            for (var at = from; at + length <= to && at - from < Duration.FromDays(62); at += Step) yield return at;
        }
    }

    static Instant Time(JsonNode? pair)
    {
        var (local, _, zone) = Instants.ReadPair(pair);
        return local.At(zone);
    }

    bool Free(Account account, Instant start, Duration length) => !busy.Of(account, start, start + length).Exists(BusyTimes.Blocks);

    double Confidence(Account? account, Instant start, Duration length) => account is null ? 49 : Free(account, start, length) ? 100 : 0;

    JsonObject Suggestion(GraphCall call, Instant start, Duration length, double confidence, int order, List<(JsonObject Json, Account? Account)> attendees) => new()
    {
        ["confidence"] = confidence,
        ["order"] = order,
        ["organizerAvailability"] = Free(call.Account, start, length) ? "free" : "busy",
        ["suggestionReason"] = call.Json["returnSuggestionReasons"].Truth() == true ? "Suggested because it is one of the nearest times when all attendees are available." : null,
        ["meetingTimeSlot"] = new JsonObject { ["start"] = Instants.Pair(start, call.Prefer.TimeZone), ["end"] = Instants.Pair(start + length, call.Prefer.TimeZone) },
        ["locations"] = new JsonArray(),
        ["attendeeAvailability"] = new JsonArray([.. attendees.Select(attendee => new JsonObject
        {
            ["availability"] = attendee.Account is null ? "unknown" : Free(attendee.Account, start, length) ? "free" : "busy",
            ["attendee"] = new JsonObject { ["type"] = attendee.Json["type"].Text() ?? "required", ["emailAddress"] = attendee.Json["emailAddress"]?.DeepClone() },
        })]),
    };
}
