using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Graph.Routing;
using InfoInterview.Sandbox.Graph.Wire;
using InfoInterview.Sandbox.Store;

namespace InfoInterview.Sandbox.Graph.Subscriptions;

/// <summary>Creating, renewing and ending subscriptions. Rules: the webhook page and graph-facts 3.</summary>
sealed class SubscriptionRoutes(Database db, SubscriptionStore store, Handshake handshake)
{
    const int LongestClientState = 128;
    static readonly TimeSpan Shortest = TimeSpan.FromMinutes(45);

    public IEnumerable<Route> All =>
    [
        Route.Get("/subscriptions", Right.Own, call => GraphAnswer.Ok(new JsonObject
        {
            ["@odata.context"] = $"{call.Root}/$metadata#subscriptions",
            ["value"] = new JsonArray([.. Own(call).Select(View)]),
        })),
        Route.Waiting("POST", "/subscriptions", Right.Own, CreateAsync),
        Route.Get("/subscriptions/{subscription}", Right.Own, call => GraphAnswer.Ok(Alone(call, Find(call)))),
        Route.Patch("/subscriptions/{subscription}", Right.Own, Renew),
        Route.Delete("/subscriptions/{subscription}", Right.Own, Delete),
        Route.Post("/subscriptions/{subscription}/reauthorize", Right.Own, Reauthorize),
    ];

    async Task<GraphAnswer> CreateAsync(GraphCall call)
    {
        var asked = call.Json;
        var resource = asked["resource"].Text() ?? throw Invalid("A resource is needed.");
        var watched = WatchedResource.Parse(resource, call.Account);
        if (!watched.Right.GivenBy(call.Caller.Scopes)) throw new GraphRefusal(403, "ErrorAccessDenied", "The token lacks the right to read what is to be watched.");
        if (asked["includeResourceData"].Truth() == true) throw new GraphRefusal(501, "SandboxNotImplemented", "The sandbox sends no resource data in notifications.");
        var json = new JsonObject
        {
            ["$id"] = Guid.NewGuid().ToString(),
            ["resource"] = Stored(resource, call),
            ["applicationId"] = call.Caller.AppId,
            ["changeType"] = ChangeTypes(asked),
            ["clientState"] = ClientState(asked),
            ["notificationUrl"] = Url(asked, "notificationUrl") ?? throw Invalid("A notificationUrl is needed."),
            ["lifecycleNotificationUrl"] = Url(asked, "lifecycleNotificationUrl"),
            ["notificationQueryOptions"] = null,
            ["expirationDateTime"] = Expiry(call, watched),
            ["creatorId"] = call.Account.Id,
            ["includeResourceData"] = null,
            ["latestSupportedTlsVersion"] = asked["latestSupportedTlsVersion"].Text() ?? "v1_2",
            ["encryptionCertificate"] = null,
            ["encryptionCertificateId"] = null,
            ["notificationUrlAppId"] = null,
            ["$immutable"] = call.Prefer.ImmutableIds,
        };
        db.Do(() => DemandUnique(call, json));
        // Both addresses are asked, two requests even if they are equal, before anything is created.
        await handshake.DemandAsync(json["notificationUrl"].Text()!);
        if (json["lifecycleNotificationUrl"].Text() is { } lifecycle) await handshake.DemandAsync(lifecycle);
        return db.Do(() =>
        {
            DemandUnique(call, json);
            var answer = Alone(call, store.Add(call.Mailbox, json));
            answer["resource"] = resource;
            return GraphAnswer.Created(answer);
        });
    }

    void DemandUnique(GraphCall call, JsonObject json)
    {
        var twin = Own(call).Find(other => Same(other.Text("resource"), json["resource"].Text()) && Same(other.Text("changeType"), json["changeType"].Text()));
        if (twin is not null) throw new GraphRefusal(409, "Conflict", $"Subscription Id {twin.Text("$id")} already exists for the requested combination");
    }

