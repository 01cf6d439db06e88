using System.Globalization;
using System.Text.RegularExpressions;
using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.Replies.Times;
using NodaTime;

namespace InfoInterview.Domain.Replies;

/// <summary>
/// Reads a day with a clock time out of one sentence ("Tuesday at 10", "May 14, 3:30 pm", "tomorrow at noon").
/// What it does not understand it leaves out; what it supposes it says.
/// </summary>
public static partial class TimeExpressions
{
    private static readonly string[] Weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly Dictionary<string, string> NamedZones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["et"] = "America/New_York",
        ["est"] = "America/New_York",
        ["edt"] = "America/New_York",
        ["eastern"] = "America/New_York",
        ["ct"] = "America/Chicago",
        ["cst"] = "America/Chicago",
        ["cdt"] = "America/Chicago",
        ["central"] = "America/Chicago",
        ["mt"] = "America/Denver",
        ["mst"] = "America/Denver",
        ["mdt"] = "America/Denver",
        ["mountain"] = "America/Denver",
        ["pt"] = "America/Los_Angeles",
        ["pst"] = "America/Los_Angeles",
        ["pdt"] = "America/Los_Angeles",
        ["pacific"] = "America/Los_Angeles",
        ["cet"] = "Europe/Berlin",
        ["cest"] = "Europe/Berlin",
        ["gmt"] = "Europe/London",
        ["bst"] = "Europe/London",
        ["utc"] = "Etc/UTC",
    };

    /// <summary>The times of one sentence that offers or accepts them. A sentence that only refuses a time yields none.</summary>
    /// <param name="sentence">One sentence of new text.</param>
    /// <param name="writtenAt">When the mail was written: what "tomorrow" and a bare weekday count from.</param>
    /// <param name="zoneName">The writer's zone; IANA id or offset.</param>
    /// <param name="zoneAssumed">True when that zone is a supposition.</param>
    /// <param name="dates">Dates named anywhere in the mail (<see cref="DatesIn"/>): a bare weekday that falls on one of them means that one.</param>
    public static IReadOnlyList<ProposedTime> In(string sentence, DateTimeOffset writtenAt, string zoneName, bool zoneAssumed, IReadOnlyList<DateOnly> dates)
    {
        if (Refusal().IsMatch(sentence) || Past().IsMatch(sentence))
        {
            return [];
        }

        var named = NamedZone().Match(sentence);
        var assumed = new List<Assumption>();
        if (named.Success)
        {
            zoneName = NamedZones[named.Groups["z"].Value];
        }
        else if (zoneAssumed)
        {
            assumed.Add(Assumption.Zone);
        }

        var zone = Zones.Find(zoneName) ?? DateTimeZone.Utc;
        var today = Zones.DayOf(writtenAt, zone);
        var days = DaysIn(sentence, today, dates);
        var times = TimesIn(sentence).Where(t => !days.Any(d => t.Index >= d.Index && t.Index < d.Index + d.Length)).ToList();
        return [.. Pair(days, times)
            .Select(p => Propose(p.Day, p.Time, zone, zoneName, assumed))
            .Where(t => t.Start > writtenAt)
            .DistinctBy(t => t.Start)];
    }

    /// <summary>The dates with a month that a text names.</summary>
    public static IReadOnlyList<DateOnly> DatesIn(string text, DateOnly today) =>
        [.. Day().Matches(text).Where(m => m.Groups["d"].Success).Select(m => DayOf(m, today, [])).OfType<DateOnly>()];

    private static ProposedTime Propose(DateOnly day, ClockTime time, DateTimeZone zone, string zoneName, List<Assumption> assumed)
    {
        var start = Zones.At(day, time.From, zone);
        var end = time.To is { } to && to > time.From ? Zones.At(day, to, zone) : start + TimeSpan.FromMinutes(30);
        return new ProposedTime(start, end, zoneName, time.HalfAssumed ? [.. assumed, Assumption.HalfOfDay] : [.. assumed]);
    }

    /// <summary>A time belongs to the nearest day named before it, else to the first one after it.</summary>
    private static IEnumerable<(DateOnly Day, ClockTime Time)> Pair(List<Found<DateOnly>> days, List<Found<ClockTime>> times)
    {
        foreach (var time in times)
        {
            if ((days.LastOrDefault(d => d.Index < time.Index) ?? days.FirstOrDefault()) is { } day)
            {
                yield return (day.Value, time.Value);
            }
        }
    }

    private static List<Found<DateOnly>> DaysIn(string sentence, DateOnly today, IReadOnlyList<DateOnly> dates)
    {
        var found = new List<Found<DateOnly>>();
        foreach (Match m in Day().Matches(sentence))
        {
            if (DayOf(m, today, dates) is { } day)
            {
                found.Add(new Found<DateOnly>(m.Index, m.Length, day));
            }
        }

        return found;
    }

    private static DateOnly? DayOf(Match m, DateOnly today, IReadOnlyList<DateOnly> dates)
    {
        if (m.Groups["rel"].Success)
        {
            return m.Groups["rel"].Value.Equals("tomorrow", StringComparison.OrdinalIgnoreCase) ? today.AddDays(1) : today;
        }

        if (m.Groups["d"].Success && int.TryParse(m.Groups["d"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var date))
        {
            var month = Array.IndexOf(Months, m.Groups["m"].Value[..3].ToLowerInvariant()) + 1;
            return Next(today, month, date);
        }

        var weekday = Array.FindIndex(Weekdays, w => w.StartsWith(m.Groups["w"].Value.ToLowerInvariant()[..3], StringComparison.Ordinal));
        if (dates.Cast<DateOnly?>().FirstOrDefault(d => (int)d!.Value.DayOfWeek == weekday) is { } named)
        {
            return named;
        }

        var ahead = (weekday - (int)today.DayOfWeek + 7) % 7;
        var next = today.AddDays(ahead == 0 ? 7 : ahead);
        // "next Thursday" written on a Monday is the one of next week; on a Friday both readings agree.
        var sameWeek = next.AddDays(-(((int)next.DayOfWeek + 6) % 7)) <= today;
        return m.Groups["next"].Success && sameWeek ? next.AddDays(7) : next;
    }

    private static DateOnly? Next(DateOnly today, int month, int day)
    {
        for (var year = today.Year; year <= today.Year + 1; year++)
        {
            if (day >= 1 && day <= DateTime.DaysInMonth(year, month) && new DateOnly(year, month, day) is var date && date >= today)
            {
                return date;
            }
        }

        return null;
    }

    private static List<Found<ClockTime>> TimesIn(string sentence)
    {
        var found = new List<Found<ClockTime>>();
        foreach (Match m in Clock().Matches(sentence))
        {
            if (ClockTime.Read(m) is { } time)
            {
                found.Add(new Found<ClockTime>(m.Index, m.Length, time));
            }
        }

        return found;
    }

    private sealed record Found<T>(int Index, int Length, T Value);

    private sealed record ClockTime(TimeOnly From, TimeOnly? To, bool HalfAssumed)
    {
        public static ClockTime? Read(Match m)
        {
            if (m.Groups["noon"].Success)
            {
                return new ClockTime(new TimeOnly(12, 0), null, false);
            }

            var half = m.Groups["ap2"].Success ? m.Groups["ap2"].Value : m.Groups["ap1"].Value;
            if (At(m.Groups["h1"].Value, m.Groups["m1"].Value, m.Groups["ap1"].Success ? m.Groups["ap1"].Value : half) is not { } from)
            {
                return null;
            }

            var to = m.Groups["h2"].Success ? At(m.Groups["h2"].Value, m.Groups["m2"].Value, half)?.Time : null;
            return new ClockTime(from.Time, to, from.Assumed);
        }

        /// <summary>A bare 1 to 7 is an afternoon, 8 to 12 a morning or noon: nobody offers coffee at three at night.</summary>
        private static (TimeOnly Time, bool Assumed)? At(string hourText, string minuteText, string half)
        {
            var hour = int.Parse(hourText, CultureInfo.InvariantCulture);
            var minute = minuteText.Length == 0 ? 0 : int.Parse(minuteText, CultureInfo.InvariantCulture);
            if (hour > 23 || (half.Length > 0 && hour is 0 or > 12))
            {
                return null;
            }

            var afternoon = half.StartsWith("p", StringComparison.OrdinalIgnoreCase);
            var resolved = half.Length > 0 ? (hour % 12) + (afternoon ? 12 : 0) : hour is >= 1 and <= 7 ? hour + 12 : hour;
            return (new TimeOnly(resolved, minute), half.Length == 0 && hour is >= 1 and <= 12);
        }
    }

    [GeneratedRegex(@"\b(?<rel>today|tomorrow)\b|\b(?<next>next\s+)?(?<w>monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thurs?|thu|fri|sat|sun)\b(?:,?\s+(?:the\s+)?(?:(?<d>\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+(?<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?))?|\b(?<d>\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+(?<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|\b(?<m>january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 100)]
    private static partial Regex Day();

    [GeneratedRegex(@"\b(?<noon>noon|midday)\b|(?<![\d.:/+-])(?<h1>\d{1,2})(?:[:.](?<m1>[0-5]\d))?\s*(?<ap1>[ap]\.?m\b\.?)?\s*(?:-|–|to|until)\s*(?<h2>\d{1,2})(?:[:.](?<m2>[0-5]\d))?\s*(?<ap2>[ap]\.?m\b\.?)?(?![\d/%])|(?:\b(?:at|around|after|from|about)\s+|(?<=day\s)|(?<=day,\s)|(?<=(?:mon|tue|wed|thu|fri)\s)|(?<![\d.:/+\-$€])(?=\d{1,2}(?:[:.][0-5]\d|\s*[ap]\.?m\b)))(?<h1>\d{1,2})(?:[:.](?<m1>[0-5]\d))?\s*(?<ap1>[ap]\.?m\b\.?)?(?![\d/%]|[.,]\d|\s*(?:years?|minutes?|mins?|people|weeks?|days?|hours?|months?)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 100)]
    private static partial Regex Clock();

    [GeneratedRegex(@"\b(?<z>ET|EST|EDT|CT|CST|CDT|MT|MST|MDT|PT|PST|PDT|CET|CEST|GMT|BST|UTC)\b|\b(?<z>eastern|central|mountain|pacific)\b(?:\s+time)?", RegexOptions.CultureInvariant, 100)]
    private static partial Regex NamedZone();

    [GeneratedRegex(@"\b(can(?:'|’)?t|cannot|can not|won(?:'|’)?t|unable|not (?:free|available|possible)|does(?:n(?:'|’)t| not) work|don(?:'|’)t|isn(?:'|’)t|no longer|except|but not|unfortunately)\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Refusal();

    [GeneratedRegex(@"\b(last (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|we met|met you|was|were|ago)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Past();
}
