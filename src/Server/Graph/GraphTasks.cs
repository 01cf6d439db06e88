using System.Globalization;
using Microsoft.Graph;
using Microsoft.Graph.Models;

namespace InfoInterview.Server.Graph;

/// <summary>A task as it should stand in To Do.</summary>
/// <param name="Key">Our own id, kept there as the linked resource's <c>externalId</c>.</param>
/// <param name="DueOn">To Do keeps only the date.</param>
/// <param name="RemindAt">Instant of the reminder, null for none.</param>
/// <param name="Link">Back to the mail or event.</param>
public sealed record TodoEntry(string Key, string Title, DateOnly DueOn, DateTimeOffset? RemindAt, bool Done, string? Link);

/// <summary>Microsoft To Do: one list of ours, and only our own tasks in it.</summary>
public sealed class GraphTasks
{
    private const string Application = "Informational interviews";
    private readonly GraphServiceClient _sdk;

    internal GraphTasks(GraphServiceClient sdk) => _sdk = sdk;

    /// <summary>The list of that name, made when there is none.</summary>
    public Task<string> FindOrCreateListAsync(string name, CancellationToken stop) => GraphClient.Call(async () =>
    {
        var page = await _sdk.Me.Todo.Lists.GetAsync(r => r.QueryParameters.Top = 100, stop);
        return page?.Value?.FirstOrDefault(l => l.DisplayName == name)?.Id
            ?? (await _sdk.Me.Todo.Lists.PostAsync(new TodoTaskList { DisplayName = name }, cancellationToken: stop))!.Id!;
    });

    /// <summary>True when the list is still there.</summary>
    public async Task<bool> ListExistsAsync(string listId, CancellationToken stop) =>
        await GraphClient.FindOrNull(() => _sdk.Me.Todo.Lists[listId].GetAsync(cancellationToken: stop)) is not null;

    /// <summary>The id of the task with our key; null when there is none. To Do has no key against doubles of its own.</summary>
    public Task<string?> FindAsync(string listId, string key, CancellationToken stop) => GraphClient.Call(async () =>
    {
        var tasks = _sdk.Me.Todo.Lists[listId].Tasks;
        var page = await tasks.GetAsync(r => { r.QueryParameters.Expand = ["linkedResources"]; r.QueryParameters.Top = 100; }, stop);
        while (true)
        {
            if (page!.Value!.FirstOrDefault(t => t.LinkedResources?.Any(l => l.ExternalId == key) == true)?.Id is { } id)
            {
                return id;
            }

            if (page.OdataNextLink is not { } next)
            {
                return null;
            }

            page = await tasks.WithUrl(next).GetAsync(cancellationToken: stop);
        }
    });

    public Task<string> CreateAsync(string listId, TodoEntry entry, CancellationToken stop) => GraphClient.Call(async () =>
    {
        var task = Of(entry);
        task.LinkedResources = [new LinkedResource { ApplicationName = Application, DisplayName = "Open in Outlook", ExternalId = entry.Key, WebUrl = entry.Link }];
        return (await _sdk.Me.Todo.Lists[listId].Tasks.PostAsync(task, cancellationToken: stop))!.Id!;
    });

    /// <summary>False when the seeker has deleted it: then it stays deleted.</summary>
    public async Task<bool> UpdateAsync(string listId, string taskId, TodoEntry entry, CancellationToken stop) =>
        await GraphClient.FindOrNull(() => _sdk.Me.Todo.Lists[listId].Tasks[taskId].PatchAsync(Of(entry), cancellationToken: stop)) is not null;

    public Task DeleteAsync(string listId, string taskId, CancellationToken stop) => GraphClient.FindOrNull(async () =>
    {
        await _sdk.Me.Todo.Lists[listId].Tasks[taskId].DeleteAsync(cancellationToken: stop);
        return taskId;
    });

    private static TodoTask Of(TodoEntry entry) => new()
    {
        Title = entry.Title,
        Status = entry.Done ? Microsoft.Graph.Models.TaskStatus.Completed : Microsoft.Graph.Models.TaskStatus.NotStarted,
        // Midnight UTC of the day itself: any other hour or zone can move the date by one (microsoft-graph-docs #16991).
        DueDateTime = new DateTimeTimeZone { DateTime = entry.DueOn.ToString("yyyy-MM-dd'T00:00:00'", CultureInfo.InvariantCulture), TimeZone = "UTC" },
        IsReminderOn = entry is { RemindAt: not null, Done: false },
        ReminderDateTime = entry.RemindAt is { } at
            ? new DateTimeTimeZone { DateTime = at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture), TimeZone = "UTC" }
            : null,
    };
}
