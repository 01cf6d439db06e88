using System.Globalization;
using System.Text;
using NodaTime;

namespace InfoInterview.Sandbox.Calendar.Meetings;

/// <summary>One property line of iCalendar (RFC 5545): name, parameters, value.</summary>
sealed record ICalendarLine(string Name, IReadOnlyDictionary<string, string> Parameters, string Value);

/// <summary>Reads and writes the little of iCalendar that meeting mail needs.</summary>
static class ICalendar
{
    const int LongestLine = 73;

    /// <summary>The lines of the first VEVENT and those before it; damaged lines are left out.</summary>
    public static List<ICalendarLine> Read(string text)
    {
        var lines = new List<ICalendarLine>();
        foreach (var line in Unfold(text))
        {
            if (line.Equals("END:VEVENT", StringComparison.OrdinalIgnoreCase)) break;
            if (Parse(line) is { } parsed) lines.Add(parsed);
        }
        return lines;
    }

    static IEnumerable<string> Unfold(string text)
    {
        StringBuilder? open = null;
        var inZone = false;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.Length > 0 && line[0] is ' ' or '\t')
            {
                open?.Append(line, 1, line.Length - 1);
                continue;
            }
            if (open is not null && !inZone) yield return open.ToString();
            if (line.StartsWith("BEGIN:VTIMEZONE", StringComparison.OrdinalIgnoreCase)) inZone = true;
            open = new(line);
            if (line.StartsWith("END:VTIMEZONE", StringComparison.OrdinalIgnoreCase)) (inZone, open) = (false, null);
        }
        if (open is not null) yield return open.ToString();
    }

    static ICalendarLine? Parse(string line)
    {
        var (quoted, colon) = (false, -1);
        for (var i = 0; i < line.Length && colon < 0; i++)
        {
            if (line[i] == '"') quoted = !quoted;
            else if (line[i] == ':' && !quoted) colon = i;
        }
        if (colon <= 0) return null;
        var head = line[..colon].Split(';');
        var parameters = head.Skip(1).Select(part => part.Split('=', 2)).Where(pair => pair.Length == 2)
            .GroupBy(pair => pair[0].ToUpperInvariant()).ToDictionary(group => group.Key, group => group.First()[1].Trim('"'));
        return new(head[0].ToUpperInvariant(), parameters, Unescape(line[(colon + 1)..]));
    }

    /// <summary>An instant in UTC; null when it is not one. A zone that nobody knows counts as UTC.</summary>
    public static (Instant Instant, bool DateOnly)? Time(ICalendarLine? line)
    {
        if (line is null) return null;
        var text = line.Value.Trim();
        if (DateTime.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return (LocalDateTime.FromDateTime(date).InUtc().ToInstant(), true);
        if (!DateTime.TryParseExact(text.TrimEnd('Z'), "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)) return null;
        var zone = text.EndsWith('Z') || !line.Parameters.TryGetValue("TZID", out var name) ? DateTimeZone.Utc : Graph.Language.Zones.Find(name) ?? DateTimeZone.Utc;
        return (LocalDateTime.FromDateTime(time).InZoneLeniently(zone).ToInstant(), false);
    }

    public static string Stamp(Instant instant) => instant.ToDateTimeUtc().ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    public static string Escape(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).ReplaceLineEndings("\\n");

    /// <summary>A parameter value; quotes and line breaks cannot be written, so they are taken out.</summary>
    public static string Quote(string text) => "\"" + new string([.. text.Where(letter => letter != '"' && !char.IsControl(letter))]) + "\"";

    static string Unescape(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length) plain.Append(text[i]);
            else plain.Append(text[++i] is 'n' or 'N' ? "\n" : text[i].ToString());
        }
        return plain.ToString();
    }

    /// <summary>Joins lines, folding long ones.</summary>
    public static string Write(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            for (var start = 0; start < line.Length; start += LongestLine) text.Append(start == 0 ? "" : " ").Append(line, start, Math.Min(LongestLine, line.Length - start)).Append("\r\n");
        }
        return text.ToString();
    }
}
