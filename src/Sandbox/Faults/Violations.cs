namespace InfoInterview.Sandbox.Faults;

public enum ViolationKind
{
    /// <summary>Came back before the time of a Retry-After had passed.</summary>
    TooEarly,
    /// <summary>Called a route that sends mail.</summary>
    SentMail,
}

/// <summary>Something the product must never do.</summary>
public sealed record Violation(ViolationKind Kind, string User, string Method, string Path, DateTimeOffset At);

/// <summary>What the product did wrong, so that a test can fail on it; and until when each mailbox asked it to wait.</summary>
public sealed class Violations(TimeProvider clock)
{
    /// <summary>Clocks of client and service may differ by this much.</summary>
    static readonly TimeSpan Tolerance = TimeSpan.FromMilliseconds(50);

    readonly Lock gate = new();
    readonly List<Violation> all = [];
    readonly Dictionary<string, DateTimeOffset> notBefore = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<Violation> All
    {
        get { lock (gate) return [.. all]; }
    }

    public void Clear()
    {
        lock (gate) all.Clear();
    }

    /// <summary>The product was asked to leave this mailbox alone until then.</summary>
    public void AskedToWait(string user, DateTimeOffset until)
    {
        lock (gate) notBefore[user] = notBefore.TryGetValue(user, out var known) && known > until ? known : until;
    }

    /// <summary>Called when a call of the product arrives.</summary>
    public void Arrived(FaultPlace place)
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            if (!notBefore.TryGetValue(place.User, out var until)) return;
            if (now >= until - Tolerance) notBefore.Remove(place.User);
            else all.Add(new(ViolationKind.TooEarly, place.User, place.Method, place.Path, now));
        }
    }

    public void Note(ViolationKind kind, FaultPlace place)
    {
        lock (gate) all.Add(new(kind, place.User, place.Method, place.Path, clock.GetUtcNow()));
    }
}
