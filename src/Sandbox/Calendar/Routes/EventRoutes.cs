using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Calendar.Events;
using InfoInterview.Sandbox.Calendar.Meetings;
using InfoInterview.Sandbox.Calendar.Recurrence;
using InfoInterview.Sandbox.Faults;
using InfoInterview.Sandbox.Graph.Answers;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Graph.Routing;
using InfoInterview.Sandbox.Graph.Wire;
using InfoInterview.Sandbox.Store;
using NodaTime.Text;

namespace InfoInterview.Sandbox.Calendar.Routes;

/// <summary>Events: single ones, series, and by their ids also occurrences.</summary>
sealed class EventRoutes(Items items, CalendarShelf shelf, Instances instances, EventView view, Invitations invitations, FaultBook faults)
{
    static readonly ListRules Rules = new("event", 10);

    public IEnumerable<Route> All =>
    [
        .. Under("/me/events"), .. Under("/me/calendar/events"), .. Under("/me/calendars/{calendar}/events"),
        Route.Post("/me/events/{event}/dismissReminder", Right.CalendarWrite, Silence),
        Route.Post("/me/events/{event}/snoozeReminder", Right.CalendarWrite, Silence),
    ];

    IEnumerable<Route> Under(string events) =>
    [
        Route.Get(events, Right.CalendarRead, call => Listing.Answer(call, Rules, "events", Listed(call), (item, shape) => view.Render(call, item, shape))),
        Route.Get($"{events}/$count", Right.CalendarRead, call => Listing.Count(call, Rules, Listed(call))),
        Route.Post(events, Right.CalendarWrite, Create),
        Route.Get($"{events}/{{event}}", Right.CalendarRead, call => GraphAnswer.Ok(view.Alone(call, Find(call), Shape.Of(call, "event")))),
        Route.Patch($"{events}/{{event}}", Right.CalendarWrite, Update),
        Route.Delete($"{events}/{{event}}", Right.CalendarWrite, Delete),
        Route.Get($"{events}/{{event}}/attachments", Right.CalendarRead, call => Listing.Answer(call, new("attachment", 100), "events/attachments", [], (item, shape) => Entity.Plain(call, item, shape))),
    ];

    /// <summary>Single events and masters; occurrences show only in views.</summary>
    IEnumerable<Item> Listed(GraphCall call) => shelf.Events(shelf.Of(call)).Where(item => !Instances.IsException(item)).Select(item => EventView.Localised(call, item));

    /// <summary>By id, also of an occurrence or exception.</summary>
    public Item Find(GraphCall call)
    {
        if (ItemId.SplitOccurrence(call.Key("event")) is not { } occurrence) return items.Find(call, ItemKind.Event, "event");
        var master = items.Find(call.Mailbox, ItemKind.Event, occurrence.Master);
        return (master is null || !Instances.IsSeries(master) ? null : instances.On(master, occurrence.Date)) ?? throw GraphRefusal.NotFound();
    }

    GraphAnswer Create(GraphCall call)
    {
        if (call.Json["transactionId"].Text() is { Length: > 0 } transaction && Repeated(call, transaction) is { } answer) return answer;
        if (call.Json["start"] is null || call.Json["end"] is null) throw new GraphRefusal(400, "ErrorPropertyValidationFailure", "An event needs a start and an end.");
        var json = EventWriting.Blank(call.Account, call.Now);
        EventWriting.Apply(json, call.Json, call.Now);
        json["transactionId"] = call.Json["transactionId"].Text();
        var item = items.Add(call.Mailbox, ItemKind.Event, shelf.Of(call).Immutable, json);
        invitations.Invite(call.Account, item);
        return GraphAnswer.Created(view.Alone(call, item, Shape.Default("event")));
    }

    /// <summary>A repeated transactionId makes no second event. The status of the answer is undocumented, so a switch can change it.</summary>
    GraphAnswer? Repeated(GraphCall call, string transaction)
    {
        if (shelf.AllEvents(call.Mailbox).Find(item => item.Text("transactionId") == transaction) is not { } known) return null;
        if (faults.Take(FaultKind.IgnoreTransactionId, call.Place) is not null) return null;
        var status = faults.Take(FaultKind.RepeatedTransactionId, call.Place)?.Status ?? 201;
        if (status == 409) throw new GraphRefusal(409, "ErrorDuplicateTransactionId", "An event with this transactionId exists already.");
        return new GraphAnswer { Status = status, Json = view.Alone(call, known, Shape.Default("event")) };
    }

    GraphAnswer Update(GraphCall call)
    {
        var item = Find(call);
        call.DemandMatch(item);
        if (call.Json["transactionId"] is not null && call.Json["transactionId"].Text() != item.Text("transactionId")) throw new GraphRefusal(400, "ErrorInvalidPropertySet", "The transactionId of an event cannot be changed.");
        var before = item.Json;
        var json = item.Copy();
        EventWriting.Apply(json, call.Json, call.Now);
        var updated = item.Text("type") == "occurrence" ? MakeException(item, json) : items.Update(Stored(item), json);
        invitations.Update(call.Account, before, updated);
        return GraphAnswer.Ok(view.Alone(call, updated with { Immutable = item.Immutable, Ordinary = item.Ordinary }, Shape.Default("event")));
    }

    Item MakeException(Item occurrence, JsonObject json)
    {
        json["type"] = "exception";
        json["transactionId"] = null;
        return items.Add(occurrence.Mailbox, ItemKind.Event, occurrence.Parent, json);
    }

    /// <summary>The stored item behind an exception that was found by its occurrence's id.</summary>
    Item Stored(Item item) => items.Find(item.Row)!;

    GraphAnswer Delete(GraphCall call)
    {
        var item = Find(call);
        call.DemandMatch(item);
        if (item.Flag("isOrganizer")) invitations.Cancel(call.Account, item, "");
        Remove(item);
        return GraphAnswer.NoContent();
    }

    /// <summary>Takes an event away; of a series only the one date when it is an occurrence.</summary>
    public void Remove(Item item)
    {
        if (item.Text("type") is not ("occurrence" or "exception"))
        {
            if (Instances.IsSeries(item)) foreach (var exception in instances.Exceptions(item)) items.Remove(exception);
            items.Remove(item);
            return;
        }
        var master = items.Find(item.Json["$masterRow"]!.GetValue<long>())!;
        if (item.Text("type") == "exception") items.Remove(Stored(item));
        var json = master.Copy();
        var cancelled = json["$cancelled"] as JsonArray ?? [];
        json["$cancelled"] = new JsonArray([.. cancelled.Texts().Append(item.Text("$date")!).Select(date => (JsonNode)date)]);
        json["cancelledOccurrences"] = new JsonArray([.. json["$cancelled"].Texts().Select(date => (JsonNode)$"OID.{master.Immutable}.{LocalDatePattern.Iso.Parse(date).Value}")]);
        items.Update(master, json);
    }

    GraphAnswer Silence(GraphCall call)
    {
        Find(call);
        return GraphAnswer.Accepted();
    }
}
