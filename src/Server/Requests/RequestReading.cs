using InfoInterview.Domain.Drafts;
using InfoInterview.Domain.FollowUps;
using InfoInterview.Domain.Interviews;
using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.Requests;
using InfoInterview.Server.Calendar;
using InfoInterview.Server.Data;
using InfoInterview.Server.People;
using InfoInterview.Server.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace InfoInterview.Server.Requests;

/// <summary>Requests as the pane shows them.</summary>
public sealed class RequestReading(Db db, Clock time)
{
    public async Task<IReadOnlyList<RequestSummary>> SummariesAsync(IQueryable<Request> query, CancellationToken stop)
    {
        var requests = await query.AsNoTracking().Include(r => r.Person).Include(r => r.Replies).ToListAsync(stop);
        var ids = requests.Select(r => r.Id).ToList();
        var interviews = (await db.Interviews.AsNoTracking().Where(i => ids.Contains(i.RequestId)).ToListAsync(stop)).Where(i => i.HoldsItsTime).ToLookup(i => i.RequestId);
        var ready = (await db.Drafts.AsNoTracking().Where(d => ids.Contains(d.RequestId) && d.State == DraftState.Ready).Select(d => d.RequestId).ToListAsync(stop)).ToHashSet();
        var (zone, today) = await ZoneAndTodayAsync(stop);
        return [.. requests.Select(r => Summary(r, interviews[r.Id].FirstOrDefault(), ready.Contains(r.Id), zone, today))];
    }

    public async Task<RequestDetails?> DetailsAsync(Guid id, IReadOnlyList<BusyTime>? busy, CancellationToken stop)
    {
        var request = await db.Requests.AsNoTracking().Include(r => r.Person).Include(r => r.Replies).FirstOrDefaultAsync(r => r.Id == id, stop);
        if (request is null)
        {
            return null;
        }

        var interview = (await db.Interviews.AsNoTracking().Where(i => i.RequestId == id).ToListAsync(stop)).FirstOrDefault(i => i.HoldsItsTime);
        var drafts = await db.Drafts.AsNoTracking().Where(d => d.RequestId == id).OrderBy(d => d.PlannedAt).ToListAsync(stop);
        var tasks = await db.Tasks.AsNoTracking().Where(t => t.RequestId == id && !t.Removed).OrderBy(t => t.DueOn).ToListAsync(stop);
        var (zone, today) = await ZoneAndTodayAsync(stop);
        var s = Summary(request, interview, drafts.Any(d => d.State == DraftState.Ready), zone, today);
        var now = time.GetUtcNow();
        var replies = request.Replies.OrderByDescending(r => r.ReceivedAt)
            .Select(r => ReplyView.Of(r, t => SlotCheck.Of(new Slot(t.Start, t.End), busy, now))).ToList();
        return new RequestDetails(
            s.Id, s.Person, s.State, s.Headline, s.NextStep, s.NextOn, s.SentAt, s.Interview,
            request.Sent?.Subject, request.Id.ToString("D"), replies.FirstOrDefault(), replies,
            [.. drafts.Select(d => new DraftView(d.Id, d.Kind, d.State, d.WebLink, d.InternetMessageId, d.Subject))],
            [.. tasks.Select(t => new TaskView(t.Kind, t.Title, t.DueOn, t.Done))],
            [.. request.History.OrderByDescending(c => c.Number).Select(c => new ChangeView(c.At, c.From, c.To, c.By, c.Why, c.Quote, c.MessageId))],
            request.CanUndo, request.Version);
    }

    private static RequestSummary Summary(Request r, Interview? interview, bool draftReady, DateTimeZone zone, DateOnly today)
    {
        var tasks = TaskPlan.For(r, interview, zone, Cadence.Standard, BusinessDays.WeekdaysOnly);
        var next = tasks.Where(t => !t.Done).Select(t => (DateOnly?)t.DueOn).Min();
        return new RequestSummary(
            r.Id, PersonView.Of(r.Person), r.State, Headline.Of(r, next), NextSteps.Of(r, tasks, today, draftReady), next, r.SentAt,
            interview is null ? null : InterviewView.Of(interview, r.Person.TimeZone));
    }

    /// <summary>The day in the seeker's zone.</summary>
    public async Task<DateOnly> TodayAsync(CancellationToken stop) => (await ZoneAndTodayAsync(stop)).Today;

    private async Task<(DateTimeZone Zone, DateOnly Today)> ZoneAndTodayAsync(CancellationToken stop)
    {
        var zone = Zones.Find(await db.Mailboxes.Select(m => m.TimeZone).FirstOrDefaultAsync(stop)) ?? DateTimeZone.Utc;
        return (zone, Zones.DayOf(time.GetUtcNow(), zone));
    }
}
