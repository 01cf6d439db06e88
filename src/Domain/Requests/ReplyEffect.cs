using InfoInterview.Domain.FollowUps;
using InfoInterview.Domain.Replies;

namespace InfoInterview.Domain.Requests;

/// <summary>Where a reply leads a request. Null: it changes nothing (product.md, "What else can come back, and what then").</summary>
internal sealed record ReplyEffect(RequestState State, ChangeReason Reason, WaitingClock? Clock = null, DateOnly? Until = null)
{
    public static ReplyEffect? Of(Request request, Reply reply, DateOnly today, Cadence cadence, BusinessDays calendar) => reply.Kind switch
    {
        // A firm "do not write" stands whatever comes after it; only the seeker may lift it.
        _ when request.State == RequestState.DoNotContact => null,
        MailKind.HardBounce => Pending(request) ? new(RequestState.AddressDead, Why(reply, "The mail came back: this address does not exist.")) : null,
        MailKind.SoftBounce => Pending(request) ? new(RequestState.Answered, Why(reply, "The mail came back, perhaps only for now. Please look.")) : null,
        MailKind.OutOfOffice => Absence(request, reply, today, cadence, calendar),
        MailKind.CalendarAnswer => Calendar(request, reply),
        MailKind.Human => Human(request, reply, today),
        _ => null,
    };

    private static bool Pending(Request request) => request.State is RequestState.Waiting or RequestState.Away or RequestState.Later or RequestState.NoAnswer;

    private static ReplyEffect? Absence(Request request, Reply reply, DateOnly today, Cadence cadence, BusinessDays calendar)
    {
        if (!Pending(request))
        {
            return null;
        }

        if (reply.LeftForGood)
        {
            return new(RequestState.AddressDead, Why(reply, $"{request.Person.Name} no longer works there."));
        }

        var resume = FollowUps.Absence.ResumeOn(reply.Until, today, cadence, calendar);
        var why = reply.Until is null ? "Away, without a date of return." : "Away until a named day; the waiting goes on one business day after it.";
        return new(RequestState.Away, Why(reply, why), request.Clock?.Pause(today, resume, calendar), reply.Until);
    }

    private static ReplyEffect? Calendar(Request request, Reply reply) =>
        request.State == RequestState.Booked && reply.Label != ReplyLabel.Accepted
            ? new(RequestState.Answered, Why(reply, "They answered the invitation, and not with yes. Please look."))
            : null;

    private static ReplyEffect? Human(Request request, Reply reply, DateOnly today)
    {
        if (request.State is RequestState.Met)
        {
            return null;
        }

        if (request.State == RequestState.Booked)
        {
            // Once a time is fixed, kind words change nothing; only what puts it in doubt does.
            var confirms = reply is { Certain: true, Label: ReplyLabel.Accepted };
            return confirms ? null : new(RequestState.Answered, Why(reply, "They wrote again about the meeting. Please look."));
        }

        return reply switch
        {
            { Certain: true, Label: ReplyLabel.Declined or ReplyLabel.DeclinedReferral } => new(RequestState.Declined, Why(reply, "Declined, in clear words.")),
            { Certain: true, Label: ReplyLabel.DoNotWrite } => new(RequestState.DoNotContact, Why(reply, "They asked not to be written to again.")),
            { Certain: true, Label: ReplyLabel.TentativeLater, Until: { } day } when day > today => new(RequestState.Later, Why(reply, "Not now; they named a later day."), Until: day),
            { Certain: true } => new(RequestState.Answered, Why(reply, "Answered.")),
            _ => new(RequestState.Answered, Why(reply, "Answered. Please look, the words are not clear enough to go by.")),
        };
    }

    private static ChangeReason Why(Reply reply, string why) => new(ChangedBy.Software, why, reply.Quote, reply.InternetMessageId);
}
