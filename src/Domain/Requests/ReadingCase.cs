using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.Replies;

namespace InfoInterview.Domain.Requests;

/// <summary>
/// A reply that the seeker corrected: what was read, and what it really said. Its text stays in the seeker's own store
/// and leaves it only when the seeker exports it.
/// </summary>
public sealed class ReadingCase
{
    public Guid Id { get; private init; }
    public Owner Owner { get; private init; }
    public Guid RequestId { get; private init; }
    public Guid ReplyId { get; private init; }
    public DateTimeOffset CorrectedAt { get; private set; }

    /// <summary>The mail's kind by the seeker's word.</summary>
    public MailKind Kind { get; private set; }

    /// <summary>What it really says; null where the correction does not tell.</summary>
    public ReplyLabel? Label { get; private set; }

    /// <summary>The newly written part; null until it was fetched, empty when the mail is gone.</summary>
    public string? Text { get; private set; }

    private ReadingCase()
    {
    }

    public static ReadingCase Of(Reply reply, RequestState state, DateTimeOffset now)
    {
        var one = new ReadingCase { Id = Guid.CreateVersion7(), Owner = reply.Owner, RequestId = reply.RequestId, ReplyId = reply.Id };
        one.Corrected(state, now);
        return one;
    }

    /// <summary>The last word of the seeker counts.</summary>
    public void Corrected(RequestState state, DateTimeOffset now) => (Kind, Label, CorrectedAt) = state switch
    {
        RequestState.Declined => (MailKind.Human, ReplyLabel.Declined, now),
        RequestState.Later => (MailKind.Human, ReplyLabel.TentativeLater, now),
        RequestState.DoNotContact => (MailKind.Human, ReplyLabel.DoNotWrite, now),
        RequestState.Away => (MailKind.OutOfOffice, null, now),
        RequestState.AddressDead => (MailKind.HardBounce, null, now),
        _ => (MailKind.Human, (ReplyLabel?)null, now),
    };

    public void WasFetched(string text) => Text = text;
}
