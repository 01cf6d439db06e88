using InfoInterview.Domain.Replies;

namespace InfoInterview.Domain.Requests;

/// <summary>The one thing to do now. The first four wait for the seeker.</summary>
public enum NextStep
{
    Book,
    Answer,
    Look,
    ThankAndAsk,
    Call,
    FindAddress,
    Wake,
    Confirm,
    Prepare,
    Send,
    Wait,
    None,
}

public static class NextSteps
{
    /// <param name="request">The request.</param>
    /// <param name="tasks">Its planned tasks.</param>
    /// <param name="today">The day in the seeker's zone.</param>
    /// <param name="thanksPrepared">A thanks-and-who-else draft is ready and not yet sent.</param>
    public static NextStep Of(Request request, IReadOnlyList<PlannedTask> tasks, DateOnly today, bool thanksPrepared) => request.State switch
    {
        RequestState.Draft => NextStep.Send,
        RequestState.Waiting when IsDue(tasks, TaskKind.Call, today) => NextStep.Call,
        RequestState.IntroAsked or RequestState.Waiting or RequestState.Away => NextStep.Wait,
        RequestState.Answered => OfReply(request.Replies.Where(r => r.Kind is not MailKind.AutoAcknowledgement and not MailKind.List).MaxBy(r => r.ReceivedAt)),
        RequestState.Later => request.Until <= today ? NextStep.Wake : NextStep.Wait,
        RequestState.Booked => IsDue(tasks, TaskKind.Confirm, today) ? NextStep.Confirm : NextStep.Prepare,
        RequestState.Declined => thanksPrepared ? NextStep.ThankAndAsk : NextStep.None,
        RequestState.AddressDead => NextStep.FindAddress,
        _ => NextStep.None,
    };

    private static NextStep OfReply(Reply? reply) => reply switch
    {
        null or { Certain: false } => NextStep.Look,
        { Label: ReplyLabel.Accepted or ReplyLabel.AcceptedTimes } => NextStep.Book,
        _ => NextStep.Answer,
    };

    private static bool IsDue(IReadOnlyList<PlannedTask> tasks, TaskKind kind, DateOnly today) => tasks.Any(t => t.Kind == kind && !t.Done && t.DueOn <= today);
}
