using System.Text;
using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Graph.Wire;
using InfoInterview.Sandbox.Mail.Mime;
using MimeKit;

namespace InfoInterview.Sandbox.Mail.Messages;

/// <summary>A draft sent to us as base64 MIME instead of JSON.</summary>
static class MimeDraft
{
    public static bool IsMime(GraphCall call) => call.Header("Content-Type")?.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>The draft's JSON, written as from the caller. Exchange takes Auto-Submitted away, so we do (graph-facts 1.4).</summary>
    public static JsonObject Read(GraphCall call)
    {
        var message = Parse(call);
        message.Headers.Remove(HeaderId.AutoSubmitted);
        var json = Drafts.Blank(call.Account, call.Now).With(MimeReading.Read(message, call.Now));
        json["isDraft"] = true;
        json["isRead"] = true;
        json["from"] = Addresses.Recipient(call.Account.Address, call.Account.Name);
        json["sender"] = Addresses.Recipient(call.Account.Address, call.Account.Name);
        var own = json["internetMessageHeaders"].Objects().Where(header => header["name"].Text()!.StartsWith("x-", StringComparison.OrdinalIgnoreCase));
        json["internetMessageHeaders"] = new JsonArray([.. own.Select(header => header.DeepClone())]);
        return json;
    }

    static MimeMessage Parse(GraphCall call)
    {
        var text = Encoding.ASCII.GetString(call.Body.Span).Trim();
        var bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, bytes, out var length) || MimeReading.Parse(bytes[..length]) is not { } message)
            throw new GraphRefusal(400, "ErrorMimeContentInvalidBase64String", "Invalid base64 string for MIME content.");
        return message;
    }
}
