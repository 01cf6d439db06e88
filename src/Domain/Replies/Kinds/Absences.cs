using System.Globalization;
using System.Text.RegularExpressions;

namespace InfoInterview.Domain.Replies.Kinds;

/// <summary>Reads an out-of-office text: until when, or for good.</summary>
internal static partial class Absences
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly string[] Weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    public static bool LeftForGood(string text) => Left().IsMatch(text);

    /// <summary>
    /// The first day back that a sentence names, or null. "Until" and "through" name the last day away, so the day after counts; "back on" names the day itself.
    /// </summary>
    public static DateOnly? ReturnDay(string sentence, DateOnly writtenOn)
    {
        if (Back().Match(sentence) is not { Success: true } m)
        {
            return null;
        }

        var lastDayAway = m.Groups["until"].Success;
        return DayOf(m, writtenOn) is { } day ? day.AddDays(lastDayAway ? 1 : 0) : null;
    }

    private static DateOnly? DayOf(Match m, DateOnly writtenOn)
    {
        if (m.Groups["iso"].Success)
        {
            return DateOnly.TryParseExact(m.Groups["iso"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var iso) ? iso : null;
        }

        if (!m.Groups["d"].Success)
        {
            var weekday = Array.IndexOf(Weekdays, m.Groups["w"].Value[..3].ToLowerInvariant());
            var ahead = (weekday - (int)writtenOn.DayOfWeek + 7) % 7;
            return writtenOn.AddDays(ahead == 0 ? 7 : ahead);
        }

        var day = int.Parse(m.Groups["d"].Value, CultureInfo.InvariantCulture);
        var month = Array.IndexOf(Months, m.Groups["m"].Value[..3].ToLowerInvariant()) + 1;
        var year = m.Groups["y"].Success ? int.Parse(m.Groups["y"].Value, CultureInfo.InvariantCulture) : writtenOn.Year;
        if (month == 0 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return null;
        }

        var date = new DateOnly(year, month, day);
        return date < writtenOn && !m.Groups["y"].Success ? date.AddYears(1) : date;
    }

    [GeneratedRegex(@"\b(no longer (works?|with|at|employed)|(have|has) left (the company|the firm|the organi[sz]ation|us|(?-i:\p{Lu})\p{L}*)|left the company|my successor)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Left();

    [GeneratedRegex(@"\b(?:(?<until>until and including|through|till the end of|until|till)|back(?: in the office| at my desk| at work)?(?: again)?(?: on| from)?|return(?:ing)?(?: to the office| to work)?(?: on)?|available again(?: on| from)?|in the office again(?: on| from)?)\s+(?:(?:on|the)\s+)?(?:(?<w>mon|tues|wednes|thurs|fri|satur|sun)(?:day)?,?\s*(?:the\s+)?)?(?:(?<iso>20\d\d-\d\d-\d\d)|(?<d>[0-3]?\d)(?:st|nd|rd|th)?(?:\s+of)?\s+(?<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?(?:\s+(?<y>20\d\d))?|(?<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(?<d>[0-3]?\d)(?:st|nd|rd|th)?(?:,?\s+(?<y>20\d\d))?|(?<w>mon|tues|wednes|thurs|fri|satur|sun)day\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 100)]
    private static partial Regex Back();
}
