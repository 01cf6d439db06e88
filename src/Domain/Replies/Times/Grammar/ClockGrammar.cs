using InfoInterview.Domain.Replies.Times.Words;

namespace InfoInterview.Domain.Replies.Times.Grammar;

/// <summary>Reads clock times and spans of them with the words that bound them: "between 2 and 4", "after 3", "from 10 until 11:30".</summary>
internal static class ClockGrammar
{
    private const int LongestRun = 6;

    /// <param name="near">True when a day or a clock time stands right before, so that a bare number may be one too.</param>
    public static ClockPhrase? Read(Tokens t, int i, bool near)
    {
        if (t.Is(i, Sense.Same) && t.Is(i + 1, Sense.Time))
            return new ClockPhrase(i, i + 2, default) { Same = true };
        if (t.Is(i, Sense.After) && t.Is(i + 1, "that") && (t[i - 1].Cue == Cue.Yes || t[i - 1].Sense is Sense.Any or Sense.Time))
            return new ClockPhrase(i, i + 2, default) { Same = true, Edge = Edge.After };
        // "It's 9:12 here" tells the time and "my 2pm" is an appointment; neither is offered.
        if (t.Is(i - 1, "it's") || (t.Is(i - 1, "my") && t[i].IsNumber && !IsOpenAfter(t, i)))
            return null;
        var (edge, start) = Introduction(t, i);
        var introduced = start > i;
        if (introduced && edge == Edge.None && t[i].Sense == Sense.Around && t[i - 1].Sense is not (Sense.At or Sense.From) && t.Is(i, "about") && t[i - 1].IsWord && !IsQuestion(t, i - 1) && !near)
            introduced = false;
        if (FaceGrammar.Read(t, start, introduced || near) is not { } from || IsCounted(t, start, from.End))
            return null;
        if (from.Weak && !introduced && !(near || IsNumberInQuestion(t, start, from.End)))
            return Range(t, i, start, edge, from, near) is { } range && (IsSpoken(t, range.End) || !range.Weak || IsQuestion(t, start - 1)) ? range with { Weak = true } : null;
        if (from.Weak && (t[start - 1].Sense is Sense.Label or Sense.For or Sense.In || t[start - 1].IsMark('#')))
            return null;
        return Range(t, i, start, edge, from, near || introduced) ?? (HasBrokenRange(t, from.End) ? null : Single(t, i, edge, from));
    }

    /// <summary>"My 2pm slot", "my 3 o'clock is free".</summary>
    private static bool IsOpenAfter(Tokens t, int i)
    {
        for (var next = i + 1; next < i + LongestRun && t[next].Kind != TokenKind.Break && t[next].Sense is not (Sense.And or Sense.Or); next++)
        {
            if (t[next].Cue is Cue.Opening or Cue.Yes)
                return true;
        }

        return false;
    }

    /// <summary>The words before a clock time: "at", "around", "any time after", "no later than".</summary>
    private static (Edge Edge, int Start) Introduction(Tokens t, int i)
    {
        var edge = t[i].Sense switch
        {
            Sense.After => Edge.After,
            Sense.Past when t[i - 1].Sense is Sense.Any or Sense.Time => Edge.After,
            Sense.From => Edge.From,
            Sense.Between => Edge.From,
            Sense.Before => Edge.Before,
            Sense.Until => Edge.Until,
            Sense.By when !t.Is(i + 1, Sense.At) => Edge.By,
            Sense.Since => Edge.Since,
            _ => Edge.None,
        };
        var next = i;
        // "Later than 3", "no earlier than 10", "no later than 4".
        if (t.Is(i + 1, "than") && (t.Is(i, "later") || t.Is(i, "earlier")))
            (edge, next) = (t.Is(i, "later") == t.Is(i - 1, "no") ? Edge.Before : Edge.After, i + 2);
        else if (edge != Edge.None)
            next = t.Is(i + 1, Sense.From) || (t.Is(i, "partir") && t[i + 1].IsWord) ? i + 2 : i + 1;
        if (t[next].IsMark('@') || t[next].IsMark('~'))
            next++;
        if (t[next].Sense == Sense.At)
            (edge, next) = (edge == Edge.From && t.Language == Language.English ? Edge.None : edge, next + 1);
        if (t[next].Sense == Sense.Around)
            next++;
        if (next > i && (t.Is(next, Sense.The) || t.Is(next, "ore") || t.IsOne(next)) && (t[next + 1].IsNumber || t[next + 1].Sense is Sense.Number or Sense.Quarter or Sense.Noon))
            next++;
        else if (next == i && t.Language != Language.English && (t.Is(i, "las") || t.Is(i, "ore")) && t[i + 1].IsNumber)
            next++;
        return (edge, next);
    }

