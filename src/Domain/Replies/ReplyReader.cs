using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.Replies.Meanings;
using InfoInterview.Domain.Replies.Meanings.Phrases;
using InfoInterview.Domain.Replies.Meanings.Words;
using InfoInterview.Domain.Replies.Times;
using NodaTime;

namespace InfoInterview.Domain.Replies;

/// <summary>
/// Reads a mail that belongs to a request: what kind, what it says, when, who else; always with the sentence it went by.
/// It would rather say "please look" than be wrong, and it declares a refusal only when nothing speaks against it (product.md, "States of a request").
/// </summary>
public static class ReplyReader
{
    public static Reading Read(IncomingMessage mail, ReadingContext context)
    {
        var (kind, rule) = MailKinds.Of(mail);
        return kind switch
        {
            MailKind.Human => Human(mail, context),
            MailKind.OutOfOffice => Absence(mail, context, rule),
            MailKind.CalendarAnswer => new Reading { Kind = kind, Rule = rule, Certain = true, Label = OfCalendar(mail.Envelope.MeetingAnswer) },
            _ => new Reading { Kind = kind, Rule = rule, Certain = true, Quote = mail.Report?.Recipient },
        };
    }

    private static ReplyLabel OfCalendar(MeetingAnswer? answer) => answer switch
    {
        MeetingAnswer.Accepted => ReplyLabel.Accepted,
        MeetingAnswer.Declined => ReplyLabel.Declined,
        _ => ReplyLabel.Unclear,
    };

    private static Reading Absence(IncomingMessage mail, ReadingContext context, string rule)
    {
        var sentences = NewText.Sentences(NewText.Of(mail));
        var writtenOn = WrittenOn(mail, context);
        var back = sentences.Select(s => (Sentence: s, Day: Absences.ReturnDay(s, writtenOn))).FirstOrDefault(s => s.Day is not null);
        var left = sentences.FirstOrDefault(Absences.LeftForGood);
        return new Reading
        {
            Kind = MailKind.OutOfOffice,
            Rule = left is not null ? "left-for-good" : rule,
            Certain = true,
            LeftForGood = left is not null,
            Until = left is null ? back.Day : null,
            Quote = left ?? back.Sentence ?? sentences.FirstOrDefault(),
            People = NamedPeople.In(string.Join('\n', sentences), context.PersonAddress, OwnNames(mail, context)),
        };
    }

    private static Reading Human(IncomingMessage mail, ReadingContext context)
    {
        var text = NewText.Of(mail).ReplaceLineEndings("\n");
        var (zone, assumed) = WriterZone(mail, context);
        var when = new TimeContext(mail.Envelope.ReceivedAt, zone, assumed, context.SeekerTimeZone);
        var writtenOn = WrittenOn(mail, context);
        IReadOnlyList<TimeMention> times = PresentTimes.Of(TextWords.Of(text, Languages.Vocabulary), when, writtenOn);
        var ownNames = OwnNames(mail, context);
        var people = NamedPeople.In(text, context.PersonAddress, ownNames);
        var reading = HumanReply.Read(text, times, people, ownNames, writtenOn);
        return context.CertainMatch ? reading : reading with { Certain = false, Doubts = [.. reading.Doubts, "match-in-doubt"] };
    }

    /// <summary>What the person asked is called, as far as the address tells ("maya.chen@..." is Maya and Chen), and the seeker, to whom the mail goes: neither is news.</summary>
    private static string[] OwnNames(IncomingMessage mail, ReadingContext context)
    {
        var local = context.PersonAddress.Split('@')[0].Split('.', '_', '-', '+');
        var same = mail.Envelope.From is { } from && MailAddress.Key(from.Address) == MailAddress.Key(context.PersonAddress);
        string[] seeker = mail.Envelope.To is [var first, ..] ? first.Name.Split(' ') : [];
        return same ? [.. local, .. seeker, .. mail.Envelope.From!.Name.Split(' ')] : [.. local, .. seeker];
    }

    /// <summary>Explicit words win inside a sentence; here: the person's known zone, then the Date header, then the seeker's, flagged.</summary>
    private static (string Zone, bool Assumed) WriterZone(IncomingMessage mail, ReadingContext context) =>
        context.PersonTimeZone is { } known && Zones.Find(known) is not null ? (known, false)
        : mail.WriterOffset is { } offset && Math.Abs(offset.TotalHours) <= 14 ? (Zones.Of(offset), true)
        : (context.SeekerTimeZone, true);

    private static DateOnly WrittenOn(IncomingMessage mail, ReadingContext context) =>
        Zones.DayOf(mail.Envelope.ReceivedAt, Zones.Find(WriterZone(mail, context).Zone) ?? DateTimeZone.Utc);
}