    static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    /// <summary><c>me</c> is kept as <c>users/{id}</c>.</summary>
    static string Stored(string resource, GraphCall call)
    {
        var path = resource.TrimStart('/');
        return path.StartsWith("me/", StringComparison.OrdinalIgnoreCase) ? $"users/{call.Account.Id}/{path[3..]}" : path;
    }

    static string ChangeTypes(JsonObject asked)
    {
        var types = (asked["changeType"].Text() ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (types.Length == 0 || types.Any(type => type.ToLowerInvariant() is not ("created" or "updated" or "deleted"))) throw Invalid("changeType is a list of created, updated and deleted.");
        return string.Join(',', types.Select(type => type.ToLowerInvariant()).Distinct());
    }

    static string? ClientState(JsonObject asked) =>
        asked["clientState"].Text() is not { } state ? null : state.Length <= LongestClientState ? state : throw Invalid("clientState has at most 128 characters.");

    /// <summary>Graph takes https; the sandbox also takes http, but calls nobody outside this machine.</summary>
    static string? Url(JsonObject asked, string name)
    {
        if (asked[name].Text() is not { } text) return null;
        return Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.IsLoopback ? text : throw Invalid($"The {name} must lie on this machine.");
    }

    static string Expiry(GraphCall call, WatchedResource watched)
    {
        var wanted = Instants.Read(call.Json["expirationDateTime"].Text()) ?? throw Invalid("An expirationDateTime is needed.");
        if (wanted <= call.Now) throw Invalid("The expirationDateTime must lie in the future.");
        if (wanted > call.Now + watched.Longest.Add(TimeSpan.FromMinutes(1))) throw Invalid($"Subscription expiration can only be {watched.Longest.TotalMinutes} minutes in the future.");
        return Instants.FineText(wanted < call.Now + Shortest ? call.Now + Shortest : wanted);
    }

    GraphAnswer Renew(GraphCall call)
    {
        var subscription = Find(call);
        var json = subscription.Copy();
        foreach (var name in call.Json.Select(pair => pair.Key).Where(name => name is not ("expirationDateTime" or "notificationUrl")))
            throw Invalid($"The property '{name}' of a subscription cannot be changed.");
        if (call.Json.ContainsKey("expirationDateTime")) json["expirationDateTime"] = Expiry(call, WatchedResource.Parse(subscription.Text("resource")!, call.Account));
        if (Url(call.Json, "notificationUrl") is { } url) json["notificationUrl"] = url;
        json.Remove("$held");
        return GraphAnswer.Ok(Alone(call, store.Update(subscription, json)));
    }

    GraphAnswer Reauthorize(GraphCall call)
    {
        var subscription = Find(call);
        var json = subscription.Copy();
        json.Remove("$held");
        store.Update(subscription, json);
        return GraphAnswer.NoContent();
    }

    GraphAnswer Delete(GraphCall call)
    {
        store.Remove(Find(call));
        return GraphAnswer.NoContent();
    }

    /// <summary>An application sees only its own subscriptions.</summary>
    List<Item> Own(GraphCall call) => [.. store.Alive(call.Mailbox).Where(subscription => subscription.Text("applicationId") == call.Caller.AppId)];

    Item Find(GraphCall call) => Own(call).Find(subscription => Same(subscription.Text("$id"), call.Key("subscription")))
        ?? throw new GraphRefusal(404, "ResourceNotFound", "The object was not found.");

    static JsonObject Alone(GraphCall call, Item subscription)
    {
        var answer = View(subscription);
        answer.Insert(0, "@odata.context", $"{call.Root}/$metadata#subscriptions/$entity");
        return answer;
    }

    static JsonObject View(Item subscription)
    {
        var view = new JsonObject { ["id"] = subscription.Text("$id") };
        foreach (var (name, value) in subscription.Json.Where(pair => !pair.Key.StartsWith('$'))) view[name] = value?.DeepClone();
        return view;
    }

    static GraphRefusal Invalid(string message) => new(400, "InvalidRequest", message);
}
