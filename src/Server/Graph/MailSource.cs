using InfoInterview.Domain.Mailboxes;
using Microsoft.Graph.Models;
using MimeKit.Utils;
using Participant = InfoInterview.Domain.Mailboxes.Participant;

namespace InfoInterview.Server.Graph;

/// <summary>Graph's messages turned into the domain's values.</summary>
internal static class MailSource
{
    public static MessageEnvelope Envelope(Message m, string bagProperty) => new()
    {
        MessageId = m.Id!,
        InternetMessageId = m.InternetMessageId!,
        ConversationId = m.ConversationId,
        Subject = SoundText.Of(m.Subject),
        From = ParticipantOf(m.From),
        To = [.. (m.ToRecipients ?? []).Select(ParticipantOf).OfType<Participant>()],
        Cc = [.. (m.CcRecipients ?? []).Select(ParticipantOf).OfType<Participant>()],
        ReceivedAt = m.ReceivedDateTime ?? m.SentDateTime ?? DateTimeOffset.UnixEpoch,
        IsDraft = m.IsDraft ?? false,
        WebLink = m.WebLink,
        References = [.. Ids(Properties.Of(m, Properties.InReplyTo)), .. Ids(Properties.Of(m, Properties.References))],
        MessageClass = Properties.Of(m, Properties.MessageClass),
        MeetingAnswer = AnswerOf(Properties.Of(m, Properties.MessageClass)),
        RequestMarker = Properties.Marker(Properties.Of(m, bagProperty)),
        DraftMarker = Guid.TryParse(Properties.Of(m, Properties.Draft), out var draft) ? draft : null,
    };

    /// <summary>Classes of meeting responses ([MS-OXOCAL] 2.2.6). Graph's own field for it cannot be selected on a list of plain messages.</summary>
    private static MeetingAnswer? AnswerOf(string? messageClass) => messageClass?.ToUpperInvariant() switch
    {
        "IPM.SCHEDULE.MEETING.RESP.POS" => MeetingAnswer.Accepted,
        "IPM.SCHEDULE.MEETING.RESP.TENT" => MeetingAnswer.Tentative,
        "IPM.SCHEDULE.MEETING.RESP.NEG" => MeetingAnswer.Declined,
        _ => null,
    };

    /// <summary>The offset a Date header names; null when it names none or no date.</summary>
    public static TimeSpan? OffsetOf(string? dateHeader) =>
        dateHeader is not null && DateUtils.TryParse(dateHeader, out var date) ? date.Offset : null;

    private static IEnumerable<string> Ids(string? field) =>
        field is null ? [] : MimeUtils.EnumerateReferences(field).Select(id => $"<{id}>");

    private static Participant? ParticipantOf(Recipient? r) =>
        r?.EmailAddress?.Address is { Length: > 0 } address ? new Participant(SoundText.Of(r.EmailAddress.Name), SoundText.Of(address)) : null;
}
