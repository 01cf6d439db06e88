using System.Globalization;
using System.Text.Json;
using InfoInterview.Domain.Mailboxes;
using NodaTime.Text;

namespace InfoInterview.ReplyLab.Scoring;

/// <summary>A time that a case expects.</summary>
/// <param name="End">Null when the writer named none; it is not compared then.</param>
public sealed record ExpectedTime(DateTimeOffset Start, DateTimeOffset? End)
{
    public bool IsMetBy(TimeFound found) => found.Start == Start && (End is null || found.End == End);
}

/// <summary>Reads expected times as others may have written them: objects or bare texts, with an offset or in the writer's zone.</summary>
public static class ExpectedTimes
{
    /// <returns>Null when the case expects nothing that could be compared.</returns>
    public static IReadOnlyList<ExpectedTime>? Of(JsonElement? expected, string? zone)
    {
        if (expected is not { ValueKind: JsonValueKind.Array } array)
        {
            return null;
        }

        var times = array.EnumerateArray().Select(e => Of(e, zone)).ToList();
        return times.Contains(null) ? null : [.. times.OfType<ExpectedTime>()];
    }

    private static ExpectedTime? Of(JsonElement element, string? zone)
    {
        var start = element.ValueKind == JsonValueKind.Object && element.TryGetProperty("start", out var s) ? s : element;
        var end = element.ValueKind == JsonValueKind.Object && element.TryGetProperty("end", out var e) ? At(e, zone) : null;
        return At(start, zone) is { } at ? new ExpectedTime(at, end) : null;
    }

    private static DateTimeOffset? At(JsonElement element, string? zone)
    {
        // A date alone is no clock time.
        if (element.ValueKind != JsonValueKind.String || element.GetString() is not { Length: > 10 } text)
        {
            return null;
        }

        if (LocalDateTimePattern.VariablePrecisionIso.Parse(text) is { Success: true } local)
        {
            return Zones.Find(zone) is { } known ? known.AtLeniently(local.Value).ToDateTimeOffset() : null;
        }

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;
    }
}
