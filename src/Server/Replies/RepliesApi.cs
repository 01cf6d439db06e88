using InfoInterview.Server.Access;
using InfoInterview.Server.Data;
using InfoInterview.Server.Mailboxes;
using InfoInterview.Server.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Server.Replies;

/// <param name="InternetMessageId">Message-ID of the mail that the seeker is looking at.</param>
public sealed record BelongsHere(string? InternetMessageId);

/// <summary>"Belongs to a request": the seeker attaches a mail that was not recognised.</summary>
public static class RepliesApi
{
    public static void MapReplies(this IEndpointRouteBuilder api) =>
        api.MapPost("/requests/{id:guid}/replies", Attach).WithTags("Replies").WithSummary("This mail answers this request")
            .ProducesProblem(400).ProducesProblem(404).ProducesProblem(409);

    private static async Task<Results<NoContent, ProblemHttpResult>> Attach(
        Guid id, BelongsHere wish, Db db, Database database, GraphAccess graph, ReplyIntake intake, Doorbell doorbell, Clock time, CancellationToken stop)
    {
        if (wish.InternetMessageId is not { Length: > 2 and <= 1000 } messageId || messageId.Any(char.IsControl))
        {
            return Problems.BadInput("Please say which mail.");
        }

        if (await db.Mailboxes.AsNoTracking().FirstOrDefaultAsync(stop) is not { } mailbox
            || !await db.Requests.AnyAsync(r => r.Id == id && r.SentAt != null, stop))
        {
            return Problems.NotFound("There is no such request, or it was not sent yet.");
        }

        if (await db.Replies.AnyAsync(r => r.InternetMessageId == messageId && r.RequestId != id, stop))
        {
            return Problems.Of(StatusCodes.Status409Conflict, "belongs-elsewhere", "This mail already belongs to another request.");
        }

        var look = new Look(database, graph.ForCaller(), mailbox, time, stop);
        if (await look.Graph.Mail.FindAsync(messageId, stop) is not { } envelope || await ReplyIntake.OpenAsync(envelope, look) is not { } mail)
        {
            return Problems.NotFound("This mail cannot be found in your mailbox.");
        }

        await intake.AttachAsync(db, id, mail, look);
        await db.SaveChangesAsync(stop);
        await doorbell.RingAsync(mailbox.Owner, stop);
        return TypedResults.NoContent();
    }
}
