using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Answers;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Graph.Routing;
using InfoInterview.Sandbox.Graph.Wire;
using InfoInterview.Sandbox.Mail.Folders;
using InfoInterview.Sandbox.Mail.Mime;
using InfoInterview.Sandbox.Store;

namespace InfoInterview.Sandbox.Mail.Messages;

/// <summary>Reading, writing, moving and answering messages; below a folder and in the whole mailbox alike.</summary>
sealed class MessageRoutes(Items items, MimeStore mimes, FolderTree folders, Drafts drafts, Replies replies, MessageView view)
{
    static readonly ListRules Rules = new("message", 10, Efficient: true, Search: true);

    public IEnumerable<Route> All => Under("/me").Concat(Under("/me/mailFolders/{folder}"));

    IEnumerable<Route> Under(string root)
    {
        var one = $"{root}/messages/{{message}}";
        return
        [
            Route.Get($"{root}/messages", Right.MailRead, List),
            Route.Get($"{root}/messages/$count", Right.MailRead, call => Listing.Count(call, Rules, Messages(call))),
            Route.Post($"{root}/messages", Right.MailWrite, Create),
            Route.Get(one, Right.MailRead, Get),
            Route.Patch(one, Right.MailWrite, Update),
            Route.Delete(one, Right.MailWrite, Delete),
            Route.Get($"{one}/$value", Right.MailRead, Value),
            Route.Post($"{one}/move", Right.MailWrite, Move),
            Route.Post($"{one}/copy", Right.MailWrite, Copy),
            Route.Post($"{one}/createReply", Right.MailWrite, call => Answer(call, Answering.Reply)),
            Route.Post($"{one}/createReplyAll", Right.MailWrite, call => Answer(call, Answering.ReplyAll)),
            Route.Post($"{one}/createForward", Right.MailWrite, call => Answer(call, Answering.Forward)),
        ];
    }

    /// <summary>The message a call names. What is on its way out is not to be found until it lies in Sent Items.</summary>
    public Item Find(GraphCall call)
    {
        var message = items.Find(call, ItemKind.Message, "message");
        var elsewhere = call.Keys.TryGetValue("folder", out var folder) && folders.Find(call.Mailbox, folder).Immutable != message.Parent;
        return elsewhere || folders.Is(message, FolderTree.Outbox) ? throw GraphRefusal.NotFound() : message;
    }

    IEnumerable<Item> Messages(GraphCall call) => call.Keys.TryGetValue("folder", out var folder)
        ? folders.Messages(folders.Find(call.Mailbox, folder))
        : items.All(call.Mailbox, ItemKind.Message).Where(message => !message.Flag("$hidden") && !folders.Is(message, FolderTree.Outbox));

    GraphAnswer List(GraphCall call)
    {
        if (call.Query["$search"] is not { } search) return Listing.Answer(call, Rules, "messages", Messages(call), (message, shape) => view.InList(call, message, shape));
        if (call.Query["$filter"] is not null) throw new GraphRefusal(400, "SearchWithFilter", "The query parameter '$filter' is not supported with '$search'.");
        if (call.Query["$orderby"] is not null) throw new GraphRefusal(400, "SearchWithOrderBy", "The query parameter '$orderby' is not supported with '$search'.");
        var matches = MessageSearch.Parse(search);
        var all = call.Keys.ContainsKey("folder") ? Messages(call) : items.All(call.Mailbox, ItemKind.Message);
        // Search gives ordinary ids whatever is preferred (graph-facts 1.6).
        return Listing.Answer(call, Rules, "messages", all.Where(matches), (message, shape) => view.Alone(call, message, shape, message.Ordinary));
    }

    GraphAnswer Get(GraphCall call)
    {
        var shape = Shape.Of(call, "message");
        return GraphAnswer.Ok(Alone(call, Find(call), shape));
    }

    JsonObject Alone(GraphCall call, Item message, Shape shape) =>
        Entity.Alone(call, $"messages{shape.Suffix}/$entity", view.Alone(call, message, shape, call.Keys.GetValueOrDefault("message")));

    GraphAnswer Create(GraphCall call)
    {
        var folder = call.Keys.TryGetValue("folder", out var key) ? folders.Find(call.Mailbox, key) : null;
        var draft = MimeDraft.IsMime(call)
            ? drafts.Create(call.Account, MimeDraft.Read(call), [], call.Now, folder)
            : drafts.Create(call.Account, Drafts.Blank(call.Account, call.Now), call.Json, call.Now, folder);
        return GraphAnswer.Created(Alone(call, draft, Shape.Default("message")));
    }

    GraphAnswer Update(GraphCall call)
    {
        var message = Find(call);
        call.DemandMatch(message);
        return GraphAnswer.Ok(Alone(call, drafts.Update(message, call.Json, call.Now), Shape.Default("message")));
    }

    GraphAnswer Delete(GraphCall call)
    {
        var message = Find(call);
        call.DemandMatch(message);
        if (folders.Is(message, FolderTree.DeletedItems)) items.Remove(message);
        else items.Move(message, folders.Named(call.Mailbox, FolderTree.DeletedItems).Immutable);
        return GraphAnswer.NoContent();
    }

    GraphAnswer Value(GraphCall call)
    {
        var message = Find(call);
        var bytes = mimes.Read(message) ?? MimeWriting.Write(message.Json, items.In(call.Mailbox, ItemKind.Attachment, message.Immutable), call.Now).Bytes();
        return GraphAnswer.Bytes(bytes, "text/plain");
    }

    GraphAnswer Move(GraphCall call)
    {
        var message = items.Move(Find(call), Destination(call).Immutable);
        return GraphAnswer.Created(Entity.Alone(call, "messages/$entity", view.Alone(call, message, Shape.Default("message"))));
    }

    GraphAnswer Copy(GraphCall call)
    {
        var message = Find(call);
        var copy = items.Add(call.Mailbox, ItemKind.Message, Destination(call).Immutable, message.Copy());
        if (mimes.Read(message) is { } bytes) mimes.Write(copy, bytes);
        if (message.Text("internetMessageId") is { } id) mimes.Trace(copy, id);
        foreach (var attachment in items.In(call.Mailbox, ItemKind.Attachment, message.Immutable)) items.Add(call.Mailbox, ItemKind.Attachment, copy.Immutable, attachment.Copy());
        return GraphAnswer.Created(Entity.Alone(call, "messages/$entity", view.Alone(call, copy, Shape.Default("message"))));
    }

    Item Destination(GraphCall call) => folders.Find(call.Mailbox, call.Json["destinationId"].Text() ?? throw GraphRefusal.Argument("A destinationId is needed."));

    GraphAnswer Answer(GraphCall call, Answering kind)
    {
        var draft = replies.Draft(call.Account, Find(call), kind, call.Json, call.Now);
        return GraphAnswer.Created(Entity.Alone(call, "messages/$entity", view.Alone(call, draft, Shape.Default("message"))));
    }
}
