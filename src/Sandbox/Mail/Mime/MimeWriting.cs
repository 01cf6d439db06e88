using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Mail.Bodies;
using InfoInterview.Sandbox.Store;
using MimeKit;

namespace InfoInterview.Sandbox.Mail.Mime;

/// <summary>Writes a message of a mailbox as the MIME that leaves it.</summary>
static class MimeWriting
{
    static readonly FormatOptions WireFormat = Wire();

    static FormatOptions Wire()
    {
        var options = FormatOptions.Default.Clone();
        options.NewLineFormat = NewLineFormat.Dos;
        return options;
    }

    /// <param name="date">When it is sent, in the sender's own offset.</param>
    public static MimeMessage Write(JsonObject json, IEnumerable<Item> attachments, DateTimeOffset date)
    {
        var message = new MimeMessage { Date = date, Subject = json["subject"].Text() ?? "", MessageId = json["internetMessageId"].Text()!.Trim('<', '>') };
        if (json["from"] is JsonObject from && Addresses.FromGraph(from) is { } author) message.From.Add(author);
        message.To.AddRange(Addresses.FromGraph(json["toRecipients"]));
        message.Cc.AddRange(Addresses.FromGraph(json["ccRecipients"]));
        message.Bcc.AddRange(Addresses.FromGraph(json["bccRecipients"]));
        message.ReplyTo.AddRange(Addresses.FromGraph(json["replyTo"]));
        foreach (var id in json["$references"].Texts()) message.References.Add(id.Trim('<', '>'));
        if (MessageJson.Property(json, MapiProperty.InReplyTo) is { } parent) message.InReplyTo = parent.Trim('<', '>');
        if (json["importance"].Text() is "high") message.Importance = MessageImportance.High;
        if (json["importance"].Text() is "low") message.Importance = MessageImportance.Low;
        if (json["conversationIndex"].Text() is { } index) message.Headers.Add("Thread-Index", index);
        message.Headers.Add("Thread-Topic", Topic(message.Subject));
        message.Headers.Add("X-MS-Has-Attach", json["hasAttachments"].Truth() == true ? "yes" : "");
        foreach (var header in json["internetMessageHeaders"].Objects()) message.Headers.Add(header["name"].Text()!, header["value"].Text() ?? "");
        message.Body = Body(json["body"]!, attachments.ToList());
        return message;
    }

    static string Topic(string subject)
    {
        while (subject.IndexOf(':', StringComparison.Ordinal) is var colon && colon is 2 or 3) subject = subject[(colon + 1)..].TrimStart();
        return subject;
    }

    static MimeEntity Body(JsonNode body, List<Item> attachments)
    {
        var builder = new BodyBuilder { TextBody = BodyView.Text(body) };
        if (body["contentType"].Text() == "html") builder.HtmlBody = body["content"].Text();
        foreach (var attachment in attachments)
        {
            var bytes = Convert.FromBase64String(attachment.Text("contentBytes") ?? "");
            var type = ContentType.TryParse(attachment.Text("contentType") ?? "application/octet-stream", out var known) ? known : new ContentType("application", "octet-stream");
            var linked = attachment.Flag("isInline");
            var entity = (linked ? builder.LinkedResources : builder.Attachments).Add(attachment.Text("name") ?? "attachment", bytes, type);
            if (linked) entity.ContentId = attachment.Text("contentId") ?? attachment.Text("name");
        }
        return builder.ToMessageBody();
    }

    /// <summary>As it goes over the wire, with CRLF whatever the machine.</summary>
    public static byte[] Bytes(this MimeMessage message)
    {
        using var stream = new MemoryStream();
        message.WriteTo(WireFormat, stream);
        return stream.ToArray();
    }
}
