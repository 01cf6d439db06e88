using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.Replies;
using InfoInterview.Domain.Replies.Times;

namespace InfoInterview.Benchmarks;

/// <summary>The parts of the reader that others can be measured against one by one.</summary>
internal static class Parts
{
    public static string NewTextOf(IncomingMessage mail) => NewText.Of(mail);

    /// <summary>Starts and ends of the clock times that a text offers.</summary>
    public static IReadOnlyList<(DateTimeOffset Start, DateTimeOffset End)> SlotsIn(string text, TimeContext context)
    {
        var dates = TimeExpressions.DatesIn(text, DateOnly.FromDateTime(context.WrittenAt.Date));
        return [.. NewText.Sentences(text).SelectMany(s => TimeExpressions.In(s, context.WrittenAt, context.Zone, context.ZoneAssumed, dates)).Select(t => (t.Start, t.End))];
    }
}
