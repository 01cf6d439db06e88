using System.Text.Json.Nodes;

namespace InfoInterview.Sandbox.Store;

/// <summary>What an item is; the folder, list or calendar it lies in is its parent.</summary>
public enum ItemKind { Message, Folder, Attachment, Event, Calendar, ContactFolder, Contact, Person, Category, TaskList, Task, Extension, Subscription }

/// <summary>
/// One thing in a mailbox. <paramref name="Json"/> is its Graph JSON without ids and change keys, and is never changed in
/// place: write a changed copy through <see cref="Items"/>. Names that begin with <c>$</c> are the sandbox's own notes and never leave it.
/// </summary>
/// <param name="Row">The key in the store, constant for life.</param>
/// <param name="Mailbox">The address of the account it belongs to.</param>
/// <param name="Immutable">The id that survives moves.</param>
/// <param name="Ordinary">The id that a move or a send replaces.</param>
/// <param name="Parent">Immutable id of the container, or "" at the top.</param>
/// <param name="Change">The number of its last change; grows over the whole world.</param>
public sealed record Item(long Row, string Mailbox, ItemKind Kind, string Immutable, string Ordinary, string Parent, long Change, JsonObject Json)
{
    /// <summary>The stream of changes in which this item is reported.</summary>
    public string Collection => CollectionOf(Kind, Parent);

    /// <summary>A copy of the JSON to be changed and written back.</summary>
    public JsonObject Copy() => (JsonObject)Json.DeepClone();

    public string? Text(string name) => Json[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    public bool Flag(string name) => Json[name] is JsonValue value && value.TryGetValue<bool>(out var flag) && flag;

    public static string CollectionOf(ItemKind kind, string parent) => $"{kind}:{parent}";
}
