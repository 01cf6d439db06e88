using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.Requests;
using InfoInterview.Server.Data;
using InfoInterview.Server.Graph;
using InfoInterview.Server.Mailboxes;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Server.Requests;

/// <summary>Makes To Do equal the plan, one task at a time, each result written down before the next.</summary>
public static class RequestTasks
{
    public const string ListName = "Informational interviews";
    private static readonly TimeOnly ReminderTime = new(9, 0);

    public static async Task AlignAsync(Look look)
    {
        await using var db = look.Open();
        var open = await db.Tasks.Where(t => !t.Aligned).OrderBy(t => t.DueOn).ToListAsync(look.Stop);
        if (open.Count == 0)
        {
            return;
        }

        var list = await ListAsync(db, look);
        foreach (var task in open)
        {
            await WriteAsync(db, task, list, look);
        }
    }

    private static async Task WriteAsync(Db db, RequestTask task, string list, Look look)
    {
        var link = await db.Requests.Where(r => r.Id == task.RequestId).Select(r => r.Sent!.WebLink).FirstOrDefaultAsync(look.Stop);
        var entry = Entry(task, link, look);
        if (!task.Attempted)
        {
            task.Attempt();
            await db.SaveChangesAsync(look.Stop);
            task.Written(await look.Graph.Tasks.CreateAsync(list, entry, look.Stop));
        }
        else if ((task.TodoTaskId ?? await look.Graph.Tasks.FindAsync(list, task.Key, look.Stop)) is not { } id)
        {
            // The answer to its creation was lost, and it never came to be.
            task.Written(task.Removed ? null : await look.Graph.Tasks.CreateAsync(list, entry, look.Stop));
        }
        else if (task.Removed)
        {
            await look.Graph.Tasks.DeleteAsync(list, id, look.Stop);
            task.Written(null);
        }
        else
        {
            await look.Graph.Tasks.UpdateAsync(list, id, entry, look.Stop);
            task.Written(id);
        }

        await db.SaveChangesAsync(look.Stop);
    }

    private static TodoEntry Entry(RequestTask task, string? link, Look look) => new(
        task.Key, task.Title, task.DueOn, Zones.At(task.DueOn, ReminderTime, look.Zone), task.Done, link);

    /// <summary>Our list, by id so that the seeker may rename it; made anew when it was deleted.</summary>
    private static async Task<string> ListAsync(Db db, Look look)
    {
        var mailbox = await db.Mailboxes.FirstAsync(look.Stop);
        if (mailbox.TodoListId is { } known && await look.Graph.Tasks.ListExistsAsync(known, look.Stop))
        {
            return known;
        }

        var id = await look.Graph.Tasks.FindOrCreateListAsync(ListName, look.Stop);
        mailbox.ListFound(id);
        await db.SaveChangesAsync(look.Stop);
        return id;
    }
}
