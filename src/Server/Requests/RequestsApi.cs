using InfoInterview.Domain.Interviews;
using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.People;
using InfoInterview.Domain.Requests;
using InfoInterview.Domain.Templates;
using InfoInterview.Server.Access;
using InfoInterview.Server.Data;
using InfoInterview.Server.People;
using InfoInterview.Server.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Server.Requests;

/// <param name="TemplateId">Null for a mail in the seeker's own words.</param>
public sealed record NewRequest(PersonWritten? Person, string? TemplateId);

/// <summary>Requests: begin one, see how they stand.</summary>
public static class RequestsApi
{
    public static void MapRequests(this IEndpointRouteBuilder api)
    {
        var requests = api.MapGroup("/requests").WithTags("Requests");
        requests.MapGet("", List).WithSummary("All requests, by what needs the seeker next");
        requests.MapPost("", Begin).WithSummary("Note a request that is being written").ProducesProblem(400).ProducesProblem(409);
        requests.MapGet("/{id:guid}", Get).WithSummary("One request with everything about it").ProducesProblem(404);
        requests.MapDelete("/{id:guid}", Drop).WithSummary("Forget a request that was never sent").ProducesProblem(404).ProducesProblem(409);
        requests.MapGet("/of-message", OfMessage).WithSummary("The request a mail belongs to; 204 when to none").ProducesProblem(400);
    }

    private static async Task<Ok<RequestLists>> List(Db db, RequestReading reading, CancellationToken stop)
    {
        var all = await reading.SummariesAsync(db.Requests, stop);
        var needsMe = all.Where(s => s.NextStep is not (NextStep.Prepare or NextStep.Wait or NextStep.None)).ToList();
        var rest = all.Except(needsMe).ToList();
        return TypedResults.Ok(new RequestLists(
            [.. needsMe.OrderBy(s => s.NextStep).ThenBy(s => s.NextOn)],
            [.. rest.Where(s => s.State == RequestState.Booked).OrderBy(s => s.Interview?.Start)],
            [.. rest.Where(s => s.State.IsOpen() && s.State != RequestState.Booked).OrderBy(s => s.NextOn)],
            [.. rest.Where(s => s.State.IsClosed() || s.State == RequestState.Met).OrderByDescending(s => s.SentAt)]));
    }

    private static async Task<Results<Created<RequestDetails>, ProblemHttpResult>> Begin(
        NewRequest wish, Db db, CurrentMailbox current, RequestReading reading, Clock time, CancellationToken stop)
    {
        if (wish.Person?.Fault() is { } fault)
        {
            return Problems.BadInput(fault);
        }

        if (wish.Person is not { } written)
        {
            return Problems.BadInput("Please say whom you want to ask.");
        }

        if (wish.TemplateId is not null && TemplateLibrary.Find(wish.TemplateId) is null)
        {
            return Problems.BadInput("There is no such template.");
        }

        if (!await db.Mailboxes.AnyAsync(stop))
        {
            return Problems.NotConnected();
        }

        var person = await PersonAsync(db, current.Owner, written, stop);
        if (person.DoNotContactSince is { } since)
        {
            return Problems.Of(StatusCodes.Status409Conflict, "do-not-contact", $"{person.Name} asked on {since:d MMMM yyyy} not to be written to again.");
        }

        var earlier = (await db.Requests.Where(r => r.PersonId == person.Id).ToListAsync(stop)).OrderByDescending(r => r.CreatedAt).ToList();
        if (earlier.FirstOrDefault(r => r.State.IsOpen()) is { } open)
        {
            return Problems.Of(StatusCodes.Status409Conflict, "already-open", $"You have already asked {person.Name}, and that request is still open.");
        }

        var request = earlier.FirstOrDefault(r => r.State == RequestState.Draft);
        if (request is null)
        {
            db.Requests.Add(request = Request.Draft(current.Owner, person, wish.TemplateId, time.GetUtcNow()));
        }
        else
        {
            request.Redrafted(wish.TemplateId);
        }

        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/requests/{request.Id}", await reading.DetailsAsync(request.Id, null, stop));
    }

