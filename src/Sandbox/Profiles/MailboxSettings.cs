using System.Globalization;
using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Identity;
using InfoInterview.Sandbox.Store;
using NodaTime;

namespace InfoInterview.Sandbox.Profiles;

/// <summary>Zone, hours, language and automatic replies of a mailbox.</summary>
public sealed class MailboxSettings(Settings settings)
{
    public JsonObject Read(Account account) =>
        settings.Read(Name(account)) is { } text ? JsonNode.Parse(text)!.AsObject() : First(account);

    public void Write(Account account, JsonObject json) => settings.Write(Name(account), json.ToJsonString());

    static string Name(Account account) => $"mailbox:{account.Address}";

    /// <summary>Working hours: days, start and end, in their own zone.</summary>
    public (HashSet<IsoDayOfWeek> Days, LocalTime Start, LocalTime End, DateTimeZone Zone) Hours(Account account)
    {
        var hours = Read(account)["workingHours"]!;
        var days = hours["daysOfWeek"].Texts().Select(day => Enum.Parse<IsoDayOfWeek>(day, ignoreCase: true)).ToHashSet();
        return (days, Time(hours["startTime"]), Time(hours["endTime"]), Zones.Find(hours["timeZone"]?["name"].Text() ?? account.TimeZone) ?? DateTimeZone.Utc);
    }

    static LocalTime Time(JsonNode? node) => LocalTime.FromTimeOnly(TimeOnly.Parse(node.Text() ?? "09:00:00", CultureInfo.InvariantCulture));

    static JsonObject First(Account account)
    {
        var culture = CultureInfo.GetCultureInfo(account.Locale);
        return new()
        {
            ["archiveFolder"] = null,
            ["timeZone"] = account.MailboxZone,
            ["delegateMeetingMessageDeliveryOptions"] = "sendToDelegateOnly",
            ["dateFormat"] = culture.DateTimeFormat.ShortDatePattern,
            ["timeFormat"] = culture.DateTimeFormat.ShortTimePattern,
            ["userPurpose"] = "user",
            ["automaticRepliesSetting"] = new JsonObject
            {
                ["status"] = "disabled",
                ["externalAudience"] = "all",
                ["internalReplyMessage"] = "",
                ["externalReplyMessage"] = "",
                ["scheduledStartDateTime"] = Instants.Pair(new LocalDateTime(2026, 1, 1, 0, 0), "UTC"),
                ["scheduledEndDateTime"] = Instants.Pair(new LocalDateTime(2026, 1, 2, 0, 0), "UTC"),
            },
            ["language"] = new JsonObject { ["locale"] = account.Locale, ["displayName"] = culture.EnglishName },
            ["workingHours"] = new JsonObject
            {
                ["daysOfWeek"] = new JsonArray("monday", "tuesday", "wednesday", "thursday", "friday"),
                ["startTime"] = "09:00:00.0000000",
                ["endTime"] = "17:00:00.0000000",
                ["timeZone"] = new JsonObject { ["name"] = account.MailboxZone },
            },
        };
    }
}
