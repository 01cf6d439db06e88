using System.Text.RegularExpressions;
using InfoInterview.Domain.Mailboxes;

namespace InfoInterview.Domain.Requests;

/// <summary>One sign that a mail answers a request, and how much it weighs (0 to 100).</summary>
public readonly partial record struct MatchEvidence(int Weight, string Name)
{
    /// <summary>Nobody answers a favour asked this long ago in a new thread without the software being asked.</summary>
    private static readonly TimeSpan OpenWindow = TimeSpan.FromDays(180);

    /// <summary>Every sign there is. Without its content only the envelope speaks.</summary>
    internal static IEnumerable<MatchEvidence> Of(MessageEnvelope mail, IncomingMessage? opened, MatchTarget target)
    {
        if (mail.References.Any(r => target.MessageIds.Contains(r, StringComparer.Ordinal)))
        {
            yield return new(100, "answers our mail by its references");
        }

        if (opened?.Report is { } report && IsAbout(report, target))
        {
            yield return new(100, "is a delivery report about our mail");
        }

        var byPerson = mail.From is { } from && MailAddress.Key(from.Address) == MailAddress.Key(target.PersonAddress);
        var colleague = !byPerson && IsColleague(mail, target);
        if (mail.ConversationId is { } conversation && target.ConversationIds.Contains(conversation))
        {
            yield return byPerson ? new(90, "same conversation, same person") : colleague ? new(80, "same conversation, same company") : new(60, "same conversation");
        }

        if (mail.ReceivedAt - target.SentAt > OpenWindow)
        {
            yield break;
        }

        if (byPerson)
        {
            yield return SameSubject(mail, target) ? new(70, "written by the person asked, with our subject") : new(50, "written by the person asked, in a new thread");
        }
        else if (mail.From is { } writer && SameName(writer.Name, target.PersonName))
        {
            // A private address: the same name and our own words come back.
            yield return colleague ? new(45, "same name at the same company") : opened is not null && QuotesUs(opened, target) ? new(75, "same name, and quotes our mail") : new(30, "same name");
        }

        if (colleague && mail.Cc.Any(c => MailAddress.Key(c.Address) == MailAddress.Key(target.PersonAddress)))
        {
            yield return new(60, "a colleague with the person asked in copy");
        }

        if (opened is not null && colleague && Names(opened, target))
        {
            yield return SpeaksFor().IsMatch(Head(opened.Text)) ? new(65, "a colleague who speaks for the person asked") : new(45, "a colleague who names the person asked");
        }

        if (opened is not null && !byPerson && QuotesUs(opened, target) && opened.Text.Contains(target.PersonAddress, StringComparison.OrdinalIgnoreCase))
        {
            yield return new(70, "passes our mail on");
        }
    }

    private static bool IsAbout(DeliveryReport report, MatchTarget target) =>
        target.MessageIds.Contains(report.OriginalMessageId ?? "", StringComparer.Ordinal)
        || (report.Recipient is { } lost && MailAddress.Key(lost) == MailAddress.Key(target.PersonAddress));

    private static bool IsColleague(MessageEnvelope mail, MatchTarget target) =>
        mail.From is { } from && MailAddress.DomainOf(from.Address) is var domain
        && domain == MailAddress.DomainOf(target.PersonAddress) && !MailAddress.IsPublicDomain(domain);

    private static bool SameSubject(MessageEnvelope mail, MatchTarget target) =>
        target.Subject is { Length: > 0 } subject && Bare(mail.Subject).Equals(Bare(subject), StringComparison.OrdinalIgnoreCase);

    private static bool SameName(string one, string other) =>
        one.Length > 0 && Words().Matches(one.ToUpperInvariant()).Select(m => m.Value).Order().SequenceEqual(Words().Matches(other.ToUpperInvariant()).Select(m => m.Value).Order());

    private static bool Names(IncomingMessage mail, MatchTarget target) =>
        target.PersonName.Contains(' ', StringComparison.Ordinal)
        && target.PersonName.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^1] is { Length: > 2 } surname
        && Head(mail.Text).Contains(surname, StringComparison.OrdinalIgnoreCase);

    /// <summary>The header of our own mail stands in it: our address, and the subject we chose.</summary>
    private static bool QuotesUs(IncomingMessage mail, MatchTarget target) =>
        target is { SeekerAddress: { } seeker, Subject: { Length: > 0 } subject }
        && mail.Text.Contains(seeker, StringComparison.OrdinalIgnoreCase)
        && mail.Text.Contains(Bare(subject), StringComparison.OrdinalIgnoreCase);

    /// <summary>What a name must stand in to count: not a thread of years below.</summary>
    private static string Head(string text) => text.Length <= 4000 ? text : text[..4000];

    /// <summary>A subject without what mail programs put before it.</summary>
    private static string Bare(string subject) => Prefixes().Replace(subject, "").Trim();

    [GeneratedRegex(@"\p{L}+", RegexOptions.NonBacktracking)]
    private static partial Regex Words();

    [GeneratedRegex(@"\b(on behalf of|behalf|assistant|executive assistant|ea to|pa to|office of|scheduling for|calendar|im auftrag|assistent(in)?|secrétaire|de la part de|secretaria|segreteria|namens)\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SpeaksFor();

    [GeneratedRegex(@"^(\s*(re|aw|sv|vs|antw|ref|rif|r|fw|fwd|wg|tr|rv|enc|i|vb|odp|pd|ynt|automatic reply|automatische antwort|réponse automatique)\s*(\[\d+\])?\s*[::])+",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Prefixes();
}
