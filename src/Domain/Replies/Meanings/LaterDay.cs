using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.Replies.Kinds;
using InfoInterview.Domain.Replies.Times;
using NodaTime;

namespace InfoInterview.Domain.Replies.Meanings;

/// <summary>The day on which somebody who says "not now" may be asked again, when their words name one.</summary>
internal static class LaterDay
{
    /// <summary>First what is named for asking again, then a return, then any wider time in the sentence that decided.</summary>
    /// <returns>A day after the one on which the mail was written, or null.</returns>
    public static DateOnly? Of(Said said, Decided decided, DateOnly writtenOn)
    {
        var quoted = decided.By is { } by ? said.Text.SpanOf(said.Text.Sentences[by.Sentence].First, said.Text.Sentences[by.Sentence].End) : default;
        var days = said.Times.Where(t => t.Kind == TimeKind.FollowUp).Select(Begin)
            .Concat(said.Times.Where(t => t.Kind == TimeKind.Return).Select(Begin))
            .Concat(said.Times.Where(t => t.Kind is TimeKind.Range or TimeKind.Day && t.Span.Start >= quoted.Start && t.Span.End <= quoted.End).Select(Begin));
        foreach (var day in days)
        {
            if (day > writtenOn)
            {
                return day;
            }
        }

        return decided.By is null ? null : Absences.ReturnDay(quoted.In(said.Text.Text), writtenOn);
    }

    private static DateOnly Begin(TimeMention time) => Zones.DayOf(time.Start, Zones.Find(time.TimeZone) ?? DateTimeZone.Utc);
}
