using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Filters;
using InfoInterview.Sandbox.Graph.Language;

namespace InfoInterview.Sandbox.Mail.Mime;

/// <summary>The stored form of messages.</summary>
static class MessageJson
{
    /// <summary>A message with everything at its default.</summary>
    public static JsonObject Blank(DateTimeOffset now) => new()
    {
        ["createdDateTime"] = Instants.Text(now),
        ["lastModifiedDateTime"] = Instants.Text(now),
        ["categories"] = new JsonArray(),
        ["receivedDateTime"] = Instants.Text(now),
        ["sentDateTime"] = Instants.Text(now),
        ["hasAttachments"] = false,
        ["internetMessageId"] = null,
        ["subject"] = "",
        ["bodyPreview"] = "",
        ["importance"] = "normal",
        ["conversationId"] = null,
        ["conversationIndex"] = null,
        ["isDeliveryReceiptRequested"] = false,
        ["isReadReceiptRequested"] = false,
        ["isRead"] = true,
        ["isDraft"] = true,
        ["inferenceClassification"] = "focused",
        ["body"] = new JsonObject { ["contentType"] = "text", ["content"] = "" },
        ["sender"] = null,
        ["from"] = null,
        ["toRecipients"] = new JsonArray(),
        ["ccRecipients"] = new JsonArray(),
        ["bccRecipients"] = new JsonArray(),
        ["replyTo"] = new JsonArray(),
        ["flag"] = new JsonObject { ["flagStatus"] = "notFlagged" },
    };

    public static string? Property(JsonObject json, string id) =>
        json["singleValueExtendedProperties"].Objects().FirstOrDefault(property => property["id"].Text() == id)?["value"].Text();

    /// <summary>Lays extended properties over those that are there, each under its one spelling; a null value removes.</summary>
    public static void SetProperties(JsonObject json, JsonNode? properties)
    {
        var known = json["singleValueExtendedProperties"].Objects().ToDictionary(property => property["id"].Text()!, property => property["value"].Text());
        foreach (var property in properties.Objects())
        {
            var id = property["id"].Text() ?? "";
            if (!ExtendedPropertyId.IsWellFormed(id)) throw new GraphRefusal(400, "ErrorInvalidExtendedProperty", $"The extended property id '{id}' is not valid.");
            known[ExtendedPropertyId.Canonical(id)] = property["value"].Text();
        }
        json["singleValueExtendedProperties"] = new JsonArray([.. known.Where(pair => pair.Value is not null).Select(pair => new JsonObject { ["id"] = pair.Key, ["value"] = pair.Value })]);
    }
}
