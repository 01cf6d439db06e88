using InfoInterview.Sandbox.Calendar.Events;
using InfoInterview.Sandbox.Calendar.Recurrence;
using InfoInterview.Sandbox.Graph.Answers;
using InfoInterview.Sandbox.Graph.Delta;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Graph.Routing;
using InfoInterview.Sandbox.Graph.Wire;
using InfoInterview.Sandbox.Store;
using NodaTime;

namespace InfoInterview.Sandbox.Calendar.Routes;

/// <summary>What lies between two instants, series expanded; and how that changes.</summary>
sealed class CalendarViewRoutes(CalendarShelf shelf, Instances instances, EventRoutes events, EventView view, DeltaRounds delta)
{
    static readonly ListRules Rules = new("event", 10);

    public IEnumerable<Route> All =>
    [
        .. Under("/me"), .. Under("/me/calendar"), .. Under("/me/calendars/{calendar}"),
        Route.Get("/me/events/{event}/instances", Right.CalendarRead, List(call => instances.Of(events.Find(call), Bound(call, "startDateTime"), Bound(call, "endDateTime")))),
        Route.Get("/me/events/delta", Right.CalendarRead, call => delta.Answer(call, Source(call) with { Now = _ => shelf.Events(shelf.Of(call)).Where(item => !Instances.IsException(item)) })),
    ];

    IEnumerable<Route> Under(string root) =>
    [
        Route.Get($"{root}/calendarView", Right.CalendarRead, List(call => Instances.Between(shelf.Events(shelf.Of(call)), Bound(call, "startDateTime"), Bound(call, "endDateTime")))),
        Route.Get($"{root}/calendarView/delta", Right.CalendarRead, call => delta.Answer(call, ViewSource(call))),
    ];

    Func<GraphCall, GraphAnswer> List(Func<GraphCall, IEnumerable<Item>> found) => call =>
    {
        if (call.Query["$select"]?.Split(',').Any(name => name.Trim() is "createdDateTime" or "lastModifiedDateTime") == true)
            throw GraphRefusal.Query("createdDateTime and lastModifiedDateTime cannot be selected in a calendar view.");
        return Listing.Answer(call, Rules, "calendarView", found(call).Select(item => EventView.Localised(call, item)), (item, shape) => view.Render(call, item, shape));
    };

    /// <summary>Without an offset it is UTC, whatever zone is preferred for the output.</summary>
    static Instant Bound(GraphCall call, string name) => Bound(call.Query[name], name);

    static Instant Bound(string? text, string name) => Instants.Read(text) is { } instant && Instants.IsKeepable(instant.Year)
        ? Instant.FromDateTimeOffset(instant)
        : throw new GraphRefusal(400, "ErrorInvalidParameter", $"This request requires a time window specified by the query string parameters StartDateTime and EndDateTime; {name} is missing or not a time.");

    DeltaSource Source(GraphCall call) => new("events", "event", Item.CollectionOf(ItemKind.Event, shelf.Of(call).Immutable), _ => [], (item, shape) =>
        item.Text("type") == "occurrence" ? view.Slim(call, item) : view.Render(call, EventView.Localised(call, item), shape));

    /// <summary>The window is that of the first request. What changed outside of it is reported as removed.</summary>
    DeltaSource ViewSource(GraphCall call)
    {
        if (call.Query["$deltatoken"] is null && call.Query["$skiptoken"] is null) Window(call.Query["startDateTime"], call.Query["endDateTime"]);
        return Source(call) with
        {
            Options = [],
            Now = options => Present(shelf.Events(shelf.Of(call)), Window(options["startDateTime"], options["endDateTime"])),
            Reports = (item, options) => Reported(item, Window(options["startDateTime"], options["endDateTime"])),
        };
    }

    static (Instant From, Instant To) Window(string? start, string? end) => (Bound(start, "startDateTime"), Bound(end, "endDateTime"));

    IEnumerable<Item> Present(IEnumerable<Item> all, (Instant From, Instant To) window) => all.Where(item => !Instances.IsException(item))
        .SelectMany(item => Reported(item, window)).Where(entry => !entry.Removed).Select(entry => entry.Item);

    /// <summary>What one stored event means for a window: itself, or its master and its instances there.</summary>
    IEnumerable<(Item Item, bool Removed)> Reported(Item item, (Instant From, Instant To) window)
    {
        if (Instances.IsException(item)) return instances.AsSeen(item) is { } seen ? [(seen, !EventSpan.Of(seen.Json).Overlaps(window.From, window.To))] : [];
        if (!Instances.IsSeries(item)) return [(item, !EventSpan.Of(item.Json).Overlaps(window.From, window.To))];
        var there = instances.Of(item, window.From, window.To);
        var cancelled = Instances.Cancelled(item).Select(date => (item with { Immutable = ItemId.Occurrence(item.Immutable, date), Ordinary = ItemId.Occurrence(item.Ordinary, date) }, true));
        return [(item, there.Count == 0), .. there.Select(instance => (instance, false)), .. cancelled];
    }
}
