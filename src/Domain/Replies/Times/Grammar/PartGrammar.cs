using InfoInterview.Domain.Replies.Times.Words;

namespace InfoInterview.Domain.Replies.Times.Grammar;

/// <summary>Reads a part of a day: "in the late afternoon", "first thing", "before lunch".</summary>
internal static class PartGrammar
{
    internal readonly record struct PartPhrase(int End, int Number, bool Recurring);

    public static PartPhrase? Read(Tokens t, int i)
    {
        var next = i;
        if (t[next].Sense is Sense.In or Sense.Of or Sense.From || (t.Is(next, Sense.On) && t.Language == Language.German) || t.Is(next, "at") || t.Is(next, "por") || t.Is(next, "à"))
            next++;
        if (t.Is(next, Sense.The))
            next++;
        if (t[next].Sense is Sense.Early or Sense.Mid or Sense.Late && (t.Is(next + 1, Sense.Part) || t[next + 1].IsDash))
            next += t[next + 1].IsDash ? 2 : 1;
        return Named(t, next, next > i);
    }

    private static PartPhrase? Named(Tokens t, int i, bool introduced)
    {
        var token = t[i];
        if (token.Sense == Sense.Part)
            return Of(i + 1, token.Lexeme.Value);
        if (introduced && token is { Sense: Sense.DayShift, Lexeme.Value: 1 } && t.Language == Language.Spanish)
            return Of(i + 1, PartOfDay.Morning);
        if (t.Language == Language.French && token.Sense == Sense.After && t[i + 1].IsDash && t.Is(i + 2, Sense.Noon))
            return Of(i + 3, PartOfDay.Afternoon);
        if (token.Sense == Sense.First && t.Is(i + 1, Sense.Thing))
            return Of(SkipMorning(t, i + 2), PartOfDay.FirstThing);
        if (token.Sense is Sense.After or Sense.Before && t.Is(i + 1, Sense.Lunch))
            return Of(i + 2, token.Sense == Sense.After ? PartOfDay.AfterLunch : PartOfDay.BeforeLunch);
        if (token.Sense == Sense.Lunch)
            return Of(t.IsUnit(i + 1, Unit.Hour) || t.Is(i + 1, Sense.Time) || t.Is(i + 1, "break") ? i + 2 : i + 1, PartOfDay.Lunch);
        return EndOfDay(t, i);
    }

    private static PartPhrase? EndOfDay(Tokens t, int i)
    {
        if ((!t.Is(i, Sense.End) && !t.Is(i, "close")) || !t.Is(i + 1, Sense.Of))
            return null;
        var next = t.Is(i + 2, Sense.The) ? i + 3 : i + 2;
        return t.IsUnit(next, Unit.Day) || t.Is(next, "business") ? Of(next + 1, PartOfDay.EndOfDay) : null;
    }

    private static int SkipMorning(Tokens t, int i)
    {
        var next = t.Is(i, Sense.In) ? i + 1 : i;
        next = t.Is(next, Sense.The) ? next + 1 : next;
        return t.Is(next, Sense.Part) ? next + 1 : i;
    }

    private static PartPhrase Of(int end, int number) => new(end, number % Lexeme.Plural, number >= Lexeme.Plural);
}
