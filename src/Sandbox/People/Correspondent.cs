using InfoInterview.Sandbox.Graph.Language;
using NodaTime;

namespace InfoInterview.Sandbox.People;

/// <summary>The program somebody writes mail with; it decides how a reply looks on the wire.</summary>
public enum MailClient { Outlook, Gmail, AppleMail, PlainText }

/// <summary>Somebody outside who answers mail, always in the same manner.</summary>
/// <param name="TimeZone">IANA name.</param>
/// <param name="ReplyMark">What the client puts before the subject: <c>RE</c>, <c>Re</c>, <c>AW</c>, <c>SV</c>.</param>
sealed record Correspondent(string Address, string Name, string Company, string Title, string Phone, string TimeZone, MailClient Client, string ReplyMark, Manner Manner)
{
    public string Domain => Address[(Address.IndexOf('@', StringComparison.Ordinal) + 1)..];

    public string FirstName => Name.Split(' ')[0];

    public ZonedDateTime At(DateTimeOffset now) => Instant.FromDateTimeOffset(now).InZone(Zones.Find(TimeZone)!);
}

/// <summary>A way of answering.</summary>
/// <param name="Sentence">For the list of people, in few words.</param>
/// <param name="First">The answer to the first mail of a thread; null is silence.</param>
/// <param name="Next">The answer to a further mail.</param>
sealed record Manner(string Sentence, Func<Talk, Letter?> First, Func<Talk, Letter?> Next);

/// <summary>The conversation as it stands when an answer is written.</summary>
/// <param name="To">First name of who is answered.</param>
/// <param name="Now">In the writer's own zone.</param>
/// <param name="Seed">Made of the message answered, so that two runs choose the same words.</param>
/// <param name="Written">Letters written in this thread before.</param>
sealed record Talk(Correspondent Self, string To, ZonedDateTime Now, uint Seed, int Written)
{
    /// <summary>One of several ways to say it.</summary>
    public string Either(params ReadOnlySpan<string> ways) => ways[(int)(Seed % (uint)ways.Length)];

    /// <summary>The next such weekday that is at least two days away.</summary>
    public LocalDate Next(IsoDayOfWeek day) => Now.Date.PlusDays(1).Next(day);
}

enum LetterKind { Person, AutomaticReply, LeftCompany, Bounce }

/// <summary>What is written, before any client dresses it.</summary>
/// <param name="Paragraphs">Plain text, greeting included, signature not.</param>
sealed record Letter(LetterKind Kind, params string[] Paragraphs)
{
    /// <summary>Somebody else who writes instead: an assistant.</summary>
    public (string Name, string Address, string Title)? By { get; init; }

    public static Letter Of(params string[] paragraphs) => new(LetterKind.Person, paragraphs);
}
