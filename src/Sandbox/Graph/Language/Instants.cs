using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Sandbox.Graph.Language;

/// <summary>Time on the wire: instants with <c>Z</c>, and pairs of local time and zone name.</summary>
public static class Instants
{
    static readonly LocalDateTimePattern Reading = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFF");
    static readonly LocalDateTimePattern ReadingMinutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm");
    static readonly LocalDateTimePattern Writing = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss.fffffff");

    /// <summary>The years in which Exchange keeps time; what lies outside is refused before it can overflow.</summary>
    const int FirstYear = 1601, LastYear = 4500;

    public static bool IsKeepable(int year) => year is >= FirstYear and <= LastYear;

    /// <summary>An instant to the second, UTC.</summary>
    public static string Text(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>An instant with seven fractional digits, UTC, as calendar and tasks write it.</summary>
    public static string FineText(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);

    public static string FineText(Instant instant) => FineText(instant.ToDateTimeOffset());

    /// <summary>Reads ISO 8601; without an offset it is UTC. Null when it is not a time.</summary>
    public static DateTimeOffset? Read(string? text) =>
        text is { Length: >= 10 } && char.IsAsciiDigit(text[0])
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant) ? instant : null;

    /// <summary>Reads the dateTime member of a pair. An offset in it counts; null when it is not a time.</summary>
    public static LocalDateTime? ReadLocal(string text, DateTimeZone zone)
    {
        if (Reading.Parse(text) is { Success: true } full) return full.Value;
        if (ReadingMinutes.Parse(text) is { Success: true } minutes) return minutes.Value;
        if (LocalDatePattern.Iso.Parse(text) is { Success: true } date) return date.Value.AtMidnight();
        return Read(text) is { } instant && text.Contains('T', StringComparison.Ordinal) ? Instant.FromDateTimeOffset(instant).InZone(zone).LocalDateTime : null;
    }

    /// <summary>Reads a dateTimeTimeZone that was sent to us; a bad time or zone is refused.</summary>
    public static (LocalDateTime Local, string ZoneName, DateTimeZone Zone) ReadPair(JsonNode? node)
    {
        var pair = node as JsonObject ?? throw GraphRefusal.Body("A dateTimeTimeZone is missing.");
        var name = (string?)pair["timeZone"] ?? "UTC";
        var zone = Zones.FindWritable(name) ?? throw new GraphRefusal(400, "TimeZoneNotSupportedException", $"A valid TimeZone value must be specified. The following TimeZone value is not supported: '{name}'.");
        return ReadLocal((string?)pair["dateTime"] ?? "", zone) is { } local && IsKeepable(local.Year)
            ? (local, name, zone)
            : throw new GraphRefusal(400, "ErrorPropertyValidationFailure", "At least one property failed validation: the dateTime is not a time.");
    }

    /// <summary>A dateTimeTimeZone as the service writes it.</summary>
    public static JsonObject Pair(LocalDateTime local, string zoneName) => new() { ["dateTime"] = Writing.Format(local), ["timeZone"] = zoneName };

    public static JsonObject Pair(Instant instant, (string Name, DateTimeZone Zone)? zone) =>
        zone is { } wanted ? Pair(instant.InZone(wanted.Zone).LocalDateTime, wanted.Name) : Pair(instant.InUtc().LocalDateTime, "UTC");

    /// <summary>The instant of a local time; one that does not exist (spring) is moved on by the gap, one that exists twice is the first.</summary>
    public static Instant At(this LocalDateTime local, DateTimeZone zone) => local.InZoneLeniently(zone).ToInstant();
}
