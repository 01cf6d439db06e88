using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.Referrals;
using InfoInterview.Domain.Replies;
using InfoInterview.Domain.Replies.Kinds;
using InfoInterview.Domain.Requests;
using InfoInterview.Server.Data;
using InfoInterview.Server.Mailboxes;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Server.Replies;

/// <summary>Match, read, record. Of a mail that belongs to no request nothing is fetched and nothing is kept.</summary>
public static class ReplyIntake
{
    /// <summary>Opens what may belong to a request. Calls Graph, changes nothing.</summary>
    public static async Task<IReadOnlyList<IncomingMessage>> OpenAsync(Db db, IReadOnlyList<MessageEnvelope> mails, Look look)
    {
        var targets = await Correspondence.TargetsAsync(db, look.Stop);
        var opened = new List<IncomingMessage>();
        foreach (var mail in mails.Where(m => !m.IsDraft && !IsOwn(m, look.Mailbox) && RequestMatcher.MayBelong(m, targets)))
        {
            if (!await db.Replies.AnyAsync(r => r.InternetMessageId == mail.InternetMessageId, look.Stop)
                && await OpenAsync(mail, look) is { } message)
            {
                opened.Add(message);
            }
        }

        return opened;
    }

    /// <summary>Records opened mail with the requests it answers. Changes the store's objects; the caller saves.</summary>
    public static async Task TakeAsync(Db db, IReadOnlyList<IncomingMessage> mails, Look look)
    {
        var targets = await Correspondence.TargetsAsync(db, look.Stop);
        foreach (var mail in mails.OrderBy(m => m.Envelope.ReceivedAt))
        {
            if (RequestMatcher.Find(mail.Envelope, mail.Report, targets) is { } match)
            {
                await RecordAsync(db, mail, match, look);
            }
        }
    }

    /// <summary>The seeker says that this mail answers that request: then it does.</summary>
    public static async Task<Request> AttachAsync(Db db, Guid requestId, IncomingMessage mail, Look look) =>
        await RecordAsync(db, mail, new Match(requestId, 100, "you said so"), look);

    public static async Task<IncomingMessage?> OpenAsync(MessageEnvelope mail, Look look)
    {
        var message = await look.Graph.Mail.ReadAsync(mail, look.Stop);
        return message is not null && MailKinds.LooksLikeReport(mail)
            ? message with { Report = await look.Graph.Mail.ReportAsync(mail.MessageId, look.Stop) }
            : message;
    }

    private static async Task<Request> RecordAsync(Db db, IncomingMessage mail, Match match, Look look)
    {
        var request = await db.Requests.Include(r => r.Person).Include(r => r.Replies).FirstAsync(r => r.Id == match.RequestId, look.Stop);
        var context = new ReadingContext(request.Person.TimeZone, look.Mailbox.TimeZone, match.IsCertain, request.Person.Address);
        var reading = Read(mail, context);
        var reply = Reply.Of(look.Mailbox.Owner, request.Id, mail.Envelope, match.By, reading);
        if (request.Received(reply, look.Today, look.Cadence, look.BusinessDays))
        {
            db.Referrals.AddRange(reading.People.Select(p =>
                Referral.From(look.Mailbox.Owner, request.Id, p.Name, p.Address, p.Why, mail.Envelope.ReceivedAt)));
        }

        return request;
    }

    /// <summary>A mail on which the reader breaks is set aside for the seeker; it must not stop the mailbox.</summary>
    private static Reading Read(IncomingMessage mail, ReadingContext context)
    {
        try
        {
            return ReplyReader.Read(mail, context);
        }
#pragma warning disable CA1031 // The mail is foreign input: whatever it does to the reader ends in "please look".
        catch (Exception e)
#pragma warning restore CA1031
        {
            return new Reading { Kind = MailKind.Human, Label = ReplyLabel.Unclear, Certain = false, Rule = $"could-not-read ({e.GetType().Name})" };
        }
    }

    private static bool IsOwn(MessageEnvelope mail, Mailbox mailbox) =>
        mail.From is { } from && MailAddress.Key(from.Address) == MailAddress.Key(mailbox.Address);
}
