using System.Diagnostics;
using System.Text;
using InfoInterview.Domain.Replies;
using static InfoInterview.Domain.Tests.Situations;

namespace InfoInterview.Domain.Tests.Replies.Meanings;

/// <summary>What holds for every text, sensible or not.</summary>
public class ReadingPropertyTests
{
    private static readonly ReadingContext Context = new("America/Chicago", "Europe/Berlin", CertainMatch: true, "maya.chen@northwind.example");

    private static readonly string[] Pieces =
    [
        "I", "can't", "cannot", "meet", "happy", "to", "but", "Thursday", "if", "decline", "you", "Dr.", "Ann", "at", "@", "x@y.example", "https://cal.example/a", "?", "!", "…", ",", "—", "(", ")",
        "+", "\n", "\n\n", "'", "’", "e-mail", "a.m.", "10:30", "3pm", "résumé", "ß", "\ud83d", "😀", "ﷺ", "\u0301", "leider", "nicht", "no", "puedo", "not", "\t", "-", "1.", "•", "\0", "sorry",
    ];

    [Fact]
    public void Any_heap_of_words_is_read_and_every_span_lies_inside_it()
    {
        var dice = new Random(20260302);
        for (var n = 0; n < 3000; n++)
        {
            var text = Heap(dice, dice.Next(1, 60));
            var reading = Read(text);

            Assert.All(reading.Evidence, e => Assert.Equal(e.Text, e.Span.In(reading.NewText)));
            Assert.All(reading.People, p => Assert.InRange(p.Span.End, 0, reading.NewText.Length));
            Assert.Equal(reading.Certain, reading.Doubts.Count == 0);
        }
    }

    [Fact]
    public void Line_endings_change_nothing()
    {
        var dice = new Random(7);
        for (var n = 0; n < 300; n++)
        {
            var text = Heap(dice, dice.Next(1, 60));
            var (lf, crlf) = (Read(text), Read(text.Replace("\n", "\r\n", StringComparison.Ordinal)));

            Assert.Equal((lf.Label, lf.Certain, lf.Rule, lf.Quote), (crlf.Label, crlf.Certain, crlf.Rule, crlf.Quote));
        }
    }

    [Theory]
    [InlineData("I can't do not ")]
    [InlineData("if but and ")]
    [InlineData("a.a.a.a")]
    [InlineData("send me your resume and ")]
    [InlineData("Ann Ann ")]
    [InlineData("x@y.example ")]
    [InlineData("when would you be free to meet next week ")]
    public void Much_of_the_same_is_read_in_bounded_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        Read(piece);
        var watch = Stopwatch.StartNew();

        Read(text);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    private static string Heap(Random dice, int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(Pieces[dice.Next(Pieces.Length)]).Append(dice.Next(4) > 0 ? " " : "");
        }

        return text.ToString();
    }

    private static Reading Read(string text) => ReplyReader.Read(Mail("Re: Your work", text), Context);
}
