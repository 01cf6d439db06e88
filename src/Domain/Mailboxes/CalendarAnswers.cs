using MimeKit;

namespace InfoInterview.Domain.Mailboxes;

/// <summary>The answer in a meeting response (iTIP, RFC 5546): METHOD:REPLY with a PARTSTAT, or METHOD:COUNTER with another time.</summary>
internal static class CalendarAnswers
{
    private const int Longest = 64 * 1024;

    public static MeetingAnswer? In(MimeMessage mail) =>
        mail.BodyParts.OfType<TextPart>().Where(p => p.ContentType.IsMimeType("text", "calendar")).Select(AnswerIn).FirstOrDefault(a => a is not null);

    private static MeetingAnswer? AnswerIn(TextPart part)
    {
        // A line that starts with a space continues the one above (RFC 5545, 3.1).
        var calendar = (part.Text ?? "") is { Length: > Longest } long_ ? long_[..Longest] : part.Text ?? "";
        calendar = calendar.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n ", "", StringComparison.Ordinal).Replace("\n\t", "", StringComparison.Ordinal).ToUpperInvariant();
        var method = part.ContentType.Parameters["method"]?.ToUpperInvariant();
        bool Is(string name) => method == name || calendar.Contains($"METHOD:{name}\n", StringComparison.Ordinal);
        return Is("COUNTER") ? MeetingAnswer.Tentative
            : !Is("REPLY") ? null
            : calendar.Contains("PARTSTAT=ACCEPTED", StringComparison.Ordinal) ? MeetingAnswer.Accepted
            : calendar.Contains("PARTSTAT=DECLINED", StringComparison.Ordinal) ? MeetingAnswer.Declined
            : calendar.Contains("PARTSTAT=TENTATIVE", StringComparison.Ordinal) ? MeetingAnswer.Tentative
            : null;
    }
}
