namespace InfoInterview.Domain.Replies.Times.Words;

/// <summary>Holidays by which people count, in the seven languages: those with a fixed date or a simple rule.</summary>
internal static class Holidays
{
    public const int Christmas = 1;
    public const int ChristmasEve = 2;
    public const int NewYear = 3;
    public const int NewYearsEve = 4;
    public const int Easter = 5;
    public const int EasterMonday = 6;
    public const int Thanksgiving = 7;
    public const int LabourDay = 8;
    public const int MemorialDay = 9;

    public static void Words(WordTable.Builder words) => words
        .Add(Sense.Holiday, Christmas, "christmas xmas weihnachten noël navidad navidades natal natale kerst kerstmis")
        .Add(Sense.Holiday, ChristmasEve, "heiligabend nochebuena")
        .Add(Sense.Holiday, NewYear, "neujahr capodanno nieuwjaar")
        .Add(Sense.Holiday, NewYearsEve, "silvester nochevieja")
        .Add(Sense.Holiday, Easter, "easter ostern pâques pascua páscoa pasqua pasen")
        .Add(Sense.Holiday, EasterMonday, "ostermontag pasquetta")
        .Add(Sense.Holiday, Thanksgiving, "thanksgiving");

    public static DateOnly Of(int holiday, int year) => holiday switch
    {
        Christmas => new DateOnly(year, 12, 25),
        ChristmasEve => new DateOnly(year, 12, 24),
        NewYear => new DateOnly(year, 1, 1),
        NewYearsEve => new DateOnly(year, 12, 31),
        Easter => EasterOf(year),
        EasterMonday => EasterOf(year).AddDays(1),
        Thanksgiving => From(new DateOnly(year, 11, 22), DayOfWeek.Thursday),
        LabourDay => From(new DateOnly(year, 9, 1), DayOfWeek.Monday),
        _ => From(new DateOnly(year, 5, 25), DayOfWeek.Monday),
    };

    private static DateOnly From(DateOnly first, DayOfWeek day) => first.AddDays(((int)day - (int)first.DayOfWeek + 7) % 7);

    /// <summary>Easter Sunday of the Gregorian calendar, by Gauss's rule with Lichtenberg's correction.</summary>
    private static DateOnly EasterOf(int year)
    {
        var century = year / 100;
        var leaps = 15 + (((3 * century) + 3) / 4) - (((8 * century) + 13) / 25);
        var golden = year % 19;
        var moon = ((19 * golden) + leaps) % 30;
        var full = 21 + moon - ((moon / 29) + ((moon / 28) - (moon / 29)) * (golden / 11));
        var sunday = 7 - ((year + (year / 4) + 2 - (((3 * century) + 3) / 4)) % 7);
        return new DateOnly(year, 3, 1).AddDays(full + 7 - ((full - sunday) % 7 + 7) % 7 - 1);
    }
}
