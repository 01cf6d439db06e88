namespace InfoInterview.Domain.Replies.Times.Words;

/// <summary>Dutch words of times.</summary>
internal static class Dutch
{
    public const string SmallWords = "de het een en of ik je u is zijn om uur op niet voor met van dinsdag donderdag maandag woensdag vrijdag kan morgen graag schikt volgende bedankt wel mij naar dat ook lukt even heb bellen tussen geen vanaf";

    private const string Weekdays = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag";

    public static void Words(WordTable.Builder words) => words
        .Without("a of pm over do")
        .Series(Sense.Weekday, 1, "maandag ma,dinsdag di,woensdag wo,donderdag do,vrijdag vr,zaterdag,zondag")
        .Compounds(Weekdays, PartOfDay.Morning, "ochtend morgen").Compounds(Weekdays, PartOfDay.Afternoon, "middag namiddag").Compounds(Weekdays, PartOfDay.Evening, "avond")
        .Series(Sense.Month, 1, "januari,februari,maart,april,mei,juni,juli,augustus,september,oktober okt,november,december")
        .Series(Sense.DayShift, -1, "gisteren,vandaag,morgen,overmorgen")
        .Add(Sense.Part, PartOfDay.Morning, "ochtend ochtends voormiddag").Add(Sense.Part, PartOfDay.Afternoon, "middag middags namiddag").Add(Sense.Part, PartOfDay.Evening, "avond avonds")
        .Add(Sense.Lunch, "lunch lunchpauze").Add(Sense.Weekend, "weekend")
        .Add(Sense.Unit, (int)Unit.Week, "week weken").Add(Sense.Unit, (int)Unit.Month, "maand maanden").Add(Sense.Unit, (int)Unit.Day, "dag dagen")
        .Add(Sense.Unit, (int)Unit.Minute, "minuten minuutjes").Add(Sense.Unit, (int)Unit.Year, "jaar jaren")
        .Series(Sense.Number, 1, "één,twee,drie,vier,vijf,zes,zeven,acht,negen,tien,elf,twaalf")
        .Add(Sense.OClock, "uur u").Add(Sense.HalfBefore, "half").Add(Sense.Quarter, "kwart").Add(Sense.Past, "over")
        .Add(Sense.Next, "volgende").Add(Sense.Following, "komende eerstvolgende").Add(Sense.This, "deze").Add(Sense.Last, "vorige afgelopen")
        .Add(Sense.At, "om").Add(Sense.Around, "rond ongeveer omstreeks").Add(Sense.From, "van").Add(Sense.After, "na vanaf").Add(Sense.Before, "voor")
        .Add(Sense.Between, "tussen").Add(Sense.Until, "tot").Add(Sense.And, "en").Add(Sense.Or, "of").Add(Sense.The, "de het").Add(Sense.On, "op").Add(Sense.Early, "begin").Add(Sense.Mid, "halverwege").Add(Sense.End, "eind").Add(Sense.Any, "elke iedere").Add(Sense.Same, "zelfde dezelfde")
        .Add(Cue.Filler, "de het een is zijn zou mij me ons u je ook wel nog even om op helaas heel erg voor graag er")
        .Add(Cue.Pronoun, "ik wij we hij zij mijn")
        .Add(Cue.Yes, "kan kunnen zou schikt past lukt vrij beschikbaar goed prima perfect ideaal mogelijk graag liever uitstekend")
        .Add(Cue.Not, "niet geen nooit").Add(Cue.No, "bezet vol druk onmogelijk weg lastig verhinderd")
        .Add(Cue.But, "maar echter").Add(Cue.Except, "behalve").Add(Cue.If, "als indien").Add(Cue.Past, "ontmoetten spraken gesproken")
        .Add(Cue.Back, "terug").Add(Cue.Away, "vakantie afwezig verlof").Add(Cue.Again, "opnieuw");
}
