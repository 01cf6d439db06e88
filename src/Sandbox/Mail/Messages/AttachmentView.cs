using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Wire;
using InfoInterview.Sandbox.Store;

namespace InfoInterview.Sandbox.Mail.Messages;

static class AttachmentView
{
    public static JsonObject Of(GraphCall call, Item attachment)
    {
        var view = new JsonObject
        {
            ["@odata.type"] = $"#microsoft.graph.{attachment.Text("$type")}",
            ["@odata.mediaContentType"] = attachment.Text("contentType") ?? "application/octet-stream",
            ["id"] = call.IdOf(attachment),
        };
        foreach (var (name, value) in attachment.Json.Where(pair => !pair.Key.StartsWith('$'))) view[name] = value?.DeepClone();
        return view;
    }
}
