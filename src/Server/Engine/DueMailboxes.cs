using InfoInterview.Server.Data;
using InfoInterview.Server.Mailboxes;
using InfoInterview.Server.Time;
using Microsoft.Extensions.Options;
using Orleans;

namespace InfoInterview.Server.Engine;

public sealed class EngineOptions
{
    public const string Section = "Engine";

    /// <summary>How often the clock looks whose time has come.</summary>
    public TimeSpan Beat { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Port between silos; 0 picks a free one on loopback.</summary>
    public int SiloPort { get; set; }
}

/// <summary>The clock that rings. Every node looks; rings from two nodes merge in the grain.</summary>
public sealed class DueMailboxes(
    Database database, IGrainFactory grains, IOptions<EngineOptions> options, Clock time, ILogger<DueMailboxes> log) : BackgroundService
{
    private const int AtOnce = 500;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.Beat, time);
        do
        {
            try
            {
                foreach (var owner in await database.DueAsync(time.GetUtcNow(), AtOnce, stoppingToken))
                {
                    await grains.GetGrain<IMailboxGrain>(owner.ToString()).Tick();
                }
            }
#pragma warning disable CA1031 // Whatever went wrong with this beat, a clock that stops would leave every mailbox waiting; the next beat asks again.
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                Log.Missed(log, e);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private static class Log
    {
        private static readonly Action<ILogger, Exception?> MissedMessage =
            LoggerMessage.Define(LogLevel.Error, new EventId(1, nameof(Missed)), "The clock could not ring; the next beat tries again.");

        public static void Missed(ILogger log, Exception e) => MissedMessage(log, e);
    }
}
