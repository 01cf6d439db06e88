using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Identity;
using InfoInterview.Sandbox.Store;

namespace InfoInterview.Sandbox.Mail.Folders;

/// <summary>The mail folders of a mailbox; the standard ones can be named by their well-known names.</summary>
public sealed class FolderTree(Items items)
{
    public const string Inbox = "inbox", Drafts = "drafts", SentItems = "sentitems", DeletedItems = "deleteditems", JunkEmail = "junkemail", Outbox = "outbox";
    const string Root = "msgfolderroot";

    static readonly (string Name, string Display)[] Standard =
    [
        ("archive", "Archive"), (DeletedItems, "Deleted Items"), (Drafts, "Drafts"), (Inbox, "Inbox"), (JunkEmail, "Junk Email"), (Outbox, "Outbox"), (SentItems, "Sent Items"),
    ];

    public void Furnish(Account account)
    {
        var root = items.Add(account.Address, ItemKind.Folder, "", Folder("Top of Information Store", Root));
        foreach (var (name, display) in Standard) items.Add(account.Address, ItemKind.Folder, root.Immutable, Folder(display, name));
    }

    static JsonObject Folder(string display, string? name) => new() { ["displayName"] = display, ["isHidden"] = false, ["sizeInBytes"] = 0, ["$name"] = name };

    public IReadOnlyList<Item> All(string mailbox) => items.All(mailbox, ItemKind.Folder);

    /// <summary>A standard folder by its well-known name.</summary>
    public Item Named(string mailbox, string name) => All(mailbox).First(folder => folder.Text("$name") == name);

    /// <summary>By well-known name or id. Damage is 400, absence 404.</summary>
    public Item Find(string mailbox, string key) =>
        All(mailbox).FirstOrDefault(folder => folder.Immutable == key || folder.Text("$name")?.Equals(key, StringComparison.OrdinalIgnoreCase) == true)
        ?? throw (ItemId.IsWellFormed(key) ? new GraphRefusal(404, "ErrorItemNotFound", "The specified folder could not be found in the store.") : GraphRefusal.Malformed());

    public bool Is(Item message, string name) => Named(message.Mailbox, name).Immutable == message.Parent;

    public IEnumerable<Item> Children(string mailbox, Item? parent = null) =>
        items.In(mailbox, ItemKind.Folder, (parent ?? Named(mailbox, Root)).Immutable).OrderBy(folder => folder.Text("displayName"), StringComparer.Ordinal);

    public Item Add(string mailbox, Item? parent, string display)
    {
        var place = parent ?? Named(mailbox, Root);
        if (Children(mailbox, place).Any(folder => folder.Text("displayName")!.Equals(display, StringComparison.OrdinalIgnoreCase)))
            throw new GraphRefusal(409, "ErrorFolderExists", "A folder with the specified name already exists.");
        return items.Add(mailbox, ItemKind.Folder, place.Immutable, Folder(display, null));
    }

    /// <summary>The messages that lists and delta show. Automatic replies of colleagues lie there unseen.</summary>
    public List<Item> Messages(Item folder) => [.. items.In(folder.Mailbox, ItemKind.Message, folder.Immutable).Where(message => !message.Flag("$hidden"))];
}
