using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Graph.Routing;
using InfoInterview.Sandbox.Graph.Wire;
using InfoInterview.Sandbox.Store;

namespace InfoInterview.Sandbox.Profiles;

/// <summary>translateExchangeIds between ordinary (restId) and immutable (restImmutableEntryId) ids.</summary>
sealed class IdTranslation(Items items)
{
    const int Most = 1000;
    static readonly ItemKind[] Kinds = [ItemKind.Message, ItemKind.Event, ItemKind.Contact, ItemKind.Attachment];

    public IEnumerable<Route> All => [Route.Post("/me/translateExchangeIds", Right.UserRead, Answer)];

    GraphAnswer Answer(GraphCall call)
    {
        var ids = call.Json["inputIds"].Texts().ToList();
        if (ids.Count is 0 or > Most) throw GraphRefusal.Argument("Between 1 and 1000 ids can be translated.");
        var toImmutable = call.Json["targetIdType"].Text() switch
        {
            "restImmutableEntryId" => true,
            "restId" => false,
            var other => throw GraphRefusal.Argument($"The sandbox does not translate to '{other}'."),
        };
        return GraphAnswer.Ok(new JsonObject
        {
            ["@odata.context"] = $"{call.Root}/$metadata#Collection(microsoft.graph.convertIdResult)",
            ["value"] = new JsonArray([.. ids.Select(id => Translate(call, id, toImmutable))]),
        });
    }

    JsonObject Translate(GraphCall call, string id, bool toImmutable)
    {
        var item = Kinds.Select(kind => items.Find(call.Mailbox, kind, id)).FirstOrDefault(found => found is not null);
        return item is null
            ? new() { ["sourceId"] = id, ["errorDetails"] = new JsonObject { ["code"] = "ErrorItemNotFound", ["message"] = "The specified object was not found in the store." } }
            : new() { ["sourceId"] = id, ["targetId"] = toImmutable ? item.Immutable : item.Ordinary };
    }
}
