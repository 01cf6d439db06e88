using System.Xml;
using InfoInterview.Sandbox.Clocks;

namespace InfoInterview.Sandbox.ServerProcess;

/// <summary>The world's time in another process: follows the sandbox's clock by a long poll and jumps with it.</summary>
public sealed class FollowedClock : IAsyncDisposable
{
    private readonly HttpClient _http;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _following;

    private FollowedClock(HttpClient http, Reading first)
    {
        _http = http;
        World = new WorldClock(TimeProvider.System, first.Distance);
        _following = FollowAsync(first.Version);
    }

    public WorldClock World { get; }

    public static async Task<FollowedClock> StartAsync(Uri sandbox)
    {
        var http = new HttpClient { BaseAddress = sandbox, Timeout = TimeSpan.FromSeconds(40) };
        return new FollowedClock(http, (await http.GetFromJsonAsync<Reading>("sandbox/clock"))!);
    }

    private async Task FollowAsync(long version)
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                var reading = (await _http.GetFromJsonAsync<Reading>($"sandbox/clock?after={version}", _stop.Token))!;
                World.Advance(reading.Distance - World.Offset);
                version = reading.Version;
            }
            catch (OperationCanceledException) when (_stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
            {
                // The sandbox starts again or is gone; whoever started this process ends it in that case.
                await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _following;
        _http.Dispose();
        _stop.Dispose();
    }

    private sealed record Reading(string Offset, long Version)
    {
        public TimeSpan Distance => XmlConvert.ToTimeSpan(Offset);
    }
}
