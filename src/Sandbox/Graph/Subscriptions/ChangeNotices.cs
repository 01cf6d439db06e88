using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Faults;
using InfoInterview.Sandbox.Graph.Answers;
using InfoInterview.Sandbox.Graph.Filters;
using InfoInterview.Sandbox.Identity;
using InfoInterview.Sandbox.Store;

namespace InfoInterview.Sandbox.Graph.Subscriptions;

/// <summary>
/// Writes a notice for each change that somebody watches, in the transaction of the change. Casing of resources and types is
/// the service's own (graph-facts 3.4).
/// </summary>
sealed class ChangeNotices(Items items, SubscriptionStore subscriptions, Accounts accounts, Agenda agenda, FaultBook faults)
{
    public const string Lane = "notices";

    /// <summary>From the change to the first attempt; what happens meanwhile shares a POST.</summary>
    public TimeSpan Delay { get; set; } = TimeSpan.FromMilliseconds(100);

    /// <summary>Which items each filtered subscription knew to be in its set.</summary>
    readonly Dictionary<long, HashSet<long>> filteredSets = [];

    public void Listen(Changes changes) => changes.Logged += Consider;

    void Consider(Change change)
    {
        if (change.Collection.Split(':')[0] is not ("Message" or "Event" or "Contact" or "Task")) return;
        var item = items.Find(change.Row);
        if (item?.Flag("$hidden") == true || accounts.Find(change.Mailbox) is not { } account) return;
        foreach (var subscription in subscriptions.Alive(change.Mailbox))
        {
            var watched = WatchedResource.Parse(subscription.Text("resource")!, account);
            if (!Concerns(watched, change)) continue;
            var verb = watched.Filter is null ? Name(change.Verb) : Crossing(subscription, watched, change, item);
            if (verb is not null && subscription.Text("changeType")!.Split(',').Contains(verb)) Plan(subscription, Notice(subscription, account, watched, change, item, verb));
        }
    }

    bool Concerns(WatchedResource watched, Change change)
    {
        var (kind, parent) = (change.Collection[..change.Collection.IndexOf(':', StringComparison.Ordinal)], change.Collection[(change.Collection.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        if (kind != watched.Kind.ToString()) return false;
        if (watched.Parent is null || watched.Parent == parent) return true;
        return items.All(change.Mailbox, ItemKind.Folder).Find(folder => folder.Immutable == parent)?.Text("$name")?.Equals(watched.Parent, StringComparison.OrdinalIgnoreCase) == true;
    }

    /// <summary>With a filter, created means entering the filtered set and deleted leaving it.</summary>
    string? Crossing(Item subscription, WatchedResource watched, Change change, Item? item)
    {
        if (!filteredSets.TryGetValue(subscription.Row, out var inside)) filteredSets[subscription.Row] = inside = [];
        var fits = change.Verb != ChangeVerb.Deleted && item is not null && Filter.Parse(watched.Filter!, "message").Matches(item.Json, item.Immutable);
        var was = change.Verb == ChangeVerb.Deleted || (change.Verb == ChangeVerb.Updated && inside.Contains(change.Row));
        if (fits) inside.Add(change.Row);
        else inside.Remove(change.Row);
        return (was, fits) switch { (false, true) => "created", (true, true) => "updated", (true, false) => "deleted", _ => null };
    }

    static string Name(ChangeVerb verb) => verb.ToString().ToLowerInvariant();

    static JsonObject Notice(Item subscription, Account account, WatchedResource watched, Change change, Item? item, string verb)
    {
        var id = subscription.Flag("$immutable") ? change.Immutable : change.Ordinary;
        var (type, path) = watched.Kind switch
        {
            ItemKind.Message => ("Message", $"Messages/{id}"),
            ItemKind.Event => ("Event", $"Events/{id}"),
            ItemKind.Contact => ("Contact", $"Contacts/{id}"),
            _ => ("todoTask", $"Todo/Lists/{watched.Parent}/Tasks/{id}"),
        };
        var notice = Head(subscription, account);
        notice["changeType"] = verb;
        notice["resource"] = $"Users/{account.Id}/{path}";
        notice["resourceData"] = new JsonObject { ["@odata.type"] = $"#Microsoft.Graph.{type}", ["@odata.id"] = $"Users/{account.Id}/{path}", ["@odata.etag"] = item is null ? null : Entity.ETag(item with { Change = change.Sequence }), ["id"] = id };
        return notice;
    }

    static JsonObject Head(Item subscription, Account account) => new()
    {
        ["subscriptionId"] = subscription.Text("$id"),
        ["subscriptionExpirationDateTime"] = subscription.Text("expirationDateTime"),
        ["clientState"] = subscription.Text("clientState"),
        ["tenantId"] = account.TenantId.ToString(),
    };

    void Plan(Item subscription, JsonObject notice)
    {
        var place = new FaultPlace(subscription.Mailbox, "POST", "/notifications", IsProduct: true);
        if (faults.Take(FaultKind.LoseNotifications, place) is not null) return;
        var late = faults.Take(FaultKind.DelayNotifications, place)?.Milliseconds ?? 0;
        var times = faults.Take(FaultKind.DoubleNotifications, place) is null ? 1 : 2;
        for (var time = 0; time < times; time++) Plan(subscription, subscription.Text("notificationUrl")!, notice, Delay + TimeSpan.FromMilliseconds(late));
    }

    void Plan(Item subscription, string url, JsonObject notice, TimeSpan after) =>
        agenda.Plan(Lane, "notice", after, new JsonObject { ["url"] = url, ["subscription"] = subscription.Row, ["notice"] = notice.DeepClone() });

    /// <summary>
    /// Tells every watcher of a mailbox about a lifecycle event. <c>subscriptionRemoved</c> also removes; tasks get only
    /// <c>reauthorizationRequired</c>, after which, when asked, notices are held until the subscription is reauthorised.
    /// </summary>
    public void Tell(Account account, string lifecycleEvent, bool hold)
    {
        foreach (var subscription in subscriptions.Alive(account.Address))
        {
            var ofTasks = WatchedResource.Parse(subscription.Text("resource")!, account).Kind == ItemKind.Task;
            if (ofTasks && lifecycleEvent != "reauthorizationRequired") continue;
            if (subscription.Text("lifecycleNotificationUrl") is { } url)
            {
                var notice = Head(subscription, account);
                notice["lifecycleEvent"] = lifecycleEvent;
                Plan(subscription, url, notice, Delay);
            }
            if (lifecycleEvent == "subscriptionRemoved") subscriptions.Remove(subscription);
            else if (hold)
            {
                var json = subscription.Copy();
                json["$held"] = true;
                subscriptions.Update(subscription, json);
            }
        }
    }

    /// <summary>Ends every subscription of a mailbox without a word.</summary>
    public void Expire(string mailbox)
    {
        foreach (var subscription in subscriptions.Alive(mailbox)) subscriptions.Remove(subscription);
    }
}
