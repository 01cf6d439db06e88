using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.Replies.Kinds;

namespace InfoInterview.Domain.Requests;

/// <summary>What a request can be recognised by.</summary>
/// <param name="MessageIds">Message-IDs of what the seeker sent for it, and of what came back.</param>
/// <param name="ConversationIds">Conversations of those mails in this mailbox.</param>
public sealed record MatchTarget(
    Guid RequestId, string PersonName, string PersonAddress, DateTimeOffset SentAt,
    IReadOnlyList<string> MessageIds, IReadOnlyList<string> ConversationIds)
{
    /// <summary>The subject of the request; null when not known.</summary>
    public string? Subject { get; init; }

    /// <summary>The seeker's own address, as it stands in a quoted mail.</summary>
    public string? SeekerAddress { get; init; }
}

/// <summary>A request that a mail may answer.</summary>
/// <param name="Score">0 to 100.</param>
/// <param name="Evidence">The signs by name, the strongest first.</param>
public sealed record Match(Guid RequestId, int Score, IReadOnlyList<string> Evidence)
{
    /// <summary>From here on the match itself leaves no doubt.</summary>
    public const int Certain = 80;

    public bool IsCertain => Score >= Certain;

    public string By => Evidence[0];
}

/// <summary>Which request does this mail answer? Weighs named evidence; a subject alone is never evidence.</summary>
public static class RequestMatcher
{
    private const int Enough = 40;

    /// <summary>Further signs strengthen a supposition by this much each; they never make it certain.</summary>
    private const int Corroboration = 5;

    /// <summary>Clocks of two mail systems may differ by this much: an answer can seem older than what it answers.</summary>
    public static readonly TimeSpan ClockTolerance = TimeSpan.FromMinutes(5);

    /// <summary>The request that an opened mail answers; null when nothing points to one, or to two alike.</summary>
    public static Match? Find(IncomingMessage mail, IReadOnlyList<MatchTarget> targets) => Choose(Rank(mail.Envelope, mail, targets), targets);

    /// <summary>The same from the outside of a mail alone.</summary>
    public static Match? Find(MessageEnvelope mail, IReadOnlyList<MatchTarget> targets) => Choose(Rank(mail, null, targets), targets);

    /// <summary>True when a mail is worth opening: it may answer a request, or a mail system may be speaking of one.</summary>
    public static bool MayBelong(MessageEnvelope mail, IReadOnlyList<MatchTarget> targets) =>
        targets.Count > 0 && (Find(mail, targets) is not null || (MailKinds.LooksLikeReport(mail) && targets.Any(t => mail.ReceivedAt - t.SentAt < TimeSpan.FromDays(10))));

    /// <summary>Every request that a mail may answer, the likeliest first, also those too doubtful to act on: what the seeker may be asked about.</summary>
    /// <param name="opened">The mail's content; null before it was opened.</param>
    public static IReadOnlyList<Match> Rank(MessageEnvelope mail, IncomingMessage? opened, IReadOnlyList<MatchTarget> targets) =>
        [.. targets.Where(t => t.SentAt <= mail.ReceivedAt + ClockTolerance)
            .Select(t => (Target: t, Match: Score(mail, opened, t))).Where(m => m.Match is not null)
            .OrderByDescending(m => m.Match!.Score).ThenByDescending(m => m.Target.SentAt)
            .Select(m => m.Match!)];

    private static Match? Score(MessageEnvelope mail, IncomingMessage? opened, MatchTarget target)
    {
        var signs = MatchEvidence.Of(mail, opened, target).OrderByDescending(e => e.Weight).ToList();
        if (signs.Count == 0)
        {
            return null;
        }

        var strongest = signs[0].Weight;
        var score = strongest >= Match.Certain ? strongest : Math.Min(strongest + ((signs.Count - 1) * Corroboration), Match.Certain - 1);
        return new Match(target.RequestId, score, [.. signs.Select(e => e.Name)]);
    }

    private static Match? Choose(IReadOnlyList<Match> ranked, IReadOnlyList<MatchTarget> targets) =>
        ranked is [{ Score: >= Enough } best, ..] && !IsTie(ranked, targets) ? best : null;

    /// <summary>Two different people within a fifth of each other's score cannot be told apart; of one person's requests the latest counts.</summary>
    private static bool IsTie(IReadOnlyList<Match> ranked, IReadOnlyList<MatchTarget> targets)
    {
        string Who(Match m) => MailAddress.Key(targets.First(t => t.RequestId == m.RequestId).PersonAddress);
        return ranked[0].Score < 100 && ranked.Skip(1).Any(m => m.Score * 5 >= ranked[0].Score * 4 && Who(m) != Who(ranked[0]));
    }
}
