using InfoInterview.Domain.Replies.Times.Words;

namespace InfoInterview.Domain.Replies.Times.Grammar;

/// <summary>Reads holidays that something is counted from: "after Thanksgiving", "until Easter Monday". A wish for one names no day.</summary>
internal static class HolidayGrammar
{
    public static DayPhrase? Read(Tokens t, int i)
    {
        var before = t.Is(i - 1, Sense.The) ? i - 2 : i - 1;
        if (t[before].Sense is not (Sense.After or Sense.Before or Sense.Until or Sense.Through or Sense.By or Sense.On or Sense.Since))
            return null;
        if (t.Is(i, Sense.Holiday))
            return Day(i, t[i].Lexeme.Value, t, i + 1);
        return (t.Is(i, "new") && (t.Is(i + 1, "year's") || (t.IsUnit(i + 1, Unit.Year) && !t.Is(i - 1, Sense.The)))) || (t.Is(i, "nouvel") && t.Is(i + 1, "an")) || (t.Is(i, "año") && t.Is(i + 1, "nuevo")) || (t.Is(i, "ano") && t.Is(i + 1, "novo"))
            ? Day(i, Holidays.NewYear, t, i + 2)
            : t.Is(i + 1, "day") && (t.Is(i, "labor") || t.Is(i, "labour")) ? Day(i, Holidays.LabourDay, t, i + 2)
            : t.Is(i + 1, "day") && t.Is(i, "memorial") ? Day(i, Holidays.MemorialDay, t, i + 2)
            : null;
    }

    private static DayPhrase Day(int first, int holiday, Tokens t, int next) => holiday switch
    {
        Holidays.Christmas or Holidays.NewYear when t.Is(next, "eve") => new DayPhrase(first, next + 1, DayShape.Holiday) { Count = holiday + 1 },
        Holidays.Easter when t.Is(next, Sense.Weekday) && t[next].Lexeme.Value == 1 => new DayPhrase(first, next + 1, DayShape.Holiday) { Count = Holidays.EasterMonday },
        _ => new DayPhrase(first, t.Is(next, "day") || t.Is(next, "sunday") ? next + 1 : next, DayShape.Holiday) { Count = holiday },
    };
}
