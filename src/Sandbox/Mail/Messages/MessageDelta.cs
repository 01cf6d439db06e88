using InfoInterview.Sandbox.Graph.Delta;
using InfoInterview.Sandbox.Graph.Filters;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Graph.Routing;
using InfoInterview.Sandbox.Graph.Wire;
using InfoInterview.Sandbox.Mail.Folders;
using InfoInterview.Sandbox.Store;

namespace InfoInterview.Sandbox.Mail.Messages;

/// <summary>Message delta, per folder only. Rules: concepts page on delta query for messages.</summary>
sealed class MessageDelta(FolderTree folders, DeltaRounds rounds, MessageView view)
{
    const int MostWhenFiltered = 5_000;

    public IEnumerable<Route> All =>
    [
        Route.Get("/me/mailFolders/{folder}/messages/delta", Right.MailRead, Answer),
        Route.Get("/me/messages/delta", Right.MailRead, _ => throw new GraphRefusal(400, "ErrorInvalidRequest", "Change tracking is not supported against 'microsoft.graph.message' of a whole mailbox; ask per folder.")),
    ];

    GraphAnswer Answer(GraphCall call)
    {
        var folder = folders.Find(call.Mailbox, call.Key("folder"));
        DemandAllowed(call);
        return rounds.Answer(call, new("messages", "message", Item.CollectionOf(ItemKind.Message, folder.Immutable), _ => folders.Messages(folder), (message, shape) => view.InList(call, message, shape))
        {
            Options = ["$select", "$top", "$expand", "$filter", "$orderby"],
            Includes = (message, options) => options.GetValueOrDefault("$filter") is not { } filter || Filter.Parse(filter, "message").Matches(message.Json),
            Cap = options => options.ContainsKey("$filter") ? MostWhenFiltered : int.MaxValue,
        });
    }

    static void DemandAllowed(GraphCall call)
    {
        if (call.Query["$filter"] is { } filter && !Filter.IsReceivedSince(filter)) throw GraphRefusal.Query("Message delta takes no other $filter than receivedDateTime ge or gt a time.");
        if (call.Query["$orderby"] is { } order && !order.Equals("receivedDateTime desc", StringComparison.OrdinalIgnoreCase)) throw GraphRefusal.Query("Message delta takes no other $orderby than receivedDateTime desc.");
    }
}
