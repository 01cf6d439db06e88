using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Graph.Wire;
using InfoInterview.Sandbox.Identity;
using InfoInterview.Sandbox.Mail.Bodies;
using InfoInterview.Sandbox.Mail.Mime;
using InfoInterview.Sandbox.Store;

namespace InfoInterview.Sandbox.Mail.Messages;

enum Answering { Reply, ReplyAll, Forward }

/// <summary>Drafts that answer or pass on a message: recipients, subject, thread, and the original quoted below.</summary>
sealed class Replies(Items items, Drafts drafts)
{
    public Item Draft(Account account, Item original, Answering kind, JsonObject given, DateTimeOffset now)
    {
        var message = given["message"] as JsonObject ?? [];
        var comment = given["comment"].Text();
        if (comment is not null && message.ContainsKey("body")) throw new GraphRefusal(400, "ErrorInvalidArgument", "Specify either a comment or a body, not both.");
        var json = Drafts.Blank(account, now);
        Threads.Continue(json, original);
        json["subject"] = Subject(original, kind);
        Address(json, original, kind, account);
        if (kind != Answering.Forward) Refer(json, original);
        var written = message["body"] is { } body ? Inner(body) : comment is null ? "" : Paragraphs(comment);
        json["body"] = BodyView.Body("html", Html.Document(written + Quote(original)));
        json["bodyPreview"] = BodyView.Preview(json["body"]);
        var rest = (JsonObject)message.DeepClone();
        rest.Remove("body");
        if (given["toRecipients"] is { } to) rest["toRecipients"] = to.DeepClone();
        var draft = drafts.Create(account, json, rest, now);
        return kind == Answering.Forward ? CopyAttachments(original, draft, now) : draft;
    }

    static string Subject(Item original, Answering kind)
    {
        var subject = original.Text("subject") ?? "";
        var mark = kind == Answering.Forward ? "FW: " : "Re: ";
        return subject.StartsWith(mark, StringComparison.OrdinalIgnoreCase) ? subject : mark + subject;
    }

    /// <summary>To replyTo if the original names one, otherwise to who wrote it; one's own sent mail is answered to whom it went.</summary>
    static void Address(JsonObject json, Item original, Answering kind, Account account)
    {
        if (kind == Answering.Forward) return;
        var authors = original.Json["replyTo"].Objects().ToList();
        if (authors.Count == 0 && original.Json["from"] is JsonObject from) authors = [from];
        if (authors.TrueForAll(author => IsSelf(author, account))) authors = [.. original.Json["toRecipients"].Objects()];
        var to = authors;
        var cc = new List<JsonObject>();
        if (kind == Answering.ReplyAll)
        {
            to = Others(authors.Concat(original.Json["toRecipients"].Objects()), account, []);
            cc = Others(original.Json["ccRecipients"].Objects(), account, to);
        }
        json["toRecipients"] = new JsonArray([.. to.Select(recipient => recipient.DeepClone())]);
        json["ccRecipients"] = new JsonArray([.. cc.Select(recipient => recipient.DeepClone())]);
    }

    static List<JsonObject> Others(IEnumerable<JsonObject> recipients, Account account, List<JsonObject> already) =>
        [.. recipients.Where(recipient => !IsSelf(recipient, account) && !already.Exists(other => Addresses.Address(other) == Addresses.Address(recipient)))
            .DistinctBy(Addresses.Address, StringComparer.OrdinalIgnoreCase)];

    static bool IsSelf(JsonObject recipient, Account account) => account.Address.Equals(Addresses.Address(recipient), StringComparison.OrdinalIgnoreCase);

    static void Refer(JsonObject json, Item original)
    {
        var parent = original.Text("internetMessageId")!;
        var line = original.Json["$references"].Texts().Where(id => id != parent).Append(parent).ToList();
        json["$references"] = new JsonArray([.. line.Select(id => (JsonNode)id)]);
        MessageJson.SetProperties(json, new JsonArray(
            new JsonObject { ["id"] = MapiProperty.InReplyTo, ["value"] = parent },
            new JsonObject { ["id"] = MapiProperty.References, ["value"] = string.Join(' ', line) }));
    }

    Item CopyAttachments(Item original, Item draft, DateTimeOffset now)
    {
        foreach (var attachment in items.In(original.Mailbox, ItemKind.Attachment, original.Immutable).Where(attachment => attachment.Text("$type") == "fileAttachment"))
        {
            var copy = attachment.Copy();
            copy["@odata.type"] = "#microsoft.graph.fileAttachment";
            draft = drafts.Attach(draft, copy, now).Message;
        }
        return draft;
    }

    static string Inner(JsonNode body)
    {
        var content = body["content"].Text() ?? "";
        if (body["contentType"].Text() != "html") return Paragraphs(content);
        var start = content.IndexOf("<body", StringComparison.OrdinalIgnoreCase);
        if (start < 0) return content;
        start = content.IndexOf('>', start) + 1;
        var end = content.IndexOf("</body", start, StringComparison.OrdinalIgnoreCase);
        return content[start..(end < 0 ? content.Length : end)];
    }

    static string Paragraphs(string text) => string.Join("<br>\r\n", text.ReplaceLineEndings("\n").Split('\n').Select(WebUtility.HtmlEncode));

    static string Quote(Item original)
    {
        string Names(string member) => WebUtility.HtmlEncode(string.Join("; ", original.Json[member].Objects().Select(recipient => $"{Addresses.Name(recipient)} <{Addresses.Address(recipient)}>")));
        var from = original.Json["from"];
        var sent = Instants.Read(original.Text("sentDateTime"))?.ToString("dddd, MMMM d, yyyy h:mm:ss tt", CultureInfo.GetCultureInfo("en-US"));
        return "\r\n<hr tabindex=\"-1\" style=\"display:inline-block; width:98%\">\r\n<div id=\"divRplyFwdMsg\" dir=\"ltr\"><font face=\"Calibri, sans-serif\" color=\"#000000\" style=\"font-size:11pt\">"
            + $"<b>From:</b> {WebUtility.HtmlEncode($"{Addresses.Name(from)} <{Addresses.Address(from)}>")}<br>\r\n<b>Sent:</b> {sent}<br>\r\n<b>To:</b> {Names("toRecipients")}<br>\r\n"
            + $"<b>Subject:</b> {WebUtility.HtmlEncode(original.Text("subject") ?? "")}</font><div>&nbsp;</div></div>\r\n<div>{Inner(BodyView.Render(original.Json["body"], new Preferences([])))}</div>";
    }
}
