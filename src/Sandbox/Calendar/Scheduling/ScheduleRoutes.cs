using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Graph.Routing;
using InfoInterview.Sandbox.Graph.Wire;
using InfoInterview.Sandbox.Identity;
using NodaTime;

namespace InfoInterview.Sandbox.Calendar.Scheduling;

/// <summary>getSchedule: free and busy of people in the organisation. Not for personal accounts (graph-facts 5.2).</summary>
sealed class ScheduleRoutes(BusyTimes busy, Accounts accounts)
{
    const int MostAddresses = 20;
    const int MostEntries = 1000;
    static readonly Duration Longest = Duration.FromDays(62);

    public IEnumerable<Route> All =>
    [
        Route.Post("/me/calendar/getSchedule", Right.CalendarRead, Answer),
        Route.Post("/me/calendars/{calendar}/getSchedule", Right.CalendarRead, Answer),
    ];

    GraphAnswer Answer(GraphCall call)
    {
        if (call.Account.Kind == AccountKind.Personal) throw new GraphRefusal(403, "ErrorAccessDenied", "This is not available for personal accounts.");
        var addresses = call.Json["schedules"].Texts().ToList();
        if (addresses.Count is 0 or > MostAddresses) throw new GraphRefusal(400, "ErrorInvalidParameter", "Between 1 and 20 schedules can be asked for.");
        var (from, to) = (Time(call, "startTime"), Time(call, "endTime"));
        if (to <= from || to - from >= Longest) throw new GraphRefusal(400, "ErrorInvalidParameter", "The requested time duration must be above zero and below 62 days.");
        var minutes = call.Json["availabilityViewInterval"].Whole() ?? 30;
        if (minutes is < 5 or > 1440) throw new GraphRefusal(400, "ErrorInvalidParameter", "availabilityViewInterval is between 5 and 1440.");
        return GraphAnswer.Ok(new JsonObject
        {
            ["@odata.context"] = $"{call.Root}/$metadata#Collection(microsoft.graph.scheduleInformation)",
            ["value"] = new JsonArray([.. addresses.Select(address => Schedule(call, address, from, to, Duration.FromMinutes(minutes)))]),
        });
    }

    static Instant Time(GraphCall call, string name)
    {
        var (local, _, zone) = Instants.ReadPair(call.Json[name]);
        return local.At(zone);
    }

    JsonObject Schedule(GraphCall call, string address, Instant from, Instant to, Duration interval)
    {
        var account = accounts.Find(address);
        if (account is null || account.TenantId != call.Account.TenantId)
            return Failed(address, "ErrorMailRecipientNotFound", $"Email address: '{address}' is not known in this organisation.");
        var times = busy.Of(account, from, to);
        if (times.Count > MostEntries) return Failed(address, "5006", "The result set contains too many calendar entries.");
        return new()
        {
            ["scheduleId"] = address,
            ["availabilityView"] = BusyTimes.View(times, from, to, interval),
            ["scheduleItems"] = new JsonArray([.. times.Select(time => Entry(call, account, time))]),
            ["workingHours"] = busy.Hours(account),
        };
    }

    static JsonObject Failed(string address, string code, string message) => new()
    {
        ["scheduleId"] = address,
        ["availabilityView"] = "",
        ["error"] = new JsonObject { ["message"] = message, ["responseCode"] = code },
    };

    /// <summary>Of colleagues only when they are busy; subject and place of one's own.</summary>
    static JsonObject Entry(GraphCall call, Account account, BusyTime time)
    {
        var entry = new JsonObject { ["status"] = time.Status, ["start"] = Instants.Pair(time.Start, call.Prefer.TimeZone), ["end"] = Instants.Pair(time.End, call.Prefer.TimeZone) };
        if (account != call.Account) return entry;
        entry["isPrivate"] = time.Event.Text("sensitivity") == "private";
        entry["subject"] = time.Event.Text("subject");
        entry["location"] = time.Event.Json["location"]?["displayName"].Text() ?? "";
        return entry;
    }
}
