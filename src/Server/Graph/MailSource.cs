using InfoInterview.Domain.Mailboxes;
using Microsoft.Graph.Models;
using MimeKit;
using MimeKit.Utils;
using Participant = InfoInterview.Domain.Mailboxes.Participant;

namespace InfoInterview.Server.Graph;

/// <summary>Graph's messages and raw mail turned into the domain's values.</summary>
internal static class MailSource
{
    /// <summary>A report quotes at most the headers of one mail; more than this is no report.</summary>
    private const int LongestReport = 2 * 1024 * 1024;

    public static MessageEnvelope Envelope(Message m, string bagProperty) => new()
    {
        MessageId = m.Id!,
        InternetMessageId = m.InternetMessageId!,
        ConversationId = m.ConversationId,
        Subject = m.Subject ?? "",
        From = ParticipantOf(m.From),
        To = [.. (m.ToRecipients ?? []).Select(ParticipantOf).OfType<Participant>()],
        Cc = [.. (m.CcRecipients ?? []).Select(ParticipantOf).OfType<Participant>()],
        ReceivedAt = m.ReceivedDateTime ?? m.SentDateTime ?? DateTimeOffset.UnixEpoch,
        IsDraft = m.IsDraft ?? false,
        WebLink = m.WebLink,
        References = [.. Ids(Properties.Of(m, Properties.InReplyTo)), .. Ids(Properties.Of(m, Properties.References))],
        MessageClass = Properties.Of(m, Properties.MessageClass),
        MeetingAnswer = AnswerOf(Properties.Of(m, Properties.MessageClass)),
        RequestMarker = Properties.Marker(Properties.Of(m, bagProperty)),
        DraftMarker = Guid.TryParse(Properties.Of(m, Properties.Draft), out var draft) ? draft : null,
    };

    /// <summary>Classes of meeting responses ([MS-OXOCAL] 2.2.6). Graph's own field for it cannot be selected on a list of plain messages.</summary>
    private static MeetingAnswer? AnswerOf(string? messageClass) => messageClass?.ToUpperInvariant() switch
    {
        "IPM.SCHEDULE.MEETING.RESP.POS" => MeetingAnswer.Accepted,
        "IPM.SCHEDULE.MEETING.RESP.TENT" => MeetingAnswer.Tentative,
        "IPM.SCHEDULE.MEETING.RESP.NEG" => MeetingAnswer.Declined,
        _ => null,
    };

    /// <summary>The offset a Date header names; null when it names none or no date.</summary>
    public static TimeSpan? OffsetOf(string? dateHeader) =>
        dateHeader is not null && DateUtils.TryParse(dateHeader, out var date) ? date.Offset : null;

    /// <summary>The delivery report (RFC 3464) in a raw mail; null when it has none that can be read.</summary>
    public static DeliveryReport? ReportIn(Stream source)
    {
        using var limited = new MemoryStream();
        CopyAtMost(source, limited, LongestReport);
        limited.Position = 0;
        MimeMessage mail;
        try
        {
            mail = MimeMessage.Load(limited);
        }
        catch (FormatException)
        {
            return null;
        }

        if (mail.BodyParts.OfType<MessageDeliveryStatus>().FirstOrDefault() is not { } status)
        {
            return mail.Headers["X-Failed-Recipients"] is { } failed ? new DeliveryReport(failed.Split(',')[0].Trim(), null, Delayed: false, OriginalId(mail)) : null;
        }

        var recipient = status.StatusGroups.FirstOrDefault(g => g.Contains("Final-Recipient") || g.Contains("Original-Recipient"));
        return new DeliveryReport(
            AddressOf(recipient?["Final-Recipient"] ?? recipient?["Original-Recipient"]),
            recipient?["Status"]?.Trim(),
            string.Equals(recipient?["Action"]?.Trim(), "delayed", StringComparison.OrdinalIgnoreCase),
            OriginalId(mail));
    }

    private static string? OriginalId(MimeMessage mail)
    {
        var id = mail.BodyParts.OfType<MessagePart>().FirstOrDefault()?.Message?.MessageId
            ?? mail.BodyParts.OfType<TextPart>().Where(t => t.ContentType.IsMimeType("text", "rfc822-headers"))
                .Select(t => HeaderList.Load(new MemoryStream(System.Text.Encoding.Latin1.GetBytes(t.Text + "\r\n\r\n")))["Message-ID"]).FirstOrDefault();
        return id is null ? null : $"<{id.Trim('<', '>', ' ')}>";
    }

    private static string? AddressOf(string? field) => field?.Split(';', 2) is [_, var address] ? address.Trim().Trim('<', '>') : null;

    private static IEnumerable<string> Ids(string? field) =>
        field is null ? [] : MimeUtils.EnumerateReferences(field).Select(id => $"<{id}>");

    private static Participant? ParticipantOf(Recipient? r) =>
        r?.EmailAddress?.Address is { Length: > 0 } address ? new Participant(r.EmailAddress.Name ?? "", address) : null;

    private static void CopyAtMost(Stream from, Stream to, int limit)
    {
        var buffer = new byte[16 * 1024];
        for (int read, total = 0; total < limit && (read = from.Read(buffer, 0, Math.Min(buffer.Length, limit - total))) > 0; total += read)
        {
            to.Write(buffer, 0, read);
        }
    }
}
