using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Language;
using NodaTime;

namespace InfoInterview.Sandbox.ToDo;

/// <summary>What To Do makes of what it is given.</summary>
static class TaskWriting
{
    /// <summary>Of these only the date is kept, as midnight UTC; a time in another zone may shift it by a day (graph-facts 6).</summary>
    static readonly HashSet<string> DateOnly = ["dueDateTime", "startDateTime", "completedDateTime"];

    static readonly HashSet<string> Writable =
    [
        "title", "body", "status", "importance", "categories", "isReminderOn", "reminderDateTime", "dueDateTime", "startDateTime", "completedDateTime", "recurrence",
    ];

    public static JsonObject Blank(DateTimeOffset now) => new()
    {
        ["importance"] = "normal",
        ["isReminderOn"] = false,
        ["status"] = "notStarted",
        ["title"] = "",
        ["createdDateTime"] = Instants.FineText(now),
        ["lastModifiedDateTime"] = Instants.FineText(now),
        ["hasAttachments"] = false,
        ["categories"] = new JsonArray(),
        ["body"] = new JsonObject { ["content"] = "", ["contentType"] = "text" },
        ["linkedResources"] = new JsonArray(),
        ["checklistItems"] = new JsonArray(),
    };

    public static void Apply(JsonObject task, JsonObject given, DateTimeOffset now)
    {
        foreach (var (name, value) in given.Where(pair => Writable.Contains(pair.Key))) Set(task, name, value);
        task["lastModifiedDateTime"] = Instants.FineText(now);
        if (given.ContainsKey("body")) task["bodyLastModifiedDateTime"] = Instants.FineText(now);
        if (given.ContainsKey("status")) Complete(task, now);
    }

    static void Set(JsonObject task, string name, JsonNode? value)
    {
        if (value is null && name.EndsWith("DateTime", StringComparison.Ordinal)) task.Remove(name);
        else if (DateOnly.Contains(name)) task[name] = DateAlone(value);
        else if (name == "reminderDateTime") task[name] = Instants.Pair(Instant(value), null);
        else task[name] = value?.DeepClone();
    }

    static JsonObject DateAlone(JsonNode? value) => Instants.Pair(Instant(value).InUtc().Date.AtMidnight(), "UTC");

    static Instant Instant(JsonNode? value)
    {
        var (local, _, zone) = Instants.ReadPair(value);
        return local.At(zone);
    }

    static void Complete(JsonObject task, DateTimeOffset now)
    {
        if (task["status"].Text() != "completed") task.Remove("completedDateTime");
        else if (task["completedDateTime"] is null) task["completedDateTime"] = Instants.Pair(NodaTime.Instant.FromDateTimeOffset(now).InUtc().Date.AtMidnight(), "UTC");
    }

    public static JsonObject LinkedResource(JsonObject given) => new()
    {
        ["id"] = Guid.NewGuid().ToString(),
        ["webUrl"] = given["webUrl"].Text(),
        ["applicationName"] = given["applicationName"].Text(),
        ["displayName"] = given["displayName"].Text(),
        ["externalId"] = given["externalId"].Text(),
    };

    public static JsonObject ChecklistItem(JsonObject given, DateTimeOffset now)
    {
        var item = new JsonObject
        {
            ["id"] = Guid.NewGuid().ToString(),
            ["displayName"] = given["displayName"].Text() ?? throw GraphRefusal.Argument("A checklist item needs a displayName."),
            ["createdDateTime"] = Instants.FineText(now),
            ["isChecked"] = given["isChecked"].Truth() ?? false,
        };
        if (item["isChecked"].Truth() == true) item["checkedDateTime"] = Instants.FineText(now);
        return item;
    }
}
