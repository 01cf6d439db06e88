using InfoInterview.Domain.Replies.Times;

namespace InfoInterview.Domain.Tests.Replies.Times;

/// <summary>Heavy tests run after the others: some of those measure against a timeout.</summary>
[CollectionDefinition(nameof(HeavyTests), DisableParallelization = true)]
public class HeavyTests;

[Collection(nameof(HeavyTests))]
public class TimeReaderPropertyTests
{
    private const int Seed = 20261005;
    private static readonly TimeContext Monday = new(new DateTimeOffset(2026, 10, 5, 9, 12, 0, TimeSpan.FromHours(-4)), "America/New_York", true, "America/Los_Angeles");

    private static readonly string[] Pieces =
    [
        "Tuesday", "tue", "next", "this", "the", "week", "after", "before", "until", "from", "between", "and", "or", ",", "-", "–", "/", ":", ".", "(", ")", "10", "3", "2:30", "14h30", "1100", "2026", "20th", "31", "0", "99999999999",
        "Oct", "may", "am", "pm", "a.m.", "noon", "half", "quarter", "past", "to", "in", "two", "weeks", "tomorrow", "not", "can't", "free", "but", "except", "if", "I", "have", "a", "meeting", "back", "again", "ET", "London", "time", "my", "your", "UTC+2",
        "same", "any", "day", "morning", "morgen", "um", "Uhr", "halb", "mardi", "à", "el", "las", "y", "\n", "\r\n", "?", "!", "@", "+1 617", "http://x", "\u0000", "\ud83d\ude00", "\ud83d", "é", "٣", "²", "of", "first", "last", "monthly", "February", "30", "29",
    ];

    [Fact]
    public void Whatever_is_written_nothing_is_thrown_and_every_place_lies_in_the_text()
    {
        var random = new Random(Seed);
        for (var round = 0; round < 5_000; round++)
        {
            var text = string.Join(random.Next(4) == 0 ? "" : " ", Enumerable.Range(0, random.Next(1, 25)).Select(_ => Pieces[random.Next(Pieces.Length)]));

            foreach (var mention in TimeReader.Read(text, Monday))
                AssertSound(mention, text);
        }
    }

    [Fact]
    public void Letters_changed_at_random_break_nothing()
    {
        var random = new Random(Seed);
        foreach (var (text, _) in FreshReplies.All)
        {
            for (var round = 0; round < 12; round++)
            {
                var letters = text.ToCharArray();
                for (var change = 0; change < 4; change++)
                    letters[random.Next(letters.Length)] = (char)random.Next(1, 0x250);
                var mutated = new string(letters)[..random.Next(1, letters.Length + 1)];

                foreach (var mention in TimeReader.Read(mutated, Monday))
                    AssertSound(mention, mutated);
            }
        }
    }

    [Fact]
    public void Line_endings_make_no_difference()
    {
        foreach (var (text, _) in FreshReplies.All)
        {
            var lines = text.Replace(". ", ".\n", StringComparison.Ordinal);

            Assert.Equal(Heard(lines), Heard(lines.Replace("\n", "\r\n", StringComparison.Ordinal)));
            Assert.Equal(Heard(lines), Heard(lines.Replace('\n', '\r')));
        }
    }

    [Fact]
    public void A_curly_apostrophe_reads_as_a_straight_one()
    {
        foreach (var (text, _) in FreshReplies.All)
            Assert.Equal(Heard(text), Heard(text.Replace('\'', '’')));
    }

    [Theory]
    [InlineData("Tue 10am or ")]
    [InlineData("the ")]
    [InlineData("Mon ")]
    [InlineData("10, ")]
    [InlineData("2-")]
    [InlineData("today, ")]
    [InlineData("can't ")]
    [InlineData("next week ")]
    [InlineData("end of ")]
    [InlineData("(617) ")]
    [InlineData("a@")]
    public void Twice_the_text_takes_no_more_than_twice_the_work(string piece)
    {
        var (once, twice) = (Allocated(piece, 12_000), Allocated(piece, 24_000));

        Assert.True(twice < (once * 3) + 100_000, $"{once} bytes, then {twice}");
    }

    [Fact]
    public void A_text_of_nothing_but_times_gives_a_bounded_list()
    {
        var text = string.Concat(Enumerable.Repeat("Mon, Tue, Wed, ", 2_000)) + string.Concat(Enumerable.Repeat("10:00, 11:00, ", 2_000));

        Assert.InRange(TimeReader.Read(text, Monday).Count, 1, 300);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1900)]
    [InlineData(2199)]
    [InlineData(9999)]
    public void A_date_header_of_any_year_is_survived(int year)
    {
        var context = Monday with { WrittenAt = new DateTimeOffset(year, 12, 31, 23, 59, 0, TimeSpan.Zero), Zone = "no zone" };

        Assert.All(TimeReader.Read("Tomorrow at 10, the 31st, Feb 29, in 60 months, the week after next, 12/31/2199 at 3", context), m => Assert.True(m.End > m.Start));
    }

    private static long Allocated(string piece, int length)
    {
        var text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
        TimeReader.Read(text, Monday);
        var before = GC.GetAllocatedBytesForCurrentThread();
        TimeReader.Read(text, Monday);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void AssertSound(TimeMention mention, string text)
    {
        Assert.InRange(mention.Span.Start, 0, text.Length - 1);
        Assert.InRange(mention.Span.End, mention.Span.Start + 1, text.Length);
        Assert.True(mention.End > mention.Start, text);
    }

    private static string Heard(string text) => string.Join("; ", TimeReader.Read(text, Monday).Select(m => $"{m.Kind} {m.Start:u} {m.End:u}"));
}
