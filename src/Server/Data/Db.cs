using System.Data.Common;
using System.Reflection;
using InfoInterview.Domain.Drafts;
using InfoInterview.Domain.Interviews;
using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.People;
using InfoInterview.Domain.Referrals;
using InfoInterview.Domain.Replies;
using InfoInterview.Domain.Requests;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Server.Data;

/// <summary>
/// The one store. It is opened for an owner, and every query and every write sees that owner's rows only;
/// opened for <see cref="Owner.Nobody"/> it sees none.
/// </summary>
public abstract class Db(DbContextOptions options) : DbContext(options), IDataProtectionKeyContext
{
    private static readonly MethodInfo FilterOne = typeof(Db).GetMethod(nameof(FilterByOwner), BindingFlags.NonPublic | BindingFlags.Instance)!;

    /// <summary>Whose rows are seen. Set once, by <see cref="Database"/>.</summary>
    public Owner Owner { get; internal set; } = Owner.Nobody;

    public DbSet<Mailbox> Mailboxes => Set<Mailbox>();
    public DbSet<FolderCursor> Cursors => Set<FolderCursor>();
    public DbSet<MailboxSubscription> Subscriptions => Set<MailboxSubscription>();
    public DbSet<Person> People => Set<Person>();
    public DbSet<Request> Requests => Set<Request>();
    public DbSet<Reply> Replies => Set<Reply>();
    public DbSet<ReadingCase> ReadingCases => Set<ReadingCase>();
    public DbSet<Interview> Interviews => Set<Interview>();
    public DbSet<Draft> Drafts => Set<Draft>();
    public DbSet<RequestTask> Tasks => Set<RequestTask>();
    public DbSet<RequestMark> Marks => Set<RequestMark>();
    public DbSet<Referral> Referrals => Set<Referral>();
    public DbSet<TokenCacheRow> TokenCache => Set<TokenCacheRow>();
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => Conventions.Apply(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        Mapping.Apply(modelBuilder);
        foreach (var entity in modelBuilder.Model.GetEntityTypes().Where(e => e.FindProperty(nameof(Owner)) is not null && !e.IsOwned()))
        {
            FilterOne.MakeGenericMethod(entity.ClrType).Invoke(this, [modelBuilder]);
        }
    }

    // An instance method: only then does EF Core read the owner anew from each context that asks.
    private void FilterByOwner<T>(ModelBuilder model)
        where T : class =>
        model.Entity<T>().HasQueryFilter(row => EF.Property<Owner>(row, nameof(Owner)) == Owner);

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        OwnedRows.Check(this);
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <summary>Saves, and counts the mailbox's change number up when anything is saved that the pane could show; both or neither.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        OwnedRows.Check(this);
        if (!OwnedRows.ShowsInPane(this))
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        await using var transaction = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        var rows = await SaveRowsAsync(acceptAllChangesOnSuccess, cancellationToken);
        await Mailboxes.ExecuteUpdateAsync(m => m.SetProperty(x => x.Change, x => x.Change + 1), cancellationToken);
        if (transaction is not null)
        {
            await transaction.CommitAsync(cancellationToken);
        }

        return rows;
    }

    /// <summary>Who writes the next line of a request's history second is the second writer of that request, and is told so like any other.</summary>
    private async Task<int> SaveRowsAsync(bool acceptAllChangesOnSuccess, CancellationToken stop)
    {
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, stop);
        }
        catch (DbUpdateException e) when (e.InnerException is DbException inner && IsDuplicate(inner) && e.Entries.Any(x => x.Entity is RequestChange))
        {
            throw new DbUpdateConcurrencyException("The request was changed by somebody else.", e);
        }
    }

    /// <summary>True when a row was refused because its key is there already.</summary>
    protected abstract bool IsDuplicate(DbException refusal);
}
