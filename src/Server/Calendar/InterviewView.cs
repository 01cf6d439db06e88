using InfoInterview.Domain.Interviews;

namespace InfoInterview.Server.Calendar;

/// <summary>A meeting as the pane shows it.</summary>
public sealed record InterviewView(Guid Id, DateTimeOffset Start, DateTimeOffset End, string Place, string? PersonTimeZone, InterviewState State, string? WebLink)
{
    public static InterviewView Of(Interview i, string? personTimeZone) => new(i.Id, i.Start, i.End, i.Place, personTimeZone, i.State, i.WebLink);
}
