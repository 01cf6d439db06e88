using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Store;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Sandbox.Calendar.Recurrence;

/// <summary>
/// What stands in a calendar on a day: single events, and the occurrences and exceptions of series. An occurrence is not
/// stored; it is made from its master, with an id that names master and date.
/// </summary>
sealed class Instances(Items items)
{
    public static bool IsSeries(Item item) => item.Json["recurrence"] is JsonObject;

    public static bool IsException(Item item) => item.Json["$masterRow"] is not null;

    /// <summary>All instances that touch a stretch of time, by start.</summary>
    public static List<Item> Between(IEnumerable<Item> events, Instant from, Instant to)
    {
        var all = events.ToList();
        return [.. all.Where(item => !IsException(item)).SelectMany(item => IsSeries(item) ? Expand(item, all, from, to) : [item])
            .Where(item => EventSpan.Of(item.Json).Overlaps(from, to)).OrderBy(item => item.Text("$start"), StringComparer.Ordinal)];
    }

    /// <summary>Occurrences and exceptions of one series that touch a stretch of time.</summary>
    public List<Item> Of(Item master, Instant from, Instant to) =>
        [.. Expand(master, Exceptions(master), from, to).Where(item => EventSpan.Of(item.Json).Overlaps(from, to)).OrderBy(item => item.Text("$start"), StringComparer.Ordinal)];

    /// <summary>The instance of a series on a date; null when there is none.</summary>
    public Item? On(Item master, LocalDate date)
    {
        if (Exceptions(master).Find(exception => exception.Text("$date") == LocalDatePattern.Iso.Format(date)) is { } exception) return AsInstance(exception, master, date);
        return Pattern.Parse(master.Json["recurrence"]!).DatesUntil(date).Contains(date) && !Cancelled(master).Contains(date) ? Occurrence(master, date) : null;
    }

    /// <summary>A stored exception under the id of the occurrence it stands for; null when its series is gone.</summary>
    public Item? AsSeen(Item exception) => items.Find(exception.Json["$masterRow"]!.GetValue<long>()) is { } master ? On(master, LocalDatePattern.Iso.Parse(exception.Text("$date")!).Value) : null;

    public List<Item> Exceptions(Item master) => [.. items.In(master.Mailbox, ItemKind.Event, master.Parent).Where(item => BelongsTo(item, master))];

    /// <summary>The dates on which a series was cancelled.</summary>
    public static IEnumerable<LocalDate> Cancelled(Item master) => master.Json["$cancelled"].Texts().Select(text => LocalDatePattern.Iso.Parse(text).Value);

    static bool BelongsTo(Item item, Item master) => item.Json["$masterRow"]?.GetValue<long>() == master.Row;

    static IEnumerable<Item> Expand(Item master, List<Item> all, Instant from, Instant to)
    {
        var span = EventSpan.Of(master.Json);
        var exceptions = all.Where(item => BelongsTo(item, master)).ToDictionary(item => item.Text("$date")!);
        var cancelled = Cancelled(master).ToHashSet();
        var latest = to.InZone(span.Zone).Date;
        var earliest = from.InZone(span.Zone).Date.PlusDays(-1 - Period.Between(span.Start.Date, span.End.Date, PeriodUnits.Days).Days);
        foreach (var date in Pattern.Parse(master.Json["recurrence"]!).DatesUntil(latest).Where(date => date >= earliest && !cancelled.Contains(date)))
        {
            if (!exceptions.ContainsKey(LocalDatePattern.Iso.Format(date))) yield return Occurrence(master, date);
        }
        // Exceptions may have been moved far from their date, so all of them are looked at.
        foreach (var (date, exception) in exceptions) yield return AsInstance(exception, master, LocalDatePattern.Iso.Parse(date).Value);
    }

    static Item Occurrence(Item master, LocalDate date)
    {
        var json = master.Copy();
        json["type"] = "occurrence";
        json["recurrence"] = null;
        json["$masterRow"] = master.Row;
        json["$date"] = LocalDatePattern.Iso.Format(date);
        EventSpan.Of(master.Json).On(date).WriteTo(json);
        return AsInstance(master with { Json = json }, master, date);
    }

    static Item AsInstance(Item item, Item master, LocalDate date)
    {
        var json = item.Copy();
        json["originalStart"] = Instants.FineText(EventSpan.Of(master.Json).On(date).StartInstant);
        return item with { Immutable = ItemId.Occurrence(master.Immutable, date), Ordinary = ItemId.Occurrence(master.Ordinary, date), Json = json };
    }
}
