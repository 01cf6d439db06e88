using InfoInterview.Domain.Replies.Times.Words;

namespace InfoInterview.Domain.Replies.Times.Grammar;

/// <summary>Finds all phrases of a text from left to right, the longest first.</summary>
internal static class PhraseReader
{
    private const int FarthestJoint = 8;

    public static List<Phrase> Read(Tokens t)
    {
        var phrases = new List<Phrase>();
        Phrase? time = null;
        for (var i = 0; i < t.Count;)
        {
            var phrase = !MayStart(t[i]) || IsListMark(t, i) ? null : At(t, i, time, phrases);
            if (phrase is null)
            {
                i++;
                continue;
            }

            phrases.Add(phrase);
            time = phrase is ZonePhrase ? time : phrase;
            i = phrase.End;
            if (phrase is DayPhrase { Shape: DayShape.Date, Other: null } date)
                i = DaysInRow.Read(t, date, phrases);
        }

        SharedHalves.Give(t, phrases);
        return phrases;
    }

    /// <summary>True when nothing stands between two places but what joins times to a list.</summary>
    public static bool IsJoined(Tokens t, int from, int to)
    {
        if (to - from > FarthestJoint)
            return false;
        for (var i = from; i < to; i++)
        {
            var token = t[i];
            var joint = token.Kind == TokenKind.Mark ? token.Mark is ',' or '(' or ')' or ':' or '/' or '&' or '-' or '–' or '—' or '|' or ';' or '~' or '*' or '•' or '·' or '@' or '[' or ']' or '>' or '+' or '='
                : token.Kind == TokenKind.Break ? token.Mark == '\n'
                : token.IsWord && (token.Sense is Sense.Or or Sense.And or Sense.At or Sense.On or Sense.The or Sense.Around or Sense.Any or Sense.Time || t.Is(i, "either") || t.Is(i, "both") || t.Is(i, "say") || t.Is(i, "maybe") || t.Is(i, "perhaps") || t.Is(i, "then") || t.Is(i, "else") || t.Is(i, "also") || t.Is(i, "em"));
            if (!joint)
                return false;
        }

        return true;
    }

    private static bool MayStart(in Token token) => token.Kind switch
    {
        TokenKind.Number => true,
        TokenKind.Word => token.Sense != Sense.None || token.Lexeme.Starts || token.Cue == Cue.Pronoun,
        TokenKind.Mark => token.Mark is '@' or '~',
        _ => false,
    };

    private static Phrase? At(Tokens t, int i, Phrase? last, List<Phrase> phrases)
    {
        var (before, end) = (phrases.Count > 0 ? phrases[^1] : null, last?.End ?? -1);
        var afterClock = before is ClockPhrase && (before.End == i || (before.End == i - 1 && (t[before.End].Mark is '(' or ',' || t[before.End].Sense == Sense.In)));
        var zoneBetween = before is ZonePhrase zone ? zone.End : end;
        var near = last is not null && (IsJoined(t, end, i) || IsJoined(t, zoneBetween, i));
        return ZoneGrammar.Read(t, i, afterClock) ?? (Phrase?)DayGrammar.Read(t, i) ?? ClockGrammar.Read(t, i, near);
    }

    /// <summary>"2. Tuesday", "1) 10:30", "(3) Friday": the number counts the lines of a list.</summary>
    private static bool IsListMark(Tokens t, int i) =>
        (t[i].IsNumber && t[i].Length <= 2 && t[i].Glued && t[i - 1].IsMark('(') && t[i + 1].IsMark(')')) ||
        t[i].IsNumber && t[i].Length <= 2 && t[i - 1] is { Kind: TokenKind.Break, Mark: '\n' or '\0' } && t[i + 1].Glued && (t[i + 1].IsMark(')') || t[i + 1].Mark == '.') && !t[i + 2].Glued && t[i + 2].Kind != TokenKind.Break;
}
