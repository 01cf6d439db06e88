using InfoInterview.Domain.FollowUps;

namespace InfoInterview.Domain.Requests;

/// <summary>When does time itself next change something about a request?</summary>
public static class RequestAgenda
{
    /// <summary>The next day after <paramref name="today"/> on which the software has something to do, or null.</summary>
    public static DateOnly? NextDay(Request request, DateOnly today, Cadence cadence, BusinessDays calendar)
    {
        DateOnly?[] days = request.State switch
        {
            RequestState.Waiting => [request.Clock!.DayOf(cadence.Call, calendar), request.Clock.DayOf(cadence.FollowUp, calendar), request.Clock.DayOf(cadence.Close, calendar)],
            RequestState.Away => [request.Clock?.From],
            RequestState.Later => [request.Until],
            _ => [],
        };
        return days.Where(d => d > today).Min();
    }
}
