using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Calendar.Meetings;
using InfoInterview.Sandbox.Clocks;
using InfoInterview.Sandbox.Mail.Mime;
using InfoInterview.Sandbox.Mail.Transport;
using InfoInterview.Sandbox.People.Letters;
using InfoInterview.Sandbox.Store;
using MimeKit;
using NodaTime;

namespace InfoInterview.Sandbox.People;

/// <summary>
/// Receives mail for everybody outside and answers after a pause on the world's clock. What is to be answered is stored, so
/// that it survives a restart; automatic replies come once per thread; machines are never answered.
/// </summary>
sealed class Correspondents(Database db, Agenda agenda, Carrier carrier, WorldClock clock) : IMailRoom
{
    public const string Answering = "answer";

    /// <summary>The pause before an answer.</summary>
    public TimeSpan AnswerAfter { get; set; } = TimeSpan.FromSeconds(4);

    public bool Knows(string address) => Acquaintances.Find(address) is not null;

    public bool OwnsDomain(string domain) => Acquaintances.All.Any(person => person.Domain.Equals(domain, StringComparison.OrdinalIgnoreCase));

    public void Receive(string address, byte[] raw)
    {
        if (MimeReading.Parse(raw) is not { } message || IsFromAMachine(message)) return;
        agenda.Plan(Dispatch.Lane, Answering, AnswerAfter, new JsonObject { ["person"] = address, ["raw"] = Convert.ToBase64String(raw) });
    }

    static bool IsFromAMachine(MimeMessage message) =>
        message.From.Mailboxes.FirstOrDefault() is null || message.MessageId is null || message.Body is MultipartReport
        || message.Headers[HeaderId.AutoSubmitted] is { } submitted && !submitted.Trim().Equals("no", StringComparison.OrdinalIgnoreCase);

    /// <summary>Writes the answer that is due.</summary>
    public void Answer(JsonObject what)
    {
        var person = Acquaintances.Find(what["person"]!.GetValue<string>())!;
        var original = MimeReading.Parse(Convert.FromBase64String(what["raw"]!.GetValue<string>()))!;
        var answer = Invitation(original) is { } invitation ? AcceptInvitation(person, original, invitation) : Write(person, original);
        if (answer is null) return;
        var sender = answer.Body is MultipartReport ? "" : answer.From.Mailboxes.First().Address;
        carrier.Carry(answer, sender, answer.To.Mailboxes.Select(mailbox => mailbox.Address));
    }

    MimeMessage? Write(Correspondent person, MimeMessage original)
    {
        var thread = original.References.Concat([original.MessageId!]).First();
        var written = Convert.ToInt32(db.Scalar("SELECT count(*) FROM letter WHERE person=$0 AND thread=$1", person.Address, thread), CultureInfo.InvariantCulture);
        var name = original.From.Mailboxes.First() is var from && !string.IsNullOrWhiteSpace(from.Name) ? from.Name : from.Address.Split('@')[0];
        var talk = new Talk(person, name.Split(' ')[0], person.At(clock.GetUtcNow()), Seed(original), written);
        if ((written == 0 ? person.Manner.First(talk) : person.Manner.Next(talk)) is not { } letter) return null;
        var noted = db.Run("INSERT INTO letter(message, person, thread, at) VALUES($0,$1,$2,$3) ON CONFLICT DO NOTHING",
            $"{person.Address} {original.MessageId}", person.Address, thread, clock.GetUtcNow().ToString("o", CultureInfo.InvariantCulture));
        return noted == 0 ? null : LetterWriter.Write(letter, person, original, clock.GetUtcNow());
    }

    /// <summary>The words depend on what is answered, not on chance: subject and text, since Message-IDs differ from run to run.</summary>
    static uint Seed(MimeMessage original) => BinaryPrimitives.ReadUInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(original.Subject + original.TextBody)));

    static List<ICalendarLine>? Invitation(MimeMessage message)
    {
        var text = message.BodyParts.OfType<TextPart>().FirstOrDefault(part => part.ContentType.IsMimeType("text", "calendar"))?.Text;
        return text is null ? null : ICalendar.Read(text);
    }

    /// <summary>Invitations are accepted by whoever is there; other calendar mail needs no answer.</summary>
    MimeMessage? AcceptInvitation(Correspondent person, MimeMessage original, List<ICalendarLine> lines)
    {
        string? Value(string name) => lines.Find(line => line.Name == name)?.Value;
        if (Value("METHOD")?.Equals("REQUEST", StringComparison.OrdinalIgnoreCase) != true || person.Manner == Manners.Postponing.Never) return null;
        if (person.Manner == Manners.Automatic.NoSuchMailbox) return NonDelivery.FromServer(person.Address, original.From.Mailboxes.First().Address, original, clock.GetUtcNow());
        if (ICalendar.Time(lines.Find(line => line.Name == "DTSTART")) is not { } start || Value("UID") is not { } uid) return null;
        var end = ICalendar.Time(lines.Find(line => line.Name == "DTEND"))?.Instant ?? start.Instant + Duration.FromMinutes(30);
        var reply = MeetingText.FromAttendee(uid, Value("SUMMARY") ?? "", new MailboxAddress(person.Name, person.Address), original.From.Mailboxes.First(), "ACCEPTED", "", (start.Instant, end), proposes: false, person.At(clock.GetUtcNow()).ToDateTimeOffset());
        reply.InReplyTo = original.MessageId;
        reply.References.Add(original.MessageId!);
        return reply;
    }
}
