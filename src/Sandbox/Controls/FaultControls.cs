using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using InfoInterview.Sandbox.Faults;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Identity;
using Microsoft.AspNetCore.Routing;

namespace InfoInterview.Sandbox.Controls;

/// <summary><c>/sandbox/faults</c>: what goes wrong. <c>{"fault":"throttle","user":…,"retryAfter":10}</c>; DELETE switches all off.</summary>
sealed class FaultControls(World world)
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) }, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };
    static readonly string[] LifecycleEvents = ["missed", "subscriptionRemoved", "reauthorizationRequired"];

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/faults", () => Results.Json(world.Faults.Open, Json));
        routes.MapPost("/faults", SwitchAsync);
        routes.MapDelete("/faults", () =>
        {
            world.Faults.Clear();
            return Results.NoContent();
        });
    }

    async Task<IResult> SwitchAsync(HttpRequest request)
    {
        if (await RequestJson.ReadAsync(request) is not { } body || body["fault"].Text() is not { } name) return Problem.Bad("Say which fault: {\"fault\":\"throttle\", …}.");
        var user = body["user"].Text();
        if (user is not null && world.Accounts.Find(user) is null) return Problem.NoSuchUser(user);
        return AtOnce(name, user, body) ?? Later(name, body);
    }

    /// <summary>Switches that act now instead of waiting for a call.</summary>
    IResult? AtOnce(string name, string? user, JsonObject body)
    {
        switch (name)
        {
            case "sentItemDelay":
                if (body["milliseconds"].Whole() is not (>= 0 and <= 60_000) and not null || body["milliseconds"] is null) return Problem.Bad("milliseconds lies between 0 and 60000.");
                world.Dispatch.Delay = TimeSpan.FromMilliseconds(body["milliseconds"].Whole()!.Value);
                return Results.NoContent();
            case "expireSubscriptions":
                world.Db.Do(() => Each(user, account => world.Notices.Expire(account.Address)));
                return Results.NoContent();
            case "revokeSessions":
                Each(user, account => world.RefreshTokens.Revoke(account.Address));
                return Results.NoContent();
            case not null when name.StartsWith("lifecycle:", StringComparison.Ordinal):
                if (!LifecycleEvents.Contains(name["lifecycle:".Length..])) return Problem.Bad($"Lifecycle events are {string.Join(", ", LifecycleEvents)}.");
                world.Db.Do(() => Each(user, account => world.Notices.Tell(account, name["lifecycle:".Length..], body["hold"].Truth() == true)));
                return Results.NoContent();
            default:
                return null;
        }
    }

    void Each(string? user, Action<Account> action)
    {
        foreach (var account in world.Accounts.All.Where(account => user is null || account.Address.Equals(user, StringComparison.OrdinalIgnoreCase))) action(account);
    }

    IResult Later(string name, JsonObject body)
    {
        body.Remove("fault");
        body["kind"] = name;
        try
        {
            var fault = body.Deserialize<Fault>(Json)!;
            if (fault.Count < 0 || fault.Milliseconds is < 0 or > 600_000 || fault.RetryAfter is < 0 or > 86_400 || fault.Status is < 200 or > 599) return Problem.Bad("A number is out of range.");
            world.Faults.Add(fault);
            return Results.NoContent();
        }
        catch (JsonException unknown)
        {
            return Problem.Bad($"No such fault, or a member of the wrong kind: {unknown.Message}");
        }
    }
}
