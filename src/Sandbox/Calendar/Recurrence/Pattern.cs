using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Language;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Sandbox.Calendar.Recurrence;

/// <summary>A patternedRecurrence and the dates it stands for.</summary>
sealed class Pattern
{
    /// <summary>No series is followed further than this many years.</summary>
    const int Horizon = 20;

    readonly string type;
    readonly int interval, dayOfMonth, month;
    readonly HashSet<IsoDayOfWeek> days;
    readonly IsoDayOfWeek firstDay;
    readonly string index;
    readonly LocalDate first;
    readonly LocalDate? last;
    readonly int? count;

    Pattern(JsonNode recurrence)
    {
        var pattern = recurrence["pattern"] ?? throw Invalid("its pattern is missing");
        var range = recurrence["range"] ?? throw Invalid("its range is missing");
        type = pattern["type"].Text() ?? throw Invalid("its type is missing");
        interval = pattern["interval"].Whole() ?? 1;
        dayOfMonth = pattern["dayOfMonth"].Whole() ?? 0;
        month = pattern["month"].Whole() ?? 0;
        days = [.. pattern["daysOfWeek"].Texts().Select(day => Enum.Parse<IsoDayOfWeek>(day, ignoreCase: true))];
        firstDay = pattern["firstDayOfWeek"].Text() is { } day ? Enum.Parse<IsoDayOfWeek>(day, ignoreCase: true) : IsoDayOfWeek.Sunday;
        index = pattern["index"].Text() ?? "first";
        first = Date(range["startDate"]) ?? throw Invalid("its startDate is missing");
        last = range["type"].Text() == "endDate" ? Date(range["endDate"]) ?? throw Invalid("its endDate is missing") : null;
        count = range["type"].Text() == "numbered" ? range["numberOfOccurrences"].Whole() ?? throw Invalid("its numberOfOccurrences is missing") : null;
    }

    /// <summary>Reads and checks a recurrence; what cannot be is refused.</summary>
    public static Pattern Parse(JsonNode recurrence)
    {
        var pattern = new Pattern(recurrence);
        if (pattern.interval is < 1 or > 999) throw Invalid("its interval is not between 1 and 999");
        if (!Instants.IsKeepable(pattern.first.Year)) throw Invalid("its startDate is out of range");
        if (pattern.last < pattern.first || pattern.count < 1) throw Invalid("it never happens");
        if (pattern.type is "weekly" or "relativeMonthly" or "relativeYearly" && pattern.days.Count == 0) throw Invalid("its daysOfWeek are missing");
        if (pattern.type is "absoluteMonthly" or "absoluteYearly" && pattern.dayOfMonth is < 1 or > 31) throw Invalid("its dayOfMonth is missing");
        if (pattern.type is "absoluteYearly" or "relativeYearly" && pattern.month is < 1 or > 12) throw Invalid("its month is missing");
        return pattern;
    }

    /// <summary>All dates up to and including a day, earliest first.</summary>
    public IEnumerable<LocalDate> DatesUntil(LocalDate day)
    {
        var limit = LocalDate.Min(day, last ?? first.PlusYears(Horizon));
        var dates = Candidates(limit).Where(date => date >= first).TakeWhile(date => date <= limit);
        return count is { } most ? dates.Take(most) : dates;
    }

    IEnumerable<LocalDate> Candidates(LocalDate limit) => type switch
    {
        "daily" => Steps(step => first.PlusDays(step * interval), limit).Select(date => date),
        "weekly" => Steps(step => WeekStart.PlusWeeks(step * interval), limit).SelectMany(Week),
        "absoluteMonthly" => Steps(step => MonthStart.PlusMonths(step * interval), limit).Select(start => DayOf(start, dayOfMonth)),
        "absoluteYearly" => Steps(step => YearStart.PlusYears(step * interval), limit).Select(start => DayOf(start, dayOfMonth)),
        "relativeMonthly" => Steps(step => MonthStart.PlusMonths(step * interval), limit).Select(Relative).OfType<LocalDate>(),
        "relativeYearly" => Steps(step => YearStart.PlusYears(step * interval), limit).Select(Relative).OfType<LocalDate>(),
        _ => throw Invalid("its type is unknown"),
    };

    static IEnumerable<LocalDate> Steps(Func<int, LocalDate> at, LocalDate limit)
    {
        for (var step = 0; at(step) <= limit; step++) yield return at(step);
    }

    LocalDate WeekStart => first.PlusDays(-(((int)first.DayOfWeek - (int)firstDay + 7) % 7));

    LocalDate MonthStart => new(first.Year, first.Month, 1);

    LocalDate YearStart => new(first.Year, month, 1);

    IEnumerable<LocalDate> Week(LocalDate start) => Enumerable.Range(0, 7).Select(start.PlusDays).Where(date => days.Contains(date.DayOfWeek));

    /// <summary>A day that a month does not have falls on its last day, as Outlook does.</summary>
    static LocalDate DayOf(LocalDate start, int day) => new(start.Year, start.Month, Math.Min(day, start.Calendar.GetDaysInMonth(start.Year, start.Month)));

    LocalDate? Relative(LocalDate start)
    {
        var fitting = Enumerable.Range(0, start.Calendar.GetDaysInMonth(start.Year, start.Month)).Select(start.PlusDays).Where(date => days.Contains(date.DayOfWeek)).ToList();
        var place = index switch { "first" => 0, "second" => 1, "third" => 2, "fourth" => 3, _ => fitting.Count - 1 };
        return place < fitting.Count ? fitting[place] : null;
    }

    static LocalDate? Date(JsonNode? node) => LocalDatePattern.Iso.Parse(node.Text() ?? "") is { Success: true } parsed ? parsed.Value : null;

    static GraphRefusal Invalid(string why) => new(400, "ErrorInvalidRecurrence", $"The recurrence is not valid: {why}.");
}
