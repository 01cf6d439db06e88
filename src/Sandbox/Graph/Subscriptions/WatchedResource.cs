using System.Text.RegularExpressions;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Graph.Routing;
using InfoInterview.Sandbox.Graph.Wire;
using InfoInterview.Sandbox.Identity;
using InfoInterview.Sandbox.Store;

namespace InfoInterview.Sandbox.Graph.Subscriptions;

/// <summary>What a subscription watches.</summary>
/// <param name="Parent">Key of the folder or list as written, or null for the whole mailbox.</param>
/// <param name="Longest">The longest life of a subscription to it.</param>
sealed partial record WatchedResource(ItemKind Kind, string? Parent, string? Filter, TimeSpan Longest, Right Right)
{
    static readonly TimeSpan Outlook = TimeSpan.FromMinutes(10_080);
    static readonly TimeSpan ToDo = TimeSpan.FromMinutes(4_230);

    public static WatchedResource Parse(string resource, Account account)
    {
        var cut = Uri.UnescapeDataString(resource).Trim('/').Split('?', 2);
        var query = GraphQuery.Parse(cut.Length == 2 ? cut[1] : "");
        var segments = GraphPath.Parse("/" + cut[0]).Segments;
        var path = string.Join('/', segments.Take(1).Any(IsMe) ? segments.Skip(1) : SkipUser(segments, account));
        var filter = query["$filter"];
        if (filter is not null) Filters.Filter.Parse(filter, "message");
        if (Messages().Match(path) is { Success: true } messages) return new(ItemKind.Message, messages.Groups["folder"].Success ? messages.Groups["folder"].Value : null, filter, Outlook, Right.MailRead);
        if (path.Equals("events", StringComparison.OrdinalIgnoreCase)) return new(ItemKind.Event, null, filter, Outlook, Right.CalendarRead);
        if (path.Equals("contacts", StringComparison.OrdinalIgnoreCase)) return new(ItemKind.Contact, null, null, Outlook, Right.ContactRead);
        if (Tasks().Match(path) is { Success: true } tasks) return new(ItemKind.Task, tasks.Groups["list"].Value, null, ToDo, Right.TaskWrite);
        throw new GraphRefusal(400, "InvalidRequest", $"The resource '{resource}' is not supported for subscriptions.");
    }

    static bool IsMe(string segment) => segment.Equals("me", StringComparison.OrdinalIgnoreCase);

    /// <summary>With delegated rights only the own mailbox can be watched.</summary>
    static IEnumerable<string> SkipUser(IReadOnlyList<string> segments, Account account) =>
        segments is [var users, var user, ..] && users.Equals("users", StringComparison.OrdinalIgnoreCase)
        && (user.Equals(account.Id, StringComparison.OrdinalIgnoreCase) || user.Equals(account.Address, StringComparison.OrdinalIgnoreCase))
            ? segments.Skip(2)
            : throw new GraphRefusal(403, "ErrorAccessDenied", "Only the signed-in user's own mailbox can be watched.");

    [GeneratedRegex("^(?:mailFolders/(?<folder>[^/]+)/)?messages$", RegexOptions.IgnoreCase)]
    private static partial Regex Messages();

    [GeneratedRegex("^todo/lists/(?<list>[^/]+)/tasks$", RegexOptions.IgnoreCase)]
    private static partial Regex Tasks();
}
