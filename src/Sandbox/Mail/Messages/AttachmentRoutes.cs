using InfoInterview.Sandbox.Graph.Answers;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Graph.Routing;
using InfoInterview.Sandbox.Graph.Wire;
using InfoInterview.Sandbox.Store;

namespace InfoInterview.Sandbox.Mail.Messages;

sealed class AttachmentRoutes(Items items, Drafts drafts, MessageRoutes messages)
{
    static readonly ListRules Rules = new("attachment", 100);

    public IEnumerable<Route> All => Under("/me/messages/{message}").Concat(Under("/me/mailFolders/{folder}/messages/{message}"));

    IEnumerable<Route> Under(string message) =>
    [
        Route.Get($"{message}/attachments", Right.MailRead, List),
        Route.Get($"{message}/attachments/$count", Right.MailRead, call => Listing.Count(call, Rules, Of(call))),
        Route.Post($"{message}/attachments", Right.MailWrite, Add),
        Route.Get($"{message}/attachments/{{attachment}}", Right.MailRead, call => GraphAnswer.Ok(Entity.Alone(call, "messages/attachments/$entity", AttachmentView.Of(call, Find(call))))),
        Route.Get($"{message}/attachments/{{attachment}}/$value", Right.MailRead, Value),
        Route.Delete($"{message}/attachments/{{attachment}}", Right.MailWrite, Remove),
    ];

    List<Item> Of(GraphCall call) => items.In(call.Mailbox, ItemKind.Attachment, messages.Find(call).Immutable);

    Item Find(GraphCall call)
    {
        var message = messages.Find(call);
        var attachment = items.Find(call, ItemKind.Attachment, "attachment");
        return attachment.Parent == message.Immutable ? attachment : throw GraphRefusal.NotFound();
    }

    GraphAnswer List(GraphCall call) => Listing.Answer(call, Rules, "messages/attachments", Of(call), (attachment, shape) =>
    {
        var view = AttachmentView.Of(call, attachment);
        foreach (var name in view.Select(pair => pair.Key).ToArray())
        {
            if (shape.HasSelection && !name.StartsWith('@') && name != "id" && !shape.Wants(name)) view.Remove(name);
        }
        return view;
    });

    GraphAnswer Add(GraphCall call)
    {
        var (_, attachment) = drafts.Attach(messages.Find(call), call.Json, call.Now);
        return GraphAnswer.Created(Entity.Alone(call, "messages/attachments/$entity", AttachmentView.Of(call, attachment)));
    }

    GraphAnswer Value(GraphCall call)
    {
        var attachment = Find(call);
        var bytes = Convert.FromBase64String(attachment.Text("contentBytes") ?? attachment.Text("$mime") ?? "");
        return GraphAnswer.Bytes(bytes, attachment.Text("contentType") ?? "text/plain");
    }

    GraphAnswer Remove(GraphCall call)
    {
        var attachment = Find(call);
        items.Remove(attachment);
        var message = messages.Find(call);
        var json = message.Copy();
        json["hasAttachments"] = items.In(call.Mailbox, ItemKind.Attachment, message.Immutable).Exists(other => !other.Flag("isInline"));
        items.Update(message, json);
        return GraphAnswer.NoContent();
    }
}
