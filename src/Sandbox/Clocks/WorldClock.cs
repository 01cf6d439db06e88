namespace InfoInterview.Sandbox.Clocks;

/// <summary>
/// The time in the pretended world: the machine's time plus an offset that anyone may change. Timers made from it
/// follow a jump forward (they fire as soon as they are due); a jump back leaves the time they still have to wait as it is,
/// so that setting the clock back never strands what is already on its way.
/// </summary>
public sealed class WorldClock(TimeProvider machine, TimeSpan offset = default, long version = 1) : TimeProvider
{
    readonly Lock gate = new();
    readonly HashSet<WorldTimer> timers = [];
    TaskCompletionSource moved = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What is added to the machine's time.</summary>
    public TimeSpan Offset { get; private set; } = offset;

    /// <summary>Grows by one with each move; the key of the long poll.</summary>
    public long Version { get; private set; } = version;

    /// <summary>Raised after each move with the distance moved.</summary>
    public event Action<TimeSpan>? Moved;

    /// <summary>The machine's own time, by which tokens live.</summary>
    public TimeProvider Machine => machine;

    /// <summary>The world has no local zone: zones come from mailboxes and mail.</summary>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => machine.GetUtcNow() + Offset;

    public override long GetTimestamp() => machine.GetTimestamp();

    public override long TimestampFrequency => machine.TimestampFrequency;

    /// <summary>Moves the world to an instant, earlier or later.</summary>
    public void MoveTo(DateTimeOffset instant) => Advance(instant - GetUtcNow());

    /// <summary>Moves the world by a distance; negative goes back.</summary>
    public void Advance(TimeSpan distance)
    {
        WorldTimer[] affected;
        TaskCompletionSource waiting;
        lock (gate)
        {
            Offset += distance;
            Version++;
            affected = [.. timers];
            (waiting, moved) = (moved, new(TaskCreationOptions.RunContinuationsAsynchronously));
        }
        Moved?.Invoke(distance);
        foreach (var timer in affected) timer.Follow(distance);
        waiting.TrySetResult();
    }

    /// <summary>Completes when <see cref="Version"/> has passed <paramref name="after"/>, at once if it already has.</summary>
    public async Task WaitForMoveAsync(long after, CancellationToken cancellation)
    {
        while (true)
        {
            Task next;
            lock (gate)
            {
                if (Version > after) return;
                next = moved.Task;
            }
            await next.WaitAsync(cancellation);
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new WorldTimer(this, callback, state);
        lock (gate) timers.Add(timer);
        timer.Change(dueTime, period);
        return timer;
    }

    internal void Forget(WorldTimer timer)
    {
        lock (gate) timers.Remove(timer);
    }
}
