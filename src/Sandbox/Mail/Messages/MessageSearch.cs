using System.Text.RegularExpressions;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Mail.Bodies;
using InfoInterview.Sandbox.Mail.Mime;
using InfoInterview.Sandbox.Store;

namespace InfoInterview.Sandbox.Mail.Messages;

/// <summary>The part of KQL that people use: words, quoted words, <c>from:</c>, <c>to:</c>, <c>subject:</c>, <c>body:</c>; all must be found.</summary>
static partial class MessageSearch
{
    public static Func<Item, bool> Parse(string search)
    {
        var text = search.Trim();
        if (text.Length > 1 && text[0] == '"' && text[^1] == '"') text = text[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal);
        var terms = Term().Matches(text).Select(match => (Field: match.Groups["field"].Value.ToLowerInvariant(), Words: match.Groups["quoted"].Success ? match.Groups["quoted"].Value : match.Groups["word"].Value)).ToList();
        return terms.Count == 0 ? throw GraphRefusal.Query("The search is empty.") : message => terms.TrueForAll(term => Text(message, term.Field).Contains(term.Words, StringComparison.OrdinalIgnoreCase));
    }

    static string Text(Item message, string field) => field switch
    {
        "from" => People(message, "from"),
        "to" => People(message, "toRecipients"),
        "cc" => People(message, "ccRecipients"),
        "subject" => message.Text("subject") ?? "",
        "body" => BodyView.Text(message.Json["body"]),
        _ => string.Join('\n', People(message, "from"), People(message, "toRecipients"), People(message, "ccRecipients"), message.Text("subject"), BodyView.Text(message.Json["body"])),
    };

    static string People(Item message, string member)
    {
        var recipients = message.Json[member] is System.Text.Json.Nodes.JsonObject one ? [one] : message.Json[member].Objects();
        return string.Join('\n', recipients.Select(recipient => $"{Addresses.Name(recipient)} {Addresses.Address(recipient)}"));
    }

    [GeneratedRegex("(?:(?<field>from|to|cc|subject|body|participants):)?(?:\"(?<quoted>[^\"]*)\"|(?<word>\\S+))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Term();
}
