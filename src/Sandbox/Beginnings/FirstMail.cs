using InfoInterview.Sandbox.Identity;
using InfoInterview.Sandbox.Mail.Mime;
using MimeKit;
using MimeKit.Utils;

namespace InfoInterview.Sandbox.Beginnings;

/// <summary>A newsletter, a colleague or friend, a receipt.</summary>
static class FirstMail
{
    /// <summary>Raw mails with the number of days since they came.</summary>
    public static IEnumerable<(int Days, byte[] Raw)> Of(Account account, Account? colleague, DateTimeOffset now)
    {
        yield return (5, Newsletter(account, now.AddDays(-5)).Bytes());
        yield return (2, Receipt(account, now.AddDays(-2)).Bytes());
        yield return (1, Note(account, colleague, now.AddDays(-1)).Bytes());
    }

    static MimeMessage Newsletter(Account account, DateTimeOffset date)
    {
        var message = Message("Morning Print", "news@morningprint.example", account, "This week: seven cities that gave streets back to people", date);
        message.Headers.Add(HeaderId.ListId, "Morning Print weekly <weekly.morningprint.example>");
        message.Headers.Add(HeaderId.ListUnsubscribe, "<https://morningprint.example/leave>");
        message.Headers.Add(HeaderId.Precedence, "bulk");
        message.Body = Both(
            "Good morning,\r\n\r\nseven cities took cars out of their centres this year. We walked through all of them.\r\n\r\nRead on: https://morningprint.example/streets\r\n\r\nYou get this letter because you asked for it.\r\n",
            "<h2>Good morning,</h2><p>seven cities took cars out of their centres this year. We walked through all of them.</p><p><a href=\"https://morningprint.example/streets\">Read on</a></p><p><small>You get this letter because you asked for it.</small></p>");
        return message;
    }

    static MimeMessage Receipt(Account account, DateTimeOffset date)
    {
        var message = Message("Blueway Trains", "tickets@blueway.example", account, "Your ticket and receipt 48-2291-07", date);
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        message.Body = Both(
            $"Dear {account.Name},\r\n\r\nthank you for travelling with us. Your receipt number is 48-2291-07, the amount of 38.40 was charged.\r\n\r\nBlueway Trains\r\n",
            $"<p>Dear {account.Name},</p><p>thank you for travelling with us. Your receipt number is <b>48-2291-07</b>, the amount of 38.40 was charged.</p><p>Blueway Trains</p>");
        return message;
    }

    static MimeMessage Note(Account account, Account? colleague, DateTimeOffset date)
    {
        var (name, address) = colleague is null ? ("Sofia Brandt", "sofia@brandt.example") : (colleague.Name, colleague.Address);
        var message = Message(name, address, account, "Lunch on Thursday?", date);
        message.Body = Both(
            $"Hi {account.GivenName},\r\n\r\nthe new place at the corner has opened. Shall we try it on Thursday?\r\n\r\nBest\r\n{name}\r\nPhone +49 30 5550 2210\r\n",
            $"<div>Hi {account.GivenName},</div><div><br></div><div>the new place at the corner has opened. Shall we try it on Thursday?</div><div><br></div><div>Best</div><div id=\"Signature\">{name}<br>Phone +49 30 5550 2210</div>");
        return message;
    }

    static MimeMessage Message(string name, string address, Account to, string subject, DateTimeOffset date)
    {
        var message = new MimeMessage { Subject = subject, Date = date, MessageId = MimeUtils.GenerateMessageId(address.Split('@')[1]) };
        message.From.Add(new MailboxAddress(name, address));
        message.To.Add(new MailboxAddress(to.Name, to.Address));
        return message;
    }

    static MultipartAlternative Both(string text, string html) => [new TextPart("plain") { Text = text }, new TextPart("html") { Text = html }];
}
