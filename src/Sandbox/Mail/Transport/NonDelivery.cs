using System.Globalization;
using InfoInterview.Sandbox.Identity;
using InfoInterview.Sandbox.Mail.Mime;
using MimeKit;
using MimeKit.Utils;

namespace InfoInterview.Sandbox.Mail.Transport;

/// <summary>Delivery reports (RFC 3464).</summary>
static class NonDelivery
{
    /// <summary>As one's own Exchange writes it.</summary>
    public static MimeMessage FromExchange(Account account, MimeMessage original, IReadOnlyCollection<string> recipients, DateTimeOffset now)
    {
        var list = string.Join("\r\n", recipients);
        var text = $"Delivery has failed to these recipients or groups:\r\n\r\n{list}\r\nThe e-mail address you entered couldn't be found. Please check the recipient's e-mail address and try to resend the message.\r\n\r\nRemote server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'\r\n";
        var report = Write($"MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@{account.Domain}", "Microsoft Outlook", account.Address, $"Undeliverable: {original.Subject}", text, original, recipients, $"dns; {account.Domain}", "5.1.10", "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup", now);
        report.Headers.Add("X-MS-Exchange-Message-Is-Ndr", "");
        report.InReplyTo = original.MessageId;
        report.References.Add(original.MessageId!);
        return report;
    }

    /// <summary>As the other side's mail server writes it.</summary>
    /// <param name="recipient">The address that does not exist there.</param>
    public static MimeMessage FromServer(string recipient, string sender, MimeMessage original, DateTimeOffset now)
    {
        var host = $"mx1.{Carrier.Domain(recipient)}";
        var diagnostic = $"550 5.1.1 <{recipient}>: Recipient address rejected: User unknown in virtual mailbox table";
        var text = $"This is the mail system at host {host}.\r\n\r\nYour message could not be handed over to one of its recipients; it is\r\nattached below. If you write to the postmaster, please include this report.\r\n\r\n<{recipient}>: host {host} said: {diagnostic} (in reply to RCPT TO command)\r\n";
        return Write($"MAILER-DAEMON@{host}", "Mail Delivery System", sender, "Undelivered Mail Returned to Sender", text, original, [recipient], $"dns; {host}", "5.1.1", diagnostic, now);
    }

    static MimeMessage Write(string from, string name, string to, string subject, string text, MimeMessage original, IEnumerable<string> recipients, string reporter, string status, string diagnostic, DateTimeOffset now)
    {
        var message = new MimeMessage { Date = now, Subject = subject, MessageId = MimeUtils.GenerateMessageId(Carrier.Domain(from)) };
        message.From.Add(new MailboxAddress(name, from));
        message.To.Add(new MailboxAddress("", to));
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-replied");
        var facts = new MessageDeliveryStatus();
        facts.StatusGroups.Add(new HeaderList { { "Reporting-MTA", reporter }, { "Arrival-Date", now.ToString("ddd, dd MMM yyyy HH:mm:ss +0000", CultureInfo.InvariantCulture) } });
        foreach (var recipient in recipients)
            facts.StatusGroups.Add(new HeaderList { { "Final-Recipient", $"rfc822; {recipient}" }, { "Action", "failed" }, { "Status", status }, { "Diagnostic-Code", $"smtp; {diagnostic}" } });
        message.Body = new MultipartReport("delivery-status") { new TextPart("plain") { Text = text }, facts, OriginalHeaders(original) };
        return message;
    }

    static TextPart OriginalHeaders(MimeMessage original)
    {
        var raw = System.Text.Encoding.UTF8.GetString(original.Bytes());
        var end = raw.ReplaceLineEndings("\r\n").IndexOf("\r\n\r\n", StringComparison.Ordinal);
        return new TextPart("rfc822-headers") { Text = raw.ReplaceLineEndings("\r\n")[..(end < 0 ? raw.Length : end + 2)] };
    }
}
