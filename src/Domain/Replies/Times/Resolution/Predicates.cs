using InfoInterview.Domain.Replies.Times.Grammar;
using InfoInterview.Domain.Replies.Times.Words;

namespace InfoInterview.Domain.Replies.Times.Resolution;

/// <summary>Reads what follows a time: "… doesn't work", "… is fine for me".</summary>
internal static class Predicates
{
    private const int Reach = 8;
    private const int NegationReach = 5;

    /// <summary>The predicate right after a time, over words that say nothing: "is", "would", "for me", "I".</summary>
    public static Verdict After(Tokens t, int from, int to)
    {
        var (subject, commas) = (false, 0);
        var limit = Math.Min(to, from + Reach);
        for (var i = from; i < limit && !Clauses.IsBoundary(t, i); i++)
        {
            var token = t[i];
            if (subject && IsObjectNext(t, i, to) && token.Cue is not Cue.Filler and not Cue.Pronoun)
                return default;
            switch (token.Cue)
            {
                case Cue.Not when Cues.IsUnsure(t, i): return new Verdict(0, Buried: commas == 0);
                case Cue.Not when !Cues.IsIdle(t, i): return Denied(t, i, to);
                case Cue.Yes: return new Verdict(IsDeniedLater(t, i, to) ? -1 : 1, Denied: IsDeniedLater(t, i, to), AfterComma: commas > 0);
                case Cue.No: return new Verdict(IsWelcome(t, i, to) ? 1 : -1, AfterComma: commas > 0);
                case Cue.Idiom when t.Is(i, "problem") || t.Is(i, "issue") || t.Is(i, "stress") || t.Is(i, "prob"): return new Verdict(-1);
                case Cue.Away: return new Verdict(-1, Away: true, AfterComma: commas > 0);
                case Cue.Back when subject && commas == 0 && Cues.IsBack(t, i): return new Verdict(0, Back: true);
                case Cue.Past or Cue.Was: return new Verdict(0, Buried: token.Cue == Cue.Was ? !t.Is(i + 1, Sense.Around) && commas == 0 : subject && commas == 0);
                case Cue.Elsewhere: return new Verdict(0, Buried: commas == 0);
                case Cue.Have when Cues.SignOfHaving(t, i, to) is var sign and not 0: return new Verdict(sign);
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

    /// <summary>"I'm stuck at the airport and would be glad of the company".</summary>
    private static bool IsWelcome(Tokens t, int i, int to)
    {
        for (var next = i + 1; next < to && t[next].Kind != TokenKind.Break; next++)
        {
            if (t.Is(next, "glad") || t.Is(next, "happy") || t.Is(next, "love") || t.Is(next, "welcome"))
                return t.Is(next - 1, "be") || t.Is(next - 1, "would") || t.Is(next - 1, "i'd");
        }

        return false;
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
}
