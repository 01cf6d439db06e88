using InfoInterview.Sandbox.Graph.Answers;
using InfoInterview.Sandbox.Graph.Delta;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Graph.Routing;
using InfoInterview.Sandbox.Graph.Wire;
using InfoInterview.Sandbox.Store;

namespace InfoInterview.Sandbox.ToDo;

sealed class TaskListRoutes(Items items, TaskLists lists, DeltaRounds delta)
{
    const string One = "/me/todo/lists/{list}";
    static readonly ListRules Rules = new("todoTaskList", 100);

    public IEnumerable<Route> All =>
    [
        Route.Get("/me/todo/lists", Right.TaskRead, call => Listing.Answer(call, Rules, "todo/lists", lists.All(call.Mailbox), (list, shape) => Entity.Plain(call, list, shape))),
        Route.Get("/me/todo/lists/$count", Right.TaskRead, call => Listing.Count(call, Rules, lists.All(call.Mailbox))),
        Route.Get("/me/todo/lists/delta", Right.TaskWrite, call => delta.Answer(call, new("todo/lists", "todoTaskList", Item.CollectionOf(ItemKind.TaskList, ""), _ => lists.All(call.Mailbox), (list, shape) => Entity.Plain(call, list, shape)))),
        Route.Post("/me/todo/lists", Right.TaskWrite, Create),
        Route.Get(One, Right.TaskRead, call => GraphAnswer.Ok(Alone(call, lists.Find(call), Shape.Of(call, "todoTaskList")))),
        Route.Patch(One, Right.TaskWrite, Rename),
        Route.Delete(One, Right.TaskWrite, Delete),
    ];

    GraphAnswer Create(GraphCall call)
    {
        var display = call.Json["displayName"].Text() is { Length: > 0 } name ? name : throw new GraphRefusal(400, "invalidRequest", "A list needs a displayName.");
        return GraphAnswer.Created(Alone(call, lists.Add(call.Mailbox, display), Shape.Default("todoTaskList")));
    }

    GraphAnswer Rename(GraphCall call)
    {
        var list = Own(call);
        var json = list.Copy();
        if (call.Json["displayName"].Text() is { Length: > 0 } name) json["displayName"] = name;
        return GraphAnswer.Ok(Alone(call, items.Update(list, json), Shape.Default("todoTaskList")));
    }

    GraphAnswer Delete(GraphCall call)
    {
        items.Remove(Own(call));
        return GraphAnswer.NoContent();
    }

    /// <summary>Built-in lists cannot be renamed or deleted.</summary>
    Item Own(GraphCall call)
    {
        var list = lists.Find(call);
        call.DemandMatch(list);
        return list.Text("wellknownListName") == "none" ? list : throw new GraphRefusal(400, "invalidRequest", "A built-in list cannot be changed.");
    }

    static System.Text.Json.Nodes.JsonObject Alone(GraphCall call, Item list, Shape shape) => Entity.Alone(call, $"todo/lists{shape.Suffix}/$entity", Entity.Plain(call, list, shape));
}
