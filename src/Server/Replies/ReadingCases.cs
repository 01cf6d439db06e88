using InfoInterview.Domain.Replies.Texts;
using InfoInterview.Server.Mailboxes;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Server.Replies;

/// <summary>A corrected reply becomes a case to learn from. The correction noted it; here its text is fetched, in the next look.</summary>
public static class ReadingCases
{
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
