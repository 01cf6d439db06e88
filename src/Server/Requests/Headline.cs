using System.Globalization;
using InfoInterview.Domain.Replies;
using InfoInterview.Domain.Requests;

namespace InfoInterview.Server.Requests;

/// <summary>What happened, in one sentence.</summary>
public static class Headline
{
    public static string Of(Request request, DateOnly? remindOn)
    {
        var name = request.Person.FirstName;
        return request.State switch
        {
            RequestState.Draft => "Not sent yet.",
            RequestState.IntroAsked => "You have asked for an introduction.",
            RequestState.Waiting when request.FollowedUpAt is not null => "Followed up once. Now it is their turn.",
            RequestState.Waiting => remindOn is { } day ? $"Waiting for an answer. If none has come, you will be reminded to call on {Day(day)}." : "Waiting for an answer.",
            RequestState.Away => request.Until is { } back ? $"{name} is away until {Day(back)}. The waiting goes on after that." : $"{name} is away. The waiting goes on in a few days.",
            RequestState.Answered => Answered(request, name),
            RequestState.Later => request.Until is { } day ? $"{name} asked you to write again on {Day(day)}." : $"{name} asked you to write again later.",
            RequestState.Booked => $"You are meeting {name}.",
            RequestState.Met => $"You have met {name}.",
            RequestState.Declined => $"{name} declined.",
            RequestState.NoAnswer => "No answer came, and that is fine.",
            RequestState.AddressDead => "This address no longer works.",
            RequestState.DoNotContact => $"{name} does not want to be written to.",
            RequestState.Thanked => $"You have thanked {name}.",
            _ => throw new ArgumentOutOfRangeException(nameof(request)),
        };
    }

    private static string Answered(Request request, string name)
    {
        var reply = request.Replies.Where(r => r.Kind is MailKind.Human or MailKind.SoftBounce or MailKind.CalendarAnswer).MaxBy(r => r.ReceivedAt);
        return reply switch
        {
            null => $"{name} answered.",
            { Kind: MailKind.SoftBounce } => "Your mail came back, perhaps only for now. Please look.",
            { Certain: false } => $"{name} answered. Please look, the words are not clear enough to go by.",
            { Label: ReplyLabel.AcceptedTimes } => $"{name} said yes and named a time.",
            { Label: ReplyLabel.Accepted } => $"{name} said yes.",
            { Label: ReplyLabel.AsksTimes } => $"{name} said yes and asks when.",
            { Label: ReplyLabel.AsksQuestion } => $"{name} has a question first.",
            { Label: ReplyLabel.AsksResume } => $"{name} asks for your resume.",
            { Label: ReplyLabel.EmailInstead } => $"{name} would rather answer by mail.",
            { Label: ReplyLabel.Redirected } => $"{name} hands you on to someone else.",
            { Label: ReplyLabel.TentativeLater } => $"{name} suggests another time of year.",
            _ => $"{name} answered.",
        };
    }

    private static string Day(DateOnly day) => day.ToString("dddd d MMMM", CultureInfo.InvariantCulture);
}
