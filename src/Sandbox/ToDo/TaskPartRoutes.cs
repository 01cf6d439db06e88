using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Answers;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Graph.Routing;
using InfoInterview.Sandbox.Graph.Wire;
using InfoInterview.Sandbox.Store;

namespace InfoInterview.Sandbox.ToDo;

/// <summary>Linked resources and checklist items, which lie inside their task.</summary>
sealed class TaskPartRoutes(Items items, TaskRoutes tasks)
{
    const string Task = "/me/todo/lists/{list}/tasks/{task}";

    public IEnumerable<Route> All => Of("linkedResources", (given, _) => TaskWriting.LinkedResource(given)).Concat(Of("checklistItems", TaskWriting.ChecklistItem));

    IEnumerable<Route> Of(string parts, Func<JsonObject, DateTimeOffset, JsonObject> make) =>
    [
        Route.Get($"{Task}/{parts}", Right.TaskRead, call => List(call, parts)),
        Route.Get($"{Task}/{parts}/$count", Right.TaskRead, call => GraphAnswer.Bytes(System.Text.Encoding.UTF8.GetBytes($"{Parts(call, parts).Count}"), "text/plain")),
        Route.Post($"{Task}/{parts}", Right.TaskWrite, call => Change(call, parts, list =>
        {
            var part = make(call.Json, call.Now);
            list.Add(part);
            return GraphAnswer.Created(Alone(call, parts, part));
        })),
        Route.Get($"{Task}/{parts}/{{part}}", Right.TaskRead, call => GraphAnswer.Ok(Alone(call, parts, Find(call, Parts(call, parts))))),
        Route.Patch($"{Task}/{parts}/{{part}}", Right.TaskWrite, call => Change(call, parts, list =>
        {
            var part = Find(call, list);
            foreach (var (name, value) in call.Json.Where(pair => pair.Key is not "id" && !pair.Key.Contains('@', StringComparison.Ordinal))) part[name] = value?.DeepClone();
            if (parts == "checklistItems" && call.Json["isChecked"].Truth() is { } done) part["checkedDateTime"] = done ? Instants.FineText(call.Now) : null;
            return GraphAnswer.Ok(Alone(call, parts, part));
        })),
        Route.Delete($"{Task}/{parts}/{{part}}", Right.TaskWrite, call => Change(call, parts, list =>
        {
            list.Remove(Find(call, list));
            return GraphAnswer.NoContent();
        })),
    ];

    List<JsonObject> Parts(GraphCall call, string parts) => [.. tasks.Find(call).Json[parts].Objects()];

    GraphAnswer List(GraphCall call, string parts) => GraphAnswer.Ok(new JsonObject
    {
        ["@odata.context"] = call.Context($"todo/lists/tasks/{parts}"),
        ["value"] = new JsonArray([.. Parts(call, parts).Select(part => part.DeepClone())]),
    });

    static JsonObject Find(GraphCall call, IEnumerable<JsonNode?> list) =>
        list.OfType<JsonObject>().FirstOrDefault(part => part["id"].Text() == call.Key("part")) ?? throw new GraphRefusal(404, "itemNotFound", "The item was not found.");

    GraphAnswer Change(GraphCall call, string parts, Func<JsonArray, GraphAnswer> change)
    {
        var task = tasks.Find(call);
        var json = task.Copy();
        var answer = change((JsonArray)json[parts]!);
        json["lastModifiedDateTime"] = Instants.FineText(call.Now);
        items.Update(task, json);
        return answer;
    }

    static JsonObject Alone(GraphCall call, string parts, JsonObject part)
    {
        var answer = (JsonObject)part.DeepClone();
        answer.Insert(0, "@odata.context", call.Context($"todo/lists/tasks/{parts}/$entity"));
        return answer;
    }
}
