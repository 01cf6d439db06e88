using InfoInterview.Domain.Drafts;
using InfoInterview.Domain.Interviews;
using InfoInterview.Domain.Replies;
using InfoInterview.Domain.Requests;
using InfoInterview.Server.People;

namespace InfoInterview.Server.Requests;

public sealed record InterviewView(Guid Id, DateTimeOffset Start, DateTimeOffset End, string Place, string? PersonTimeZone, InterviewState State, string? WebLink)
{
    public static InterviewView Of(Interview i, string? personTimeZone) => new(i.Id, i.Start, i.End, i.Place, personTimeZone, i.State, i.WebLink);
}

public record RequestSummary(
    Guid Id, PersonView Person, RequestState State, string Headline, NextStep NextStep, DateOnly? NextOn, DateTimeOffset? SentAt, InterviewView? Interview);

public sealed record RequestDetails(
    Guid Id, PersonView Person, RequestState State, string Headline, NextStep NextStep, DateOnly? NextOn, DateTimeOffset? SentAt, InterviewView? Interview,
    string? Subject, string Marker, ReplyView? Reply, IReadOnlyList<ReplyView> Replies, IReadOnlyList<DraftView> Drafts, IReadOnlyList<TaskView> Tasks,
    IReadOnlyList<ChangeView> History, bool CanUndo, int Version)
    : RequestSummary(Id, Person, State, Headline, NextStep, NextOn, SentAt, Interview);

public sealed record RequestLists(
    IReadOnlyList<RequestSummary> NeedsMe, IReadOnlyList<RequestSummary> Ahead, IReadOnlyList<RequestSummary> Waiting, IReadOnlyList<RequestSummary> Closed);

public sealed record ChangeView(DateTimeOffset At, RequestState From, RequestState To, ChangedBy By, string Why, string? Quote, string? MessageId);

public sealed record DraftView(Guid Id, DraftKind Kind, DraftState State, string? WebLink, string? InternetMessageId, string? Subject);

public sealed record TaskView(TaskKind Kind, string Title, DateOnly DueOn, bool Done);

/// <summary>A time, with how it stands against the seeker's calendar.</summary>
/// <param name="TimeZone">The zone in which it was said: IANA id or offset.</param>
/// <param name="Assumed">What was supposed and not said.</param>
public sealed record TimeView(DateTimeOffset Start, DateTimeOffset End, string TimeZone, IReadOnlyList<string> Assumed, SlotState State, string? ClashesWith)
{
    public static TimeView Of(ProposedTime time, SlotCheck check) => new(time.Start, time.End, time.TimeZone, time.Assumed, check.State, check.ClashesWith);
}

public sealed record NamedPersonView(string? Name, string? Address, string Why);

public sealed record ReplyView(
    Guid Id, DateTimeOffset ReceivedAt, string FromName, string FromAddress, string Kind, ReplyLabel? Label, bool Certain, string? Quote, DateOnly? ReturnOn,
    string? WebLink, string InternetMessageId, string MatchedBy, IReadOnlyList<TimeView> Times, IReadOnlyList<NamedPersonView> People)
{
    public static ReplyView Of(Reply r, Func<ProposedTime, SlotCheck> check) => new(
        r.Id, r.ReceivedAt, r.FromName, r.FromAddress, KindOf(r.Kind), r.Label, r.Certain, r.Quote, r.Until, r.WebLink, r.InternetMessageId, r.MatchedBy,
        [.. r.Times.Select(t => TimeView.Of(t, check(t)))], [.. r.People.Select(p => new NamedPersonView(p.Name, p.Address, p.Why))]);

    /// <summary>To the seeker all three sorts of bounce are one thing; the headline tells them apart.</summary>
    private static string KindOf(MailKind kind) => kind switch
    {
        MailKind.HardBounce or MailKind.SoftBounce or MailKind.Delay => "bounce",
        MailKind.OutOfOffice => "outOfOffice",
        MailKind.AutoAcknowledgement => "autoAcknowledgement",
        MailKind.CalendarAnswer => "calendar",
        MailKind.List => "list",
        _ => "human",
    };
}
