using System.Text;
using MimeKit;

namespace InfoInterview.Domain.Mailboxes;

/// <summary>Delivery reports (RFC 3464) inside raw mail.</summary>
public static class DeliveryReports
{
    /// <summary>A report never needs more. Bytes.</summary>
    private const int Longest = 1024 * 1024;

    private const int LongestReason = 300;

    private static readonly string[] Arrived = ["delivered", "relayed", "expanded"];

    /// <summary>The report in a raw mail; null when it has none that can be read, or when it only tells that the mail arrived.</summary>
    public static DeliveryReport? In(Stream raw)
    {
        using var limited = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int read; limited.Length < Longest && (read = raw.Read(buffer, 0, buffer.Length)) > 0;)
        {
            limited.Write(buffer, 0, read);
        }

        limited.Position = 0;
        return RawMail.Parse(limited) is { } mail ? In(mail) : null;
    }

    internal static DeliveryReport? In(MimeMessage mail)
    {
        var failed = mail.Headers["X-Failed-Recipients"]?.Split(',')[0].Trim();
        if (mail.BodyParts.OfType<MessageDeliveryStatus>().FirstOrDefault() is not { } status || !IsFromSystem(mail))
        {
            return failed is null ? null : new DeliveryReport(SoundText.Of(failed), null, Delayed: false, OriginalId(mail));
        }

        var recipients = Groups(status).Where(g => Of(g, "Final-Recipient") is not null || Of(g, "Original-Recipient") is not null || Of(g, "Action") is not null).ToList();
        var group = recipients.FirstOrDefault(g => Is(g, "failed")) ?? recipients.FirstOrDefault(g => !Arrived.Any(a => Is(g, a)));
        if (group is null && recipients.Count > 0)
        {
            return null;
        }

        var reason = Line(Of(group, "Diagnostic-Code"));
        return new DeliveryReport(
            AddressOf(Of(group, "Original-Recipient")) is { } original && original.Contains('@') ? original : AddressOf(Of(group, "Final-Recipient")) ?? failed,
            StatusOf(Of(group, "Status"), reason),
            group is not null && Is(group, "delayed"),
            OriginalId(mail),
            reason);
    }

    /// <summary>Somebody who forwards a report has one inside too; only a mail that is a report itself, or comes from a mail system, speaks for a system.</summary>
    private static bool IsFromSystem(MimeMessage mail) =>
        mail.Body?.ContentType.IsMimeType("multipart", "report") == true
        || RawMail.People(mail, HeaderId.From).FirstOrDefault() is not { } from
        || from.Address.Length == 0
        || from.Address.Contains("daemon", StringComparison.OrdinalIgnoreCase)
        || from.Address.StartsWith("postmaster", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<HeaderList> Groups(MessageDeliveryStatus status)
    {
        try
        {
            return [.. status.StatusGroups];
        }
        catch (Exception e) when (e is FormatException or IOException or InvalidOperationException or ArgumentException)
        {
            return [];
        }
    }

    /// <summary>The code of the other system is often finer than the report's own <c>5.0.0</c>.</summary>
    private static string? StatusOf(string? status, string? reason)
    {
        var own = EnhancedStatus.In(status);
        return own is null || own.EndsWith(".0.0", StringComparison.Ordinal) ? EnhancedStatus.In(reason) ?? own : own;
    }

    private static bool Is(HeaderList group, string action) =>
        Of(group, "Action") is { } value && value.TrimStart().StartsWith(action, StringComparison.OrdinalIgnoreCase);

    private static string? Of(HeaderList? group, string field) => group is not null && group.Contains(field) ? group[field] : null;

    private static string? Line(string? diagnostic)
    {
        if (diagnostic is null)
        {
            return null;
        }

        var line = string.Join(' ', SoundText.Of(diagnostic).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var type = line.IndexOf(';', StringComparison.Ordinal);
        line = type is >= 0 and < 20 ? line[(type + 1)..].Trim() : line;
        return line.Length > LongestReason ? line[..LongestReason] : line;
    }

    private static string? OriginalId(MimeMessage mail) => RawMail.Bracketed(
        mail.BodyParts.OfType<MessagePart>().Select(p => p.Message?.MessageId).FirstOrDefault(id => id is not null)
        ?? mail.BodyParts.OfType<TextPart>().Where(t => t.ContentType.IsMimeType("text", "rfc822-headers") || t.ContentType.IsMimeType("message", "rfc822-headers"))
            .Select(IdIn).FirstOrDefault(id => id is not null));

    private static string? IdIn(TextPart headers)
    {
        try
        {
            return HeaderList.Load(new MemoryStream(Encoding.Latin1.GetBytes(headers.Text + "\r\n\r\n")))["Message-ID"];
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static string? AddressOf(string? field) =>
        field?.Split(';', 2) is [.., var address] && address.Trim().Trim('<', '>') is { Length: > 0 } plain ? SoundText.Of(plain) : null;
}
