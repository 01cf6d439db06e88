using InfoInterview.Domain.Mailboxes;
using MimeKit;

namespace InfoInterview.ReplyLab;

/// <summary>Raw mail to what the domain reads.</summary>
internal static class MimeMails
{
    public static IncomingMessage Of(byte[] raw)
    {
        using var stream = new MemoryStream(raw);
        var mail = MimeMessage.Load(stream);
        var from = mail.From.Mailboxes.FirstOrDefault();
        return new IncomingMessage
        {
            Envelope = new MessageEnvelope
            {
                MessageId = mail.MessageId ?? "",
                InternetMessageId = $"<{mail.MessageId}>",
                Subject = mail.Subject ?? "",
                From = from is null ? null : new Participant(from.Name ?? "", from.Address),
                Cc = [.. mail.Cc.Mailboxes.Select(m => new Participant(m.Name ?? "", m.Address))],
                ReceivedAt = mail.Date,
                References = [.. mail.References.Append(mail.InReplyTo).Where(r => r is not null).Select(r => $"<{r}>").Distinct()],
            },
            Html = mail.HtmlBody,
            Text = mail.TextBody ?? "",
            Headers = [.. mail.Headers.Select(h => KeyValuePair.Create(h.Field, h.Value))],
            WriterOffset = mail.Date.Offset,
            Report = ReportOf(mail),
        };
    }

    private static DeliveryReport? ReportOf(MimeMessage mail)
    {
        if (mail.BodyParts.OfType<MessageDeliveryStatus>().FirstOrDefault()?.StatusGroups is not { Count: > 1 } groups)
        {
            return null;
        }

        var recipient = groups[1]["Final-Recipient"]?.Split(';')[^1].Trim();
        return new DeliveryReport(recipient, groups[1]["Status"], groups[1]["Action"] == "delayed", null);
    }
}
