using InfoInterview.Domain.Replies.Times.Grammar;
using InfoInterview.Domain.Replies.Times.Words;

namespace InfoInterview.Domain.Replies.Times.Resolution;

/// <summary>Reads what is said of a group: first what follows it as a predicate ("… doesn't work"), then what leads up to it ("I can't do …").</summary>
internal static class Polarity
{
    private const int SentenceReach = 24;

    /// <param name="from">Where the words begin that may lead up to the group: the end of the group before.</param>
    /// <param name="to">Where the next group begins.</param>
    public static Verdict Of(Tokens t, Group group, int from, int to)
    {
        var start = ClauseStart(t, from, group.First);
        var before = Leads.Before(t, start, group.First);
        var inside = Inside(t, group);
        var after = Predicates.After(t, group.End, to);
        var verdict = before with { Again = before.Again || IsAskedAgain(t, group.First) };
        if (inside.Sign != 0)
            verdict = verdict with { Sign = inside.Sign, Denied = inside.Denied };
        if (after.Sign != 0 && !(after.AfterComma && before.Sign != 0) && !(before.Sign < 0 && before.Denied && after.Sign > 0 && !after.Away))
            verdict = verdict with { Sign = after.Sign, Denied = after.Denied, Away = after.Away, Later = true };
        return verdict with { Buried = before.Buried || after.Buried || inside.Buried || Leads.IsTakenBack(t, start, group.First, group.End, to) || Leads.IsThankedAway(t, start, group.First, group.End, to), Back = verdict.Back || after.Back, Conditional = before.Conditional || inside.Conditional };
    }

    public static int ClauseStart(Tokens t, int from, int to)
    {
        for (var i = to - 1; i >= from; i--)
        {
            if (Clauses.IsBoundary(t, i))
                return i + 1;
        }

        return from;
    }

    /// <summary>Between the phrases of one group: "11 won't work for me on Tuesday".</summary>
    private static Verdict Inside(Tokens t, Group group)
    {
        var verdict = default(Verdict);
        if (group.Days.Count + group.Clocks.Count < 2)
            return verdict;
        var at = group.First;
        List<Phrase> phrases = [.. group.Days, .. group.Clocks];
        phrases.Sort((a, b) => a.First.CompareTo(b.First));
        foreach (var phrase in phrases)
        {
            var between = Predicates.After(t, at, phrase.First);
            if (phrase.First > at && between.Sign < 0)
                verdict = verdict with { Sign = -1, Denied = between.Denied };
            verdict = verdict with { Buried = verdict.Buried || (phrase.First > at && between.Buried) };
            at = phrase.End;
        }

        return verdict;
    }

    /// <summary>"Try me again", "check back", "ping me", anywhere before in the sentence.</summary>
    private static bool IsAskedAgain(Tokens t, int first)
    {
        for (var i = first - 1; i >= Math.Max(0, first - SentenceReach) && t[i].Kind != TokenKind.Break; i--)
        {
            if (t[i].Cue == Cue.Again && !t.Is(i - 1, "thanks") && !(t.Is(i, "follow") && !t.Is(i + 1, "up")))
                return true;
            if (t[i].Cue == Cue.Ask && t[i - 1].Cue != Cue.Pronoun && (t.Is(i + 1, "me") || t.Is(i + 1, "us") || t.Is(i + 1, "back") || t.Is(i + 1, "out") || t.Is(i + 1, "in") || t.Is(i + 1, "again") || t.Is(i + 1, "base") || t.Is(i + 1, "my")))
                return true;
        }

        return false;
    }
}
