using System.Text;
using MimeKit;
using MimeKit.Utils;

namespace InfoInterview.Domain.Mailboxes;

/// <summary>A mail as it travelled (RFC 5322, MIME), read into what the reader of replies needs. Takes any bytes and never throws.</summary>
public static class RawMail
{
    /// <summary>Beyond this only attachments and attacks are found. Bytes.</summary>
    private const int Longest = 8 * 1024 * 1024;

    /// <summary>More text than this is never a reply. Characters.</summary>
    private const int LongestBody = 1024 * 1024;

    private const int MostHeaders = 500;

    /// <summary>Bytes of one header.</summary>
    private const int LongestHeader = 32 * 1024;

    /// <summary>Deeper nesting is an attack; the parser takes the rest as it stands.</summary>
    private static readonly ParserOptions Options = new() { MaxMimeDepth = 24, RespectContentLength = false };

    /// <param name="raw">The whole mail; only its first 8 MB are read.</param>
    /// <param name="receivedAt">When the mailbox received it; without it the Date header counts.</param>
    public static IncomingMessage Read(byte[] raw, DateTimeOffset? receivedAt = null) =>
        Parse(new MemoryStream(raw, 0, Math.Min(raw.Length, Longest), writable: false)) is { } mail
            ? Read(mail, receivedAt)
            : new IncomingMessage
            {
                Envelope = new MessageEnvelope { MessageId = "", InternetMessageId = "", ReceivedAt = receivedAt ?? DateTimeOffset.UnixEpoch },
                Text = SoundText.Of(Encoding.UTF8.GetString(raw, 0, Math.Min(raw.Length, LongestBody))),
            };

    /// <summary>Null when the bytes are no mail.</summary>
    internal static MimeMessage? Parse(Stream stream)
    {
        try
        {
            return MimeMessage.Load(Options, stream);
        }
        catch (Exception e) when (e is FormatException or IOException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            return null;
        }
    }

    private static IncomingMessage Read(MimeMessage mail, DateTimeOffset? receivedAt)
    {
        var (text, html) = Bodies(mail);
        var date = ValueOf(mail, HeaderId.Date) is { } field && DateUtils.TryParse(field, out var parsed) ? parsed : (DateTimeOffset?)null;
        return new IncomingMessage
        {
            Envelope = new MessageEnvelope
            {
                MessageId = Bracketed(mail.MessageId) ?? "",
                InternetMessageId = Bracketed(mail.MessageId) ?? "",
                Subject = ValueOf(mail, HeaderId.Subject) ?? "",
                From = People(mail, HeaderId.From).FirstOrDefault() ?? People(mail, HeaderId.Sender).FirstOrDefault(),
                To = People(mail, HeaderId.To),
                Cc = People(mail, HeaderId.Cc),
                ReceivedAt = receivedAt ?? date ?? DateTimeOffset.UnixEpoch,
                References = [.. Ids(mail, HeaderId.InReplyTo), .. Ids(mail, HeaderId.References)],
                MeetingAnswer = CalendarAnswers.In(mail),
            },
            Html = html,
            Text = text,
            Headers = [.. mail.Headers.Concat(mail.Body?.Headers ?? []).Take(MostHeaders).Select(h => KeyValuePair.Create(h.Field, ValueOf(h)))],
            WriterOffset = date?.Offset,
            Report = DeliveryReports.In(mail),
        };
    }

    /// <summary>What a reader sees: every text part that is no attachment; of alternatives both, one as text and one as HTML.</summary>
    private static (string Text, string? Html) Bodies(MimeMessage mail)
    {
        var (text, html) = (new StringBuilder(), new StringBuilder());
        foreach (var part in mail.BodyParts.OfType<TextPart>().Where(p => !p.IsAttachment))
        {
            var body = part.IsHtml ? html : part.IsPlain ? text : null;
            if (body is not null && body.Length < LongestBody)
            {
                _ = body.Length > 0 ? body.Append('\n') : body;
                body.Append(Limited(Decoded(part)));
            }
        }

        return (SoundText.Of(text.ToString()), html.Length > 0 ? SoundText.Of(html.ToString()) : null);
    }

    private static string Decoded(TextPart part)
    {
        try
        {
            return part.Text ?? "";
        }
        catch (Exception e) when (e is FormatException or IOException or ArgumentException or NotSupportedException or InvalidOperationException)
        {
            return "";
        }
    }

    private static string Limited(string text) => text.Length <= LongestBody ? text : text[..LongestBody];

    /// <summary>Reads only what a header of usual length would say: parsing addresses costs more than their length.</summary>
    internal static List<Participant> People(MimeMessage mail, HeaderId field) =>
        mail.Headers.FirstOrDefault(h => h.Id == field) is { } header
        && InternetAddressList.TryParse(header.RawValue, 0, Math.Min(header.RawValue.Length, LongestHeader), out var list)
            ? [.. list.Mailboxes.Take(100).Select(m => new Participant(SoundText.Of(m.Name), SoundText.Of(m.Address)))]
            : [];

    private static string? ValueOf(MimeMessage mail, HeaderId field) =>
        mail.Headers.FirstOrDefault(h => h.Id == field) is { } header ? ValueOf(header) : null;

    private static string ValueOf(Header header) => SoundText.Of(
        header.RawValue.Length <= LongestHeader ? header.Value : Encoding.Latin1.GetString(header.RawValue, 0, LongestHeader).Trim());

    private static IEnumerable<string> Ids(MimeMessage mail, HeaderId field) =>
        ValueOf(mail, field) is { } ids ? MimeUtils.EnumerateReferences(ids).Take(100).Select(id => Bracketed(id)!) : [];

    internal static string? Bracketed(string? id) => string.IsNullOrWhiteSpace(id) ? null : $"<{SoundText.Of(id).Trim('<', '>', ' ')}>";
}
