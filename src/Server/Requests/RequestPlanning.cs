using InfoInterview.Domain.Drafts;
using InfoInterview.Domain.Interviews;
using InfoInterview.Domain.Requests;
using InfoInterview.Server.Data;
using InfoInterview.Server.Mailboxes;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Server.Requests;

/// <summary>
/// Works out what should exist for each request (tasks, drafts, marks) and writes it down before anything is done about it:
/// the intent first, so that a killed run is finished by the next.
/// </summary>
public static class RequestPlanning
{
    private static readonly RequestState[] MovedByTime = [RequestState.Waiting, RequestState.Away, RequestState.Later, RequestState.Booked];

    /// <summary>The next day on which time itself changes something; null when none.</summary>
    public static async Task<DateOnly?> PlanAsync(Look look)
    {
        await using var db = look.Open();
        var requests = await db.Requests.Include(r => r.Person).Include(r => r.Replies)
            .Where(r => r.SentAt != null && (r.PlannedVersion != r.Version || MovedByTime.Contains(r.State)))
            .ToListAsync(look.Stop);
        DateOnly? next = null;
        foreach (var request in requests)
        {
            request.DayCame(look.Today, look.Now, look.Cadence, look.BusinessDays);
            var interview = await db.Interviews.FirstOrDefaultAsync(i => i.RequestId == request.Id && i.State == InterviewState.Booked, look.Stop);
            await PlanTasksAsync(db, request, interview, look);
            await PlanDraftsAsync(db, request, interview, look);
            await PlanMarksAsync(db, request, look);
            request.WasPlanned();
            if (RequestAgenda.NextDay(request, look.Today, look.Cadence, look.BusinessDays) is { } day && (next is null || day < next))
            {
                next = day;
            }
        }

        await db.SaveChangesAsync(look.Stop);
        return next;
    }

    private static async Task PlanTasksAsync(Db db, Request request, Interview? interview, Look look)
    {
        var rows = await db.Tasks.Where(t => t.RequestId == request.Id).ToListAsync(look.Stop);
        var plan = TaskPlan.For(request, interview, look.Zone, look.Cadence, look.BusinessDays);
        foreach (var planned in plan)
        {
            if (rows.FirstOrDefault(r => r.Kind == planned.Kind) is { } row)
            {
                row.Follow(planned);
            }
            else if (!planned.Done)
            {
                db.Tasks.Add(RequestTask.Plan(look.Mailbox.Owner, request.Id, planned));
            }
        }

        foreach (var row in rows.Where(r => plan.All(p => p.Kind != r.Kind)))
        {
            row.Remove();
        }
    }

    private static async Task PlanDraftsAsync(Db db, Request request, Interview? interview, Look look)
    {
        var rows = (await db.Drafts.Where(d => d.RequestId == request.Id).ToListAsync(look.Stop)).Where(d => d.IsOpen || d.State == DraftState.Sent).ToList();
        var plan = RequestDrafts.For(request, interview, look.Today, look.Cadence, look.BusinessDays);
        foreach (var planned in plan.Where(p => !rows.Any(r => r.Kind == p.Kind && r.AnswersMessageId == p.AnswersMessageId)))
        {
            db.Drafts.Add(Draft.Plan(look.Mailbox.Owner, request.Id, planned.Kind, planned.AnswersMessageId, look.Now));
        }

        foreach (var row in rows.Where(r => r.IsOpen && !plan.Any(p => r.Kind == p.Kind && r.AnswersMessageId == p.AnswersMessageId)))
        {
            row.Withdraw();
        }
    }

    private static async Task PlanMarksAsync(Db db, Request request, Look look)
    {
        var rows = await db.Marks.Where(m => m.RequestId == request.Id).ToListAsync(look.Stop);
        foreach (var messageId in request.Replies.Select(r => r.MessageId).Prepend(request.Sent!.MessageId))
        {
            var row = rows.FirstOrDefault(m => m.MessageId == messageId);
            if (row is null)
            {
                db.Marks.Add(row = RequestMark.On(look.Mailbox.Owner, request.Id, messageId));
            }

            row.Show(request.State);
        }
    }
}
