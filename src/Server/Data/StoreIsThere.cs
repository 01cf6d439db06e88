using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace InfoInterview.Server.Data;

/// <summary>Ready means: the store answers.</summary>
public sealed class StoreIsThere(Database database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var db = database.OpenForAll();
        return await db.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The store does not answer.");
    }
}
