using InfoInterview.Sandbox.Tests.Surroundings;
using Microsoft.Graph.Models;

namespace InfoInterview.Sandbox.Tests.ToDo;

public class TaskTests
{
    static async Task<(Given Given, string List)> ADefaultList()
    {
        var given = await Given.ASandbox(options => options with { WithFirstLife = false });
        return (given, (await given.Product().Read("me/todo/lists")).Values().Single(list => list.Str("wellknownListName") == "defaultList").Str("id"));
    }

    [Theory]
    [InlineData("2027-03-02T00:00:00", "UTC", "2027-03-02")]
    [InlineData("2027-03-02T17:45:00", "UTC", "2027-03-02")]
    [InlineData("2027-03-02T00:00:00", "Europe/Berlin", "2027-03-01")]
    [InlineData("2027-03-02T20:00:00", "Pacific Standard Time", "2027-03-03")]
    public async Task A_due_date_keeps_only_the_date_in_utc(string time, string zone, string date)
    {
        var (given, list) = await ADefaultList();
        await using var sandbox = given;
        var task = await given.Product().Create($"me/todo/lists/{list}/tasks", $$"""{"title":"Call","dueDateTime":{"dateTime":"{{time}}","timeZone":"{{zone}}"},"reminderDateTime":{"dateTime":"2027-03-02T09:30:00","timeZone":"Europe/Berlin"},"isReminderOn":true}""");
        Assert.Equal(($"{date}T00:00:00.0000000", "UTC", "2027-03-02T08:30:00.0000000"), (task["dueDateTime"].Str("dateTime"), task["dueDateTime"].Str("timeZone"), task["reminderDateTime"].Str("dateTime")));
    }

    [Fact]
    public async Task The_official_sdk_keeps_tasks_with_their_links()
    {
        var (given, list) = await ADefaultList();
        await using var sandbox = given;
        var tasks = given.Sdk().Me.Todo.Lists[list].Tasks;
        var made = await tasks.PostAsync(new TodoTask
        {
            Title = "Call Greta",
            DueDateTime = new DateTimeTimeZone { DateTime = "2027-03-02T00:00:00", TimeZone = "UTC" },
            LinkedResources = [new LinkedResource { ExternalId = "our-key", ApplicationName = "InfoInterview", DisplayName = "The mail", WebUrl = "http://localhost/?message=x" }],
        });
        await tasks.PostAsync(new TodoTask { Title = "Other" });
        var found = await tasks.GetAsync(request =>
        {
            request.QueryParameters.Filter = "linkedResources/any(l:l/externalId eq 'our-key')";
            request.QueryParameters.Expand = ["linkedResources"];
        });
        Assert.Equal(("Call Greta", "The mail"), (found!.Value!.Single().Title, found.Value![0].LinkedResources!.Single().DisplayName));
        await tasks[made!.Id].LinkedResources.PostAsync(new LinkedResource { ExternalId = "second" });
        Assert.Equal(2, (await tasks[made.Id].LinkedResources.GetAsync())!.Value!.Count);
        var done = await tasks[made.Id].PatchAsync(new TodoTask { Status = Microsoft.Graph.Models.TaskStatus.Completed });
        Assert.NotNull(done!.CompletedDateTime);
        Assert.Null((await tasks[made.Id].PatchAsync(new TodoTask { Status = Microsoft.Graph.Models.TaskStatus.NotStarted }))!.CompletedDateTime);
        await tasks[made.Id].DeleteAsync();
        Assert.Single((await tasks.GetAsync())!.Value!);
    }

    [Fact]
    public async Task Delta_tells_new_changed_and_deleted_tasks()
    {
        var (given, list) = await ADefaultList();
        await using var sandbox = given;
        var graph = given.Graph();
        var one = await graph.Create($"me/todo/lists/{list}/tasks", """{"title":"one"}""");
        var first = await graph.Read($"me/todo/lists/{list}/tasks/delta");
        Assert.Single(first.Values());
        await graph.Create($"me/todo/lists/{list}/tasks", """{"title":"two"}""");
        await graph.Ask("DELETE", $"me/todo/lists/{list}/tasks/{one.Str("id")}", null, 204);
        var next = await graph.Read(first.Str("@odata.deltaLink"));
        Assert.Equal(["-", "two"], next.Values().Select(task => (string?)task["title"] ?? "-").Order());
        Assert.Equal(2, (await graph.Read("me/todo/lists/delta()")).Values().Count);
    }

    [Fact]
    public async Task Built_in_lists_stay_and_own_ones_take_their_tasks_with_them()
    {
        var (given, list) = await ADefaultList();
        await using var sandbox = given;
        var graph = given.Product();
        await graph.Ask("DELETE", $"me/todo/lists/{list}", null, 400);
        var own = (await graph.Create("me/todo/lists", """{"displayName":"Mine"}""")).Str("id");
        var task = (await graph.Create($"me/todo/lists/{own}/tasks", """{"title":"t","checklistItems":[{"displayName":"step"}]}""")).Str("id");
        Assert.Equal("step", (await graph.Read($"me/todo/lists/{own}/tasks/{task}?$expand=checklistItems"))["checklistItems"]![0].Str("displayName"));
        await graph.Ask("GET", $"me/todo/lists/{list}/tasks/{task}", null, 404);
        await graph.Ask("DELETE", $"me/todo/lists/{own}", null, 204);
        await graph.Ask("GET", $"me/todo/lists/{own}/tasks/{task}", null, 404);
        await graph.Ask("POST", $"me/todo/lists/{list}/tasks", "{}", 400);
        Assert.Empty(given.Mailbox.Tasks);
    }
}
