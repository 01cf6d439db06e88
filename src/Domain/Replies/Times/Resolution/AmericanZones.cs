using System.Collections.Frozen;

namespace InfoInterview.Domain.Replies.Times.Resolution;

/// <summary>The zones in which dates in numbers begin with the month.</summary>
internal static class AmericanZones
{
    private static readonly FrozenSet<string> Names = new[]
    {
        "America/New_York", "America/Detroit", "America/Chicago", "America/Denver", "America/Boise", "America/Phoenix", "America/Los_Angeles",
        "America/Anchorage", "America/Juneau", "America/Menominee", "America/Puerto_Rico", "Pacific/Honolulu", "US/Eastern", "US/Central", "US/Mountain", "US/Pacific",
        "-04:00", "-05:00", "-06:00", "-07:00", "-08:00", "-09:00", "-10:00",
        "Eastern Standard Time", "Central Standard Time", "Mountain Standard Time", "US Mountain Standard Time", "Pacific Standard Time", "Alaskan Standard Time", "Hawaiian Standard Time",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string zone) => Names.Contains(zone) || zone.StartsWith("America/Indiana/", StringComparison.Ordinal) || zone.StartsWith("America/Kentucky/", StringComparison.Ordinal);
}
