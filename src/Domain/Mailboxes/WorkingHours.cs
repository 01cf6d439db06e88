namespace InfoInterview.Domain.Mailboxes;

/// <summary>When its owner works: days of the week, first and last minute, in one zone (IANA id). An hour outside is never offered.</summary>
public sealed record WorkingHours(IReadOnlyList<DayOfWeek> Days, TimeOnly Start, TimeOnly End, string TimeZone)
{
    /// <summary>Monday to Friday, nine to five: what a mailbox without settings and a stranger are assumed to keep.</summary>
    public static WorkingHours Usual(string timeZone) => new(
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday],
        new TimeOnly(9, 0), new TimeOnly(17, 0), timeZone);

    /// <summary>True when the whole span lies inside one working day.</summary>
    public bool Cover(DateTimeOffset start, DateTimeOffset end)
    {
        if (Zones.Find(TimeZone) is not { } zone)
        {
            return false;
        }

        var from = Zones.WallClock(start, zone);
        var to = Zones.WallClock(end, zone);
        return from.Date == to.Date
            && Days.Contains(from.ToDateTimeUnspecified().DayOfWeek)
            && TimeOnly.FromDateTime(from.ToDateTimeUnspecified()) >= Start
            && TimeOnly.FromDateTime(to.ToDateTimeUnspecified()) <= End;
    }
}
