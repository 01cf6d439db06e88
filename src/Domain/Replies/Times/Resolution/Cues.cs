using InfoInterview.Domain.Replies.Times.Grammar;
using InfoInterview.Domain.Replies.Times.Words;

namespace InfoInterview.Domain.Replies.Times.Resolution;

/// <summary>Tells what a cue is in its place: words that refuse, return or are away by the words around them.</summary>
internal static class Cues
{
    /// <summary>"Can't wait", "no problem", "why don't we", "not only": a "not" that refuses nothing.</summary>
    public static bool IsIdle(Tokens t, int i)
    {
        if (t[i + 1].Cue == Cue.Idiom || (t[i + 1].Cue == Cue.Filler && t[i + 2].Cue == Cue.Idiom && !t.Is(i + 2, "think")))
            return true;
        if (t.Is(i, "no"))
            return t[i + 1].Kind != TokenKind.Word || t.Is(i + 1, "later") || t.Is(i + 1, "earlier");
        return t[i - 1].Cue == Cue.Why || t.Is(i + 1, "only") || t.Is(i + 1, "one");
    }

    /// <summary>"Not sure about Tuesday" neither offers nor refuses.</summary>
    public static bool IsUnsure(Tokens t, int i) =>
        t.Is(i, "not") && (t.Is(i + 1, "sure") || t.Is(i + 1, "certain") || t.Is(i + 2, "sure") || t.Is(i + 2, "certain"));

    /// <summary>"I have time" offers; "I have a class" refuses; "I have Tuesday" says nothing of its own.</summary>
    public static int SignOfHaving(Tokens t, int i, int to)
    {
        // "It has been moved to Thursday", "it will have to be 5": the time is what it has to be.
        if (t.Is(i + 1, "been") || (t.Is(i + 1, Sense.To) && t.Is(i + 2, "be") && i + 3 >= to))
            return 0;
        if (t.Is(i - 1, Sense.To) || t.Is(i - 1, "could") || t.Is(i - 1, "can") || t.Is(i - 1, "let's"))
            return 0;
        var sign = 0;
        for (var next = i + 1; next < Math.Min(to, i + 7) && !Clauses.IsBoundary(t, next) && !t[next].IsMark(','); next++)
        {
            if (t[next].Cue == Cue.Opening || t[next].Sense is Sense.Time or Sense.Unit || (t[next].IsNumber && (sign == 0 || t.Is(next + 1, Sense.Unit))))
                return 1;
            if (t.Is(next, "call") || (t[next].IsWord && !t[next].Lexeme.IsKnown) || t[next].Cue is Cue.No or Cue.Elsewhere or Cue.Away || (next == i + 1 && t.Is(next, Sense.To)))
                sign = -1;
        }

        return sign;
    }

    public static bool IsAway(Tokens t, int i) =>
        !(t.Is(i, "out") || t.Is(i, "off") || t.Is(i, "away") || t.Is(i, "leave")) || (t[i - 1].Cue is Cue.Pronoun or Cue.Filler && t[i - 1].IsWord && !t.Is(i - 1, "to")) || t.Is(i - 1, "am") || t.Is(i - 1, Sense.On) || t[i + 1].Sense is Sense.Of or Sense.Until or Sense.Through || t[i - 1].Kind == TokenKind.Break;

    public static bool IsBack(Tokens t, int i) =>
        !(t.Is(i, "back") && (t.Is(i + 1, Sense.To) && t.Is(i + 2, "back") || t.Is(i - 1, Sense.To) || t.Is(i - 1, "check") || t.Is(i - 1, "circle") || t.Is(i - 1, "get") || t.Is(i - 1, "write") || t.Is(i - 1, "hear") || t.Is(i - 1, "heard") || t.Is(i - 1, "call") || t.Is(i - 1, "ping") || t.Is(i - 1, "me") || t.Is(i - 1, "push") || t.Is(i - 1, "come") || t.Is(i - 1, "came") || t.Is(i - 1, "reach")));
}
