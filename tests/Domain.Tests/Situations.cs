using InfoInterview.Domain.FollowUps;
using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.People;
using InfoInterview.Domain.Replies;
using InfoInterview.Domain.Requests;

namespace InfoInterview.Domain.Tests;

/// <summary>Named beginnings of tests. The week is that of Monday 2 March 2026; the seeker lives in Berlin, Maya in Chicago.</summary>
internal static class Situations
{
    public static readonly Owner Nora = new(Guid.Parse("a0a0a0a0-1111-4a4a-8a8a-000000000001"), Guid.Parse("a0a0a0a0-2222-4a4a-8a8a-000000000001"));
    public static readonly DateOnly Monday = new(2026, 3, 2);
    public static readonly DateTimeOffset MondayMorning = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);
    public const string RequestId = "<request-1@contoso.example>";

    public static Person Maya() => Person.Meet(Nora, "Maya Chen", "maya.chen@northwind.example", "Northwind", HowFound.OwnSearch, null);

    public static Request SentOnMonday(Person? person = null)
    {
        var request = Request.Draft(Nora, person ?? Maya(), "en.cold-request", MondayMorning.AddMinutes(-5));
        request.WasSent(new SentMessage("sent-1", RequestId, "conversation-1", "Your work", null), MondayMorning, Monday);
        return request;
    }

    public static Reply Reply(Request request, Reading reading, DateTimeOffset? at = null, string id = "<reply-1@northwind.example>") =>
        Domain.Replies.Reply.Of(Nora, request.Id, Mail("Re: Your work", id: id, at: at).Envelope, "test", reading);

    public static Reading Human(ReplyLabel label, bool certain = true, DateOnly? until = null) =>
        new() { Kind = MailKind.Human, Label = label, Certain = certain, Rule = "test", Quote = "These were the words.", Until = until };

    public static bool Receive(Request request, Reading reading, DateOnly? today = null, string id = "<reply-1@northwind.example>") =>
        request.Received(Reply(request, reading, id: id), today ?? Monday.AddDays(1), Cadence.Standard, BusinessDays.WeekdaysOnly);

    public static IncomingMessage Mail(
        string subject, string text = "", string from = "maya.chen@northwind.example", string name = "Maya Chen", string? messageClass = null,
        string id = "<reply-1@northwind.example>", DateTimeOffset? at = null, string[]? references = null, string? conversation = null,
        (string Name, string Value)[]? headers = null, DeliveryReport? report = null, TimeSpan? offset = null) => new()
        {
            Envelope = new MessageEnvelope
            {
                MessageId = "in-" + id,
                InternetMessageId = id,
                Subject = subject,
                From = new Participant(name, from),
                ReceivedAt = at ?? MondayMorning.AddHours(8),
                References = references ?? [],
                ConversationId = conversation,
                MessageClass = messageClass,
            },
            Text = text,
            Headers = [.. (headers ?? []).Select(h => KeyValuePair.Create(h.Name, h.Value))],
            Report = report,
            WriterOffset = offset ?? TimeSpan.FromHours(-6),
        };
}
