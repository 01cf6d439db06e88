using InfoInterview.Sandbox.Graph.Language;

namespace InfoInterview.Sandbox.Graph.Routing;

/// <summary>
/// Outlook's limits for each application and mailbox: four calls at a time, 10,000 in ten minutes (rejected ones included).
/// Measured by the machine's clock, because the traffic is real. Source: the throttling limits page.
/// </summary>
public sealed class Limits(TimeProvider machine)
{
    public const int Concurrent = 4;
    static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    readonly Lock gate = new();
    readonly Dictionary<(string App, string Mailbox), Usage> usages = [];

    /// <summary>Calls allowed in ten minutes.</summary>
    public int Budget { get; set; } = 10_000;

    /// <summary>Takes a place; dispose it when the call is done. Refuses when there is none.</summary>
    public IDisposable Enter(string app, string mailbox)
    {
        lock (gate)
        {
            if (!usages.TryGetValue((app, mailbox), out var usage)) usages[(app, mailbox)] = usage = new();
            var now = machine.GetUtcNow();
            while (usage.Times.TryPeek(out var oldest) && now - oldest >= Window) usage.Times.Dequeue();
            usage.Times.Enqueue(now);
            if (usage.Running >= Concurrent) throw new GraphRefusal(429, "ApplicationThrottled", "Application is over its MailboxConcurrency limit.");
            if (usage.Times.Count > Budget) throw new GraphRefusal(429, "TooManyRequests", "Application is over its request limit.");
            usage.Running++;
            return new Place(() => Leave(usage));
        }
    }

    void Leave(Usage usage)
    {
        lock (gate) usage.Running--;
    }

    sealed class Usage
    {
        public int Running;
        public readonly Queue<DateTimeOffset> Times = new();
    }

    sealed class Place(Action leave) : IDisposable
    {
        Action? leave = leave;

        public void Dispose() => Interlocked.Exchange(ref leave, null)?.Invoke();
    }
}
