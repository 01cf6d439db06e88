using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Calendar.Events;
using InfoInterview.Sandbox.Calendar.Recurrence;
using InfoInterview.Sandbox.Identity;
using InfoInterview.Sandbox.Profiles;
using InfoInterview.Sandbox.Store;
using NodaTime;

namespace InfoInterview.Sandbox.Calendar.Scheduling;

/// <summary>One busy (or otherwise marked) stretch of somebody's calendar.</summary>
sealed record BusyTime(Instant Start, Instant End, string Status, Item Event);

/// <summary>When accounts are busy, and whether that is within their hours.</summary>
sealed class BusyTimes(CalendarShelf shelf, MailboxSettings settings)
{
    /// <summary>Statuses from weakest to strongest, with the digit of availabilityView.</summary>
    static readonly (string Status, char Digit)[] Strengths = [("free", '0'), ("workingElsewhere", '4'), ("tentative", '1'), ("busy", '2'), ("oof", '3')];

    public List<BusyTime> Of(Account account, Instant from, Instant to) =>
    [
        .. Instances.Between(shelf.Events(shelf.Default(account.Address)), from, to).Where(item => !item.Flag("isCancelled"))
            .Select(item => new BusyTime(EventSpan.Of(item.Json).StartInstant, EventSpan.Of(item.Json).EndInstant, item.Text("showAs") ?? "busy", item)),
    ];

    /// <summary>One digit for each interval, the strongest status in it.</summary>
    public static string View(List<BusyTime> times, Instant from, Instant to, Duration interval)
    {
        var view = new System.Text.StringBuilder();
        for (var at = from; at < to; at += interval)
        {
            var touching = times.Where(time => time.Start < at + interval && time.End > at).Select(time => Strength(time.Status));
            view.Append(Strengths[touching.DefaultIfEmpty(0).Max()].Digit);
        }
        return view.ToString();
    }

    public static bool Blocks(BusyTime time) => time.Status is "busy" or "oof" or "tentative";

    static int Strength(string status) => Math.Max(0, Array.FindIndex(Strengths, entry => entry.Status == status));

    public bool InHours(Account account, Instant start, Instant end)
    {
        var (days, opens, closes, zone) = settings.Hours(account);
        var (first, last) = (start.InZone(zone), end.InZone(zone));
        return first.Date == last.Date && days.Contains(first.DayOfWeek) && first.TimeOfDay >= opens && last.TimeOfDay <= closes;
    }

    public JsonObject Hours(Account account) => (JsonObject)settings.Read(account)["workingHours"]!.DeepClone();
}
