using System.Text;
using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Routing;
using InfoInterview.Sandbox.Identity;
using InfoInterview.Sandbox.Mail.Mime;
using InfoInterview.Sandbox.Store;
using MimeKit;

namespace InfoInterview.Sandbox.Controls;

/// <summary>A mail that was laid into a mailbox.</summary>
/// <param name="Id">Immutable id.</param>
/// <param name="InternetMessageId">With angle brackets.</param>
public sealed record Delivered(string Id, string InternetMessageId);

/// <summary>One account's mailbox as a test sees it: no tokens, no HTTP, everything visible.</summary>
public sealed class Mailbox
{
    readonly World world;

    internal Mailbox(World world, Account account) => (this.world, Account) = (world, account);

    public Account Account { get; }

    /// <summary>Delivers raw RFC 5322 bytes.</summary>
    /// <param name="folder">Well-known name; by default the Inbox, or Junk Email for marked spam.</param>
    /// <exception cref="ArgumentException">There is no header in it.</exception>
    public Delivered Deliver(byte[] raw, string? folder = null) =>
        TryDeliver(raw, folder) ?? throw new ArgumentException("There is no header in it.", nameof(raw));

    public Delivered Deliver(string raw, string? folder = null) => Deliver(Encoding.UTF8.GetBytes(raw.ReplaceLineEndings("\r\n")), folder);

    public Delivered Deliver(MimeMessage message, string? folder = null) => Deliver(message.Bytes(), folder);

    internal Delivered? TryDeliver(byte[] raw, string? folder) => world.Db.Do(() =>
        world.Postbox.Deliver(Account, raw, folder) is { } item ? new Delivered(item.Immutable, item.Text("internetMessageId")!) : null);

    /// <summary>Messages of a folder (well-known name or id), newest first: stored Graph JSON with <c>id</c> (immutable) and extended properties.</summary>
    public IReadOnlyList<JsonObject> Messages(string folder = "inbox") => world.Db.Do(() => Shown(world.Items.In(Account.Address, ItemKind.Message, world.Folders.Find(Account.Address, folder).Immutable)));

    /// <summary>Single events, series masters and exceptions, latest start first.</summary>
    public IReadOnlyList<JsonObject> Events => world.Db.Do(() => Shown(world.Shelf.AllEvents(Account.Address)));

    /// <summary>Tasks of all lists, with linked resources.</summary>
    public IReadOnlyList<JsonObject> Tasks => world.Db.Do(() => Shown(world.Lists.Tasks(Account.Address)));

    /// <summary>The product's calls about this mailbox, in order.</summary>
    public IReadOnlyList<LoggedCall> Calls => world.Log.Of(Account.Address);

    /// <summary>The subscriptions that are alive.</summary>
    public IReadOnlyList<JsonObject> Subscriptions => world.Db.Do(() => Shown(world.Items.All(Account.Address, ItemKind.Subscription)));

    /// <summary>The exact bytes of a message by either of its ids; null when there is none or no bytes (a draft).</summary>
    public byte[]? Raw(string id) => world.Db.Do(() => world.Items.Find(Account.Address, ItemKind.Message, id) is { } message ? world.Mimes.Read(message) : null);

    /// <summary>The same as a parsed message.</summary>
    public MimeMessage? Mime(string id) => Raw(id) is { } raw ? MimeReading.Parse(raw) : null;

    static List<JsonObject> Shown(IEnumerable<Item> items) => [.. items.Select(item =>
    {
        var json = item.Copy();
        json.Insert(0, "id", item.Text("$id") ?? item.Immutable);
        return json;
    })];
}
