using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Answers;
using InfoInterview.Sandbox.Graph.Delta;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Graph.Routing;
using InfoInterview.Sandbox.Graph.Wire;
using InfoInterview.Sandbox.Store;

namespace InfoInterview.Sandbox.Profiles;

sealed class ContactRoutes(Items items, ContactBook book, DeltaRounds delta)
{
    static readonly ListRules Rules = new("contact", 10);

    public IEnumerable<Route> All =>
    [
        Route.Get("/me/contactFolders", Right.ContactRead, call => Listing.Answer(call, new("contactFolder", 10), "contactFolders", [], (folder, shape) => Entity.Plain(call, folder, shape))),
        .. Under("/me/contacts"),
        .. Under("/me/contactFolders/{folder}/contacts"),
    ];

    IEnumerable<Route> Under(string contacts) =>
    [
        Route.Get(contacts, Right.ContactRead, call => Listing.Answer(call, Rules, "contacts", Of(call), (contact, shape) => View(call, contact, shape))),
        Route.Get($"{contacts}/$count", Right.ContactRead, call => Listing.Count(call, Rules, Of(call))),
        Route.Get($"{contacts}/delta", Right.ContactRead, call => delta.Answer(call, new("contacts", "contact", Item.CollectionOf(ItemKind.Contact, book.Folder(call.Mailbox).Immutable), _ => Of(call), (contact, shape) => View(call, contact, shape)))),
        Route.Post(contacts, Right.ContactWrite, call => GraphAnswer.Created(Alone(call, book.AddContact(call.Mailbox, call.Json, call.Now), Shape.Default("contact")))),
        Route.Get($"{contacts}/{{contact}}", Right.ContactRead, call => GraphAnswer.Ok(Alone(call, Find(call), Shape.Of(call, "contact")))),
        Route.Patch($"{contacts}/{{contact}}", Right.ContactWrite, Update),
        Route.Delete($"{contacts}/{{contact}}", Right.ContactWrite, call =>
        {
            items.Remove(Find(call));
            return GraphAnswer.NoContent();
        }),
    ];

    List<Item> Of(GraphCall call)
    {
        if (call.Keys.TryGetValue("folder", out var folder) && folder != book.Folder(call.Mailbox).Immutable) throw GraphRefusal.NotFound();
        return book.Contacts(call.Mailbox);
    }

    Item Find(GraphCall call) => items.Find(call, ItemKind.Contact, "contact");

    GraphAnswer Update(GraphCall call)
    {
        var contact = Find(call);
        call.DemandMatch(contact);
        var json = contact.Copy().With(call.Json);
        json["lastModifiedDateTime"] = Instants.Text(call.Now);
        return GraphAnswer.Ok(Alone(call, items.Update(contact, json), Shape.Default("contact")));
    }

    static JsonObject View(GraphCall call, Item contact, Shape shape)
    {
        var view = Entity.Plain(call, contact, shape);
        if (shape.Wants("changeKey")) view["changeKey"] = Entity.ChangeKey(contact);
        if (shape.Wants("parentFolderId")) view["parentFolderId"] = contact.Parent;
        return view;
    }

    static JsonObject Alone(GraphCall call, Item contact, Shape shape) => Entity.Alone(call, $"contacts{shape.Suffix}/$entity", View(call, contact, shape));
}
