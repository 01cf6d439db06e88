using InfoInterview.Domain.Drafts;
using InfoInterview.Domain.Interviews;
using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.People;
using InfoInterview.Domain.Referrals;
using InfoInterview.Domain.Replies;
using InfoInterview.Domain.Requests;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InfoInterview.Server.Data;

/// <summary>Keys, indexes and owned values. What is unique here is the second net under everything that must not happen twice.</summary>
internal static class Mapping
{
    public static void Apply(ModelBuilder model)
    {
        model.Entity<Mailbox>(e =>
        {
            e.HasKey(m => m.Owner);
            e.HasIndex(m => m.DueAt);
            e.HasIndex(m => m.SessionKey).IsUnique();
            e.Property(m => m.Version).IsConcurrencyToken();
        });
        model.Entity<FolderCursor>(e =>
        {
            e.HasKey(c => new { c.Owner, c.Folder });
            e.Property(c => c.Version).IsConcurrencyToken();
        });
        model.Entity<MailboxSubscription>(e =>
        {
            e.HasIndex(s => s.Nonce).IsUnique();
            e.HasIndex(s => new { s.Owner, s.Folder }).IsUnique();
        });
        model.Entity<Person>(e =>
        {
            e.HasIndex(p => new { p.Owner, p.AddressKey }).IsUnique();
            e.Property(p => p.Version).IsConcurrencyToken();
        });
        model.Entity<Request>(MapRequest);
        model.Entity<Reply>(e => e.HasIndex(r => new { r.Owner, r.InternetMessageId }).IsUnique());
        model.Entity<Interview>(e =>
        {
            OfRequest<Interview>(e, nameof(Interview.RequestId));
            e.HasIndex(i => new { i.Owner, i.Start });
            e.Property(i => i.Version).IsConcurrencyToken();
        });
        model.Entity<Draft>(e => { OfRequest<Draft>(e, nameof(Draft.RequestId)); e.Property(d => d.Version).IsConcurrencyToken(); });
        model.Entity<RequestTask>(e =>
        {
            OfRequest<RequestTask>(e, nameof(RequestTask.RequestId));
            e.HasIndex(t => new { t.Owner, t.RequestId, t.Kind }).IsUnique();
            e.Property(t => t.Version).IsConcurrencyToken();
        });
        model.Entity<RequestMark>(e =>
        {
            OfRequest<RequestMark>(e, nameof(RequestMark.RequestId));
            e.HasIndex(m => new { m.Owner, m.MessageId }).IsUnique();
            e.Property(m => m.Version).IsConcurrencyToken();
        });
        model.Entity<Referral>(e => OfRequest<Referral>(e, nameof(Referral.FromRequestId)));
        model.Entity<ReadingCase>(e =>
        {
            OfRequest<ReadingCase>(e, nameof(ReadingCase.RequestId));
            e.HasIndex(c => c.ReplyId).IsUnique();
        });
        model.Entity<TokenCacheRow>().HasKey(r => r.Key);

        // Our ids are made by the domain. EF would take a new row with an id for an old one and update nothing.
        foreach (var id in model.Model.GetEntityTypes().Select(e => e.FindProperty("Id")).OfType<IMutableProperty>().Where(p => p.ClrType == typeof(Guid)))
        {
            id.ValueGenerated = ValueGenerated.Never;
        }
    }

    private static void MapRequest(EntityTypeBuilder<Request> e)
    {
        e.HasOne(r => r.Person).WithMany().HasForeignKey(r => r.PersonId);
        e.Property(r => r.Version).IsConcurrencyToken();
        e.HasIndex(r => new { r.Owner, r.State });
        e.OwnsOne(r => r.Sent, sent => sent.HasIndex(s => s.InternetMessageId));
        e.OwnsOne(r => r.Clock);
        e.OwnsMany(r => r.History, change =>
        {
            change.ToTable("RequestChanges");
            change.WithOwner().HasForeignKey("RequestId");
            change.HasKey("RequestId", nameof(RequestChange.Number));
            change.Property(c => c.Number).ValueGeneratedNever();
        });
        e.HasMany(r => r.Replies).WithOne().HasForeignKey(r => r.RequestId).OnDelete(DeleteBehavior.Cascade);
        e.Navigation(r => r.History).UsePropertyAccessMode(PropertyAccessMode.Field);
        e.Navigation(r => r.Replies).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    private static void OfRequest<T>(EntityTypeBuilder<T> e, string key)
        where T : class =>
        e.HasOne<Request>().WithMany().HasForeignKey(key).OnDelete(DeleteBehavior.Cascade);
}
