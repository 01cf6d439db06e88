using InfoInterview.Domain.Mailboxes;

namespace InfoInterview.Domain.Replies;

/// <summary>A mail that answered a request, with how it was read. Its text is not kept, only the sentence that decided.</summary>
public sealed class Reply
{
    public Guid Id { get; private init; }
    public Owner Owner { get; private init; }
    public Guid RequestId { get; private init; }

    /// <summary>Graph's immutable id.</summary>
    public string MessageId { get; private init; } = "";

    /// <summary>Message-ID; with the owner the key under which a mail is taken in only once.</summary>
    public string InternetMessageId { get; private init; } = "";
    public string? WebLink { get; private init; }
    public DateTimeOffset ReceivedAt { get; private init; }
    public string FromName { get; private init; } = "";
    public string FromAddress { get; private init; } = "";

    /// <summary>By what it was recognised as belonging to the request.</summary>
    public string MatchedBy { get; private init; } = "";
    public MailKind Kind { get; private init; }
    public ReplyLabel? Label { get; private init; }
    public bool Certain { get; private init; }

    /// <summary>Why it was not acted on by itself, as names of rules.</summary>
    public IReadOnlyList<string> Doubts { get; private init; } = [];
    public string? Quote { get; private init; }
    public string Rule { get; private init; } = "";
    public DateOnly? Until { get; private init; }
    public bool LeftForGood { get; private init; }
    public IReadOnlyList<ProposedTime> Times { get; private init; } = [];
    public IReadOnlyList<NamedPerson> People { get; private init; } = [];

    private Reply()
    {
    }

    public static Reply Of(Owner owner, Guid requestId, MessageEnvelope mail, string matchedBy, Reading reading) => new()
    {
        Id = Guid.CreateVersion7(),
        Owner = owner,
        RequestId = requestId,
        MessageId = mail.MessageId,
        InternetMessageId = mail.InternetMessageId,
        WebLink = mail.WebLink,
        ReceivedAt = mail.ReceivedAt,
        FromName = mail.From?.Name ?? "",
        FromAddress = mail.From?.Address ?? "",
        MatchedBy = matchedBy,
        Kind = reading.Kind,
        Label = reading.Label,
        Certain = reading.Certain,
        Doubts = reading.Doubts,
        Quote = reading.Quote,
        Rule = reading.Rule,
        Until = reading.Until,
        LeftForGood = reading.LeftForGood,
        Times = reading.Times,
        People = reading.People,
    };
}
