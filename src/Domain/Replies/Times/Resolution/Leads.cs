using InfoInterview.Domain.Replies.Times.Grammar;
using InfoInterview.Domain.Replies.Times.Words;

namespace InfoInterview.Domain.Replies.Times.Resolution;

/// <summary>Reads what leads up to a time: "I can't do …", "how about …".</summary>
internal static class Leads
{
    private const int Refusal = 12;

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
                case Cue.Not when !Cues.IsIdle(t, i) && !Cues.IsUnsure(t, i):
                    (negated, verdict) = (true, verdict with { Sign = -1, Denied = true });
                    break;
                case Cue.Not when Cues.IsUnsure(t, i):
                case Cue.Yes when IsHouse(t, i):
                    verdict = verdict with { Buried = true };
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
                case Cue.Away when Cues.IsAway(t, i):
                    verdict = negated ? verdict with { Sign = 1 } : verdict with { Sign = -1, Away = true };
                    break;
                case Cue.Back when Cues.IsBack(t, i):
                    verdict = verdict with { Back = true, Away = false };
                    break;
                case Cue.Have:
                    verdict = verdict with { Sign = Cues.SignOfHaving(t, i, to) is var sign and not 0 ? (negated ? -sign : sign) : verdict.Sign };
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
                case Cue.Filler or Cue.None or Cue.Opening or Cue.Idiom or Cue.Pronoun or Cue.Why or Cue.Again or Cue.Ask or Cue.But:
                    verdict = Phrased(t, i, verdict);
                    break;
            }
        }

        // "Push it from 2 to 3": what is read of that is the new time.
        return verdict.Moved && t.Is(to, Sense.From) && !t.Is(to + 1, Sense.Weekday) ? verdict with { Sign = 0 } : verdict;
    }

    /// <summary>What more than one word says together.</summary>
    private static Verdict Phrased(Tokens t, int i, Verdict verdict)
    {
        if (IsElsewhere(t, i) || t.Is(i, Sense.Ago) || (t.Is(i, "read") && t[i - 1].Cue == Cue.Pronoun) || IsAnswering(t, i))
            return verdict with { Buried = true };
        if (t.Is(i, Sense.To) && verdict.Moved)
            return verdict with { Sign = 0, Moved = false };
        if (Moves.IsVerb(t, i) && !t[i + 1].IsMark(':') && !t.Is(i + 1, Sense.To) && !t.Is(i + 2, Sense.To))
            return verdict with { Sign = -1, Moved = true };
        var refused = (t.Is(i, "meeting") && (t.Is(i - 1, Sense.In) || t.Is(i - 2, Sense.In)))
            || (t.Is(i, "instead") && t.Is(i + 1, Sense.Of)) || (t.Is(i, "other") && t.Is(i + 1, "than")) || (t.Is(i, "apart") && t.Is(i + 1, Sense.From));
        return refused ? verdict with { Sign = -1 } : verdict;
    }

    /// <summary>"Professor Hall has office hours", "my colleague is seeing you", "we start interviews": appointments that are no offers.</summary>
    private static bool IsElsewhere(Tokens t, int i)
    {
        if (t.Is(i, "hours"))
            return (t.Is(i - 1, "office") || t.Is(i - 1, "opening") || t.Is(i - 1, "business") || t.Is(i - 1, "working") || t.Is(i - 1, "visiting")) && !t.Is(i - 2, "my");
        // "We had dinner on Saturday", "the kids get home at 3:30".
        if ((t.Is(i, "had") && t.Is(i - 1, "we")) || ((t.Is(i, "get") || t.Is(i, "gets")) && t[i - 1] is { IsWord: true, Lexeme.IsKnown: false } && !t.Is(i + 1, "back")))
            return true;
        // "Our open day is on 17 October".
        if (t.Is(i, "is") && (t.Is(i - 2, "our") || t.Is(i - 3, "our")) && t[i - 1].IsWord && (!t[i - 1].Lexeme.IsKnown || t.IsUnit(i - 1, Unit.Day)) && t[i + 1].Sense is Sense.On or Sense.At or Sense.Weekday)
            return !(t.Is(i - 1, "meeting") || t.Is(i - 1, "chat") || t.Is(i - 1, "appointment") || t.Is(i - 1, "interview") || t.Is(i - 1, "conversation") || t.Is(i - 1, "talk") || t.Is(i - 1, "coffee") || t.Is(i - 1, "zoom"));
        if (t.Is(i, "start") || t.Is(i, "begin") || t.Is(i, "finish") || t.Is(i, "launch") || t.Is(i, "close"))
            return t[i - 1].Cue == Cue.Pronoun && !t[i - 2].IsWord && t[i + 1].Cue != Cue.Pronoun;
        return (t.Is(i - 1, "is") || t.Is(i - 1, "are") || t.Is(i - 1, "will") || t.Is(i - 1, "has")) && t[i - 2] is { IsWord: true, Cue: not Cue.Pronoun }
            && (t.Is(i, "seeing") || t.Is(i, "meeting") || t.Is(i, "speaking") || t.Is(i, "interviewing") || t.Is(i, "presenting") || t.Is(i, "teaching") || t.Is(i, "hosting") || t.Is(i, "giving") || t.Is(i, "speak") || t.Is(i, "present"));
    }

    /// <summary>"Our office is open Monday to Friday": hours of a house, not of the writer.</summary>
    private static bool IsHouse(Tokens t, int i) =>
        t.Is(i, "open") && (t.Is(i - 1, "is") || t.Is(i - 1, "are")) && (t.Is(i - 2, "office") || t.Is(i - 2, "offices") || t.Is(i - 2, "shop") || t.Is(i - 2, "store") || t.Is(i - 2, "library") || t.Is(i - 2, "building") || t.Is(i - 2, "reception") || t.Is(i - 2, "museum") || t.Is(i - 2, "gallery") || t.Is(i - 2, "desk") || t.Is(i - 2, "we"));

    /// <summary>"I was hoping for Tuesday at 4, but …", "we said Wednesday, but …": what was offered is taken back.</summary>
    public static bool IsTakenBack(Tokens t, int from, int first, int end, int to)
    {
        var hoped = false;
        for (var i = from; i < first; i++)
            hoped |= (t[i].Cue == Cue.Was && (t.Is(i + 1, "hoping") || t.Is(i + 1, "thinking") || t.Is(i + 1, "planning") || t.Is(i + 1, "going"))) || (t[i - 1].Cue == Cue.Pronoun && (t.Is(i, "said") || t.Is(i, "agreed") || t.Is(i, "planned") || t.Is(i, "scheduled")));
        for (var i = end; hoped && i < to && t[i].Kind != TokenKind.Break; i++)
        {
            if (t[i].Cue == Cue.But)
                return true;
        }

        return false;
    }

    /// <summary>"Thank you for the offer of Tuesday at 10. I'm going to decline."</summary>
    public static bool IsThankedAway(Tokens t, int from, int first, int end, int to)
    {
        var thanked = false;
        for (var i = from; i < first; i++)
            thanked |= (t.Is(i, "thank") || t.Is(i, "thanks")) && (t.Is(i + 1, Sense.For) || t.Is(i + 2, Sense.For));
        for (var i = end; thanked && i < Math.Min(to, end + Refusal); i++)
        {
            if ((t[i].Cue == Cue.Not && !Cues.IsIdle(t, i)) || t.Is(i, "decline") || t.Is(i, "pass") || t.Is(i, "unable"))
                return true;
        }

        return false;
    }

    /// <summary>"I shall be in the office by 2": from then on there is time.</summary>
    public static bool IsPresent(Tokens t, int from, int to)
    {
        for (var i = Polarity.ClauseStart(t, from, to); i < to; i++)
        {
            if ((t.Is(i, "be") || t.Is(i, "i'm")) && (t.Is(i + 1, Sense.In) || t.Is(i + 1, "at") || t.Is(i + 1, "here") || t.Is(i + 1, "there") || t.Is(i + 1, "around") || t[i + 1].Cue == Cue.Yes))
                return true;
        }

        return false;
    }

    /// <summary>"Get back to you by", "let you know by": then comes an answer, not a talk.</summary>
    private static bool IsAnswering(Tokens t, int i) =>
        (t.Is(i, "get") && t.Is(i + 1, "back") && t.Is(i + 2, "to") && t.Is(i + 3, "you")) || (t.Is(i, "let") && t.Is(i + 1, "you") && t.Is(i + 2, "know"));
}
