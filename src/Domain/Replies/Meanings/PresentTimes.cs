using InfoInterview.Domain.Replies.Meanings.Words;
using InfoInterview.Domain.Replies.Times;

namespace InfoInterview.Domain.Replies.Meanings;

/// <summary>Clock times sentence by sentence, with the sentence as their span: what there is until times are read with spans of their own.</summary>
internal static class PresentTimes
{
    public static IReadOnlyList<TimeMention> Of(TextWords text, TimeContext context, DateOnly writtenOn)
    {
        var dates = TimeExpressions.DatesIn(text.Text, writtenOn);
        var found = new List<TimeMention>();
        foreach (var sentence in text.Sentences)
        {
            var span = text.SpanOf(sentence.First, sentence.End);
            var words = span.In(text.Text).Replace('\n', ' ');
            found.AddRange(TimeExpressions.In(words, context.WrittenAt, context.Zone, context.ZoneAssumed, dates)
                .Select(t => new TimeMention(span, TimeKind.Slot, t.Start, t.End, t.TimeZone, t.Assumed)));
        }

        return [.. found.DistinctBy(t => t.Start)];
    }
}
