using System.Diagnostics;
using System.Text;
using InfoInterview.Domain.Replies.Texts;
using static InfoInterview.Domain.Tests.Situations;

namespace InfoInterview.Domain.Tests.Replies.Texts;

/// <summary>What must hold for any mail, tried on mails put together at random from what mails are made of (with a fixed seed).</summary>
[Collection(nameof(Alone))]
public class MailTextPropertyTests
{
    private static readonly string[] Pieces =
    [
        "Hi Nora,", "happy to talk.", "", "", "On Tuesday I can", "On Mon, Mar 2, 2026 at 9:04 AM Nora <nora@contoso.example>", "wrote:", "> quoted", ">", "-- ", "--", "Maya", "Best,", "Sent from my iPhone", "________________________________",
        "From: Nora", "Sent: Monday", "To: Maya", "Subject: Your work", "-----Original Message-----", "CAUTION: external sender, do not click", "T: +1 312 555 0148", "This e-mail is confidential, intended recipient only, delete it if received in error.",
        "   indented", "* * *", "🎉", "\u200B", "\u00A0", "a b c: d", "Am 2.3.26 um 9:00 schrieb", "schrieb Nora <nora@contoso.example>:", "\tx", "PS: one more thing.", "De : x", "Le lun. 2 mars 2026 à 09:04, Nora a écrit :", "\uD83D", "……", "::::", "@@@@", "<<<<>>>>",
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_line_is_lost_and_line_ends_do_not_matter(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 50; i++)
        {
            var lines = Enumerable.Range(0, random.Next(0, 25)).Select(_ => Pieces[random.Next(Pieces.Length)]).ToList();
            var text = MailText.Of(Mail("Re", string.Join('\n', lines)));
            var windows = MailText.Of(Mail("Re", string.Join("\r\n", lines)));

            Assert.Equal(string.Join('\n', lines).Replace("\u200B", "", StringComparison.Ordinal), string.Join('\n', text.Parts.Select(p => p.Text)));
            Assert.Equal(text.Parts, windows.Parts);
            Assert.Equal(text.Whole, windows.Whole);
            Assert.All(text.New.Split('\n').Select(l => l.Trim()), l => Assert.Contains(l, text.Whole, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Any_markup_is_read_without_a_word_lost(int seed)
    {
        var random = new Random(seed);
        string[] tags = ["<div>", "</div>", "<blockquote type=cite>", "</blockquote>", "<p>", "<br>", "<div class=gmail_quote>", "<b>", "</b>", "<table><tr><td>", "</table>", "<hr>", "<!--", "-->", "<", "&lt;", "&amp", "<li>", "<pre>", "</pre>", "<div id=divRplyFwdMsg>", "<span id=OLK_SRC_BODY_SECTION>"];
        for (var i = 0; i < 50; i++)
        {
            var html = new StringBuilder();
            for (var j = random.Next(0, 40); j > 0; j--)
            {
                html.Append(random.Next(2) == 0 ? tags[random.Next(tags.Length)] : Pieces[random.Next(Pieces.Length)]).Append(' ');
            }

            var text = MailText.Of(Mail("Re", "") with { Html = html.ToString() });

            Assert.Equal(text.Whole, string.Join('\n', text.Parts.Select(p => p.Text)));
        }
    }

    public static TheoryData<string, string> Hostile => new()
    {
        { "marks", new string('>', 10_000_000) },
        { "marked lines", string.Concat(Enumerable.Repeat(">\n", 2_000_000)) },
        { "attributions that never end", string.Concat(Enumerable.Repeat("On Mon, Mar 2, 2026 at\n", 100_000)) },
        { "labels", string.Concat(Enumerable.Repeat("From: a@b.example\n\n\n", 100_000)) },
        { "delimiters", string.Concat(Enumerable.Repeat("--\nx\n", 200_000)) },
        { "rules", string.Concat(Enumerable.Repeat("_____\nx\n", 200_000)) },
        { "closings", string.Concat(Enumerable.Repeat("Best,\nMaya\n", 200_000)) },
        { "one line", string.Concat(Enumerable.Repeat("wrote: @ ", 1_000_000)) },
        { "banners", string.Concat(Enumerable.Repeat("CAUTION: x\n", 200_000)) },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_text_takes_bounded_time(string what, string text)
    {
        var clock = Stopwatch.StartNew();
        var read = MailText.Of(Mail("Re", text));

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(3), $"{what}: {clock.Elapsed}");
        Assert.True(read.New.Length <= 256 * 1024);
    }

    [Theory]
    [InlineData("<div>", 500_000)]
    [InlineData("<blockquote type=cite>", 100_000)]
    [InlineData("<b><p>", 200_000)]
    [InlineData("<font color=red><p>x", 100_000)]
    [InlineData("<table><tr><td>", 100_000)]
    [InlineData("<a href='https://calendly.com/x'>", 50_000)]
    [InlineData("<br>", 500_000)]
    [InlineData("<", 2_000_000)]
    [InlineData("&", 2_000_000)]
    [InlineData("<div style=display:none>x</div>y ", 50_000)]
    public void Hostile_markup_takes_bounded_time(string piece, int times)
    {
        var clock = Stopwatch.StartNew();
        MailText.Of(Mail("Re", "") with { Html = string.Concat(Enumerable.Repeat(piece, times)) });

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"{piece}: {clock.Elapsed}");
    }
}
