using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Language;
using MimeKit;

namespace InfoInterview.Sandbox.Mail.Mime;

/// <summary>The attachments of a mail as Graph sees them.</summary>
static class AttachmentReading
{
    public static List<JsonObject> Read(MimeMessage message, DateTimeOffset now)
    {
        var bodies = new HashSet<MimeEntity>();
        if (message.Body is not null) Bodies(message.Body, bodies);
        return [.. Parts(message.Body).Where(part => !bodies.Contains(part)).Select(part => Attachment(part, now))];
    }

    /// <summary>Leaves of the tree; an attached message is one leaf.</summary>
    static IEnumerable<MimeEntity> Parts(MimeEntity? entity) => entity switch
    {
        null => [],
        Multipart multipart => multipart.SelectMany(Parts),
        _ => [entity],
    };

    /// <summary>The first text of each kind that is not marked as an attachment is the body; meeting data is no attachment.</summary>
    static void Bodies(MimeEntity root, HashSet<MimeEntity> bodies)
    {
        foreach (var text in Parts(root).OfType<TextPart>().Where(part => !part.IsAttachment))
        {
            var taken = bodies.OfType<TextPart>().Any(other => other.ContentType.MediaSubtype.Equals(text.ContentType.MediaSubtype, StringComparison.OrdinalIgnoreCase));
            if (text.ContentType.IsMimeType("text", "calendar") || (!taken && (text.IsHtml || text.IsPlain))) bodies.Add(text);
        }
    }

    static JsonObject Attachment(MimeEntity part, DateTimeOffset now)
    {
        using var content = new MemoryStream();
        if (part is MessagePart { Message: { } inner }) inner.WriteTo(content);
        else if (part is MimePart { Content: { } decoded }) decoded.DecodeTo(content);
        else part.WriteTo(content, contentOnly: true);
        var bytes = content.ToArray();
        var json = new JsonObject
        {
            ["$type"] = part is MessagePart ? "itemAttachment" : "fileAttachment",
            ["lastModifiedDateTime"] = Instants.Text(now),
            ["name"] = part.ContentDisposition?.FileName ?? part.ContentType.Name ?? (part as MessagePart)?.Message?.Subject ?? "attachment",
            ["contentType"] = part is MessagePart ? null : part.ContentType.MimeType,
            ["size"] = bytes.Length,
            ["isInline"] = part.ContentId is not null && !part.IsAttachment,
        };
        if (part is MessagePart)
        {
            json["$mime"] = Convert.ToBase64String(bytes);
            return json;
        }
        json["contentId"] = part.ContentId;
        json["contentLocation"] = null;
        json["contentBytes"] = Convert.ToBase64String(bytes);
        return json;
    }
}
