using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Answers;
using InfoInterview.Sandbox.Graph.Wire;
using InfoInterview.Sandbox.Mail.Bodies;
using InfoInterview.Sandbox.Store;

namespace InfoInterview.Sandbox.Mail.Messages;

/// <summary>Messages as Graph shows them.</summary>
sealed class MessageView(Items items, Func<Uri> address)
{
    static readonly string[] Derived =
    [
        "meetingMessageType", "type", "isOutOfDate", "isAllDay", "isDelegated", "startDateTime", "endDateTime", "location", "recurrence",
        "responseType", "proposedNewTime", "allowNewTimeProposals", "meetingRequestType", "previousLocation", "previousStartDateTime", "previousEndDateTime", "responseRequested",
    ];

    /// <summary>How an event is shown inside a meeting message; set by the calendar.</summary>
    public Func<GraphCall, Item, JsonObject?> EventOf { get; set; } = (_, _) => null;

    /// <summary>One message of a list: members of derived types only when a cast in $select names them.</summary>
    public JsonObject InList(GraphCall call, Item message, Shape shape) => Render(call, message, shape, withDerived: false, call.IdOf(message));

    /// <summary>One message alone, known by the id it was asked for.</summary>
    public JsonObject Alone(GraphCall call, Item message, Shape shape, string? askedId = null) =>
        Render(call, message, shape, withDerived: !shape.HasSelection, askedId == message.Ordinary ? message.Ordinary : call.IdOf(message));

    JsonObject Render(GraphCall call, Item message, Shape shape, bool withDerived, string id)
    {
        var view = Entity.Head(call, message);
        view["id"] = id;
        foreach (var (name, value) in message.Json)
        {
            if (name is "body" or "$type") continue;
            var derived = Derived.Contains(name);
            if (derived ? withDerived || shape.Names(name) : shape.Wants(name)) view[name] = value?.DeepClone();
        }
        if (message.Flag("isDraft") || message.Flag("$sent")) view.Remove("internetMessageHeaders");
        if (shape.Wants("changeKey")) view["changeKey"] = Entity.ChangeKey(message);
        if (shape.Wants("parentFolderId")) view["parentFolderId"] = message.Parent;
        if (shape.Wants("webLink")) view["webLink"] = new Uri(address(), $"/?message={Uri.EscapeDataString(message.Immutable)}").ToString();
        if (shape.Wants("body")) view["body"] = BodyView.Render(message.Json["body"], call.Prefer);
        if (shape.Wants("uniqueBody")) view["uniqueBody"] = BodyView.RenderUnique(message.Json["body"], call.Prefer);
        Expanding.Into(view, shape, name => Expanded(call, message, name));
        return view;
    }

    JsonNode? Expanded(GraphCall call, Item message, string name) => name switch
    {
        "attachments" => new JsonArray([.. items.In(message.Mailbox, ItemKind.Attachment, message.Immutable).Select(attachment => AttachmentView.Of(call, attachment))]),
        "event" => EventOf(call, message),
        _ => message.Json[name] ?? new JsonArray(),
    };
}
