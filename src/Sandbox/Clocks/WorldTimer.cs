namespace InfoInterview.Sandbox.Clocks;

/// <summary>A timer of the <see cref="WorldClock"/>: a machine timer that is set anew when the world jumps forward.</summary>
sealed class WorldTimer : ITimer
{
    /// <summary>The longest single wait a machine timer takes (just under 50 days); longer ones are waited for in stretches.</summary>
    static readonly TimeSpan LongestStretch = TimeSpan.FromDays(40);

    readonly WorldClock clock;
    readonly TimerCallback callback;
    readonly object? state;
    readonly ITimer machineTimer;
    readonly Lock gate = new();
    DateTimeOffset? due;
    TimeSpan period = Timeout.InfiniteTimeSpan;

    public WorldTimer(WorldClock clock, TimerCallback callback, object? state)
    {
        (this.clock, this.callback, this.state) = (clock, callback, state);
        machineTimer = clock.Machine.CreateTimer(_ => Ring(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        lock (gate)
        {
            this.period = period;
            due = dueTime == Timeout.InfiniteTimeSpan ? null : clock.GetUtcNow() + dueTime;
            return SetMachineTimer();
        }
    }

    public void Follow(TimeSpan distance)
    {
        lock (gate)
        {
            if (distance < TimeSpan.Zero) due += distance;
            SetMachineTimer();
        }
    }

    void Ring()
    {
        lock (gate)
        {
            if (due is null) return;
            if (due > clock.GetUtcNow() && SetMachineTimer()) return;
            due = period > TimeSpan.Zero ? clock.GetUtcNow() + period : null;
            SetMachineTimer();
        }
        callback(state);
    }

    bool SetMachineTimer()
    {
        if (due is not { } instant) return machineTimer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        var wait = instant - clock.GetUtcNow();
        if (wait < TimeSpan.Zero) wait = TimeSpan.Zero;
        return machineTimer.Change(wait > LongestStretch ? LongestStretch : wait, Timeout.InfiniteTimeSpan);
    }

    public void Dispose()
    {
        clock.Forget(this);
        machineTimer.Dispose();
    }

    public ValueTask DisposeAsync()
    {
        clock.Forget(this);
        return machineTimer.DisposeAsync();
    }
}
