using InfoInterview.Server.Data;
using Microsoft.Graph;
using Microsoft.Graph.Models;

namespace InfoInterview.Server.Graph;

public sealed record SubscriptionCopy(string GraphId, DateTimeOffset ExpiresAt);

/// <summary>Subscriptions to new mail. What they deliver is only a ring.</summary>
public sealed class GraphSubscriptions
{
    private readonly GraphServiceClient _sdk;

    internal GraphSubscriptions(GraphServiceClient sdk) => _sdk = sdk;

    /// <summary>Graph calls <paramref name="notificationUrl"/> back before this returns.</summary>
    public Task<SubscriptionCopy> CreateAsync(WatchedFolder folder, Uri notificationUrl, string secret, DateTimeOffset expiresAt, CancellationToken stop) => GraphClient.Call(async () =>
    {
        var made = await _sdk.Subscriptions.PostAsync(
            new Subscription
            {
                ChangeType = "created",
                Resource = $"me/mailFolders('{folder.ToString().ToLowerInvariant()}')/messages",
                NotificationUrl = notificationUrl.ToString(),
                LifecycleNotificationUrl = notificationUrl.ToString(),
                ClientState = secret,
                ExpirationDateTime = expiresAt,
            },
            cancellationToken: stop);
        return new SubscriptionCopy(made!.Id!, made.ExpirationDateTime ?? expiresAt);
    });

    /// <summary>Prolongs and reauthorises; null when Graph no longer knows it.</summary>
    public Task<SubscriptionCopy?> RenewAsync(string graphId, DateTimeOffset expiresAt, CancellationToken stop) => GraphClient.FindOrNull(async () =>
    {
        var renewed = await _sdk.Subscriptions[graphId].PatchAsync(new Subscription { ExpirationDateTime = expiresAt }, cancellationToken: stop);
        return renewed is null ? null : new SubscriptionCopy(graphId, renewed.ExpirationDateTime ?? expiresAt);
    });

    public Task DeleteAsync(string graphId, CancellationToken stop) => GraphClient.FindOrNull(async () =>
    {
        await _sdk.Subscriptions[graphId].DeleteAsync(cancellationToken: stop);
        return graphId;
    });

    /// <summary>All subscriptions of this user and app, by id and address.</summary>
    public Task<IReadOnlyList<(string GraphId, string Url)>> ListAsync(CancellationToken stop) => GraphClient.Call(async () =>
    {
        var page = await _sdk.Subscriptions.GetAsync(cancellationToken: stop);
        return (IReadOnlyList<(string, string)>)[.. page!.Value!.Select(s => (s.Id!, s.NotificationUrl ?? ""))];
    });
}
