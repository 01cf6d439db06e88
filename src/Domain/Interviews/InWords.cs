using System.Globalization;
using InfoInterview.Domain.Mailboxes;
using NodaTime;

namespace InfoInterview.Domain.Interviews;

/// <summary>A time in words, as it stands in a letter.</summary>
public static class InWords
{
    /// <summary>For example <c>Tuesday 3 March, 10:00 (Chicago time)</c>. An offset is named as such; an unknown zone is UTC.</summary>
    public static string When(DateTimeOffset at, string timeZone)
    {
        var zone = Zones.Find(timeZone) ?? DateTimeZone.Utc;
        var wall = Zones.WallClock(at, zone).ToDateTimeUnspecified();
        return string.Create(CultureInfo.InvariantCulture, $"{wall:dddd d MMMM, HH:mm} ({Name(timeZone, zone)})");
    }

    private static string Name(string timeZone, DateTimeZone zone) =>
        zone.Id.Contains('/', StringComparison.Ordinal) && zone.Id != "Etc/UTC"
            ? $"{zone.Id[(zone.Id.LastIndexOf('/') + 1)..].Replace('_', ' ')} time"
            : zone == DateTimeZone.Utc || zone.Id == "Etc/UTC" ? "UTC" : $"UTC{timeZone}";
}
