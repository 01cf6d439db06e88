using InfoInterview.Domain.Mailboxes;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Server.Data;

/// <summary>Opens the store for an owner, and prepares it at start.</summary>
public sealed class Database(Func<Db> create)
{
    public Db Open(Owner owner)
    {
        var db = create();
        db.Owner = owner;
        return db;
    }

    /// <summary>For the few who serve all owners at once: the clock, the doorbell and the live feed. They say so by <c>IgnoreQueryFilters</c>.</summary>
    public Db OpenForAll() => create();

    public async Task PrepareAsync(CancellationToken stop)
    {
        await using var db = OpenForAll();
        await db.Database.MigrateAsync(stop);
        if (db.Database.IsSqlite())
        {
            // Readers go on while one writes, and a commit is on disk before it counts.
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;", stop);
        }
    }

    /// <summary>Rings at the door of a mailbox in a way that survives a kill: from now on it is due. False when there is no such mailbox.</summary>
    public async Task<bool> RingAsync(Owner owner, DateTimeOffset now, CancellationToken stop)
    {
        await using var db = Open(owner);
        return await db.Mailboxes.ExecuteUpdateAsync(m => m.SetProperty(x => x.DueAt, now).SetProperty(x => x.Rings, x => x.Rings + 1), stop) > 0;
    }

    /// <summary>Sets when the clock rings next, unless somebody rang since: then it stays due.</summary>
    public async Task ScheduleAsync(Owner owner, DateTimeOffset nextDue, long ringsAtStart, CancellationToken stop)
    {
        await using var db = Open(owner);
        await db.Mailboxes.Where(m => m.Rings == ringsAtStart).ExecuteUpdateAsync(m => m.SetProperty(x => x.DueAt, nextDue), stop);
    }

    /// <summary>The next mailboxes whose time has come, longest due first.</summary>
    public async Task<IReadOnlyList<Owner>> DueAsync(DateTimeOffset now, int count, CancellationToken stop)
    {
        await using var db = OpenForAll();
        return await db.Mailboxes.IgnoreQueryFilters()
            .Where(m => m.DueAt <= now && m.State == MailboxState.Watching)
            .OrderBy(m => m.DueAt).Select(m => m.Owner).Take(count).ToListAsync(stop);
    }

    /// <summary>The change numbers of several mailboxes at once, for the live feed.</summary>
    public async Task<IReadOnlyDictionary<Owner, (long Change, DateTimeOffset? LastLookedAt)>> ChangesOfAsync(IReadOnlyCollection<Owner> owners, CancellationToken stop)
    {
        await using var db = OpenForAll();
        var rows = await db.Mailboxes.IgnoreQueryFilters().Where(m => owners.Contains(m.Owner))
            .Select(m => new { m.Owner, m.Change, m.LastLookedAt }).ToListAsync(stop);
        return rows.ToDictionary(r => r.Owner, r => (r.Change, r.LastLookedAt));
    }

    /// <summary>The subscription a notification names by its address; null for an address that never was ours.</summary>
    public async Task<MailboxSubscription?> SubscriptionAsync(string nonce, CancellationToken stop)
    {
        await using var db = OpenForAll();
        return await db.Subscriptions.IgnoreQueryFilters().AsNoTracking().FirstOrDefaultAsync(s => s.Nonce == nonce, stop);
    }
}
