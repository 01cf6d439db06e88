using System.Security.Cryptography;
using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Answers;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Store;
using MimeKit;

namespace InfoInterview.Sandbox.Mail.Messages;

/// <summary>
/// Exchange's grouping into conversations, inside one mailbox: by References and In-Reply-To, or by an equal Thread-Index.
/// A reply whose subject was altered begins a new conversation (graph-facts 1.3), so the id is a hint and not a key.
/// </summary>
sealed class Threads(Items items, MimeStore mimes)
{
    const int HeaderLength = 22;

    /// <summary>Lays conversationId and conversationIndex into a message that arrives.</summary>
    public void Place(string mailbox, MimeMessage message, JsonObject json)
    {
        var index = ReadIndex(message.Headers["Thread-Index"]);
        var relative = Relative(mailbox, json) ?? (index is null ? null : SameIndex(mailbox, index));
        var sameSubject = relative is not null && Plain(relative.Text("subject")) == Plain(json["subject"].Text());
        json["conversationId"] = sameSubject ? relative!.Text("conversationId") : ItemId.NewConversation();
        json["conversationIndex"] = Convert.ToBase64String(index ?? Child(sameSubject ? relative!.Text("conversationIndex") : null));
    }

    /// <summary>Begins a conversation for a new draft.</summary>
    public static void Begin(JsonObject json)
    {
        json["conversationId"] = ItemId.NewConversation();
        json["conversationIndex"] = Convert.ToBase64String(Child(null));
    }

    /// <summary>Puts a reply draft into the conversation of what it answers.</summary>
    public static void Continue(JsonObject json, Item original)
    {
        json["conversationId"] = original.Text("conversationId");
        json["conversationIndex"] = Convert.ToBase64String(Child(original.Text("conversationIndex")));
    }

    Item? Relative(string mailbox, JsonObject json) => json["$references"].Texts().Reverse()
        .SelectMany(id => mimes.Find(mailbox, id)).Select(items.Find).FirstOrDefault(item => item is not null);

    Item? SameIndex(string mailbox, byte[] index) => items.All(mailbox, ItemKind.Message).FirstOrDefault(message =>
        ReadIndex(message.Text("conversationIndex")) is { } other && other.AsSpan(0, HeaderLength).SequenceEqual(index.AsSpan(0, HeaderLength)));

    static byte[]? ReadIndex(string? text)
    {
        var bytes = new byte[text?.Length ?? 0];
        return text is not null && Convert.TryFromBase64String(text.Trim(), bytes, out var length) && length >= HeaderLength ? bytes[..length] : null;
    }

    /// <summary>A new 22-byte header, or the parent's index with five bytes more.</summary>
    static byte[] Child(string? parent)
    {
        if (ReadIndex(parent) is { } known) return [.. known, .. RandomNumberGenerator.GetBytes(5)];
        return [0x01, .. RandomNumberGenerator.GetBytes(HeaderLength - 1)];
    }

    /// <summary>The subject without the marks of replies and forwards.</summary>
    public static string Plain(string? subject)
    {
        var rest = (subject ?? "").Trim();
        while (rest.IndexOf(':', StringComparison.Ordinal) is > 0 and < 6 and var colon && rest[..colon].All(char.IsLetter)) rest = rest[(colon + 1)..].TrimStart();
        return rest.ToUpperInvariant();
    }
}
