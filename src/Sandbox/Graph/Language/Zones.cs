using NodaTime;
using NodaTime.TimeZones;

namespace InfoInterview.Sandbox.Graph.Language;

/// <summary>Time zones by the names that Graph takes: Windows names and IANA names.</summary>
public static class Zones
{
    static readonly TzdbDateTimeZoneSource Source = TzdbDateTimeZoneSource.Default;

    /// <summary>Every zone that can be named, for reading (the Prefer header, mailbox settings); null when unknown.</summary>
    public static DateTimeZone? Find(string name) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(Windows.TryGetValue(name, out var iana) ? iana : name);

    /// <summary>
    /// The zones a dateTimeTimeZone may be written in: Windows names and the IANA names of Graph's own list (datetimetimezone
    /// page), which is shorter than IANA's: Europe/Berlin is in it, Europe/Vienna is not.
    /// </summary>
    public static DateTimeZone? FindWritable(string name) =>
        name.Equals("UTC", StringComparison.OrdinalIgnoreCase) ? DateTimeZone.Utc
        : Windows.ContainsKey(name) || ExtraNames.Contains(name) ? Find(name)
        : null;

    /// <summary>Windows names with the IANA zone each stands for first.</summary>
    public static IReadOnlyDictionary<string, string> Windows { get; } =
        Source.WindowsMapping.PrimaryMapping.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<string> Iana => ExtraNames.Order(StringComparer.Ordinal).ToArray();

    static readonly HashSet<string> ExtraNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "Etc/GMT+12", "Etc/GMT+11", "Pacific/Honolulu", "America/Anchorage", "America/Santa_Isabel", "America/Los_Angeles", "America/Phoenix",
        "America/Chihuahua", "America/Denver", "America/Guatemala", "America/Chicago", "America/Mexico_City", "America/Regina", "America/Bogota",
        "America/New_York", "America/Indiana/Indianapolis", "America/Caracas", "America/Asuncion", "America/Halifax", "America/Cuiaba",
        "America/La_Paz", "America/Santiago", "America/St_Johns", "America/Sao_Paulo", "America/Argentina/Buenos_Aires", "America/Cayenne",
        "America/Godthab", "America/Montevideo", "America/Bahia", "Etc/GMT+2", "Atlantic/Azores", "Atlantic/Cape_Verde", "Africa/Casablanca",
        "Etc/GMT", "Europe/London", "Atlantic/Reykjavik", "Europe/Berlin", "Europe/Budapest", "Europe/Paris", "Europe/Warsaw", "Africa/Lagos",
        "Africa/Windhoek", "Europe/Bucharest", "Asia/Beirut", "Africa/Cairo", "Asia/Damascus", "Africa/Johannesburg", "Europe/Kyiv", "Europe/Kiev",
        "Europe/Istanbul", "Asia/Jerusalem", "Asia/Amman", "Asia/Baghdad", "Europe/Kaliningrad", "Asia/Riyadh", "Africa/Nairobi", "Asia/Tehran",
        "Asia/Dubai", "Asia/Baku", "Europe/Moscow", "Indian/Mauritius", "Asia/Tbilisi", "Asia/Yerevan", "Asia/Kabul", "Asia/Karachi",
        "Asia/Tashkent", "Asia/Kolkata", "Asia/Colombo", "Asia/Kathmandu", "Asia/Almaty", "Asia/Dhaka", "Asia/Yekaterinburg", "Asia/Rangoon",
        "Asia/Yangon", "Asia/Bangkok", "Asia/Novosibirsk", "Asia/Shanghai", "Asia/Krasnoyarsk", "Asia/Singapore", "Australia/Perth", "Asia/Taipei",
        "Asia/Ulaanbaatar", "Asia/Irkutsk", "Asia/Tokyo", "Asia/Seoul", "Australia/Adelaide", "Australia/Darwin", "Australia/Brisbane",
        "Australia/Sydney", "Pacific/Port_Moresby", "Australia/Hobart", "Asia/Yakutsk", "Pacific/Guadalcanal", "Asia/Vladivostok",
        "Pacific/Auckland", "Etc/GMT-12", "Pacific/Fiji", "Asia/Magadan", "Pacific/Tongatapu", "Pacific/Apia", "Pacific/Kiritimati",
    };
}
