using InfoInterview.Domain.Mailboxes;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Server.Data;

/// <summary>The way in: nothing is written for another owner than the one the store was opened for. The way out is the query filter in <see cref="Db"/>.</summary>
internal static class OwnedRows
{
    /// <summary>Throws when a row of somebody else is about to be written: that can only be a bug.</summary>
    public static void Check(Db db)
    {
        var foreign = db.ChangeTracker.Entries()
            .FirstOrDefault(e => e.State is not EntityState.Unchanged and not EntityState.Detached
                && e.Metadata.FindProperty(nameof(Owner)) is not null
                && !e.Property(nameof(Owner)).CurrentValue!.Equals(db.Owner));
        if (foreign is not null)
        {
            throw new InvalidOperationException($"A {foreign.Metadata.ShortName()} of another owner was about to be written.");
        }
    }

    /// <summary>True when something the pane could show is about to be written: any owned row but our own bookkeeping.</summary>
    public static bool ShowsInPane(Db db) => db.ChangeTracker.Entries().Any(e =>
        e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
        && e.Entity is not FolderCursor and not MailboxSubscription and not TokenCacheRow
        && (e.Metadata.IsOwned() || e.Metadata.FindProperty(nameof(Owner)) is not null));
}
