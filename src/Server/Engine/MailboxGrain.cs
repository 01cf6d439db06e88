using InfoInterview.Domain.Mailboxes;
using InfoInterview.Server.Mailboxes;
using InfoInterview.Server.Time;
using Orleans;

namespace InfoInterview.Server.Engine;

/// <summary>
/// One worker per mailbox: it merges rings, runs, and never twice at once. It holds nothing worth keeping; the truth is in the store,
/// and a rare second activation is refused there by versions and unique keys.
/// </summary>
public sealed class MailboxGrain(IServiceScopeFactory scopes, IHostApplicationLifetime lifetime, Clock time, ILogger<MailboxGrain> log) : Grain, IMailboxGrain
{
    /// <summary>A run that breaks on a bug would otherwise break again at every beat of the clock.</summary>
    private static readonly TimeSpan PauseAfterBug = TimeSpan.FromSeconds(30);

    private readonly Lock _gate = new();
    private Task _running = Task.CompletedTask;
    private bool _again;

    public Task Wake() => Ring(again: true);

    public Task Tick() => Ring(again: false);

    private Task Ring(bool again)
    {
        lock (_gate)
        {
            if (!_running.IsCompleted)
            {
                _again |= again;
                return Task.CompletedTask;
            }

            var owner = Owner.Parse(this.GetPrimaryKeyString());
            DelayDeactivation(TimeSpan.FromMinutes(10));
            // Away from the grain's own scheduler: a first look lasts minutes, and rings must be answered meanwhile.
            _running = Task.Run(() => RunUntilQuietAsync(owner, lifetime.ApplicationStopping), CancellationToken.None);
        }

        return Task.CompletedTask;
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        // The next activation, perhaps on another node, must not begin while this run still writes.
        await _running.WaitAsync(cancellationToken);
        await base.OnDeactivateAsync(reason, cancellationToken);
    }

    private async Task RunUntilQuietAsync(Owner owner, CancellationToken stop)
    {
        do
        {
            lock (_gate)
            {
                _again = false;
            }

            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<MailboxRun>().RunAsync(owner, stop);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // The last net: a bug in one mailbox's run must not silence its bell; it is logged and the clock rings again.
            catch (Exception e)
#pragma warning restore CA1031
            {
                Log.Failed(log, owner, e.GetType().Name, e);
                await Task.Delay(PauseAfterBug, time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
            }
        }
        while (AgainWanted());
    }

    private bool AgainWanted()
    {
        lock (_gate)
        {
            return _again;
        }
    }

    private static class Log
    {
        private static readonly Action<ILogger, Owner, string, Exception?> FailedMessage =
            LoggerMessage.Define<Owner, string>(LogLevel.Error, new EventId(1, nameof(Failed)), "The run of mailbox {Owner} broke with {Exception}.");

        public static void Failed(ILogger log, Owner owner, string exception, Exception e) => FailedMessage(log, owner, exception, e);
    }
}
