using System.Text.RegularExpressions;
using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.Replies.Kinds;

namespace InfoInterview.Domain.Requests;

/// <summary>What a request can be recognised by.</summary>
/// <param name="MessageIds">Message-IDs of what the seeker sent for it.</param>
/// <param name="ConversationIds">Conversations of those mails in this mailbox.</param>
public sealed record MatchTarget(
    Guid RequestId, string PersonName, string PersonAddress, DateTimeOffset SentAt,
    IReadOnlyList<string> MessageIds, IReadOnlyList<string> ConversationIds);

/// <summary>A request that a mail may answer.</summary>
/// <param name="Score">0 to 100.</param>
/// <param name="By">The evidence, by name.</param>
public sealed record Match(Guid RequestId, int Score, string By)
{
    /// <summary>From here on the match itself leaves no doubt.</summary>
    public bool IsCertain => Score >= 80;
}

/// <summary>Which request does this mail answer? Scores named evidence; subject alone is never evidence.</summary>
public static partial class RequestMatcher
{
    private const int Enough = 40;

    /// <summary>Clocks of two mail systems may differ by this much: an answer can seem older than what it answers.</summary>
    public static readonly TimeSpan ClockTolerance = TimeSpan.FromMinutes(5);

    /// <summary>The best match, or null when nothing points to a request or two requests are too near to each other to tell.</summary>
    public static Match? Find(MessageEnvelope mail, DeliveryReport? report, IReadOnlyList<MatchTarget> targets)
    {
        var ranked = targets.Where(t => t.SentAt <= mail.ReceivedAt + ClockTolerance)
            .Select(t => Score(mail, report, t)).OfType<Match>().Where(m => m.Score >= Enough)
            .OrderByDescending(m => m.Score).ThenByDescending(m => targets.First(t => t.RequestId == m.RequestId).SentAt).ToList();
        return ranked.Count == 0 || IsTie(ranked, targets) ? null : ranked[0];
    }

    /// <summary>True when a mail is worth opening: it may answer a request, or a mail system may be speaking of one.</summary>
    public static bool MayBelong(MessageEnvelope mail, IReadOnlyList<MatchTarget> targets) =>
        targets.Count > 0 && (Find(mail, null, targets) is not null || (MailKinds.LooksLikeReport(mail) && targets.Any(t => mail.ReceivedAt - t.SentAt < TimeSpan.FromDays(10))));

    /// <summary>Two different people within a fifth of each other's score cannot be told apart; of one person's requests the latest counts.</summary>
    private static bool IsTie(List<Match> ranked, IReadOnlyList<MatchTarget> targets)
    {
        string Who(Match m) => MailAddress.Key(targets.First(t => t.RequestId == m.RequestId).PersonAddress);
        return ranked[0].Score < 100 && ranked.Skip(1).Any(m => m.Score * 5 >= ranked[0].Score * 4 && Who(m) != Who(ranked[0]));
    }

    private static Match? Score(MessageEnvelope mail, DeliveryReport? report, MatchTarget target)
    {
        var fromPerson = mail.From is { } from && MailAddress.Key(from.Address) == MailAddress.Key(target.PersonAddress);
        if (mail.References.Any(r => target.MessageIds.Contains(r, StringComparer.Ordinal)))
        {
            return new Match(target.RequestId, 100, "answers our mail by its references");
        }

        if (report is not null && (target.MessageIds.Contains(report.OriginalMessageId ?? "", StringComparer.Ordinal)
            || (report.Recipient is { } lost && MailAddress.Key(lost) == MailAddress.Key(target.PersonAddress))))
        {
            return new Match(target.RequestId, 100, "is a delivery report about our mail");
        }

        if (mail.ConversationId is { } conversation && target.ConversationIds.Contains(conversation))
        {
            return fromPerson ? new Match(target.RequestId, 90, "same conversation, same person")
                : SameDomain(mail, target) ? new Match(target.RequestId, 80, "same conversation, same company")
                : new Match(target.RequestId, 60, "same conversation");
        }

        return fromPerson ? new Match(target.RequestId, 50, "written by the person asked, in a new thread")
            : SameDomain(mail, target) && SameName(mail.From!.Name, target.PersonName) ? new Match(target.RequestId, 45, "same name at the same company")
            : null;
    }

    private static bool SameDomain(MessageEnvelope mail, MatchTarget target) =>
        mail.From is { } from && MailAddress.DomainOf(from.Address) == MailAddress.DomainOf(target.PersonAddress);

    private static bool SameName(string one, string other) =>
        one.Length > 0 && Words().Matches(one.ToUpperInvariant()).Select(m => m.Value).Order().SequenceEqual(Words().Matches(other.ToUpperInvariant()).Select(m => m.Value).Order());

    [GeneratedRegex(@"\p{L}+", RegexOptions.NonBacktracking)]
    private static partial Regex Words();
}
