using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Mail.Bodies;
using MimeKit;
using MimeKit.Utils;

namespace InfoInterview.Sandbox.Mail.Mime;

/// <summary>Turns RFC 5322 bytes of any origin into the JSON of a Graph message.</summary>
static class MimeReading
{
    static readonly ParserOptions Options = new() { MaxMimeDepth = 64, CharsetEncoding = Encoding.UTF8 };

    /// <summary>The message; null when there is not one header in it.</summary>
    public static MimeMessage? Parse(byte[] raw)
    {
        try
        {
            var message = MimeMessage.Load(Options, new MemoryStream(raw, writable: false));
            return message.Headers.Any(IsHeader) ? message : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <param name="received">The world's time of arrival.</param>
    public static JsonObject Read(MimeMessage message, DateTimeOffset received)
    {
        var at = Instants.Text(received);
        var sent = message.Headers.Contains(HeaderId.Date) && message.Date != default ? Instants.Text(message.Date) : at;
        var from = message.From.Mailboxes.FirstOrDefault() ?? message.Sender;
        var sender = message.Sender ?? from;
        var json = MessageJson.Blank(received);
        json["receivedDateTime"] = at;
        json["sentDateTime"] = sent;
        json["internetMessageId"] = $"<{message.MessageId ?? MimeUtils.GenerateMessageId("sandbox.example")}>";
        json["subject"] = message.Subject ?? "";
        json["importance"] = message.Importance switch { MessageImportance.High => "high", MessageImportance.Low => "low", _ => "normal" };
        json["isReadReceiptRequested"] = message.Headers.Contains("Disposition-Notification-To");
        json["isDraft"] = false;
        json["isRead"] = false;
        if (from is not null) json["from"] = Addresses.ToGraph(from);
        if (sender is not null) json["sender"] = Addresses.ToGraph(sender);
        json["toRecipients"] = Addresses.ToGraph(message.To);
        json["ccRecipients"] = Addresses.ToGraph(message.Cc);
        json["bccRecipients"] = Addresses.ToGraph(message.Bcc);
        json["replyTo"] = Addresses.ToGraph(message.ReplyTo);
        json["body"] = ReadBody(message);
        json["bodyPreview"] = BodyView.Preview(json["body"]);
        json["internetMessageHeaders"] = Headers(message);
        json["singleValueExtendedProperties"] = Properties(message, json);
        json["$references"] = new JsonArray([.. Ancestors(message).Select(id => (JsonNode)id)]);
        return json;
    }

    /// <summary>Message-IDs of the thread, oldest first, with angle brackets.</summary>
    public static List<string> Ancestors(MimeMessage message)
    {
        var ids = message.References.Select(id => $"<{id}>").ToList();
        if (message.InReplyTo is { Length: > 0 } parent && !ids.Contains($"<{parent}>")) ids.Add($"<{parent}>");
        return ids;
    }

    /// <summary>A line with a proper field name; damaged lines are kept by the parser under damaged names.</summary>
    static bool IsHeader(Header header) => header.Field.Length > 0 && header.Field.All(letter => letter is > ' ' and < '\x7F' and not ':') && header.RawValue.Length > 0;

    static JsonObject ReadBody(MimeMessage message) =>
        message.HtmlBody is { } html ? BodyView.Body("html", html) : BodyView.Body("text", message.TextBody ?? "");

    static JsonArray Headers(MimeMessage message) => new([.. message.Headers.Where(IsHeader)
        .Select(header => new JsonObject { ["name"] = header.Field, ["value"] = header.Value.Trim() })]);

    static JsonArray Properties(MimeMessage message, JsonObject json)
    {
        var properties = new JsonArray();
        void Add(string id, string? value)
        {
            if (!string.IsNullOrEmpty(value)) properties.Add(new JsonObject { ["id"] = id, ["value"] = value });
        }
        Add(MapiProperty.MessageClass, MessageClass.Of(message));
        Add(MapiProperty.InternetMessageId, json["internetMessageId"].Text());
        Add(MapiProperty.InReplyTo, message.InReplyTo is { Length: > 0 } parent ? $"<{parent}>" : null);
        Add(MapiProperty.References, string.Join(' ', message.References.Select(id => $"<{id}>")));
        Add(MapiProperty.TransportHeaders, string.Concat(message.Headers.Where(IsHeader).Select(header => string.Create(CultureInfo.InvariantCulture, $"{header.Field}: {header.Value.Trim()}\r\n"))));
        return properties;
    }
}
