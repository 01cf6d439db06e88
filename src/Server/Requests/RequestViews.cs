using InfoInterview.Domain.Drafts;
using InfoInterview.Domain.Interviews;
using InfoInterview.Domain.Replies;
using InfoInterview.Domain.Requests;
using InfoInterview.Server.Calendar;
using InfoInterview.Server.People;

namespace InfoInterview.Server.Requests;

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

public enum ReplyKind
{
    Human,
    OutOfOffice,
    Bounce,
    AutoAcknowledgement,
    Calendar,
    List,
}

public sealed record NamedPersonView(string? Name, string? Address, string Why);

public sealed record ReplyView(
    Guid Id, DateTimeOffset ReceivedAt, string FromName, string FromAddress, ReplyKind Kind, ReplyLabel? Label, bool Certain, string? Quote, DateOnly? ReturnOn,
    string? WebLink, string InternetMessageId, string MatchedBy, IReadOnlyList<TimeView> Times, IReadOnlyList<NamedPersonView> People)
{
    public static ReplyView Of(Reply r, Func<ProposedTime, SlotCheck> check) => new(
        r.Id, r.ReceivedAt, r.FromName, r.FromAddress, KindOf(r.Kind), r.Label, r.Certain, r.Quote, r.Until, r.WebLink, r.InternetMessageId, r.MatchedBy,
        [.. r.Times.Select(t => TimeView.Of(t, check(t)))], [.. r.People.Select(p => new NamedPersonView(p.Name, p.Address, p.Why))]);

    /// <summary>To the seeker all three sorts of bounce are one thing; the headline tells them apart.</summary>
    private static ReplyKind KindOf(MailKind kind) => kind switch
    {
        MailKind.HardBounce or MailKind.SoftBounce or MailKind.Delay => ReplyKind.Bounce,
        MailKind.OutOfOffice => ReplyKind.OutOfOffice,
        MailKind.AutoAcknowledgement => ReplyKind.AutoAcknowledgement,
        MailKind.CalendarAnswer => ReplyKind.Calendar,
        MailKind.List => ReplyKind.List,
        _ => ReplyKind.Human,
    };
}
