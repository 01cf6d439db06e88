using InfoInterview.Sandbox.Calendar.Events;
using InfoInterview.Sandbox.Graph.Answers;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Graph.Routing;
using InfoInterview.Sandbox.Graph.Wire;
using InfoInterview.Sandbox.Store;

namespace InfoInterview.Sandbox.Calendar.Routes;

sealed class CalendarRoutes(Items items, CalendarShelf shelf)
{
    static readonly ListRules Rules = new("calendar", 10);

    public IEnumerable<Route> All =>
    [
        Route.Get("/me/calendars", Right.CalendarRead, call => Listing.Answer(call, Rules, "calendars", shelf.All(call.Mailbox), (calendar, shape) => View(call, calendar, shape))),
        Route.Post("/me/calendars", Right.CalendarWrite, Create),
        Route.Get("/me/calendar", Right.CalendarRead, Get),
        Route.Patch("/me/calendar", Right.CalendarWrite, Rename),
        Route.Get("/me/calendars/{calendar}", Right.CalendarRead, Get),
        Route.Patch("/me/calendars/{calendar}", Right.CalendarWrite, Rename),
        Route.Delete("/me/calendars/{calendar}", Right.CalendarWrite, Delete),
    ];

    GraphAnswer Get(GraphCall call) => GraphAnswer.Ok(Alone(call, shelf.Of(call), Shape.Of(call, "calendar")));

    GraphAnswer Create(GraphCall call)
    {
        var name = call.Json["name"].Text() is { Length: > 0 } given ? given : throw GraphRefusal.Argument("A calendar needs a name.");
        return GraphAnswer.Created(Alone(call, shelf.Add(call.Account, name), Shape.Default("calendar")));
    }

    GraphAnswer Rename(GraphCall call)
    {
        var calendar = shelf.Of(call);
        var json = calendar.Copy();
        foreach (var name in call.Json.Select(pair => pair.Key).Where(name => name is "name" or "color")) json[name] = call.Json[name]?.DeepClone();
        return GraphAnswer.Ok(Alone(call, items.Update(calendar, json), Shape.Default("calendar")));
    }

    GraphAnswer Delete(GraphCall call)
    {
        var calendar = shelf.Of(call);
        if (calendar.Flag("isDefaultCalendar")) throw new GraphRefusal(400, "ErrorDeleteDistinguishedFolder", "The default calendar cannot be deleted.");
        items.Remove(calendar);
        return GraphAnswer.NoContent();
    }

    static System.Text.Json.Nodes.JsonObject View(GraphCall call, Item calendar, Shape shape)
    {
        var view = Entity.Plain(call, calendar, shape);
        view.Remove("@odata.etag");
        if (shape.Wants("changeKey")) view["changeKey"] = Entity.ChangeKey(calendar);
        return view;
    }

    static System.Text.Json.Nodes.JsonObject Alone(GraphCall call, Item calendar, Shape shape) => Entity.Alone(call, $"calendars{shape.Suffix}/$entity", View(call, calendar, shape));
}
