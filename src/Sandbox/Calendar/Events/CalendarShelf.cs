using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Answers;
using InfoInterview.Sandbox.Graph.Wire;
using InfoInterview.Sandbox.Identity;
using InfoInterview.Sandbox.Store;

namespace InfoInterview.Sandbox.Calendar.Events;

/// <summary>The calendars of an account.</summary>
public sealed class CalendarShelf(Items items)
{
    public void Furnish(Account account) => Add(account, "Calendar", isDefault: true);

    internal Item Add(Account account, string name, bool isDefault = false) => items.Add(account.Address, ItemKind.Calendar, "", new JsonObject
    {
        ["name"] = name,
        ["color"] = "auto",
        ["hexColor"] = "",
        ["isDefaultCalendar"] = isDefault,
        ["canShare"] = true,
        ["canViewPrivateItems"] = true,
        ["canEdit"] = true,
        ["allowedOnlineMeetingProviders"] = new JsonArray(account.Kind == AccountKind.Work ? "teamsForBusiness" : "unknown"),
        ["defaultOnlineMeetingProvider"] = account.Kind == AccountKind.Work ? "teamsForBusiness" : "unknown",
        ["isTallyingResponses"] = true,
        ["isRemovable"] = !isDefault,
        ["owner"] = new JsonObject { ["name"] = account.Name, ["address"] = account.Address },
    });

    internal List<Item> All(string mailbox) => [.. items.All(mailbox, ItemKind.Calendar).OrderBy(calendar => calendar.Row)];

    internal Item Default(string mailbox) => All(mailbox)[0];

    /// <summary>The calendar a call names, or the default one.</summary>
    internal Item Of(GraphCall call) => call.Keys.ContainsKey("calendar") ? items.Find(call, ItemKind.Calendar, "calendar") : Default(call.Mailbox);

    internal List<Item> Events(Item calendar) => items.In(calendar.Mailbox, ItemKind.Event, calendar.Immutable);

    internal List<Item> AllEvents(string mailbox) => items.All(mailbox, ItemKind.Event);
}
