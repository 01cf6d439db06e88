namespace InfoInterview.Sandbox.Faults;

/// <summary>Which call a fault may hit.</summary>
/// <param name="User">The address of the mailbox.</param>
/// <param name="Path">Without <c>/v1.0</c>.</param>
public sealed record FaultPlace(string User, string Method, string Path, bool IsProduct);

/// <summary>The faults that are switched on, in the order of switching.</summary>
public sealed class FaultBook
{
    readonly Lock gate = new();
    readonly List<(Fault Fault, int Left)> open = [];

    public void Add(Fault fault)
    {
        lock (gate) open.Add((fault, fault.Count == 0 ? int.MaxValue : fault.Count));
    }

    /// <summary>Switches everything off.</summary>
    public void Clear()
    {
        lock (gate) open.Clear();
    }

    /// <summary>What is still switched on.</summary>
    public IReadOnlyList<Fault> Open
    {
        get { lock (gate) return [.. open.Select(entry => entry.Fault)]; }
    }

    /// <summary>Whether a fault of this kind hits here, without using it up.</summary>
    public bool Hits(FaultKind kind, FaultPlace place)
    {
        lock (gate) return open.Exists(entry => entry.Fault.Kind == kind && Matches(entry.Fault, place));
    }

    /// <summary>The first fault of this kind that hits here, used up by one; null when all is well.</summary>
    public Fault? Take(FaultKind kind, FaultPlace place)
    {
        lock (gate)
        {
            var index = open.FindIndex(entry => entry.Fault.Kind == kind && Matches(entry.Fault, place));
            if (index < 0) return null;
            var (fault, left) = open[index];
            if (left == 1) open.RemoveAt(index);
            else if (left != int.MaxValue) open[index] = (fault, left - 1);
            return fault;
        }
    }

    static bool Matches(Fault fault, FaultPlace place) =>
        (fault.Anyone || place.IsProduct)
        && (fault.User is null || fault.User.Equals(place.User, StringComparison.OrdinalIgnoreCase))
        && (fault.Method is null ? fault.Kind != FaultKind.GatewayTimeoutAfterWrite || place.Method != "GET" : fault.Method.Equals(place.Method, StringComparison.OrdinalIgnoreCase))
        && (fault.Path is null || place.Path.StartsWith(fault.Path, StringComparison.OrdinalIgnoreCase));
}
