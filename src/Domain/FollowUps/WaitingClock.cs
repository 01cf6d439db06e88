namespace InfoInterview.Domain.FollowUps;

/// <summary>
/// Counts the business days of waiting. It stops while the person asked is away and goes on from where it stood:
/// on <paramref name="From"/> the count was <paramref name="Elapsed"/>.
/// </summary>
public sealed record WaitingClock(DateOnly From, int Elapsed)
{
    public static WaitingClock Start(DateOnly sentOn) => new(sentOn, 0);

    /// <summary>The day on which the count reaches a number of business days; never before <see cref="From"/>.</summary>
    public DateOnly DayOf(int businessDays, BusinessDays calendar) =>
        calendar.Add(From, Math.Max(0, businessDays - Elapsed));

    /// <summary>Stops on a day and goes on at a later one with the count it had.</summary>
    public WaitingClock Pause(DateOnly on, DateOnly until, BusinessDays calendar) =>
        new(until, Elapsed + calendar.Between(From, on));
}
