using InfoInterview.Domain.Drafts;
using InfoInterview.Domain.Requests;
using InfoInterview.Server.Data;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Server.Replies;

/// <summary>What the requests of a mailbox can be recognised by: all mail of theirs that we know.</summary>
public static class Correspondence
{
    public static async Task<IReadOnlyList<MatchTarget>> TargetsAsync(Db db, string seekerAddress, CancellationToken stop)
    {
        var requests = await db.Requests.AsNoTracking().Where(r => r.SentAt != null)
            .Select(r => new
            {
                r.Id,
                r.Person.Name,
                r.Person.Address,
                r.SentAt,
                r.Sent!.InternetMessageId,
                r.Sent.ConversationId,
                r.Sent.Subject,
                Answers = r.Replies.Select(a => a.InternetMessageId).ToList(),
            }).ToListAsync(stop);
        var drafts = await db.Drafts.AsNoTracking().Where(d => d.State == DraftState.Sent && d.InternetMessageId != null)
            .Select(d => new { d.RequestId, d.InternetMessageId }).ToListAsync(stop);
        var sentByRequest = drafts.ToLookup(d => d.RequestId, d => d.InternetMessageId!);
        return [.. requests.Select(r => new MatchTarget(
            r.Id, r.Name, r.Address, r.SentAt!.Value,
            [r.InternetMessageId, .. r.Answers, .. sentByRequest[r.Id]],
            r.ConversationId is null ? [] : [r.ConversationId])
        {
            Subject = r.Subject,
            SeekerAddress = seekerAddress,
        })];
    }
}
