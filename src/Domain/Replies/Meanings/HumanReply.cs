using InfoInterview.Domain.Replies.Meanings.Phrases;
using InfoInterview.Domain.Replies.Meanings.Words;
using InfoInterview.Domain.Replies.Times;

namespace InfoInterview.Domain.Replies.Meanings;

/// <summary>Reads the new text of a reply that a person wrote.</summary>
internal static class HumanReply
{
    private static readonly string[] Unread = ["language-not-read"];

    /// <param name="text">The new text: what the spans of the result point into.</param>
    /// <param name="times">What was read of times in it.</param>
    /// <param name="people">Those named in it.</param>
    /// <param name="ownNames">Names of the person asked.</param>
    /// <param name="writtenOn">The writer's day.</param>
    public static Reading Read(string text, IReadOnlyList<TimeMention> times, IReadOnlyList<NamedPerson> people, IReadOnlyList<string> ownNames, DateOnly writtenOn)
    {
        var words = TextWords.Of(text, Languages.Vocabulary);
        var slots = times.Where(t => t.Kind == TimeKind.Slot).Select(t => new ProposedTime(t.Start, t.End, t.TimeZone, t.Assumed)).ToList();
        var reading = new Reading { Kind = MailKind.Human, Rule = "nothing-understood", Label = ReplyLabel.Unclear, NewText = text, Mentions = times, People = people, Times = slots };
        if (Languages.Of(words) is not { } book)
        {
            return reading with { Rule = "language-not-read", Doubts = Unread, Quote = words.Sentences.Count > 0 ? words.Quote(words.Sentences[0]) : null };
        }

        if (book != Languages.Books[0])
        {
            words = TextWords.Of(text, Languages.Vocabulary, english: false);
        }

        var said = new Said(words, Findings.In(words, book, ownNames), times, people);
        var decided = Decision.Of(said);
        return reading with
        {
            Label = decided.Label,
            Rule = decided.Rule,
            Quote = Quote(said, decided),
            Certain = decided.Doubts.Count == 0,
            Until = decided.Label == ReplyLabel.TentativeLater ? LaterDay.Of(said, decided, writtenOn) : null,
            Doubts = decided.Doubts,
            Secondary = Signs.Of(said, decided.Label),
            Evidence = [.. said.Findings.All.Select(f => (Span: words.SpanOf(f.First, f.End), f.Rule)).Select(f => new Evidence(f.Span, f.Span.In(words.Text), f.Rule))],
        };
    }

    /// <summary>The sentence that decided; for a time, the one that names it.</summary>
    private static string? Quote(Said said, Decided decided)
    {
        if (decided.Label == ReplyLabel.AcceptedTimes && said.Offers.Count > 0)
        {
            return Around(said.Text, said.Offers[0].Span);
        }

        return decided.By is { } by ? said.Text.Quote(said.Text.Sentences[by.Sentence])
            : said.Text.Sentences.Where(s => s.Count > 4 || s.Question).Concat(said.Text.Sentences).Select(s => said.Text.Quote(s)).FirstOrDefault();
    }

    private static string? Around(TextWords text, Span span) =>
        text.Sentences.Where(s => text.SpanOf(s.First, s.End) is var whole && whole.Start <= span.Start && whole.End >= span.End).Select(s => text.Quote(s)).FirstOrDefault();
}
