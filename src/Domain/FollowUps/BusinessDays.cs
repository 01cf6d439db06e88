namespace InfoInterview.Domain.FollowUps;

/// <summary>Monday to Friday without the public holidays given. Days are calendar days of the seeker's zone.</summary>
public sealed class BusinessDays(IReadOnlySet<DateOnly> holidays)
{
    public static readonly BusinessDays WeekdaysOnly = new(new HashSet<DateOnly>());

    public bool Contains(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !holidays.Contains(day);

    /// <summary>The business day that lies <paramref name="count"/> business days after a day (before it, when negative); the day itself counts as none.</summary>
    public DateOnly Add(DateOnly day, int count)
    {
        var step = Math.Sign(count);
        for (var left = Math.Abs(count); left > 0;)
        {
            day = day.AddDays(step);
            left -= Contains(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>How many business days lie after <paramref name="from"/> up to and with <paramref name="to"/>; 0 when that is not later.</summary>
    public int Between(DateOnly from, DateOnly to)
    {
        var count = 0;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
        {
            count += Contains(day) ? 1 : 0;
        }

        return count;
    }
}
