using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Clocks;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Identity;
using InfoInterview.Sandbox.Mail.Folders;
using InfoInterview.Sandbox.Mail.Messages;
using InfoInterview.Sandbox.Mail.Mime;
using InfoInterview.Sandbox.Store;
using MimeKit;

namespace InfoInterview.Sandbox.Mail.Transport;

/// <summary>A mail about to be laid into a mailbox; its JSON may still be changed.</summary>
sealed record Arrival(Account Account, MimeMessage Message, JsonObject Json);

/// <summary>Lays mail into the mailboxes of accounts, whatever it looks like.</summary>
sealed class Postbox(Items items, MimeStore mimes, FolderTree folders, Accounts accounts, Threads threads, WorldClock clock) : IMailRoom
{
    /// <summary>Spam confidence from which Exchange files mail as junk.</summary>
    const int JunkLevel = 5;

    /// <summary>Raised before a mail is stored: the calendar reads invitations here.</summary>
    public event Action<Arrival>? Arriving;

    public bool Knows(string address) => accounts.Find(address) is not null;

    public bool OwnsDomain(string domain) => accounts.OwnsDomain(domain);

    public void Receive(string address, byte[] raw) => Deliver(accounts.Find(address)!, raw);

    /// <summary>Delivers raw bytes; null when there is no header in them.</summary>
    /// <param name="folder">Well-known name; by default the Inbox, or Junk Email for marked spam.</param>
    /// <param name="at">When it arrived; by default now.</param>
    public Item? Deliver(Account account, byte[] raw, string? folder = null, DateTimeOffset? at = null)
    {
        if (MimeReading.Parse(raw) is not { } message) return null;
        var now = at ?? clock.GetUtcNow();
        var json = MimeReading.Read(message, now);
        threads.Place(account.Address, message, json);
        if (message.Headers.Contains(HeaderId.ListId) || message.Headers[HeaderId.Precedence] is "bulk" or "list") json["inferenceClassification"] = "other";
        // Colleagues' automatic replies are in the mailbox, but neither lists nor delta show them (graph-facts 1.8).
        if (MessageClass.IsExchangeAutomaticReply(message) && IsColleague(account, json)) json["$hidden"] = true;
        var attachments = AttachmentReading.Read(message, now);
        json["hasAttachments"] = attachments.Exists(attachment => attachment["isInline"].Truth() != true);
        Arriving?.Invoke(new(account, message, json));
        var item = items.Add(account.Address, ItemKind.Message, folders.Find(account.Address, folder ?? FolderOf(message)).Immutable, json);
        foreach (var attachment in attachments) items.Add(account.Address, ItemKind.Attachment, item.Immutable, attachment);
        mimes.Write(item, raw);
        mimes.Trace(item, json["internetMessageId"].Text()!);
        return item;
    }

    static bool IsColleague(Account account, JsonObject json) =>
        account.Kind == AccountKind.Work && Addresses.Address(json["from"])?.EndsWith("@" + account.Domain, StringComparison.OrdinalIgnoreCase) == true;

    static string FolderOf(MimeMessage message)
    {
        var level = message.Headers["X-MS-Exchange-Organization-SCL"]?.Trim();
        var junk = int.TryParse(level, out var confidence) ? confidence >= JunkLevel : message.Headers["X-Spam-Flag"]?.Trim().Equals("YES", StringComparison.OrdinalIgnoreCase) == true;
        return junk ? FolderTree.JunkEmail : FolderTree.Inbox;
    }
}
