using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.Replies.Kinds;
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
            People = [.. sentences.SelectMany(s => NamedPeople.In(s, context.PersonAddress))],
        };
    }

    private static Reading Human(IncomingMessage mail, ReadingContext context)
    {
        var sentences = NewText.Sentences(NewText.Of(mail));
        var (zone, assumed) = WriterZone(mail, context);
        var dates = TimeExpressions.DatesIn(string.Join('\n', sentences), WrittenOn(mail, context));
        var times = sentences.SelectMany(s => TimeExpressions.In(s, mail.Envelope.ReceivedAt, zone, assumed, dates)
            .Select(t => (Sentence: s, Time: t))).DistinctBy(t => t.Time.Start).ToList();
        var said = sentences.Select(s => (Sentence: s, Said: Meaning.Of(s))).Where(s => s.Said is not null)
            .Select(s => (s.Sentence, s.Said!.Value.Label, s.Said.Value.Rule)).ToList();
        var people = sentences.SelectMany(s => NamedPeople.In(s, context.PersonAddress)).DistinctBy(p => p.Address ?? p.Name).ToList();

        var (label, rule, quote, clear) = Weigh(said, times.Count > 0 ? times[0].Sentence : null, people);
        return new Reading
        {
            Kind = MailKind.Human,
            Label = label,
            Rule = rule,
            Quote = quote ?? sentences.FirstOrDefault(s => !IsGreeting(s)),
            Certain = clear && context.CertainMatch,
            Times = [.. times.Select(t => t.Time)],
            People = people,
            Until = label == ReplyLabel.TentativeLater ? Absences.ReturnDay(quote ?? "", WrittenOn(mail, context)) : null,
        };
    }

    private static bool IsGreeting(string sentence) => sentence.EndsWith(',') && sentence.Count(c => c == ' ') <= 4;

    /// <summary>
    /// One label out of all sentences. A usable time or an agreement outweighs a refusal, and then nothing is certain;
    /// a refusal stands only alone.
    /// </summary>
    private static (ReplyLabel Label, string Rule, string? Quote, bool Clear) Weigh(
        List<(string Sentence, ReplyLabel Label, string Rule)> said, string? timeSentence, List<NamedPerson> people)
    {
        bool Says(ReplyLabel label) => said.Any(s => s.Label == label);
        (ReplyLabel, string, string?, bool) By(ReplyLabel label, bool clear = true, ReplyLabel? shown = null)
        {
            var first = said.First(s => s.Label == label);
            return (shown ?? label, first.Rule, first.Sentence, clear);
        }

        if (Says(ReplyLabel.DoNotWrite))
        {
            return By(ReplyLabel.DoNotWrite, clear: !Says(ReplyLabel.Accepted) && timeSentence is null);
        }

        if (timeSentence is not null)
        {
            return (ReplyLabel.AcceptedTimes, "names-a-time", timeSentence, !Says(ReplyLabel.Declined) && !Says(ReplyLabel.TentativeLater));
        }

        if (Says(ReplyLabel.Declined))
        {
            var alone = said.All(s => s.Label is ReplyLabel.Declined or ReplyLabel.Redirected);
            return people.Count > 0 ? By(ReplyLabel.Declined, alone, ReplyLabel.DeclinedReferral) : By(ReplyLabel.Declined, alone);
        }

        ReplyLabel[] order = [ReplyLabel.AsksResume, ReplyLabel.EmailInstead, ReplyLabel.TentativeLater, ReplyLabel.Redirected, ReplyLabel.AsksTimes, ReplyLabel.Accepted, ReplyLabel.AsksQuestion];
        foreach (var label in order.Where(Says))
        {
            return By(label, clear: label != ReplyLabel.TentativeLater || !Says(ReplyLabel.Accepted));
        }

        return (ReplyLabel.Unclear, "nothing-understood", null, false);
    }

    /// <summary>Explicit words win inside a sentence; here: the person's known zone, then the Date header, then the seeker's, flagged.</summary>
    private static (string Zone, bool Assumed) WriterZone(IncomingMessage mail, ReadingContext context) =>
        context.PersonTimeZone is { } known && Zones.Find(known) is not null ? (known, false)
        : mail.WriterOffset is { } offset && Math.Abs(offset.TotalHours) <= 14 ? (Zones.Of(offset), true)
        : (context.SeekerTimeZone, true);

    private static DateOnly WrittenOn(IncomingMessage mail, ReadingContext context) =>
        Zones.DayOf(mail.Envelope.ReceivedAt, Zones.Find(WriterZone(mail, context).Zone) ?? DateTimeZone.Utc);
}
