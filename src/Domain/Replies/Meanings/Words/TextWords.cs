using InfoInterview.Domain.Replies.Times;

namespace InfoInterview.Domain.Replies.Meanings.Words;

/// <summary>A text taken apart into sentences and words, in one pass over its letters.</summary>
internal sealed class TextWords
{
    /// <summary>What lies beyond is not read: nobody types so much in answer to a request.</summary>
    public const int Longest = 32 * 1024;

    private readonly List<Word> _words = [];
    private readonly List<Sentence> _sentences = [];

    private TextWords(string text) => Text = text;

    public string Text { get; }
    public List<Word> Words => _words;
    public IReadOnlyList<Sentence> Sentences => _sentences;

    /// <summary>The letters from the first to the last word of a range.</summary>
    public Span SpanOf(int first, int end)
    {
        var (from, last) = (_words[first].Span, _words[end - 1].Span);
        return new Span(from.Start, last.End - from.Start);
    }

    /// <summary>A sentence as written, with its full stop.</summary>
    public string Quote(Sentence sentence)
    {
        var span = SpanOf(sentence.First, sentence.End);
        var end = span.End;
        while (end < Text.Length && Text[end] is '.' or '!' or '?' or ')' or '…' or '"' or '”')
        {
            end++;
        }

        return Text[span.Start..end];
    }

    /// <param name="english">Takes "u" for "you" and "im" for "I am", which are words of their own elsewhere.</param>
    public static TextWords Of(string text, Vocabulary vocabulary, bool english = true)
    {
        var read = new TextWords(text.Length <= Longest ? text : text[..Longest]);
        new WordCutter(read.Text, vocabulary, english, read._words, read._sentences).Cut();
        return read;
    }
}
