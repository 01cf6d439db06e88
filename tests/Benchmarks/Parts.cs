using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.Replies.Texts;
using InfoInterview.Domain.Replies.Times;

namespace InfoInterview.Benchmarks;

/// <summary>The parts of the reader that others can be measured against one by one.</summary>
internal static class Parts
{
    public static string NewTextOf(IncomingMessage mail) => MailText.Of(mail).New;

    /// <summary>The clock times that a text offers.</summary>
    public static IReadOnlyList<TimeMention> SlotsIn(string text, TimeContext context) =>
        [.. TimeReader.Read(text, context).Where(m => m.Kind == TimeKind.Slot)];
}
