using InfoInterview.Domain.Drafts;
using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.Requests;
using InfoInterview.Server.Data;
using InfoInterview.Server.Mailboxes;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Server.Requests;

/// <summary>Notices in Sent Items that a request or a prepared draft was sent: by its mark first, then by recipient and time.</summary>
public static class SentIntake
{
    /// <summary>A draft request older than this was given up; a later mail to the same person is no proof that it was meant.</summary>
    private static readonly TimeSpan DraftLife = TimeSpan.FromDays(3);

    public static async Task TakeAsync(Db db, IReadOnlyList<MessageEnvelope> mails, Look look)
    {
        foreach (var mail in mails.Where(m => !m.IsDraft))
        {
            if (mail.DraftMarker is { } draftId)
            {
                await DraftSentAsync(db, draftId, mail, look);
            }
            else if (await DraftRequestAsync(db, mail, look) is { } request)
            {
                var sent = new SentMessage(mail.MessageId, mail.InternetMessageId, mail.ConversationId, mail.Subject, mail.WebLink);
                request.WasSent(sent, mail.ReceivedAt, Zones.DayOf(mail.ReceivedAt, look.Zone));
            }
        }
    }

    private static async Task<Request?> DraftRequestAsync(Db db, MessageEnvelope mail, Look look)
    {
        // The list of changes names a sent mail again whenever its category changes.
        if (await db.Requests.AnyAsync(r => r.Sent!.InternetMessageId == mail.InternetMessageId, look.Stop))
        {
            return null;
        }

        var drafts = await db.Requests.Include(r => r.Person)
            .Where(r => r.State == RequestState.Draft).OrderByDescending(r => r.CreatedAt).ToListAsync(look.Stop);
        var to = mail.To.Concat(mail.Cc).Select(p => MailAddress.Key(p.Address)).ToHashSet();
        return drafts.FirstOrDefault(r => r.Id == mail.RequestMarker && r.State == RequestState.Draft)
            ?? drafts.FirstOrDefault(r => r.State == RequestState.Draft && to.Contains(r.Person.AddressKey)
                && mail.ReceivedAt >= r.CreatedAt.AddMinutes(-5) && mail.ReceivedAt - r.CreatedAt < DraftLife);
    }

    private static async Task DraftSentAsync(Db db, Guid draftId, MessageEnvelope mail, Look look)
    {
        var draft = await db.Drafts.FirstOrDefaultAsync(d => d.Id == draftId && d.State != DraftState.Sent, look.Stop);
        if (draft is null)
        {
            return;
        }

        draft.Sent(mail.InternetMessageId);
        if (draft.Kind == DraftKind.FollowUp)
        {
            (await db.Requests.FirstAsync(r => r.Id == draft.RequestId, look.Stop)).FollowedUp(mail.ReceivedAt);
        }
    }
}
