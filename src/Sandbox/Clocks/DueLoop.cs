namespace InfoInterview.Sandbox.Clocks;

/// <summary>Runs stored work when it falls due on the world's clock, or earlier when told that something new was stored.</summary>
sealed class DueLoop(WorldClock clock, Func<DateTimeOffset?> nextDue, Func<Task> runDue) : IAsyncDisposable
{
    /// <summary>After this long it looks again even when nothing is due.</summary>
    static readonly TimeSpan LongestLook = TimeSpan.FromDays(1);

    readonly SemaphoreSlim rings = new(0);
    readonly CancellationTokenSource stopping = new();
    Task running = Task.CompletedTask;

    /// <summary>True while due work is being carried out.</summary>
    public bool Busy { get; private set; }

    public void Start() => running = Task.Run(RunAsync);

    /// <summary>Look again: something was stored.</summary>
    public void Ring() => rings.Release();

    async Task RunAsync()
    {
        try
        {
            while (!stopping.IsCancellationRequested) await StepAsync();
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Stopped while waiting: what is left is stored and runs at the next start.
        }
    }

    async Task StepAsync()
    {
        var due = nextDue();
        if (due <= clock.GetUtcNow())
        {
            Busy = true;
            try { await runDue(); }
            finally { Busy = false; }
            return;
        }
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(stopping.Token);
        var ring = rings.WaitAsync(waiting.Token);
        var wait = due is { } instant ? instant - clock.GetUtcNow() : LongestLook;
        await Task.WhenAny(ring, Task.Delay(TimeSpan.FromMilliseconds(Math.Clamp(wait.TotalMilliseconds, 1, LongestLook.TotalMilliseconds)), clock, waiting.Token));
        await waiting.CancelAsync();
        stopping.Token.ThrowIfCancellationRequested();
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await running;
        stopping.Dispose();
        rings.Dispose();
    }
}
