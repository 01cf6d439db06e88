using InfoInterview.Sandbox.Clocks;

namespace InfoInterview.Sandbox.Tests.Clocks;

public class WorldClockTests
{
    [Fact]
    public async Task A_timer_fires_when_the_world_jumps_past_it_and_not_before()
    {
        var clock = new WorldClock(TimeProvider.System);
        var early = Task.Delay(TimeSpan.FromDays(1), clock);
        var late = Task.Delay(TimeSpan.FromDays(45), clock);
        clock.Advance(TimeSpan.FromDays(2));
        await early.WaitAsync(TimeSpan.FromSeconds(10));
        Assert.False(late.IsCompleted);
        clock.Advance(TimeSpan.FromDays(44));
        await late.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task Setting_the_clock_back_strands_no_timer()
    {
        var clock = new WorldClock(TimeProvider.System);
        var soon = Task.Delay(TimeSpan.FromMilliseconds(50), clock);
        clock.Advance(TimeSpan.FromDays(-400));
        await soon.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task A_disposed_or_cancelled_timer_stays_silent()
    {
        var clock = new WorldClock(TimeProvider.System);
        using var cancelled = new CancellationTokenSource();
        var delay = Task.Delay(TimeSpan.FromHours(1), clock, cancelled.Token);
        await cancelled.CancelAsync();
        clock.Advance(TimeSpan.FromHours(2));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => delay);
    }
}
