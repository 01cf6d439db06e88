using InfoInterview.Domain.Requests;
using InfoInterview.Server.Mailboxes;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Server.Requests;

/// <summary>Shows in Outlook, by a category on the mail itself, how a request stands.</summary>
public static class RequestMarks
{
    public static async Task AlignAsync(Look look)
    {
        await using var db = look.Open();
        foreach (var mark in await db.Marks.Where(m => m.Written == null || m.Written != m.Wanted).ToListAsync(look.Stop))
        {
            // A mail that the seeker deleted keeps no mark; it is not looked for again.
            await look.Graph.Mail.CategorizeAsync(mark.MessageId, mark.Wanted, RequestMark.IsOurs, look.Stop);
            mark.WasWritten();
            await db.SaveChangesAsync(look.Stop);
        }
    }
}
