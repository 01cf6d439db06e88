using InfoInterview.Domain.Interviews;
using InfoInterview.Domain.Mailboxes;
using InfoInterview.Server.Access;
using InfoInterview.Server.Calendar;
using InfoInterview.Server.Data;
using InfoInterview.Server.Graph;
using InfoInterview.Server.Mailboxes;
using InfoInterview.Server.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Server.Interviews;

/// <param name="Offered">Times the person named, each checked against the calendar.</param>
/// <param name="Mine">Half hours that are free for the seeker.</param>
/// <param name="Problem">A sentence when the calendar cannot be read: then nothing is offered.</param>
public sealed record SlotOffer(string TimeZone, string? PersonTimeZone, IReadOnlyList<TimeView> Offered, IReadOnlyList<TimeView> Mine, string? Problem);

public sealed record NewInterview(Guid? RequestId, DateTimeOffset? Start, int? Minutes, string? Place);

/// <summary>Find a half hour, book it, take it back.</summary>
public static class InterviewsApi
{
    private const int MostDays = 60;
    private const int LongestPlace = 200;
    private static readonly TimeSpan Horizon = TimeSpan.FromDays(366);

    public static void MapInterviews(this IEndpointRouteBuilder api)
    {
        var interviews = api.MapGroup("/interviews").WithTags("Interviews");
        interviews.MapGet("/slots", Slots).WithSummary("Times the person named and free half hours").ProducesProblem(400).ProducesProblem(404);
        interviews.MapPost("", Book).WithSummary("Book one event").ProducesProblem(400).ProducesProblem(404).ProducesProblem(409);
        interviews.MapDelete("/{id:guid}", Cancel).WithSummary("Take the appointment back").ProducesProblem(404).ProducesProblem(409);
    }

    private static async Task<Results<Ok<SlotOffer>, ProblemHttpResult>> Slots(
        Guid? requestId, int? days, Db db, Database database, GraphAccess graph, Clock time, CancellationToken stop)
    {
        if (days is < 1 or > MostDays)
        {
            return Problems.BadInput($"We can look 1 to {MostDays} days ahead.");
        }

        if (await db.Mailboxes.AsNoTracking().FirstOrDefaultAsync(stop) is not { } mailbox)
        {
            return Problems.NotConnected();
        }

        if (await db.Requests.AsNoTracking().Include(r => r.Person).Include(r => r.Replies).FirstOrDefaultAsync(r => r.Id == requestId, stop) is not { } request)
        {
            return Problems.NotFound("There is no such request.");
        }

        var look = new Look(database, graph.ForCaller(), mailbox, time, stop);
        var named = request.Replies.OrderByDescending(r => r.ReceivedAt).FirstOrDefault(r => r.Times.Count > 0)?.Times ?? [];
        var until = look.Now.AddDays((days ?? 10) + 1);
        var busy = await look.Graph.Calendar.BusyOrNullAsync(look.Now, named.Select(t => t.End).Append(until).Max(), stop);
        var theirs = WorkingHours.Usual(request.Person.TimeZone ?? mailbox.TimeZone);
        IReadOnlyList<Slot> mine = busy is null ? [] : SlotFinder.Find(busy, mailbox.WorkingHours, theirs, look.Now, days ?? 10, 8);
        return TypedResults.Ok(new SlotOffer(
            mailbox.TimeZone, request.Person.TimeZone,
            [.. named.Select(t => TimeView.Of(t, SlotCheck.Of(Slot.HalfHour(t.Start), busy, look.Now)))],
            [.. mine.Select(s => TimeView.Free(s, mailbox.TimeZone))],
            busy is null ? "Your calendar cannot be read at the moment, so we offer no times rather than wrong ones." : null));
    }

