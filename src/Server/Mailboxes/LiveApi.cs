using System.Text.Json;
using InfoInterview.Server.Access;

namespace InfoInterview.Server.Mailboxes;

/// <summary>Server-sent events for the pane (WHATWG HTML, 9.2): the id is the change number, so a lost connection resumes by <c>Last-Event-ID</c>.</summary>
public static class LiveApi
{
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(15);

    public static void MapLive(this IEndpointRouteBuilder api) => api.MapGet("/live", Stream)
        .WithSummary("Tells of changes as they come")
        .Produces(StatusCodes.Status200OK, contentType: "text/event-stream");

    private static async Task Stream(HttpContext context, CurrentMailbox current, LiveFeed feed, TimeProvider time, CancellationToken stop)
    {
        var since = long.TryParse(context.Request.Headers["Last-Event-ID"], out var id) ? id : 0;
        var response = context.Response;
        response.ContentType = "text/event-stream";
        response.Headers.CacheControl = "no-store";
        response.Headers["X-Accel-Buffering"] = "no";
        await using var changes = feed.FollowAsync(current.Owner, since, stop).GetAsyncEnumerator(stop);
        var next = changes.MoveNextAsync().AsTask();
        await response.WriteAsync(": listening\n\n", stop);
        await response.Body.FlushAsync(stop);
        while (!stop.IsCancellationRequested)
        {
            if (await Task.WhenAny(next, Task.Delay(KeepAlive, time, stop)) != next)
            {
                await response.WriteAsync(": still here\n\n", stop);
            }
            else if (await next)
            {
                var change = changes.Current;
                await response.WriteAsync($"id: {change.Change}\nevent: changed\ndata: {JsonSerializer.Serialize(change, JsonSerializerOptions.Web)}\n\n", stop);
                next = changes.MoveNextAsync().AsTask();
            }
            else
            {
                return;
            }

            await response.Body.FlushAsync(stop);
        }
    }
}
