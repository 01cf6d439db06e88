using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Answers;
using InfoInterview.Sandbox.Graph.Filters;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Graph.Routing;
using InfoInterview.Sandbox.Graph.Wire;

namespace InfoInterview.Sandbox.Profiles;

sealed class MailboxSettingsRoutes(MailboxSettings settings)
{
    public IEnumerable<Route> All =>
    [
        Route.Get("/me/mailboxSettings", Right.SettingsRead, Get),
        Route.Get("/me/mailboxSettings/{setting}", Right.SettingsRead, GetOne),
        Route.Patch("/me/mailboxSettings", Right.SettingsWrite, Update),
        Route.Get("/me/outlook/supportedTimeZones", Right.UserRead, SupportedZones),
    ];

    GraphAnswer Get(GraphCall call)
    {
        var shape = Shape.Of(call, "mailboxSettings");
        var answer = new JsonObject { ["@odata.context"] = call.Context($"mailboxSettings{shape.Suffix}") };
        foreach (var (name, value) in settings.Read(call.Account))
        {
            if (shape.Wants(name)) answer[name] = value?.DeepClone();
        }
        return GraphAnswer.Ok(answer);
    }

    GraphAnswer GetOne(GraphCall call)
    {
        var all = settings.Read(call.Account);
        var name = all.Select(pair => pair.Key).FirstOrDefault(key => key.Equals(call.Key("setting"), StringComparison.OrdinalIgnoreCase)) ?? throw FilterPath.UnknownProperty(call.Key("setting"), "mailboxSettings");
        var answer = new JsonObject { ["@odata.context"] = call.Context($"mailboxSettings/{name}") };
        if (all[name] is JsonObject inner) answer.With(inner);
        else answer["value"] = all[name]?.DeepClone();
        return GraphAnswer.Ok(answer);
    }

    GraphAnswer Update(GraphCall call)
    {
        if (call.Json["timeZone"].Text() is { } zone && Zones.Find(zone) is null) throw new GraphRefusal(400, "InvalidTimeZone", $"The time zone '{zone}' is not known.");
        if (call.Json["workingHours"]?["timeZone"]?["name"].Text() is { } name && Zones.Find(name) is null) throw new GraphRefusal(400, "InvalidTimeZone", $"The time zone '{name}' is not known.");
        var json = settings.Read(call.Account);
        foreach (var (key, value) in call.Json.Where(pair => !pair.Key.StartsWith('@')))
            json[key] = value is JsonObject change && json[key] is JsonObject known ? ((JsonObject)known.DeepClone()).With(change) : value?.DeepClone();
        settings.Write(call.Account, json);
        json.Insert(0, "@odata.context", call.Context("mailboxSettings"));
        return GraphAnswer.Ok(json);
    }

    static GraphAnswer SupportedZones(GraphCall call)
    {
        var names = call.Query["TimeZoneStandard"]?.Equals("Iana", StringComparison.OrdinalIgnoreCase) == true ? Zones.Iana : [.. Zones.Windows.Keys.Order(StringComparer.Ordinal)];
        return GraphAnswer.Ok(new JsonObject
        {
            ["@odata.context"] = $"{call.Root}/$metadata#Collection(microsoft.graph.timeZoneInformation)",
            ["value"] = new JsonArray([.. names.Select(name => new JsonObject { ["alias"] = name, ["displayName"] = name })]),
        });
    }
}
