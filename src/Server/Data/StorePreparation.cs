namespace InfoInterview.Server.Data;

/// <summary>Brings the store to this version before anything else starts.</summary>
public sealed class StorePreparation(Database database) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => database.PrepareAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
