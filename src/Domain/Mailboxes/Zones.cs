using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace InfoInterview.Domain.Mailboxes;

/// <summary>
/// Time zones by the names mail systems use: IANA ids, Windows ids (mailbox settings give either family) and plain
/// offsets such as <c>+02:00</c> (all that a mail's Date header tells about its writer).
/// </summary>
public static class Zones
{
    private const int LongestName = 64;
    private static readonly OffsetPattern OffsetText = OffsetPattern.CreateWithInvariantCulture("+HH:mm");

    /// <summary>The zone of that name, or null when there is none: an unknown name is never guessed at.</summary>
    public static DateTimeZone? Find(string? name)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Length > LongestName)
        {
            return null;
        }

        return DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) ?? FromWindows(name) ?? FromOffset(name);
    }

    /// <summary>The ISO 3166 code of the country that a zone lies in; null for offsets and zones of no country.</summary>
    public static string? CountryOf(string? name) =>
        Find(name) is { } zone ? TzdbDateTimeZoneSource.Default.ZoneLocations?.FirstOrDefault(l => l.ZoneId == zone.Id)?.CountryCode : null;

    /// <summary>The IANA id (or offset) under which the rest of the product knows this zone.</summary>
    public static string? Canonical(string? name) => Find(name) is not { } zone ? null : FromOffset(name!) is null ? zone.Id : name;

    /// <summary>The name of a zone that is nothing but an offset from UTC.</summary>
    public static string Of(TimeSpan offset) => OffsetText.Format(Offset.FromTimeSpan(offset));

    /// <summary>The calendar day that it is in a zone at an instant.</summary>
    public static DateOnly DayOf(DateTimeOffset instant, DateTimeZone zone) =>
        Instant.FromDateTimeOffset(instant).InZone(zone).Date.ToDateOnly();

    /// <summary>
    /// The instant of a wall-clock time. A time that a spring change leaves out moves forward by the length of the gap;
    /// a time that an autumn change repeats is read as the first of the two (RFC 5545, 3.3.5).
    /// </summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time, DateTimeZone zone) =>
        (LocalDate.FromDateOnly(day) + LocalTime.FromTimeOnly(time)).InZoneLeniently(zone).ToInstant().ToDateTimeOffset();

    /// <summary>What the clock on the wall of a zone shows at an instant.</summary>
    public static LocalDateTime WallClock(DateTimeOffset instant, DateTimeZone zone) =>
        Instant.FromDateTimeOffset(instant).InZone(zone).LocalDateTime;

    private static DateTimeZone? FromWindows(string name) =>
        TzdbDateTimeZoneSource.Default.WindowsMapping.PrimaryMapping.TryGetValue(name, out var id)
            ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id)
            : null;

    private static DateTimeZone? FromOffset(string name) =>
        OffsetText.Parse(name) is { Success: true, Value: var offset } ? DateTimeZone.ForOffset(offset) : null;
}
