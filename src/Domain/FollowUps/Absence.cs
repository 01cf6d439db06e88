namespace InfoInterview.Domain.FollowUps;

/// <summary>When to go on after an out-of-office answer.</summary>
public static class Absence
{
    /// <summary>
    /// One business day after the return, so that nobody is called on the morning they come back;
    /// without a date, after the days the cadence gives (product.md, "Standard timing").
    /// </summary>
    public static DateOnly ResumeOn(DateOnly? returnOn, DateOnly today, Cadence cadence, BusinessDays calendar) =>
        returnOn is { } day && day >= today ? calendar.Add(day, 1) : calendar.Add(today, cadence.AskWhenAwayWithoutDate);
}
