using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Clocks;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Identity;
using InfoInterview.Sandbox.Mail.Folders;
using InfoInterview.Sandbox.Mail.Mime;
using InfoInterview.Sandbox.Store;
using MimeKit;
using NodaTime;

namespace InfoInterview.Sandbox.Mail.Transport;

/// <summary>
/// What happens after "send" was answered 202: the draft leaves Drafts, cannot be read for a while, then lies in Sent Items
/// under the same immutable and a new ordinary id, and its copies are carried out.
/// </summary>
sealed class Dispatch(Items items, MimeStore mimes, FolderTree folders, Accounts accounts, Agenda agenda, Carrier carrier, WorldClock clock)
{
    public const string Lane = "mail";
    public const string Leaving = "leave";
    static readonly string[] RecipientMembers = ["toRecipients", "ccRecipients", "bccRecipients"];

    /// <summary>From 202 to Sent Items.</summary>
    public TimeSpan Delay { get; set; } = TimeSpan.FromMilliseconds(300);

    /// <param name="keep">Whether a copy stays in Sent Items.</param>
    public void Send(Item draft, bool keep)
    {
        if (!draft.Flag("isDraft")) throw new GraphRefusal(400, "ErrorInvalidOperation", "Only a draft can be sent.");
        if (!draft.Mailbox.Equals(Addresses.Address(draft.Json["from"]), StringComparison.OrdinalIgnoreCase)) throw new GraphRefusal(403, "ErrorSendAsDenied", "The user account which was used to submit this request does not have the right to send mail on behalf of the specified sending account.");
        var recipients = Recipients(draft.Json).ToList();
        if (recipients.Count == 0) throw new GraphRefusal(400, "ErrorInvalidRecipients", "At least one recipient isn't valid: there is none.");
        if (recipients.Find(recipient => !Addresses.IsUsable(recipient)) is { } bad) throw new GraphRefusal(400, "ErrorInvalidRecipients", $"At least one recipient isn't valid: '{bad}'.");
        var leaving = items.Move(draft, folders.Named(draft.Mailbox, FolderTree.Outbox).Immutable);
        agenda.Plan(Lane, Leaving, Delay, new JsonObject { ["row"] = leaving.Row, ["keep"] = keep });
    }

    /// <summary>The transport picks a leaving draft up.</summary>
    public void PickUp(JsonObject what)
    {
        if (items.Find(what["row"]!.GetValue<long>()) is not { } leaving) return;
        var now = clock.GetUtcNow();
        var account = accounts.Find(leaving.Mailbox)!;
        var message = MimeWriting.Write(leaving.Json, items.In(leaving.Mailbox, ItemKind.Attachment, leaving.Immutable), InZone(now, account));
        var json = leaving.Copy();
        json["isDraft"] = false;
        json["isRead"] = true;
        json["$sent"] = true;
        json["sentDateTime"] = Instants.Text(now);
        json["receivedDateTime"] = Instants.Text(now);
        json["lastModifiedDateTime"] = Instants.Text(now);
        var sent = items.Move(leaving, folders.Named(leaving.Mailbox, FolderTree.SentItems).Immutable, json);
        mimes.Write(sent, message.Bytes());
        if (!what["keep"]!.GetValue<bool>()) items.Remove(sent);
        carrier.Carry(message, account.Address, Recipients(json));
    }

    /// <summary>Sends a mail that the mailbox writes by itself (invitations, their answers): at once, kept in Sent Items.</summary>
    public void SendAtOnce(Account account, MimeMessage message, JsonObject json)
    {
        var sent = items.Add(account.Address, ItemKind.Message, folders.Named(account.Address, FolderTree.SentItems).Immutable, json);
        mimes.Write(sent, message.Bytes());
        mimes.Trace(sent, json["internetMessageId"].Text()!);
        carrier.Carry(message, account.Address, message.GetRecipients(onlyUnique: true).Select(mailbox => mailbox.Address));
    }

    public static DateTimeOffset InZone(DateTimeOffset now, Account account) =>
        Instant.FromDateTimeOffset(now).InZone(Zones.Find(account.TimeZone)!).ToDateTimeOffset();

    static IEnumerable<string> Recipients(JsonObject json) =>
        RecipientMembers.SelectMany(member => json[member].Objects()).Select(recipient => Addresses.Address(recipient) ?? "");
}
