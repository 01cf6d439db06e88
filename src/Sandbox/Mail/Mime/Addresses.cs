using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Language;
using MimeKit;

namespace InfoInterview.Sandbox.Mail.Mime;

/// <summary>Recipients between MIME and Graph.</summary>
static class Addresses
{
    public static JsonArray ToGraph(InternetAddressList list) => new([.. list.Mailboxes.Select(ToGraph)]);

    public static JsonObject ToGraph(MailboxAddress mailbox) => Recipient(mailbox.Address, string.IsNullOrWhiteSpace(mailbox.Name) ? mailbox.Address : mailbox.Name);

    public static JsonObject Recipient(string address, string name) => new() { ["emailAddress"] = new JsonObject { ["name"] = name, ["address"] = address } };

    public static IEnumerable<MailboxAddress> FromGraph(JsonNode? recipients) => recipients.Objects().Select(FromGraph).OfType<MailboxAddress>();

    /// <summary>Null when there is no address in it. A name that only repeats the address is none.</summary>
    public static MailboxAddress? FromGraph(JsonObject recipient) =>
        Address(recipient) is { Length: > 0 } address ? new MailboxAddress(Name(recipient) == address ? "" : Name(recipient) ?? "", address) : null;

    public static string? Address(JsonNode? recipient) => recipient?["emailAddress"]?["address"].Text();

    public static string? Name(JsonNode? recipient) => recipient?["emailAddress"]?["name"].Text();

    /// <summary>Good enough to send to: one @ between two names, no spaces or controls.</summary>
    public static bool IsUsable(string? address) =>
        address is { Length: <= 320 } && address.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at == address.LastIndexOf('@') && at < address.Length - 1
        && !address.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is '<' or '>' or ',' or ';');
}
