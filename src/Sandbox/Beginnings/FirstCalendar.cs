using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Calendar.Events;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Identity;
using NodaTime;

namespace InfoInterview.Sandbox.Beginnings;

/// <summary>A weekly team meeting, a tentative, an all-day, a private one, and a few others in the coming two weeks.</summary>
static class FirstCalendar
{
    public static IEnumerable<JsonObject> Of(Account account, LocalDate today, DateTimeOffset now)
    {
        var monday = today.PlusDays(-7).Next(IsoDayOfWeek.Monday);
        var work = account.Kind == AccountKind.Work;
        JsonObject Event(string subject, LocalDate day, int hour, int minute, int minutes, Action<JsonObject>? more = null)
        {
            var start = day.At(new LocalTime(hour, minute));
            return Write(account, subject, start, start.PlusMinutes(minutes), now, more);
        }

        yield return Event(work ? "Team meeting" : "Choir", monday, work ? 10 : 19, 0, 60, given => given["recurrence"] = new JsonObject
        {
            ["pattern"] = new JsonObject { ["type"] = "weekly", ["interval"] = 1, ["daysOfWeek"] = new JsonArray("monday"), ["firstDayOfWeek"] = "monday" },
            ["range"] = new JsonObject { ["type"] = "noEnd", ["startDate"] = monday.ToString("uuuu-MM-dd", null), ["endDate"] = "0001-01-01" },
        });
        yield return Event("Quarterly review, maybe", monday.PlusDays(8), 14, 0, 90, given => given["showAs"] = "tentative");
        yield return Write(account, work ? "Company outing" : "Moving day", monday.PlusDays(11).AtMidnight(), monday.PlusDays(12).AtMidnight(), now, given => (given["isAllDay"], given["showAs"]) = (true, "oof"));
        yield return Event("Dentist", monday.PlusDays(9), 8, 30, 45, given => given["sensitivity"] = "private");
        yield return Event("Budget draft", monday.PlusDays(3), 15, 0, 60);
        yield return Event("Call with the printers", monday.PlusDays(10), 11, 30, 30);
        yield return Event("Lunch with Sofia", monday.PlusDays(10), 12, 30, 60, given => given["location"] = new JsonObject { ["displayName"] = "Corner Café" });
    }

    static JsonObject Write(Account account, string subject, LocalDateTime start, LocalDateTime end, DateTimeOffset now, Action<JsonObject>? more)
    {
        var zone = Zones.FindWritable(account.TimeZone) is null ? account.MailboxZone : account.TimeZone;
        var given = new JsonObject { ["subject"] = subject, ["start"] = Instants.Pair(start, zone), ["end"] = Instants.Pair(end, zone) };
        more?.Invoke(given);
        var json = EventWriting.Blank(account, now);
        EventWriting.Apply(json, given, now);
        return json;
    }
}
