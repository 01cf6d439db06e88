using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Clocks;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Store;

namespace InfoInterview.Sandbox.Graph.Subscriptions;

/// <summary>The subscriptions that are alive; one that was not renewed in time is gone.</summary>
sealed class SubscriptionStore(Items items, WorldClock clock)
{
    public List<Item> Alive(string mailbox)
    {
        var all = items.All(mailbox, ItemKind.Subscription);
        foreach (var expired in all.Where(subscription => Expiry(subscription) <= clock.GetUtcNow())) items.Remove(expired);
        return [.. all.Where(subscription => Expiry(subscription) > clock.GetUtcNow())];
    }

    public Item? Find(string mailbox, string id) => Alive(mailbox).Find(subscription => subscription.Text("$id")!.Equals(id, StringComparison.OrdinalIgnoreCase));

    public Item Add(string mailbox, JsonObject json) => items.Add(mailbox, ItemKind.Subscription, "", json);

    public Item Update(Item subscription, JsonObject json) => items.Update(subscription, json);

    public void Remove(Item subscription) => items.Remove(subscription);

    public static DateTimeOffset Expiry(Item subscription) => Instants.Read(subscription.Text("expirationDateTime"))!.Value;
}
