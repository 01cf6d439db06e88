using System.Diagnostics;
using System.Text;
using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.Replies;
using InfoInterview.Domain.Replies.Times;
using InfoInterview.Domain.Requests;

namespace InfoInterview.ReplyLab;

/// <summary>Takes a case through the same steps as the product: the mail, its request, its reading.</summary>
/// <param name="folder">Where the paths of <see cref="Case.Eml"/> begin.</param>
/// <param name="now">When a case without any time is taken to have arrived.</param>
public sealed class Reader(string folder, DateTimeOffset now)
{
    private const string OwnAddress = "person@asked.invalid", OwnMessageId = "<request@lab.invalid>";

    public Result Read(Case asked)
    {
        var raw = RawOf(asked);
        var began = Stopwatch.GetTimestamp();
        var (reading, match) = Read(asked, MailOf(asked, raw));
        return ResultOf(asked.Id, reading, match, Stopwatch.GetElapsedTime(began).TotalMilliseconds);
    }

    /// <summary>The mail of a case as bytes, where it has them.</summary>
    public byte[]? RawOf(Case asked) => asked.Eml is not { } eml ? null
        : eml.Contains('\n', StringComparison.Ordinal) ? Encoding.UTF8.GetBytes(eml) : File.ReadAllBytes(Path.Combine(folder, eml));

    public IncomingMessage MailOf(Case asked) => MailOf(asked, RawOf(asked));

    public IncomingMessage MailOf(Case asked, byte[]? raw) => raw is null ? OfText(asked) : OfRaw(asked, raw);

    public static (Reading Reading, Match? Match) Read(Case asked, IncomingMessage mail)
    {
        // A case that names neither request nor person asks how a mail is read, not to whom it belongs.
        var named = asked.RequestMessageId is not null || asked.Person is not null;
        var match = named ? RequestMatcher.Find(mail, [TargetOf(asked, mail)]) : null;
        var context = new ReadingContext(asked.Zone, asked.SeekerZone ?? asked.Zone ?? "Etc/UTC", !named || match is { IsCertain: true }, asked.Person?.Address ?? mail.Envelope.From?.Address ?? "");
        return (ReplyReader.Read(mail, context), match);
    }

    private IncomingMessage OfRaw(Case asked, byte[] raw)
    {
        var mail = RawMail.Read(raw, asked.ReceivedAt);
        return mail.Envelope.ReceivedAt > DateTimeOffset.UnixEpoch ? mail : mail with { Envelope = mail.Envelope with { ReceivedAt = asked.RequestSentAt ?? now } };
    }

    private IncomingMessage OfText(Case asked)
    {
        return new IncomingMessage
        {
            Envelope = new MessageEnvelope
            {
                MessageId = asked.Id,
                InternetMessageId = $"<{asked.Id}@lab.invalid>",
                From = new Participant(asked.Person?.Name ?? "", asked.Person?.Address ?? OwnAddress),
                ReceivedAt = asked.ReceivedAt ?? asked.RequestSentAt ?? now,
                References = [Bracketed(asked.RequestMessageId) ?? OwnMessageId],
            },
            Text = asked.Text ?? "",
            WriterOffset = asked.WriterOffset,
        };
    }

    /// <summary>A request whose Message-ID the case does not tell is the one that the mail answers, if it answers any.</summary>
    private static MatchTarget TargetOf(Case asked, IncomingMessage mail) => new(
        Guid.Empty, asked.Person?.Name ?? "", asked.Person?.Address ?? OwnAddress, asked.RequestSentAt ?? mail.Envelope.ReceivedAt,
        Bracketed(asked.RequestMessageId) is { } id ? [id] : mail.Envelope.References, []);

    private static string? Bracketed(string? id) => id is null || id.StartsWith('<') ? id : $"<{id}>";

    private static Result ResultOf(string id, Reading reading, Match? match, double ms) => new(
        id, Taxonomy.NameOf(reading.Kind), reading.Label is { } label ? Taxonomy.NameOf(label) : null, [.. reading.Secondary.Select(Taxonomy.NameOf)], reading.Certain,
        match is null ? null : new MatchFound(match.Score, match.By), reading.NewText, EvidenceOf(reading),
        SlotsOf(reading), [.. reading.Mentions.Where(m => m.Kind == TimeKind.Negative).Select(Found)],
        reading.Kind == MailKind.OutOfOffice ? reading.Until : null,
        [.. reading.People.Select(p => new PersonFound(p.Name, p.Address, p.Why))], Math.Round(ms, 3));

    private static IReadOnlyList<EvidenceFound> EvidenceOf(Reading reading) =>
        reading.Evidence.Count > 0 ? [.. reading.Evidence.Select(e => new EvidenceFound(e.Text, e.Rule))]
        : reading.Quote is { } quote ? [new EvidenceFound(quote, reading.Rule)] : [];

    private static IReadOnlyList<TimeFound> SlotsOf(Reading reading) =>
        reading.Mentions.Count > 0 ? [.. reading.Mentions.Where(m => m.Kind == TimeKind.Slot).Select(Found)]
        : [.. reading.Times.Select(t => Found(t.Start, t.End, t.TimeZone, TimeKind.Slot, t.Assumed))];

    private static TimeFound Found(TimeMention mention) => Found(mention.Start, mention.End, mention.TimeZone, mention.Kind, mention.Assumed);

    private static TimeFound Found(DateTimeOffset start, DateTimeOffset end, string zone, TimeKind kind, IReadOnlyList<Assumption> assumed) =>
        new(In(start, zone), In(end, zone), zone, Taxonomy.Snake(kind), [.. assumed.Select(a => Taxonomy.Snake(a))]);

    private static DateTimeOffset In(DateTimeOffset instant, string zone) =>
        Zones.Find(zone) is { } found ? NodaTime.Instant.FromDateTimeOffset(instant).InZone(found).ToDateTimeOffset() : instant;
}