    private static async Task<Results<Ok<RequestDetails>, ProblemHttpResult>> Get(
        Guid id, Db db, RequestReading reading, GraphAccess graph, Clock time, CancellationToken stop)
    {
        var busy = await BusyAroundTimesAsync(id, db, graph, time, stop);
        return await reading.DetailsAsync(id, busy, stop) is { } details ? TypedResults.Ok(details) : NoSuchRequest();
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> Drop(Guid id, Db db, CancellationToken stop)
    {
        if (await db.Requests.FirstOrDefaultAsync(r => r.Id == id, stop) is not { } request)
        {
            return NoSuchRequest();
        }

        if (request.State != RequestState.Draft)
        {
            return Problems.Of(StatusCodes.Status409Conflict, "already-sent", "This request was sent, so it stays in your history.");
        }

        db.Requests.Remove(request);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<Results<Ok<RequestDetails>, NoContent, ProblemHttpResult>> OfMessage(
        string? internetMessageId, string? conversationId, Db db, RequestReading reading, GraphAccess graph, Clock time, CancellationToken stop)
    {
        if ((internetMessageId ?? conversationId) is null or { Length: 0 or > 1000 } || conversationId is { Length: > 1000 } || (internetMessageId + conversationId).Any(char.IsControl))
        {
            return Problems.BadInput("Please say which mail.");
        }

        var id = await db.Replies.Where(r => r.InternetMessageId == internetMessageId).Select(r => (Guid?)r.RequestId).FirstOrDefaultAsync(stop)
            ?? await db.Requests.Where(r => r.Sent!.InternetMessageId == internetMessageId).Select(r => (Guid?)r.Id).FirstOrDefaultAsync(stop)
            ?? await db.Drafts.Where(d => d.InternetMessageId == internetMessageId).Select(d => (Guid?)d.RequestId).FirstOrDefaultAsync(stop)
            ?? (conversationId is null ? null : await db.Requests.Where(r => r.Sent!.ConversationId == conversationId).Select(r => (Guid?)r.Id).FirstOrDefaultAsync(stop));
        if (id is not { } requestId)
        {
            return TypedResults.NoContent();
        }

        var busy = await BusyAroundTimesAsync(requestId, db, graph, time, stop);
        return TypedResults.Ok((await reading.DetailsAsync(requestId, busy, stop))!);
    }

    internal static ProblemHttpResult NoSuchRequest() => Problems.NotFound("There is no such request.");

    private static async Task<Person> PersonAsync(Db db, Owner owner, PersonWritten written, CancellationToken stop)
    {
        var address = MailAddress.Plain(written.Address)!;
        var key = MailAddress.Key(address);
        var howFound = written.HowFound ?? HowFound.OwnSearch;
        var person = await db.People.FirstOrDefaultAsync(p => p.AddressKey == key, stop);
        if (person is null)
        {
            db.People.Add(person = Person.Meet(owner, written.Name!.Trim(), address, written.Company, howFound, written.NamedBy));
        }
        else
        {
            person.Describe(written.Name!.Trim(), written.Company ?? person.Company, person.TimeZone);
            person.Found(howFound, written.NamedBy ?? person.NamedBy);
        }

        return person;
    }

    /// <summary>The calendar around the times of the last reply, while they are still to come; null when there are none or it cannot be read.</summary>
    private static async Task<IReadOnlyList<BusyTime>?> BusyAroundTimesAsync(Guid id, Db db, GraphAccess graph, Clock time, CancellationToken stop)
    {
        var replies = await db.Replies.AsNoTracking().Where(r => r.RequestId == id).ToListAsync(stop);
        var ahead = replies.SelectMany(r => r.Times).Where(t => t.Start > time.GetUtcNow()).ToList();
        return ahead.Count == 0 ? null : await graph.ForCaller().Calendar.BusyOrNullAsync(ahead.Min(t => t.Start), ahead.Max(t => t.End), stop);
    }
}
