using System.Security.Cryptography;
using System.Text;
using InfoInterview.Server.Data;
using InfoInterview.Server.Graph;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace InfoInterview.Server.Mailboxes;

/// <summary>
/// Keeps one subscription a folder alive. Made before the first look, so that nothing falls between;
/// renewed at half-life, because authorisation lapses earlier than the subscription itself (graph-facts.md 3.6).
/// </summary>
public sealed class MailboxSubscriptions(IOptions<GraphOptions> options)
{
    /// <summary>Graph allows just under seven days for mail (10,080 minutes); a margin spares an argument about seconds.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(6);

    public async Task KeepAsync(Look look)
    {
        if (options.Value.NotificationUrl is not { } publicUrl)
        {
            return;
        }

        await using var db = look.Open();
        var rows = await db.Subscriptions.ToListAsync(look.Stop);
        foreach (var folder in Enum.GetValues<WatchedFolder>())
        {
            var row = rows.FirstOrDefault(r => r.Folder == folder);
            if (row is { GraphId: not null } && row.ExpiresAt - look.Now > Life / 2)
            {
                continue;
            }

            if (row is { GraphId: { } id } && row.ExpiresAt > look.Now && await look.Graph.Subscriptions.RenewAsync(id, look.Now + Life, look.Stop) is { } renewed)
            {
                row.ExpiresAt = renewed.ExpiresAt;
                await db.SaveChangesAsync(look.Stop);
                continue;
            }

            await ReplaceAsync(db, row, folder, publicUrl, look);
        }
    }

    /// <summary>The row stands before Graph is asked: its handshake comes back while we wait.</summary>
    private static async Task ReplaceAsync(Db db, MailboxSubscription? old, WatchedFolder folder, Uri publicUrl, Look look)
    {
        if (old is not null)
        {
            await RemoveStraysAsync(old, look);
            db.Subscriptions.Remove(old);
            await db.SaveChangesAsync(look.Stop);
        }

        var secret = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
        var row = new MailboxSubscription
        {
            Id = Guid.CreateVersion7(),
            Owner = look.Mailbox.Owner,
            Folder = folder,
            Nonce = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)),
            SecretHash = SHA256.HashData(Encoding.UTF8.GetBytes(secret)),
            ExpiresAt = look.Now,
        };
        db.Subscriptions.Add(row);
        await db.SaveChangesAsync(look.Stop);
        var made = await look.Graph.Subscriptions.CreateAsync(
            folder, new Uri(publicUrl, $"{NotificationsApi.Path}/{row.Nonce}"), secret, look.Now + Life, look.Stop);
        (row.GraphId, row.ExpiresAt) = (made.GraphId, made.ExpiresAt);
        await db.SaveChangesAsync(look.Stop);
    }

    /// <summary>A subscription whose creation was answered too late still stands at Graph, under the address of the old row; it would be in the way of a new one.</summary>
    private static async Task RemoveStraysAsync(MailboxSubscription old, Look look)
    {
        foreach (var (id, url) in await look.Graph.Subscriptions.ListAsync(look.Stop))
        {
            if (url.EndsWith(old.Nonce, StringComparison.Ordinal))
            {
                await look.Graph.Subscriptions.DeleteAsync(id, look.Stop);
            }
        }
    }
}
