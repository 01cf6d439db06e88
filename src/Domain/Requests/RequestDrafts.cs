using InfoInterview.Domain.Drafts;
using InfoInterview.Domain.FollowUps;
using InfoInterview.Domain.Interviews;
using InfoInterview.Domain.Replies;

namespace InfoInterview.Domain.Requests;

/// <summary>Which drafts should stand in the mailbox for a request now? One follow-up, never a second; nothing to an address that is dead.</summary>
public static class RequestDrafts
{
    public static IReadOnlyList<PlannedDraft> For(Request request, Interview? interview, DateOnly today, Cadence cadence, BusinessDays calendar)
    {
        if (request.Sent is not { } sent)
        {
            return [];
        }

        var lastHuman = request.Replies.Where(r => r.Kind == MailKind.Human).MaxBy(r => r.ReceivedAt);
        return request.State switch
        {
            RequestState.Waiting when request.FollowedUpAt is null && today >= request.Clock!.DayOf(cadence.FollowUp, calendar)
                => [new(DraftKind.FollowUp, sent.MessageId)],
            RequestState.Declined when lastHuman is { Label: ReplyLabel.DeclinedReferral } => [new(DraftKind.ThanksForName, lastHuman.MessageId)],
            RequestState.Declined => [new(DraftKind.ThanksWhoElse, lastHuman?.MessageId ?? sent.MessageId)],
            RequestState.Booked when interview is { State: InterviewState.Booked } => [new(DraftKind.AnswerWithTime, lastHuman?.MessageId ?? sent.MessageId)],
            _ => [],
        };
    }
}
