using System.Diagnostics;
using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.Replies;

namespace InfoInterview.Domain.Tests.Replies.Cases;

/// <summary>What holds of every mail, whatever stands in it.</summary>
public class PropertiesTests
{
    /// <summary>A loaded machine needs many times what a free one does; anything above linear needs minutes.</summary>
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(10);
    private const int Megabytes = 1024 * 1024;

    [Fact]
    public void Everything_that_a_reading_points_to_stands_in_the_mail() => Assert.All(CaseFiles.All, c => IsSound(CaseFiles.Reader.MailOf(c)));

    [Fact]
    public void A_mail_cut_off_or_shuffled_anywhere_is_still_read()
    {
        var random = new Random(20261005);

        Assert.All(CaseFiles.All.Where(c => c.Text is { Length: > 0 }), c =>
        {
            var mail = CaseFiles.Reader.MailOf(c);
            IsSound(mail with { Text = mail.Text[..random.Next(mail.Text.Length)] });
            IsSound(mail with { Text = mail.Text[random.Next(mail.Text.Length)..] });
            var shuffled = mail.Text.ToCharArray();
            random.Shuffle(shuffled.AsSpan(random.Next(shuffled.Length)));
            IsSound(mail with { Text = new string(shuffled) });
        });
    }

    [Fact]
    public void Line_endings_change_nothing() => Assert.All(CaseFiles.All.Where(c => c.Text is not null), c =>
    {
        var mail = CaseFiles.Reader.MailOf(c);

        Assert.Equal(Essence(mail), Essence(mail with { Text = mail.Text.ReplaceLineEndings("\r\n") }));
    });

    public static TheoryData<string, string> HostileTexts => new()
    {
        { "ten megabytes of quote marks", new string('>', 10 * Megabytes) },
        { "ten megabytes of quoted lines", Repeat("> \n", 10 * Megabytes) },
        { "ten megabytes of spaces", new string(' ', 10 * Megabytes) },
        { "ten megabytes of line breaks", new string('\n', 10 * Megabytes) },
        { "one endless word", new string('a', 10 * Megabytes) },
        { "one endless number", new string('1', 10 * Megabytes) },
        { "attributions that never end", Repeat("On Monday at 10 ", 10 * Megabytes) },
        { "refusals without end", Repeat("I can't. ", 10 * Megabytes) },
        { "times without end", Repeat("Tuesday at 10 or ", 10 * Megabytes) },
        { "addresses without end", Repeat("a@b.example ", 10 * Megabytes) },
        { "at signs", new string('@', 10 * Megabytes) },
        { "half characters", new string('\ud83d', Megabytes) },
    };

    [Theory]
    [MemberData(nameof(HostileTexts), DisableDiscoveryEnumeration = true)]
    public void A_hostile_text_costs_no_more_than_its_length(string what, string text) => IsReadInTime(what, Situations.Mail("Re: Your work", text));

    public static TheoryData<string, string> HostilePages => new()
    {
        { "very deep", Repeat("<div>", Megabytes) },
        { "deep quotes", Repeat("<blockquote>", Megabytes) + "Yes." },
        { "never closed", "<p>Yes." + Repeat("<b", Megabytes) },
        { "a table of tables", Repeat("<table><tr><td>", Megabytes) },
        { "one endless attribute", $"<p style=\"{new string('x', 2 * Megabytes)}\">Yes.</p>" },
        { "entities", Repeat("&amp;", 2 * Megabytes) },
    };

    [Theory]
    [MemberData(nameof(HostilePages), DisableDiscoveryEnumeration = true)]
    public void A_hostile_page_costs_no_more_than_its_length(string what, string html) => IsReadInTime(what, Situations.Mail("Re: Your work") with { Html = html });

    private static void IsReadInTime(string what, IncomingMessage mail)
    {
        var began = Stopwatch.GetTimestamp();
        IsSound(mail);
        var took = Stopwatch.GetElapsedTime(began);

        Assert.True(took < LongEnough, $"{what}: {took}");
    }

    private static void IsSound(IncomingMessage mail)
    {
        var reading = ReplyReader.Read(mail, Context);

        Assert.All(reading.Evidence, e => Assert.Equal(e.Text, e.Span.In(reading.NewText)));
        Assert.All(reading.Mentions, m => Assert.InRange(m.Span.End, 1, reading.NewText.Length));
        Assert.All(reading.Mentions, m => Assert.True(m.Start < m.End));
        Assert.All(reading.Times, t => Assert.True(t.Start < t.End));
    }

    private static readonly ReadingContext Context = new("America/Chicago", "Europe/Berlin", CertainMatch: true, "maya.chen@northwind.example");

    private static string Essence(IncomingMessage mail)
    {
        var reading = ReplyReader.Read(mail, Context);
        return $"{reading.Kind} {reading.Label} {reading.Certain} {reading.Until} {string.Join(' ', reading.Times.Select(t => t.Start))} {string.Join(' ', reading.People.Select(p => p.Name + p.Address))} {reading.NewText.ReplaceLineEndings("\n")}";
    }

    private static string Repeat(string what, int length) => string.Concat(Enumerable.Repeat(what, length / what.Length));
}
