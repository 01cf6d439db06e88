using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Answers;
using InfoInterview.Sandbox.Graph.Delta;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Graph.Routing;
using InfoInterview.Sandbox.Graph.Wire;
using InfoInterview.Sandbox.Store;

namespace InfoInterview.Sandbox.ToDo;

sealed class TaskRoutes(Items items, TaskLists lists, DeltaRounds delta)
{
    const string Tasks = "/me/todo/lists/{list}/tasks";
    static readonly ListRules Rules = new("todoTask", 100);

    public IEnumerable<Route> All =>
    [
        Route.Get(Tasks, Right.TaskRead, call => Listing.Answer(call, Rules, Context(call), Of(call), (task, shape) => Entity.Plain(call, task, shape))),
        Route.Get($"{Tasks}/$count", Right.TaskRead, call => Listing.Count(call, Rules, Of(call))),
        Route.Get($"{Tasks}/delta", Right.TaskWrite, call => delta.Answer(call, new(Context(call), "todoTask", Item.CollectionOf(ItemKind.Task, lists.Find(call).Immutable), _ => Of(call), (task, shape) => Entity.Plain(call, task, shape)))),
        Route.Post(Tasks, Right.TaskWrite, Create),
        Route.Get($"{Tasks}/{{task}}", Right.TaskRead, Get),
        Route.Patch($"{Tasks}/{{task}}", Right.TaskWrite, Update),
        Route.Delete($"{Tasks}/{{task}}", Right.TaskWrite, Delete),
    ];

    List<Item> Of(GraphCall call) => items.In(call.Mailbox, ItemKind.Task, lists.Find(call).Immutable);

    static string Context(GraphCall call) => $"todo/lists('{Uri.EscapeDataString(call.Key("list"))}')/tasks";

    public Item Find(GraphCall call)
    {
        var list = lists.Find(call);
        var task = items.Find(call, ItemKind.Task, "task");
        return task.Parent == list.Immutable ? task : throw GraphRefusal.NotFound();
    }

    GraphAnswer Get(GraphCall call)
    {
        var shape = Shape.Of(call, "todoTask");
        return GraphAnswer.Ok(Entity.Alone(call, $"{Context(call)}{shape.Suffix}/$entity", Entity.Plain(call, Find(call), shape)));
    }

    GraphAnswer Create(GraphCall call)
    {
        var list = lists.Find(call);
        if (call.Json["title"].Text() is not { Length: > 0 }) throw new GraphRefusal(400, "invalidRequest", "A task needs a title.");
        var task = TaskWriting.Blank(call.Now);
        TaskWriting.Apply(task, call.Json, call.Now);
        task["linkedResources"] = new JsonArray([.. call.Json["linkedResources"].Objects().Select(TaskWriting.LinkedResource)]);
        task["checklistItems"] = new JsonArray([.. call.Json["checklistItems"].Objects().Select(item => TaskWriting.ChecklistItem(item, call.Now))]);
        return GraphAnswer.Created(Alone(call, items.Add(call.Mailbox, ItemKind.Task, list.Immutable, task)));
    }

    GraphAnswer Update(GraphCall call)
    {
        var task = Find(call);
        call.DemandMatch(task);
        var json = task.Copy();
        TaskWriting.Apply(json, call.Json, call.Now);
        return GraphAnswer.Ok(Alone(call, items.Update(task, json)));
    }

    GraphAnswer Delete(GraphCall call)
    {
        var task = Find(call);
        call.DemandMatch(task);
        items.Remove(task);
        return GraphAnswer.NoContent();
    }

    static JsonObject Alone(GraphCall call, Item task) => Entity.Alone(call, $"{Context(call)}/$entity", Entity.Plain(call, task, Shape.Default("todoTask")));
}