    private static async Task<Results<Created<InterviewView>, ProblemHttpResult>> Book(
        NewInterview wish, Db db, Database database, GraphAccess graph, Doorbell doorbell, Clock time, CancellationToken stop)
    {
        if (Fault(wish, time.GetUtcNow()) is { } fault)
        {
            return Problems.BadInput(fault);
        }

        if (await db.Mailboxes.AsNoTracking().FirstOrDefaultAsync(stop) is not { } mailbox)
        {
            return Problems.NotConnected();
        }

        var look = new Look(database, graph.ForCaller(), mailbox, time, stop);
        var outcome = await InterviewBooking.ReserveAsync(db, wish.RequestId!.Value, Slot.HalfHour(wish.Start!.Value.ToUniversalTime()), wish.Place!.Trim(), look);
        if (outcome.Interview is not { } interview)
        {
            return Refused(outcome);
        }

        interview = await FinishNowAsync(db, interview, look);
        await doorbell.RingAsync(mailbox.Owner, stop);
        var personZone = await db.Requests.Where(r => r.Id == interview.RequestId).Select(r => r.Person.TimeZone).FirstAsync(stop);
        return TypedResults.Created($"/api/interviews/{interview.Id}", InterviewView.Of(interview, personZone));
    }

    /// <summary>Makes the event at once if it can be; if not, it is reserved and written down, and the next look makes it with the same key.</summary>
    private static async Task<Interview> FinishNowAsync(Db db, Interview interview, Look look)
    {
        try
        {
            await InterviewBooking.FinishAsync(db, interview, look);
        }
        catch (Exception e) when (e is GraphUnavailableException or GraphBusyException)
        {
        }
        catch (DbUpdateConcurrencyException)
        {
            // A look wrote the same request meanwhile.
            db.ChangeTracker.Clear();
            interview = await db.Interviews.FirstAsync(i => i.Id == interview.Id, look.Stop);
            if (interview.State == InterviewState.Booking)
            {
                return await FinishNowAsync(db, interview, look);
            }
        }

        return interview;
    }

    private static string? Fault(NewInterview wish, DateTimeOffset now) =>
        wish.RequestId is null ? "Please say for which request."
        : wish.Start is not { } start ? "Please choose a time."
        : start <= now ? "This time has passed."
        : start > now + Horizon ? "This time is more than a year away."
        : start.Second != 0 || start.Millisecond != 0 ? "Please choose a full minute."
        : wish.Minutes is not null and not 30 ? "A conversation lasts thirty minutes."
        : string.IsNullOrWhiteSpace(wish.Place) || wish.Place.Length > LongestPlace || wish.Place.Any(char.IsControl) ? $"Please say where, in at most {LongestPlace} characters."
        : null;

    private static ProblemHttpResult Refused(BookingOutcome outcome) => outcome.Refusal switch
    {
        BookingRefusal.RequestNotFound => Problems.NotFound("There is no such request, or it was not sent yet."),
        BookingRefusal.AlreadyBooked => Problems.Of(StatusCodes.Status409Conflict, "already-booked", "A meeting is already fixed for this request."),
        _ => Problems.Of(StatusCodes.Status409Conflict, "slot-taken", outcome.TakenBy is { } title ? $"This time is taken by “{title}”." : "This time is taken."),
    };

    private static async Task<Results<NoContent, ProblemHttpResult>> Cancel(
        Guid id, Db db, CurrentMailbox current, Doorbell doorbell, Clock time, CancellationToken stop)
    {
        if (await db.Interviews.FirstOrDefaultAsync(i => i.Id == id, stop) is not { } interview)
        {
            return Problems.NotFound("There is no such meeting.");
        }

        if (interview.HoldsItsTime)
        {
            interview.Cancel();
            (await db.Requests.Include(r => r.Person).FirstAsync(r => r.Id == interview.RequestId, stop)).WasUnbooked(time.GetUtcNow());
            await db.SaveChangesAsync(stop);
            await doorbell.RingAsync(current.Owner, stop);
        }

        return TypedResults.NoContent();
    }
}
