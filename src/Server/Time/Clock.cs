namespace InfoInterview.Server.Time;

/// <summary>
/// The time of mail, meetings and tasks. It is a type of its own beside the host's <see cref="TimeProvider"/>, because a host may set it,
/// back and forth, while the machinery underneath (tokens, Orleans) must keep to the machine's time: Orleans stops activating grains
/// when its clock goes back.
/// </summary>
public sealed class Clock(TimeProvider source) : TimeProvider
{
    public override long TimestampFrequency => source.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => source.GetUtcNow();

    public override long GetTimestamp() => source.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        source.CreateTimer(callback, state, dueTime, period);
}
