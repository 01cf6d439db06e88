using System.Globalization;
using InfoInterview.Sandbox.Graph.Language;
using NodaTime;

namespace InfoInterview.Sandbox.Graph.Wire;

/// <summary>The values of the Prefer headers, and which of them were followed.</summary>
public sealed class Preferences
{
    readonly Dictionary<string, string> asked = new(StringComparer.OrdinalIgnoreCase);
    readonly List<string> applied = [];

    public Preferences(IEnumerable<string> headers)
    {
        foreach (var part in headers.SelectMany(header => header.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
        {
            var pair = part.Split('=', 2, StringSplitOptions.TrimEntries);
            asked[pair[0]] = pair.Length == 2 ? pair[1].Trim('"') : "";
        }
        ImmutableIds = asked.GetValueOrDefault("IdType")?.Equals("ImmutableId", StringComparison.OrdinalIgnoreCase) == true;
        TextBodies = asked.GetValueOrDefault("outlook.body-content-type")?.Equals("text", StringComparison.OrdinalIgnoreCase) == true;
        UnsafeHtml = asked.ContainsKey("outlook.allow-unsafe-html");
        if (TextBodies) applied.Add("outlook.body-content-type=\"text\"");
        if (asked.TryGetValue("outlook.timezone", out var zone)) ReadZone(zone);
        if (asked.TryGetValue("odata.maxpagesize", out var size)) ReadPageSize(size);
    }

    public bool ImmutableIds { get; }

    public bool TextBodies { get; }

    public bool UnsafeHtml { get; }

    /// <summary>The zone for output with the name as it was asked for; null is UTC.</summary>
    public (string Name, DateTimeZone Zone)? TimeZone { get; private set; }

    public int? MaxPageSize { get; private set; }

    /// <summary>The value of Preference-Applied; null when nothing applies.</summary>
    public string? Applied => applied.Count == 0 ? null : string.Join(", ", applied);

    void ReadZone(string name)
    {
        TimeZone = (name, Zones.Find(name) ?? throw new GraphRefusal(400, "TimeZoneNotSupportedException", $"A valid TimeZone value must be specified. The following TimeZone value is not supported: '{name}'."));
        applied.Add($"outlook.timezone=\"{name}\"");
    }

    void ReadPageSize(string text)
    {
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var size) || size == 0) return;
        MaxPageSize = Math.Min(size, 1000);
        applied.Add($"odata.maxpagesize={size.ToString(CultureInfo.InvariantCulture)}");
    }
}
