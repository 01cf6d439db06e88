using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Answers;
using InfoInterview.Sandbox.Graph.Wire;
using InfoInterview.Sandbox.Identity;
using InfoInterview.Sandbox.Store;

namespace InfoInterview.Sandbox.ToDo;

/// <summary>The To Do lists of an account; two are built in.</summary>
public sealed class TaskLists(Items items)
{
    public Item Furnish(Account account)
    {
        Add(account.Address, "Flagged Emails", "flaggedEmails");
        return Add(account.Address, "Tasks", "defaultList");
    }

    public Item Add(string mailbox, string display, string wellKnown = "none") => items.Add(mailbox, ItemKind.TaskList, "", new JsonObject
    {
        ["displayName"] = display,
        ["isOwner"] = true,
        ["isShared"] = false,
        ["wellknownListName"] = wellKnown,
    });

    public List<Item> All(string mailbox) => items.All(mailbox, ItemKind.TaskList);

    public List<Item> Tasks(string mailbox) => [.. All(mailbox).SelectMany(list => items.In(mailbox, ItemKind.Task, list.Immutable))];

    internal Item Find(GraphCall call) => items.Find(call, ItemKind.TaskList, "list");
}
