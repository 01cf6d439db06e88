using InfoInterview.Domain.Replies.Times.Grammar;
using InfoInterview.Domain.Replies.Times.Words;

namespace InfoInterview.Domain.Replies.Times.Resolution;

/// <summary>Reads what is said of a group: first what follows it as a predicate ("… doesn't work"), then what leads up to it ("I can't do …").</summary>
internal static class Polarity
{
    private const int PredicateReach = 8;
    private const int NegationReach = 5;
    private const int SentenceReach = 24;

    /// <param name="from">Where the words begin that may lead up to the group: the end of the group before.</param>
    /// <param name="to">Where the next group begins.</param>
    public static Verdict Of(Tokens t, Group group, int from, int to)
    {
        var before = Before(t, ClauseStart(t, from, group.First), group.First);
        var inside = Inside(t, group);
        var after = After(t, group.End, to);
        var verdict = before with { Again = before.Again || IsAskedAgain(t, group.First) };
        if (inside.Sign != 0)
            verdict = verdict with { Sign = inside.Sign, Denied = inside.Denied };
        if (after.Sign != 0 && !(after.AfterComma && before.Sign != 0) && !(before.Sign < 0 && before.Denied && after.Sign > 0 && !after.Away))
            verdict = verdict with { Sign = after.Sign, Denied = after.Denied, Away = after.Away, Later = true };
        return verdict with { Buried = before.Buried || after.Buried || inside.Buried, Back = verdict.Back || after.Back, Conditional = before.Conditional || inside.Conditional };
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

    /// <summary>What leads up to a time. A comma ends what was told or refused before it, but no condition.</summary>
    public static Verdict Before(Tokens t, int from, int to)
    {
        var verdict = default(Verdict);
        var negated = false;
        for (var i = from; i < to; i++)
        {
            if (t[i].IsMark(',') || t[i].IsMark('('))
            {
                verdict = new Verdict(0, Conditional: verdict.Conditional);
                negated = false;
            }

            switch (t[i].Cue)
            {
                case Cue.Not when !IsIdle(t, i):
                    (negated, verdict) = (true, verdict with { Sign = -1, Denied = true });
                    break;
                case Cue.Yes:
                    verdict = verdict with { Sign = negated ? -1 : 1, Away = false };
                    break;
                // "I've booked Tuesday at 3" is an appointment, "I'm booked" is none.
                case Cue.No when (t.Is(i, "booked") || t.Is(i, "blocked")) && (t.Is(i - 1, "i've") || t.Is(i - 1, "have") || t.Is(i - 1, "i")):
                    verdict = verdict with { Sign = negated ? -1 : 1 };
                    break;
                case Cue.No:
                    (verdict, negated) = (verdict with { Sign = negated ? 1 : -1, Denied = false }, false);
                    break;
                case Cue.Away when IsAway(t, i):
                    verdict = negated ? verdict with { Sign = 1 } : verdict with { Sign = -1, Away = true };
                    break;
                case Cue.Back when IsBack(t, i):
                    verdict = verdict with { Back = true, Away = false };
                    break;
                case Cue.Have:
                    verdict = verdict with { Sign = SignOfHaving(t, i, to) is var sign and not 0 ? (negated ? -sign : sign) : verdict.Sign };
                    break;
                case Cue.Past:
                    verdict = verdict with { Buried = true };
                    break;
                case Cue.Was when !t.Is(i + 1, "thinking") && !t.Is(i + 1, "hoping") && !t.Is(i + 1, "wondering") && !t.Is(i + 1, "planning") && !t.Is(i + 1, "going"):
                    verdict = verdict with { Buried = true };
                    break;
                case Cue.Elsewhere:
                    verdict = verdict with { Buried = true };
                    break;
                case Cue.Except or Cue.Than:
                    verdict = verdict with { Sign = -1 };
                    break;
                case Cue.If:
                    verdict = verdict with { Conditional = true };
                    break;
                case Cue.But when Clauses.IsException(t, i):
                    verdict = verdict with { Sign = -1 };
                    break;
                default:
                    if (t.Is(i, Sense.Ago) || (t.Is(i, "read") && t[i - 1].Cue == Cue.Pronoun) || IsAnswering(t, i))
                        verdict = verdict with { Buried = true };
                    else if (t.Is(i, "meeting") && (t.Is(i - 1, Sense.In) || t.Is(i - 2, Sense.In)))
                        verdict = verdict with { Sign = -1 };
                    else if (t.Is(i, "instead") && t.Is(i + 1, Sense.Of))
                        verdict = verdict with { Sign = -1 };
                    else if (t.Is(i, "other") && t.Is(i + 1, "than") || t.Is(i, "apart") && t.Is(i + 1, Sense.From))
                        verdict = verdict with { Sign = -1 };
                    break;
            }
        }

        return verdict;
    }

    /// <summary>Between the phrases of one group: "11 won't work for me on Tuesday".</summary>
    private static Verdict Inside(Tokens t, Group group)
    {
        var verdict = default(Verdict);
        var at = group.First;
        foreach (var phrase in group.Days.Concat<Phrase>(group.Clocks).OrderBy(p => p.First))
        {
            var between = After(t, at, phrase.First);
            if (phrase.First > at && between.Sign < 0)
                verdict = verdict with { Sign = -1, Denied = between.Denied };
            verdict = verdict with { Buried = verdict.Buried || (phrase.First > at && between.Buried) };
            at = phrase.End;
        }

        return verdict;
    }

    /// <summary>The predicate right after a time, over words that say nothing: "is", "would", "for me", "I".</summary>
    private static Verdict After(Tokens t, int from, int to)
    {
        var (subject, commas) = (false, 0);
        var limit = Math.Min(to, from + PredicateReach);
        for (var i = from; i < limit && !Clauses.IsBoundary(t, i); i++)
        {
            var token = t[i];
            if (subject && IsObjectNext(t, i, to) && token.Cue is not Cue.Filler and not Cue.Pronoun)
                return default;
            switch (token.Cue)
            {
                case Cue.Not when !IsIdle(t, i): return Denied(t, i, to);
                case Cue.Yes: return new Verdict(IsDeniedLater(t, i, to) ? -1 : 1, Denied: IsDeniedLater(t, i, to), AfterComma: commas > 0);
                case Cue.No: return new Verdict(-1, AfterComma: commas > 0);
                case Cue.Idiom when t.Is(i, "problem") || t.Is(i, "issue") || t.Is(i, "stress") || t.Is(i, "prob"): return new Verdict(-1);
                case Cue.Away: return new Verdict(-1, Away: true, AfterComma: commas > 0);
                case Cue.Back when subject && IsBack(t, i): return new Verdict(0, Back: true);
                case Cue.Past or Cue.Was: return new Verdict(0, Buried: token.Cue == Cue.Was ? !t.Is(i + 1, Sense.Around) && commas == 0 : subject && commas == 0);
                case Cue.Elsewhere: return new Verdict(0, Buried: commas == 0);
                case Cue.Have when SignOfHaving(t, i, to) is var sign and not 0: return new Verdict(sign);
                case Cue.Pronoun: subject = true; break;
                case Cue.Filler or Cue.Have: break;
                default:
                    commas += token.IsMark(',') ? 1 : 0;
                    if (token.IsWord && !token.Capital && token.Sense == Sense.None || token.IsWord && token.Cue != Cue.None || commas > 1)
                        return default;
                    break;
            }
        }

        return default;
    }

    private static bool IsObjectNext(Tokens t, int i, int to)
    {
        if (t[to].Kind == TokenKind.Break || to - i > 4)
            return false;
        for (var between = i; between < to; between++)
        {
            if (Clauses.IsBoundary(t, between) || t[between].IsMark(','))
                return false;
        }

        return true;
    }

    private static Verdict Denied(Tokens t, int i, int to)
    {
        for (var next = i + 1; next < Math.Min(to, i + NegationReach + 1) && !Clauses.IsBoundary(t, next); next++)
        {
            if (t[next].Cue == Cue.No)
                return new Verdict(1);
            if (t[next].Cue is Cue.Yes or Cue.Opening)
                break;
        }

        return new Verdict(-1, Denied: true);
    }

    /// <summary>"Dienstag kann ich leider nicht": there the "not" comes after the verb.</summary>
    private static bool IsDeniedLater(Tokens t, int i, int to)
    {
        var reach = t.Language == Language.English ? 1 : NegationReach;
        for (var next = i + 1; next <= Math.Min(to - 1, i + reach) && !Clauses.IsBoundary(t, next); next++)
        {
            if (t[next].Cue == Cue.Not)
                return true;
        }

        return false;
    }

    /// <summary>"Can't wait", "no problem", "why don't we", "not only": a "not" that refuses nothing.</summary>
    private static bool IsIdle(Tokens t, int i)
    {
        if (t[i + 1].Cue == Cue.Idiom || (t[i + 1].Cue == Cue.Filler && t[i + 2].Cue == Cue.Idiom && !t.Is(i + 2, "think")))
            return true;
        if (t.Is(i, "no"))
            return t[i + 1].Kind != TokenKind.Word || t.Is(i + 1, "later") || t.Is(i + 1, "earlier");
        return t[i - 1].Cue == Cue.Why || t.Is(i + 1, "only");
    }

    /// <summary>"I have time" offers; "I have a class" refuses; "I have Tuesday" says nothing of its own.</summary>
    private static int SignOfHaving(Tokens t, int i, int to)
    {
        if (t.Is(i - 1, Sense.To) || t.Is(i - 1, "could") || t.Is(i - 1, "can") || t.Is(i - 1, "let's"))
            return 0;
        var sign = 0;
        for (var next = i + 1; next < Math.Min(to, i + 7) && !Clauses.IsBoundary(t, next) && !t[next].IsMark(','); next++)
        {
            if (t[next].Cue == Cue.Opening || t[next].Sense is Sense.Time or Sense.Unit || t[next].IsNumber)
                return 1;
            if ((t[next].IsWord && !t[next].Lexeme.IsKnown) || t[next].Cue is Cue.No or Cue.Elsewhere or Cue.Away || (next == i + 1 && t.Is(next, Sense.To)))
                sign = -1;
        }

        return sign;
    }

    private static bool IsAway(Tokens t, int i) =>
        !(t.Is(i, "out") || t.Is(i, "off") || t.Is(i, "away") || t.Is(i, "leave")) || (t[i - 1].Cue is Cue.Pronoun or Cue.Filler && t[i - 1].IsWord && !t.Is(i - 1, "to")) || t.Is(i - 1, "am") || t.Is(i - 1, Sense.On) || t[i + 1].Sense is Sense.Of or Sense.Until or Sense.Through || t[i - 1].Kind == TokenKind.Break;

    private static bool IsBack(Tokens t, int i) =>
        !(t.Is(i, "back") && (t.Is(i + 1, Sense.To) && t.Is(i + 2, "back") || t.Is(i - 1, Sense.To) || t.Is(i - 1, "check") || t.Is(i - 1, "circle") || t.Is(i - 1, "get") || t.Is(i - 1, "write") || t.Is(i - 1, "hear") || t.Is(i - 1, "heard") || t.Is(i - 1, "call") || t.Is(i - 1, "ping") || t.Is(i - 1, "me") || t.Is(i - 1, "push") || t.Is(i - 1, "come") || t.Is(i - 1, "reach")));

    /// <summary>"Get back to you by", "let you know by": then comes an answer, not a talk.</summary>
    private static bool IsAnswering(Tokens t, int i) =>
        (t.Is(i, "get") && t.Is(i + 1, "back") && t.Is(i + 2, "to") && t.Is(i + 3, "you")) || (t.Is(i, "let") && t.Is(i + 1, "you") && t.Is(i + 2, "know"));

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
