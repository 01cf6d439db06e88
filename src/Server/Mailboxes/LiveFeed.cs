using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using InfoInterview.Domain.Mailboxes;
using InfoInterview.Server.Data;

namespace InfoInterview.Server.Mailboxes;

/// <summary>The mailbox has something new to show.</summary>
/// <param name="Change">The mailbox's change number.</param>
public sealed record LiveChange(long Change, DateTimeOffset? LastLookedAt);

/// <summary>
/// Tells open panes of changes within a second, whichever node made them: twice a second it asks the store for the change numbers of all who listen,
/// in one query. The number itself makes it resumable.
/// </summary>
public sealed class LiveFeed(Database database, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(500);
    private readonly ConcurrentDictionary<Guid, Listener> _listeners = [];

    /// <summary>Changes of a mailbox after the one named; the present state first when that is already newer.</summary>
    public async IAsyncEnumerable<LiveChange> FollowAsync(Owner owner, long since, [EnumeratorCancellation] CancellationToken stop)
    {
        var id = Guid.NewGuid();
        // Only the newest counts: a slow reader skips what it missed.
        var channel = Channel.CreateBounded<LiveChange>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        _listeners[id] = new Listener(owner, channel.Writer);
        try
        {
            await foreach (var change in channel.Reader.ReadAllAsync(stop))
            {
                if (change.Change > since)
                {
                    since = change.Change;
                    yield return change;
                }
            }
        }
        finally
        {
            _listeners.TryRemove(id, out _);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Beat, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (!_listeners.IsEmpty)
            {
                await TellAsync(stoppingToken);
            }
        }
    }

    private async Task TellAsync(CancellationToken stop)
    {
        var listeners = _listeners.Values.ToList();
        var changes = await database.ChangesOfAsync([.. listeners.Select(l => l.Owner).Distinct()], stop);
        foreach (var listener in listeners)
        {
            if (changes.TryGetValue(listener.Owner, out var found))
            {
                listener.Writer.TryWrite(new LiveChange(found.Change, found.LastLookedAt));
            }
        }
    }

    private sealed record Listener(Owner Owner, ChannelWriter<LiveChange> Writer);
}
