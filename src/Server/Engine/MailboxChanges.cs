using InfoInterview.Domain.Requests;
using InfoInterview.Server.Data;
using InfoInterview.Server.Graph;
using InfoInterview.Server.Mailboxes;
using InfoInterview.Server.Replies;
using InfoInterview.Server.Requests;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Server.Engine;

/// <summary>Follows the watched folders page by page; what a page led to and the place reached are committed together or not at all.</summary>
public sealed class MailboxChanges(ReplyIntake replies)
{
    private static readonly TimeSpan Margin = TimeSpan.FromDays(1);

    public async Task TakeInAsync(Look look)
    {
        foreach (var folder in Enum.GetValues<WatchedFolder>())
        {
            try
            {
                await FollowAsync(folder, look);
            }
            catch (DeltaExpiredException)
            {
                await StartOverAsync(folder, look);
                await FollowAsync(folder, look);
            }
        }

        await LookBackAsync(look);
    }

    /// <summary>A bounce may lie in the Inbox, seen and left alone, before the mail it speaks of was found in Sent Items. Then it gets a second look.</summary>
    private async Task LookBackAsync(Look look)
    {
        await using var db = look.Open();
        var found = await db.Requests.Where(r => r.SentAt != null && !r.LookedBack).ToListAsync(look.Stop);
        if (found.Count == 0)
        {
            return;
        }

        foreach (var folder in new[] { WatchedFolder.Inbox, WatchedFolder.JunkEmail })
        {
            var mails = await look.Graph.Mail.ReceivedSinceAsync(folder, found.Min(r => r.SentAt!.Value) - RequestMatcher.ClockTolerance, look.Stop);
            await replies.TakeAsync(db, await ReplyIntake.OpenAsync(db, mails, look), look);
        }

        found.ForEach(r => r.WasLookedBack());
        await db.SaveChangesAsync(look.Stop);
    }

    private async Task FollowAsync(WatchedFolder folder, Look look)
    {
        var since = await SinceAsync(look);
        for (var more = true; more;)
        {
            await using var db = look.Open();
            var cursor = await db.Cursors.FirstOrDefaultAsync(c => c.Folder == folder, look.Stop);
            if (cursor is null)
            {
                db.Cursors.Add(cursor = new FolderCursor { Owner = look.Mailbox.Owner, Folder = folder });
            }

            var page = await look.Graph.Mail.ChangesAsync(folder, cursor.Link, since, look.Stop);
            if (folder == WatchedFolder.SentItems)
            {
                await SentIntake.TakeAsync(db, page.Messages, look);
            }
            else
            {
                await replies.TakeAsync(db, await ReplyIntake.OpenAsync(db, page.Messages, look), look);
            }

            cursor.MoveTo(page.Link);
            await db.SaveChangesAsync(look.Stop);
            more = page.More;
        }
    }

    private static async Task StartOverAsync(WatchedFolder folder, Look look)
    {
        await using var db = look.Open();
        (await db.Cursors.FirstAsync(c => c.Folder == folder, look.Stop)).MoveTo(null);
        await db.SaveChangesAsync(look.Stop);
    }

    /// <summary>A first round goes back to the oldest mail that could matter: the first request still open, else the day the mailbox was connected.</summary>
    private static async Task<DateTimeOffset> SinceAsync(Look look)
    {
        await using var db = look.Open();
        var oldest = await db.Requests
            .Where(r => r.State != RequestState.Draft && r.State != RequestState.Thanked && r.SentAt != null && r.SentAt < look.Mailbox.ConnectedAt)
            .MinAsync(r => r.SentAt, look.Stop);
        return (oldest ?? look.Mailbox.ConnectedAt) - Margin;
    }
}
