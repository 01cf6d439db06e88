using MimeKit.Utils;

namespace InfoInterview.Domain.Mailboxes;

/// <summary>A name and an address in a mail's header, as written.</summary>
public sealed record Participant(string Name, string Address);

/// <summary>
/// What the list of changes tells about a mail, without anything its writer wrote but the subject line.
/// Enough to decide whether it may belong to a request; nothing of a mail that does not is kept.
/// </summary>
public sealed record MessageEnvelope
{
    /// <summary>Graph's immutable id, valid in this mailbox wherever the mail is moved.</summary>
    public required string MessageId { get; init; }

    /// <summary>Message-ID of RFC 5322, with angle brackets.</summary>
    public required string InternetMessageId { get; init; }
    public string? ConversationId { get; init; }
    public string Subject { get; init; } = "";
    public Participant? From { get; init; }
    public IReadOnlyList<Participant> To { get; init; } = [];
    public IReadOnlyList<Participant> Cc { get; init; } = [];

    /// <summary>When the mailbox received it; for a sent mail, when it was sent. An instant.</summary>
    public DateTimeOffset ReceivedAt { get; init; }
    public bool IsDraft { get; init; }
    public string? WebLink { get; init; }

    /// <summary>Message ids named by In-Reply-To and References (RFC 5322, 3.6.4), with angle brackets.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>MAPI message class, such as <c>REPORT.IPM.Note.NDR</c>; null when not told.</summary>
    public string? MessageClass { get; init; }

    /// <summary>What the calendar says in a meeting response, otherwise null.</summary>
    public MeetingAnswer? MeetingAnswer { get; init; }

    /// <summary>The request this mail was marked with when it was composed; only on mail the seeker sent.</summary>
    public Guid? RequestMarker { get; init; }

    /// <summary>The draft of ours that this mail was; only on mail the seeker sent.</summary>
    public Guid? DraftMarker { get; init; }
}

public enum MeetingAnswer
{
    Accepted,
    Tentative,
    Declined,
}

/// <summary>A mail that may answer a request, with its content. Read, judged, and not kept.</summary>
public sealed record IncomingMessage
{
    public required MessageEnvelope Envelope { get; init; }

    /// <summary>The whole body as HTML, null for a mail without it.</summary>
    public string? Html { get; init; }

    /// <summary>The whole body as text.</summary>
    public string Text { get; init; } = "";

    /// <summary>What the mail system believes to be new in this mail, as text; one opinion among others.</summary>
    public string? UniqueText { get; init; }

    /// <summary>Header fields as received; empty when the mailbox gives none.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>The writer's offset from UTC by the Date header; null without one.</summary>
    public TimeSpan? WriterOffset { get; init; }

    /// <summary>The delivery report inside, when there is one.</summary>
    public DeliveryReport? Report { get; init; }

    /// <summary>When it was written, by its Date header where that is believable, else when it was received: mail may lie on its way for days.</summary>
    public DateTimeOffset WrittenAt =>
        Header("Date") is { } written && DateUtils.TryParse(written, out var date)
        && date > Envelope.ReceivedAt - LongestWay && date < Envelope.ReceivedAt + TimeSpan.FromHours(1) ? date : Envelope.ReceivedAt;

    private static readonly TimeSpan LongestWay = TimeSpan.FromDays(5);

    public string? Header(string name) =>
        Headers.FirstOrDefault(h => h.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
}

/// <summary>What a delivery report (RFC 3464) says about one recipient.</summary>
/// <param name="Recipient">The address that was not reached, null when the report names none.</param>
/// <param name="Status">Enhanced status (RFC 3463) such as <c>5.1.1</c>, null when there is none.</param>
/// <param name="Delayed">The system is still trying.</param>
/// <param name="OriginalMessageId">Message-ID of the mail that came back, with angle brackets.</param>
/// <param name="Reason">What the other system said, one line as written; null when it said nothing.</param>
public sealed record DeliveryReport(string? Recipient, string? Status, bool Delayed, string? OriginalMessageId, string? Reason = null);
