using InfoInterview.Domain.Replies.Texts;
using InfoInterview.Domain.Requests;
using InfoInterview.Server.Data;
using InfoInterview.Server.Mailboxes;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Server.Replies;

/// <summary>What the seeker corrected becomes a case to learn from. The wish is noted with the correction; the text is fetched in the next look.</summary>
public static class ReadingCases
{
    /// <summary>Notes a case when the state that is corrected came from a reply. The caller saves.</summary>
    public static async Task NoteAsync(Db db, Request request, RequestState state, DateTimeOffset now, CancellationToken stop)
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

    public static async Task FetchAsync(Look look)
    {
        await using var db = look.Open();
        foreach (var one in await db.ReadingCases.Where(c => c.Text == null).ToListAsync(look.Stop))
        {
            var reply = await db.Replies.AsNoTracking().FirstAsync(r => r.Id == one.ReplyId, look.Stop);
            var mail = await ReplyIntake.ReopenAsync(reply, look);
            one.WasFetched(mail is null ? "" : MailText.Of(mail).New);
            await db.SaveChangesAsync(look.Stop);
        }
    }
}
