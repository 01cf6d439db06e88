using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Identity;
using InfoInterview.Sandbox.Mail.Messages;
using InfoInterview.Sandbox.Mail.Mime;
using InfoInterview.Sandbox.Mail.Transport;
using InfoInterview.Sandbox.Store;
using MimeKit;

namespace InfoInterview.Sandbox.Calendar.Meetings;

/// <summary>What an organiser's mailbox sends by itself: invitations, updates and cancellations, at once.</summary>
sealed class Invitations(Dispatch dispatch, TimeProvider clock)
{
    static readonly HashSet<string> NotWorthAMail = ["attendees", "responseStatus", "lastModifiedDateTime", "isReminderOn", "reminderMinutesBeforeStart", "categories", "showAs", "type"];

    public void Invite(Account account, Item item) => Send(account, item.Json, "REQUEST", Attendees(item.Json));

    /// <summary>Only other attendees: mail to those; any other change that they see: mail to all; those left out get a cancellation.</summary>
    public void Update(Account account, JsonObject before, Item after)
    {
        if (!after.Flag("isOrganizer")) return;
        var (old, now) = (Attendees(before), Attendees(after.Json));
        var gone = old.Where(mailbox => !now.Exists(other => Same(mailbox, other))).ToList();
        var visible = after.Json.Any(pair => !pair.Key.StartsWith('$') && !NotWorthAMail.Contains(pair.Key) && !JsonNode.DeepEquals(pair.Value, before[pair.Key]));
        Send(account, before, "CANCEL", gone);
        Send(account, after.Json, "REQUEST", visible ? now : [.. now.Where(mailbox => !old.Exists(other => Same(mailbox, other)))]);
    }

    public void Cancel(Account account, Item item, string comment) => Send(account, item.Json, "CANCEL", Attendees(item.Json), comment);

    /// <summary>Answers an invitation.</summary>
    public void Answer(Account account, MimeMessage answer) => Post(account, answer);

    void Send(Account account, JsonObject json, string method, List<MailboxAddress> to, string comment = "")
    {
        if (to.Count == 0) return;
        var date = Dispatch.InZone(clock.GetUtcNow(), account);
        Post(account, MeetingText.FromOrganizer(json, method, new MailboxAddress(account.Name, account.Address), to, date, comment));
    }

    void Post(Account account, MimeMessage message)
    {
        var json = MimeReading.Read(message, clock.GetUtcNow());
        Threads.Begin(json);
        json["isRead"] = true;
        json["$sent"] = true;
        dispatch.SendAtOnce(account, message, json);
    }

    static List<MailboxAddress> Attendees(JsonObject json) => [.. Addresses.FromGraph(json["attendees"])];

    static bool Same(MailboxAddress one, MailboxAddress other) => one.Address.Equals(other.Address, StringComparison.OrdinalIgnoreCase);
}
