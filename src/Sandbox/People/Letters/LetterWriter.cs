using System.Globalization;
using System.Security.Cryptography;
using InfoInterview.Sandbox.Mail.Transport;
using MimeKit;
using MimeKit.Utils;

namespace InfoInterview.Sandbox.People.Letters;

/// <summary>Makes an RFC 5322 message of a letter.</summary>
static class LetterWriter
{
    public static MimeMessage Write(Letter letter, Correspondent person, MimeMessage original, DateTimeOffset now)
    {
        var to = (original.ReplyTo.Mailboxes.FirstOrDefault() ?? original.From.Mailboxes.First()).Address;
        if (letter.Kind == LetterKind.Bounce) return NonDelivery.FromServer(person.Address, to, original, now);
        var date = person.At(now).ToDateTimeOffset();
        var message = new MimeMessage { Date = date, MessageId = MessageId(person), Subject = Subject(letter, person, original) };
        var author = letter.By is { } other ? new MailboxAddress(other.Name, other.Address) : new MailboxAddress(person.Name, person.Address);
        message.From.Add(author);
        message.To.Add(new MailboxAddress(original.From.Mailboxes.First().Name, to));
        if (letter.By is not null) message.Cc.Add(new MailboxAddress(person.Name, person.Address));
        message.InReplyTo = original.MessageId;
        foreach (var id in original.References) message.References.Add(id);
        message.References.Add(original.MessageId!);
        if (letter.Kind == LetterKind.Person) Dress(message, letter, person, original);
        else Automatic(message, letter, person);
        if (person.Client == MailClient.Outlook) Thread(message, original);
        return message;
    }

    static string MessageId(Correspondent person) => person.Client switch
    {
        MailClient.Gmail => $"CA+{Convert.ToHexString(RandomNumberGenerator.GetBytes(16))}@mail.{person.Domain}",
        MailClient.AppleMail => $"{Guid.NewGuid().ToString().ToUpperInvariant()}@{person.Domain}",
        MailClient.Outlook => $"PR3P{Convert.ToHexString(RandomNumberGenerator.GetBytes(14))}@PR3P.eurprd01.{person.Domain}",
        _ => MimeUtils.GenerateMessageId(person.Domain),
    };

    static string Subject(Letter letter, Correspondent person, MimeMessage original)
    {
        var subject = original.Subject ?? "";
        if (letter.Kind != LetterKind.Person) return $"Automatic reply: {subject}";
        var colon = subject.IndexOf(':', StringComparison.Ordinal);
        var hasMark = colon is 2 or 3 && subject[..colon].ToUpperInvariant() is "RE" or "AW" or "SV";
        return hasMark ? subject : $"{person.ReplyMark}: {subject}";
    }

    static void Dress(MimeMessage message, Letter letter, Correspondent person, MimeMessage original)
    {
        var signature = new Signature(letter.By?.Name ?? person.Name, letter.By?.Title ?? person.Title, person.Company, person.Phone);
        var sent = person.At(original.Date).ToDateTimeOffset();
        message.Body = Dressing.Body(person.Client, letter.Paragraphs, signature, original, sent);
        message.Headers.Add("X-Mailer", person.Client switch { MailClient.Outlook => "Microsoft Outlook 16.0", MailClient.AppleMail => "Apple Mail (2.3826.500.181)", MailClient.Gmail => "Gmail", _ => "Mutt/2.2.13" });
    }

    /// <summary>Exchange's own automatic reply, and a simpler server's.</summary>
    static void Automatic(MimeMessage message, Letter letter, Correspondent person)
    {
        message.Body = new TextPart("plain") { Text = string.Join("\r\n\r\n", letter.Paragraphs) + $"\r\n\r\n{person.Name}\r\n{person.Title}, {person.Company}\r\nPhone {person.Phone}\r\n" };
        message.Headers.Add("X-Auto-Response-Suppress", "All");
        if (letter.Kind == LetterKind.AutomaticReply)
        {
            message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
            message.Headers.Add("X-MS-Exchange-Inbox-Rules-Loop", person.Address);
            message.Headers.Add("X-MS-Exchange-Generated-Message-Source", "Mailbox Rules Agent");
        }
        else
        {
            message.Headers.Add(HeaderId.AutoSubmitted, "auto-replied");
            message.Headers.Add(HeaderId.Precedence, "auto_reply");
            message.Headers.Add("X-Autoreply", "yes");
        }
    }

    /// <summary>Outlook carries the thread in its own headers too.</summary>
    static void Thread(MimeMessage message, MimeMessage original)
    {
        message.Headers.Add("Thread-Topic", original.Headers["Thread-Topic"] ?? original.Subject ?? "");
        var buffer = new byte[256];
        if (original.Headers["Thread-Index"] is { } index && Convert.TryFromBase64String(index, buffer, out var length))
            message.Headers.Add("Thread-Index", Convert.ToBase64String([.. buffer[..length], .. RandomNumberGenerator.GetBytes(5)]));
        message.Headers.Add("Accept-Language", CultureInfo.GetCultureInfo("en-US").Name);
    }
}
