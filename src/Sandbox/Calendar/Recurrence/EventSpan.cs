using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Language;
using NodaTime;

namespace InfoInterview.Sandbox.Calendar.Recurrence;

/// <summary>When an event is, in its author's zone.</summary>
readonly record struct EventSpan(LocalDateTime Start, LocalDateTime End, string ZoneName, DateTimeZone Zone, bool AllDay)
{
    public Instant StartInstant => Start.At(Zone);

    public Instant EndInstant => End.At(Zone);

    public bool Overlaps(Instant from, Instant to) => StartInstant < to && EndInstant > from;

    /// <summary>The same event on another day: equal wall-clock time and equal wall-clock length.</summary>
    public EventSpan On(LocalDate date)
    {
        var start = date + Start.TimeOfDay;
        return this with { Start = start, End = start + (End - Start) };
    }

    /// <summary>Reads the stored start and end.</summary>
    public static EventSpan Of(JsonObject json)
    {
        var zoneName = json["start"]?["timeZone"].Text() ?? "UTC";
        var zone = Zones.Find(zoneName) ?? DateTimeZone.Utc;
        LocalDateTime Local(string member) => Instants.ReadLocal(json[member]?["dateTime"].Text() ?? "", zone) ?? default;
        var endZone = Zones.Find(json["end"]?["timeZone"].Text() ?? zoneName) ?? zone;
        var end = Local("end");
        if (!endZone.Equals(zone)) end = end.At(endZone).InZone(zone).LocalDateTime;
        return new(Local("start"), end, zoneName, zone, json["isAllDay"].Truth() == true);
    }

    /// <summary>Lays start, end and the sort key into stored JSON.</summary>
    public void WriteTo(JsonObject json)
    {
        json["start"] = Instants.Pair(Start, ZoneName);
        json["end"] = Instants.Pair(End, ZoneName);
        json["$start"] = Instants.FineText(StartInstant);
    }

    /// <summary>Start and end as a caller sees them. All-day events are dates and do not move with the zone.</summary>
    public (JsonObject Start, JsonObject End) Show((string Name, DateTimeZone Zone)? zone) => AllDay
        ? (Instants.Pair(Start, zone?.Name ?? "UTC"), Instants.Pair(End, zone?.Name ?? "UTC"))
        : (Instants.Pair(StartInstant, zone), Instants.Pair(EndInstant, zone));
}
