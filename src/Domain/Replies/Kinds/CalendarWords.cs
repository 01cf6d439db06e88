using System.Collections.Frozen;

namespace InfoInterview.Domain.Replies.Kinds;

/// <summary>Names of months and weekdays in seven languages, whole and shortened.</summary>
internal static class CalendarWords
{
    private static readonly string[] MonthNames =
    [
        "january jan januar jänner janvier janv enero ene janeiro gennaio gen januari",
        "february feb februar février fevrier févr fév febrero fevereiro fev febbraio februari",
        "march mar märz maerz mrz mars marzo março marco maart mrt",
        "april apr avril avr abril abr aprile",
        "may mai mayo maio maggio mag mei",
        "june jun juni juin junio junho giugno giu",
        "july jul juli juillet juil julio julho luglio lug",
        "august aug août aout agosto ago augustus",
        "september sep sept septembre septiembre setembro set settembre",
        "october oct oktober okt octobre octubre outubro out ottobre ott",
        "november nov novembre noviembre novembro",
        "december dec dezember dez décembre decembre déc diciembre dic dezembro dicembre",
    ];

    private static readonly string[] DayNames =
    [
        "sunday sun sonntag so dimanche dim domingo domenica zondag zo",
        "monday mon montag mo lundi lun lunes segunda lunedì lunedi maandag ma",
        "tuesday tue tues dienstag di mardi martes terça martedì martedi dinsdag",
        "wednesday wed mittwoch mi mercredi mer miércoles miercoles quarta mercoledì mercoledi woensdag wo",
        "thursday thu thur thurs donnerstag jeudi jeu jueves quinta giovedì giovedi donderdag",
        "friday fri freitag fr vendredi ven viernes sexta venerdì venerdi vrijdag vr",
        "saturday sat samstag sonnabend sa samedi sam sábado sabado sabato zaterdag za",
    ];

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Months = Numbered(MonthNames, 1);
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Days = Numbered(DayNames, 0);

    /// <summary>1 to 12; 0 for any other word.</summary>
    public static int Month(ReadOnlySpan<char> word) => Months.TryGetValue(word, out var month) ? month : 0;

    public static DayOfWeek? Weekday(ReadOnlySpan<char> word) => Days.TryGetValue(word, out var day) ? (DayOfWeek)day : null;

    private static FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Numbered(string[] rows, int first) =>
        rows.SelectMany((row, i) => row.Split(' ').Select(word => KeyValuePair.Create(word, i + first)))
            .DistinctBy(p => p.Key).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