    private static ClockPhrase? Range(Tokens t, int first, int start, Edge edge, FaceAt from, bool near)
    {
        // "9 ET - 11 ET": the zone may be said with both ends.
        var spoken = t[from.End] is { IsWord: true, Capital: true, Lexeme.Starts: true } && ZoneNames.OfAbbreviation(t.Word(from.End)) is not null ? from.End + 1 : from.End;
        var next = JointEnd(t, start, spoken);
        if (next == spoken)
            return from.Weak && !near && edge == Edge.None && !IsSpoken(t, from.End) && IsRun(t, from.End) ? new ClockPhrase(first, from.End, from.Face) : null;
        next = t.Is(next, Sense.At) || t.Is(next, Sense.The) || t.Is(next, Sense.Around) ? next + 1 : next;
        next = t.Is(next, Sense.The) ? next + 1 : next;
        if ((FaceGrammar.Read(t, next, true) ?? FaceGrammar.WithinHour(t, next, from.Face)) is not { } to || IsCounted(t, next, to.End))
            return null;
        if (edge is Edge.After or Edge.Until or Edge.Before)
            return null;
        // "Push it from 2 to 3": the second is the new time.
        return edge == Edge.From && t[start - 1].Sense == Sense.From && Moves.LeadTo(t, first)
            ? new ClockPhrase(first, to.End, to.Face)
            : new ClockPhrase(first, to.End, from.Face) { To = to.Face, Weak = from.Weak && to.Weak };
    }

    private static int JointEnd(Tokens t, int start, int i)
    {
        if (t[i].IsDash || t[i].Sense is Sense.To or Sense.Until or Sense.Through)
            return t.Is(i + 1, Sense.Until) || t.Is(i + 1, Sense.To) ? i + 2 : i + 1;
        var opener = t[start - 1].Sense is Sense.The or Sense.At ? t[start - 2].Sense : t[start - 1].Sense;
        if (t[i].Sense == Sense.And && opener == Sense.Between)
            return i + 1;
        return t.Language != Language.English && t[i].Sense == Sense.At && opener == Sense.From ? i + 1 : i;
    }

    private static ClockPhrase Single(Tokens t, int first, Edge edge, FaceAt from)
    {
        var clock = new ClockPhrase(first, from.End, from.Face) { Weak = from.Weak, Edge = edge == Edge.From ? Edge.After : edge };
        var next = from.End;
        if (t[next].IsMark('+') && t[next].Glued)
            return clock with { Edge = Edge.After, End = next + 1 };
        if (t.Is(next, Sense.On) && t.Is(next + 1, "wards"))
            return clock with { Edge = Edge.After, End = next + 2 };
        if (t.Is(next, Sense.Onward))
            return clock with { Edge = Edge.After, End = next + 1 };
        var or = t.Is(next, Sense.Or) || t.Is(next, Sense.And);
        if (or && (t.Is(next + 1, "later") || t.Is(next + 1, "onwards") || t.Is(next + 1, "onward") || t.Is(next + 1, "beyond") || (t.Is(next + 1, Sense.After) && !StartsTime(t, next + 2))))
            return clock with { Edge = Edge.After, End = next + 2 };
        return or && t.Is(next + 1, "earlier") ? clock with { Edge = Edge.Before, End = next + 2 } : clock;
    }

    private static bool StartsTime(Tokens t, int i) => t[i].IsNumber || t[i].Sense is Sense.Weekday or Sense.The or Sense.Number or Sense.Month or Sense.Noon or Sense.Lunch;

    /// <summary>"30-minute", "3 minutes", "2 hours": the number counts something.</summary>
    private static bool IsCounted(Tokens t, int start, int end) =>
        t[end].Sense is Sense.Unit or Sense.DayWord && t[end - 1].IsNumber && !(t.Is(end, "hours") && t[start].Length > 2)
        || (t[end].IsDash && t[end].Glued && t[end + 1] is { Sense: Sense.Unit, Glued: true } && t[end - 1].IsNumber);

