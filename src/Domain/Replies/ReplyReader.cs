using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.Replies.Kinds;
using InfoInterview.Domain.Replies.Meanings;
using InfoInterview.Domain.Replies.Meanings.Phrases;
using InfoInterview.Domain.Replies.Meanings.Words;
using InfoInterview.Domain.Replies.Texts;
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
        var text = MailText.Of(mail);
        var (kind, rule) = MailKinds.Of(mail, text);
        return kind switch
        {
            MailKind.Human => Human(mail, text, context),
            MailKind.OutOfOffice => Absence(mail, text, context, rule),
            MailKind.CalendarAnswer => new Reading { Kind = kind, Rule = rule, Certain = true, Label = OfCalendar(mail.Envelope.MeetingAnswer), NewText = text.New },
            MailKind.HardBounce or MailKind.SoftBounce or MailKind.Delay => Returned(mail, text, kind, rule),
            _ => new Reading { Kind = kind, Rule = rule, Certain = true, NewText = text.New },
        };
    }

    private static ReplyLabel OfCalendar(MeetingAnswer? answer) => answer switch
    {
        MeetingAnswer.Accepted => ReplyLabel.Accepted,
        MeetingAnswer.Declined => ReplyLabel.Declined,
        _ => ReplyLabel.Unclear,
    };

    private static Reading Returned(IncomingMessage mail, MailText text, MailKind kind, string rule)
    {
        var report = Bounces.Of(mail, text)?.Report;
        return new Reading { Kind = kind, Rule = rule, Certain = true, Quote = report?.Reason ?? report?.Recipient, NewText = text.New };
    }

    private static Reading Absence(IncomingMessage mail, MailText text, ReadingContext context, string rule)
    {
        var left = Absences.LeftForGood(text.New);
        var (writtenOn, dayFirst) = (WrittenOn(mail, context), TimesOf(mail, context).WritesDayFirst);
        return new Reading
        {
            Kind = MailKind.OutOfOffice,
            Rule = left ? "left-for-good" : rule,
            Certain = true,
            LeftForGood = left,
            Until = left ? null : Absences.ReturnDay(text.New, writtenOn, dayFirst),
            Quote = DecidingSentence(text.New, s => left ? Absences.LeftForGood(s) : Absences.ReturnDay(s, writtenOn, dayFirst) is not null),
            NewText = text.New,
            People = Absences.StandIns(text.New, [context.PersonAddress, .. mail.Envelope.To.Select(t => t.Address)]),
        };
    }

    private static string? DecidingSentence(string text, Func<string, bool> decides)
    {
        var words = TextWords.Of(text, Languages.Vocabulary);
        var sentences = words.Sentences.Select(words.Quote).ToList();
        return sentences.FirstOrDefault(decides) ?? sentences.FirstOrDefault();
    }

    private static Reading Human(IncomingMessage mail, MailText text, ReadingContext context)
    {
        var ownNames = OwnNames(mail, context);
        var reading = HumanReply.Read(
            text.New, TimeReader.Read(text.New, TimesOf(mail, context)), NamedPeople.In(text.New, context.PersonAddress, ownNames), ownNames, WrittenOn(mail, context));
        string[] doubts = [.. reading.Doubts, .. context.CertainMatch ? [] : (string[])["match-in-doubt"], .. text.Doubtful ? (string[])["new-text-in-doubt"] : []];
        return reading with { Certain = doubts.Length == 0, Doubts = doubts };
    }

    /// <summary>What the person asked is called, as far as the address tells ("maya.chen@..." is Maya and Chen), and the seeker, to whom the mail goes: neither is news.</summary>
    private static string[] OwnNames(IncomingMessage mail, ReadingContext context)
    {
        var local = context.PersonAddress.Split('@')[0].Split('.', '_', '-', '+');
        var same = mail.Envelope.From is { } from && MailAddress.Key(from.Address) == MailAddress.Key(context.PersonAddress);
        string[] seeker = mail.Envelope.To is [var first, ..] ? first.Name.Split(' ') : [];
        return same ? [.. local, .. seeker, .. mail.Envelope.From!.Name.Split(' ')] : [.. local, .. seeker];
    }

    /// <summary>The person's known zone, then the Date header, then the seeker's; the last two are suppositions. A zone named in the text wins over all.</summary>
    private static TimeContext TimesOf(IncomingMessage mail, ReadingContext context) =>
        context.PersonTimeZone is { } known && Zones.Find(known) is not null ? new(mail.WrittenAt, known, false, context.SeekerTimeZone)
        : mail.WriterOffset is { } offset && Math.Abs(offset.TotalHours) <= 14 ? new(mail.WrittenAt, Zones.Of(offset), true, context.SeekerTimeZone)
        : new(mail.WrittenAt, context.SeekerTimeZone, true, context.SeekerTimeZone);

    private static DateOnly WrittenOn(IncomingMessage mail, ReadingContext context) =>
        Zones.DayOf(mail.WrittenAt, Zones.Find(TimesOf(mail, context).Zone) ?? DateTimeZone.Utc);
}
