using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Identity;
using InfoInterview.Sandbox.Mail.Bodies;
using InfoInterview.Sandbox.Mail.Folders;
using InfoInterview.Sandbox.Mail.Mime;
using InfoInterview.Sandbox.Store;
using MimeKit.Utils;

namespace InfoInterview.Sandbox.Mail.Messages;

/// <summary>Writing messages that are not sent yet, by Graph's rules on what may be set when.</summary>
sealed class Drafts(Items items, MimeStore mimes, FolderTree folders)
{
    const int MostRecipients = 500;
    const int MostHeaders = 5;

    static readonly HashSet<string> AlwaysUpdatable =
    [
        "categories", "flag", "importance", "isRead", "inferenceClassification", "singleValueExtendedProperties", "multiValueExtendedProperties",
        "isDeliveryReceiptRequested", "isReadReceiptRequested", "extensions",
    ];

    static readonly HashSet<string> UpdatableInDrafts =
    [
        .. AlwaysUpdatable, "body", "subject", "replyTo", "internetMessageId", "toRecipients", "ccRecipients", "bccRecipients", "from", "sender",
    ];

    /// <summary>A blank draft of an account, its Message-ID fixed from now on.</summary>
    public static JsonObject Blank(Account account, DateTimeOffset now)
    {
        var json = MessageJson.Blank(now);
        json["internetMessageId"] = $"<{MimeUtils.GenerateMessageId(account.Domain)}>";
        json["from"] = Addresses.Recipient(account.Address, account.Name);
        json["sender"] = Addresses.Recipient(account.Address, account.Name);
        return json;
    }

    /// <summary>Stores a new draft with the members a caller gave over its defaults.</summary>
    public Item Create(Account account, JsonObject json, JsonObject given, DateTimeOffset now, Item? folder = null)
    {
        if (json["conversationId"] is null) Threads.Begin(json);
        Apply(json, given, UpdatableInDrafts, strict: false);
        if (given["internetMessageHeaders"] is JsonArray headers) json["internetMessageHeaders"] = OwnHeaders(headers);
        MessageJson.SetProperties(json, new JsonArray(new JsonObject { ["id"] = MapiProperty.MessageClass, ["value"] = MessageClass.Note }, new JsonObject { ["id"] = MapiProperty.InternetMessageId, ["value"] = json["internetMessageId"].Text() }));
        var draft = items.Add(account.Address, ItemKind.Message, (folder ?? folders.Named(account.Address, FolderTree.Drafts)).Immutable, json);
        mimes.Trace(draft, json["internetMessageId"].Text()!);
        foreach (var attachment in given["attachments"].Objects()) draft = Attach(draft, attachment, now).Message;
        return draft;
    }

    public Item Update(Item message, JsonObject given, DateTimeOffset now)
    {
        var json = message.Copy();
        Apply(json, given, message.Flag("isDraft") ? UpdatableInDrafts : AlwaysUpdatable, strict: true);
        json["lastModifiedDateTime"] = Instants.Text(now);
        var updated = items.Update(message, json);
        if (given["internetMessageId"].Text() is { } id) mimes.Trace(updated, id);
        return updated;
    }

    static void Apply(JsonObject json, JsonObject given, HashSet<string> updatable, bool strict)
    {
        foreach (var (name, value) in given)
        {
            if (name.Contains('@', StringComparison.Ordinal) || name is "attachments" or "internetMessageHeaders" && !strict) continue;
            if (!updatable.Contains(name))
            {
                if (strict) throw new GraphRefusal(400, "ErrorInvalidPropertySet", $"Set action is invalid for property '{name}'.");
                continue;
            }
            if (name == "singleValueExtendedProperties") MessageJson.SetProperties(json, value);
            else if (name.EndsWith("Recipients", StringComparison.Ordinal) || name == "replyTo") json[name] = Recipients(value);
            else json[name] = value?.DeepClone();
        }
        if (given.ContainsKey("body")) SetBody(json, given["body"]);
        if (given.ContainsKey("internetMessageId") && !IsMessageId(given["internetMessageId"].Text())) throw new GraphRefusal(400, "ErrorPropertyValidationFailure", "At least one property failed validation: internetMessageId is not a Message-ID.");
    }

    static bool IsMessageId(string? text) => text is ['<', .., '>'] && MimeUtils.EnumerateReferences(text).Count() == 1;

    static JsonArray Recipients(JsonNode? list)
    {
        var recipients = list.Objects().ToList();
        if (recipients.Count > MostRecipients) throw new GraphRefusal(400, "ErrorInvalidRecipients", "There are too many recipients.");
        return new([.. recipients.Select(recipient => Addresses.Address(recipient) is { Length: > 0 } address
            ? Addresses.Recipient(address, Addresses.Name(recipient) is { Length: > 0 } name ? name : address)
            : throw new GraphRefusal(400, "ErrorInvalidRecipients", "At least one recipient has no address."))]);
    }

    static void SetBody(JsonObject json, JsonNode? body)
    {
        json["body"] = BodyView.Body(body?["contentType"].Text() ?? "text", body?["content"].Text() ?? "");
        json["bodyPreview"] = BodyView.Preview(json["body"]);
    }

    /// <summary>Own headers are settable only at creation, only <c>x-…</c>, between one and five (graph-facts 1.4).</summary>
    static JsonArray OwnHeaders(JsonArray headers)
    {
        if (headers.Count is 0 or > MostHeaders) throw new GraphRefusal(400, "InvalidInternetMessageHeaderCollection", "Maximum number of headers in one message should be less than or equal to 5.");
        foreach (var header in headers.Objects())
        {
            var name = header["name"].Text() ?? "";
            if (!name.StartsWith("x-", StringComparison.OrdinalIgnoreCase) || name.Length < 3 || !name.All(letter => letter is > ' ' and < '\x7F' and not ':') || (header["value"].Text() ?? "").Any(char.IsControl))
                throw new GraphRefusal(400, "InvalidInternetMessageHeader", $"The internet message header name '{name}' should start with 'x-' or 'X-'.");
        }
        return (JsonArray)headers.DeepClone();
    }

    public (Item Message, Item Attachment) Attach(Item message, JsonObject given, DateTimeOffset now)
    {
        if (given["@odata.type"].Text()?.TrimStart('#') is not "microsoft.graph.fileAttachment") throw new GraphRefusal(400, "ErrorInvalidProperty", "The sandbox takes attachments of the type #microsoft.graph.fileAttachment.");
        var bytes = given["contentBytes"].Text() ?? "";
        var size = Convert.FromBase64String(bytes).Length;
        var attachment = items.Add(message.Mailbox, ItemKind.Attachment, message.Immutable, new JsonObject
        {
            ["$type"] = "fileAttachment",
            ["lastModifiedDateTime"] = Instants.Text(now),
            ["name"] = given["name"].Text() ?? "attachment",
            ["contentType"] = given["contentType"].Text() ?? "application/octet-stream",
            ["size"] = size,
            ["isInline"] = given["isInline"].Truth() ?? false,
            ["contentId"] = given["contentId"].Text(),
            ["contentLocation"] = null,
            ["contentBytes"] = bytes,
        });
        var json = message.Copy();
        json["hasAttachments"] = message.Flag("hasAttachments") || !attachment.Flag("isInline");
        return (items.Update(message, json), attachment);
    }
}
