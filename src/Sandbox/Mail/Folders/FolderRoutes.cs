using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Answers;
using InfoInterview.Sandbox.Graph.Delta;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Graph.Routing;
using InfoInterview.Sandbox.Graph.Wire;
using InfoInterview.Sandbox.Store;

namespace InfoInterview.Sandbox.Mail.Folders;

sealed class FolderRoutes(Items items, FolderTree folders, DeltaRounds delta)
{
    static readonly ListRules Rules = new("mailFolder", 10);

    public IEnumerable<Route> All =>
    [
        Route.Get("/me/mailFolders", Right.MailRead, call => Listing.Answer(call, Rules, "mailFolders", folders.Children(call.Mailbox).Where(folder => folder.Text("$name") != FolderTree.Outbox || IncludesHidden(call)), (folder, shape) => View(call, folder, shape))),
        Route.Post("/me/mailFolders", Right.MailWrite, call => Create(call, null)),
        Route.Get("/me/mailFolders/delta", Right.MailRead, call => delta.Answer(call, new("mailFolders", "mailFolder", Item.CollectionOf(ItemKind.Folder, folders.Find(call.Mailbox, "msgfolderroot").Immutable), _ => folders.Children(call.Mailbox), (folder, shape) => View(call, folder, shape)))),
        Route.Get("/me/mailFolders/{folder}", Right.MailRead, Get),
        Route.Patch("/me/mailFolders/{folder}", Right.MailWrite, Rename),
        Route.Delete("/me/mailFolders/{folder}", Right.MailWrite, Delete),
        Route.Get("/me/mailFolders/{folder}/childFolders", Right.MailRead, call => Listing.Answer(call, Rules, "mailFolders", folders.Children(call.Mailbox, folders.Find(call.Mailbox, call.Key("folder"))), (folder, shape) => View(call, folder, shape))),
        Route.Post("/me/mailFolders/{folder}/childFolders", Right.MailWrite, call => Create(call, folders.Find(call.Mailbox, call.Key("folder")))),
    ];

    static bool IncludesHidden(GraphCall call) => call.Query["includeHiddenFolders"] == "true";

    GraphAnswer Get(GraphCall call)
    {
        var shape = Shape.Of(call, "mailFolder");
        return GraphAnswer.Ok(Entity.Alone(call, $"mailFolders{shape.Suffix}/$entity", View(call, folders.Find(call.Mailbox, call.Key("folder")), shape)));
    }

    GraphAnswer Create(GraphCall call, Item? parent)
    {
        var display = call.Json["displayName"].Text() is { Length: > 0 } name ? name : throw GraphRefusal.Argument("A folder needs a displayName.");
        return GraphAnswer.Created(Entity.Alone(call, "mailFolders/$entity", View(call, folders.Add(call.Mailbox, parent, display), Shape.Default("mailFolder"))));
    }

    GraphAnswer Rename(GraphCall call)
    {
        var folder = OwnFolder(call);
        var json = folder.Copy();
        if (call.Json["displayName"].Text() is { Length: > 0 } name) json["displayName"] = name;
        return GraphAnswer.Ok(Entity.Alone(call, "mailFolders/$entity", View(call, items.Update(folder, json), Shape.Default("mailFolder"))));
    }

    GraphAnswer Delete(GraphCall call)
    {
        items.Remove(OwnFolder(call));
        return GraphAnswer.NoContent();
    }

    Item OwnFolder(GraphCall call)
    {
        var folder = folders.Find(call.Mailbox, call.Key("folder"));
        return folder.Text("$name") is null ? folder : throw new GraphRefusal(400, "ErrorDeleteDistinguishedFolder", "A standard folder cannot be renamed or deleted.");
    }

    JsonObject View(GraphCall call, Item folder, Shape shape)
    {
        var messages = folders.Messages(folder);
        var all = new JsonObject
        {
            ["displayName"] = folder.Text("displayName"),
            ["parentFolderId"] = folder.Parent,
            ["childFolderCount"] = items.Count(folder.Mailbox, ItemKind.Folder, folder.Immutable),
            ["unreadItemCount"] = messages.Count(message => !message.Flag("isRead")),
            ["totalItemCount"] = messages.Count,
            ["isHidden"] = folder.Flag("isHidden"),
        };
        var view = new JsonObject { ["id"] = call.IdOf(folder) };
        foreach (var (name, value) in all)
        {
            if (shape.Wants(name)) view[name] = value?.DeepClone();
        }
        Expanding.Into(view, shape, name => name == "childFolders" ? new JsonArray([.. folders.Children(folder.Mailbox, folder).Select(child => View(call, child, Shape.Default("mailFolder")))]) : null);
        return view;
    }
}
