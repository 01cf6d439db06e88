using InfoInterview.Domain.FollowUps;
using InfoInterview.Domain.Requests;
using InfoInterview.Server.Access;
using InfoInterview.Server.Data;
using InfoInterview.Server.Mailboxes;
using InfoInterview.Server.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Server.Requests;

/// <param name="State">How it really stands.</param>
/// <param name="Until">For away and later: the day to go on.</param>
public sealed record Correction(RequestState? State, DateOnly? Until);

/// <summary>"Not right?": the seeker's word stands over what was read. Dates, tasks and drafts follow in the next look.</summary>
public static class CorrectionsApi
{
    public static void MapCorrections(this IEndpointRouteBuilder api)
    {
        var requests = api.MapGroup("/requests").WithTags("Requests");
        requests.MapPost("/{id:guid}/state", Correct).WithSummary("Say how it really stands").ProducesProblem(400).ProducesProblem(404);
        requests.MapPost("/{id:guid}/undo", Undo).WithSummary("Take the last change back").ProducesProblem(404).ProducesProblem(409);
    }

    private static async Task<Results<Ok<RequestDetails>, ProblemHttpResult>> Correct(
        Guid id, Correction wish, Db db, CurrentMailbox current, RequestReading reading, Doorbell doorbell, Clock time, CancellationToken stop)
    {
        if (await db.Requests.Include(r => r.Person).FirstOrDefaultAsync(r => r.Id == id, stop) is not { } request)
        {
            return RequestsApi.NoSuchRequest();
        }

        var today = await reading.TodayAsync(stop);
        if (wish.State is not { } state || state is RequestState.Draft or RequestState.Booked || request.SentAt is null)
        {
            return Problems.BadInput("A request cannot be put into this state by hand.");
        }

        if (state is RequestState.Away or RequestState.Later && (wish.Until is not { } until || until <= today || until > today.AddYears(2)))
        {
            return Problems.BadInput("Please name a day that lies ahead, within two years.");
        }

        var now = time.GetUtcNow();
        await NoteCaseAsync(db, request, state, now, stop);
        request.Corrected(state, state is RequestState.Away or RequestState.Later ? wish.Until : null, today, now, BusinessDays.WeekdaysOnly);
        await db.SaveChangesAsync(stop);
        await doorbell.RingAsync(current.Owner, stop);
        return TypedResults.Ok((await reading.DetailsAsync(id, null, stop))!);
    }

    private static async Task<Results<Ok<RequestDetails>, ProblemHttpResult>> Undo(
        Guid id, Db db, CurrentMailbox current, RequestReading reading, Doorbell doorbell, Clock time, CancellationToken stop)
    {
        if (await db.Requests.Include(r => r.Person).FirstOrDefaultAsync(r => r.Id == id, stop) is not { } request)
        {
            return RequestsApi.NoSuchRequest();
        }

        if (!request.Undo(time.GetUtcNow()))
        {
            return Problems.Of(StatusCodes.Status409Conflict, "cannot-undo", "The last change cannot be taken back, because it happened outside.");
        }

        await db.SaveChangesAsync(stop);
        await doorbell.RingAsync(current.Owner, stop);
        return TypedResults.Ok((await reading.DetailsAsync(id, null, stop))!);
    }

    /// <summary>A state that came from a reply and is put right was misread: a case to learn from.</summary>
    private static async Task NoteCaseAsync(Db db, Request request, RequestState state, DateTimeOffset now, CancellationToken stop)
    {
        if (request.History.MaxBy(c => c.Number) is not { By: ChangedBy.Software, MessageId: { } messageId }
            || await db.Replies.FirstOrDefaultAsync(r => r.RequestId == request.Id && r.InternetMessageId == messageId, stop) is not { } reply)
        {
            return;
        }

        if (await db.ReadingCases.FirstOrDefaultAsync(c => c.ReplyId == reply.Id, stop) is { } known)
        {
            known.Corrected(state, now);
        }
        else
        {
            db.ReadingCases.Add(ReadingCase.Of(reply, state, now));
        }
    }
}