    /// <summary>"3-4 minutes": where the second number counts, the first does too.</summary>
    private static bool HasBrokenRange(Tokens t, int i) =>
        (t[i].IsDash || t[i].Sense is Sense.To or Sense.Or) && t[i + 1].IsNumber && t[i - 1].IsNumber && t[i + 2].Sense is Sense.Unit or Sense.DayWord && t[i + 1].IsNumber && (t[i].IsDash || t[i].Sense is Sense.To or Sense.Or);

    /// <summary>"Could you do 4 instead?", "would 3 work?", "say 10".</summary>
    private static bool IsNumberInQuestion(Tokens t, int i, int end) => (IsQuestion(t, i - 1) || IsSpoken(t, end) || IsRun(t, end)) && t[i - 1].Sense is not (Sense.Label or Sense.For) && !t[i - 1].IsMark('#');

    private static bool IsQuestion(Tokens t, int i) =>
        t.Is(i, "do") || t.Is(i, "does") || t.Is(i, "would") || t.Is(i, "is") || t.Is(i, "say") || t.Is(i, "maybe") || t.Is(i, "perhaps") || t.Is(i, "make") || t.Is(i, "about") || t.Is(i, "like") || t.Is(i, "either") || t.Is(i, "e.g") || t.Is(i, "ok") || t.Is(i, "prefer") || (t.Is(i, "it") && (t.Is(i - 1, "make") || t.Is(i - 1, "do") || t.Is(i - 1, "call")));

    /// <summary>What is said of a time right after it: "10 works", "11 would be best", "10 on Tuesday".</summary>
    private static bool IsSpoken(Tokens t, int i)
    {
        if (t[i].Cue == Cue.Yes || t.Is(i, "would") || t.Is(i, "won't") || t.Is(i, "doesn't"))
            return true;
        if ((t.Is(i, "is") || t.Is(i, "are")) && (t[i + 1].Cue == Cue.Yes || t[i + 2].Cue == Cue.Yes))
            return true;
        if ((t.Is(i, "rather") && t.Is(i + 1, "than")) || (t.Is(i, "instead") && t.Is(i + 1, Sense.Of)))
            return FaceGrammar.Read(t, i + 2, true) is { } other && !IsCounted(t, i + 2, other.End);
        return (t[i].Sense is Sense.On && IsDay(t, i + 1)) || IsDay(t, i);
    }

    private static bool IsDay(Tokens t, int i) =>
        t[i].Sense is Sense.Weekday or Sense.DayShift || (t.Is(i, Sense.This) && t.Is(i + 1, Sense.Part)) || (t.Is(i, "that") && t.IsUnit(i + 1, Unit.Day)) || (t[i].Sense is Sense.This or Sense.Next && t.Is(i + 1, Sense.Weekday)) || (t.Is(i, Sense.The) && t[i + 1].IsNumber) || (t[i - 1].Sense == Sense.On && (t[i].Sense == Sense.Month || DateGrammar.FromNumber(t, i) is not null));

    /// <summary>"10, 11 or 2:30", "4 or 4:30 would be best": numbers in a row of which one is surely a time.</summary>
    private static bool IsRun(Tokens t, int i)
    {
        for (var step = 0; step < LongestRun; step++)
        {
            var next = t[i].IsMark(',') || t[i].IsMark('/') || t[i].IsDash || t[i].Sense is Sense.Or or Sense.And or Sense.To ? i + 1 : i;
            next = next > i && t[next].Sense is Sense.Or or Sense.And ? next + 1 : next;
            var introduced = next > i && t[next].Sense is Sense.After or Sense.At or Sense.Around;
            next = introduced ? next + 1 : next;
            if (next == i || FaceGrammar.Read(t, next, introduced) is not { } face || IsCounted(t, next, face.End))
                return step > 0 && (IsSpoken(t, i) || t[i].Sense is Sense.On && IsDay(t, i + 1));
            if (!face.Weak || introduced || t[face.End].IsDash)
                return !face.Weak || introduced;
            i = face.End;
        }

        return false;
    }
}
