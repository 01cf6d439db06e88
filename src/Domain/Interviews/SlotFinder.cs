using InfoInterview.Domain.Mailboxes;
using NodaTime;

namespace InfoInterview.Domain.Interviews;

/// <summary>Finds half hours that are free for the seeker and plausible for the person asked.</summary>
public static class SlotFinder
{
    /// <summary>Nobody is asked to meet within a day.</summary>
    public static readonly TimeSpan Notice = TimeSpan.FromHours(24);

    private static readonly TimeSpan Step = TimeSpan.FromMinutes(30);

    /// <summary>
    /// Free half hours inside both sides' working hours, earliest first, spread over days: at most two a day, at least two hours apart.
    /// </summary>
    /// <param name="busy">The seeker's taken times; may overlap and come in any order.</param>
    /// <param name="mine">The seeker's working hours.</param>
    /// <param name="theirs">The hours of the person asked, in their zone.</param>
    /// <param name="now">The present instant.</param>
    /// <param name="days">How many calendar days to look ahead.</param>
    /// <param name="count">How many to give at most.</param>
    public static IReadOnlyList<Slot> Find(
        IReadOnlyList<BusyTime> busy, WorkingHours mine, WorkingHours theirs, DateTimeOffset now, int days, int count)
    {
        var zone = Zones.Find(mine.TimeZone) ?? DateTimeZone.Utc;
        var taken = busy.OrderBy(b => b.Start).ToList();
        var found = new List<Slot>();
        var today = Zones.DayOf(now, zone);
        for (var day = today; day <= today.AddDays(days) && found.Count < count; day = day.AddDays(1))
        {
            if (mine.Days.Contains(day.DayOfWeek))
            {
                found.AddRange(OnDay(day, zone, mine, theirs, taken, now + Notice).Take(Math.Min(2, count - found.Count)));
            }
        }

        return found;
    }

    private static IEnumerable<Slot> OnDay(
        DateOnly day, DateTimeZone zone, WorkingHours mine, WorkingHours theirs, List<BusyTime> taken, DateTimeOffset earliest)
    {
        var end = Zones.At(day, mine.End, zone);
        DateTimeOffset? previous = null;
        for (var start = Zones.At(day, mine.Start, zone); start + Interview.UsualLength <= end; start += Step)
        {
            var slot = Slot.HalfHour(start);
            if (start >= earliest
                && (previous is null || start - previous >= TimeSpan.FromHours(2))
                && theirs.Cover(slot.Start, slot.End)
                && !taken.Any(b => slot.Overlaps(b.Start, b.End)))
            {
                previous = start;
                yield return slot;
            }
        }
    }
}
