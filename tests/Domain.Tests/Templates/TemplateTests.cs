using System.Text.RegularExpressions;
using InfoInterview.Domain.Templates;

namespace InfoInterview.Domain.Tests.Templates;

public class TemplateTests
{
    public static TheoryData<string> Requests => [.. TemplateLibrary.All.Where(t => t.Moment == TemplateMoment.Request).Select(t => t.Id)];

    public static TheoryData<string> All => [.. TemplateLibrary.All.Select(t => t.Id)];

    [Theory]
    [MemberData(nameof(Requests))]
    public void A_request_has_50_to_125_words_one_question_and_a_short_subject(string id)
    {
        var filled = TemplateLibrary.Find(id)!.Fill(Everything(id));

        Assert.InRange(Regex.Count(filled.Text, @"[\p{L}'’]+"), 50, 125);
        Assert.Single(filled.Text, '?');
        Assert.InRange(Regex.Count(filled.Subject, @"\S+"), 3, 5);
        Assert.Contains("not asking for a job", filled.Text, StringComparison.Ordinal);
        Assert.Contains("thirty minutes", filled.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_template_fills_completely(string id) => Assert.Empty(TemplateLibrary.Find(id)!.Fill(Everything(id)).BlanksLeft);

    [Fact]
    public void What_is_not_known_stays_as_a_visible_blank()
    {
        var filled = TemplateLibrary.Find("en.cold-request")!.Fill(new TemplateValues { FirstName = "Maya" });

        Assert.StartsWith("Dear Maya,", filled.Text, StringComparison.Ordinal);
        Assert.Contains("your name", filled.BlanksLeft);
        Assert.Contains("[how you came across them]", filled.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("{myName}")]
    [InlineData("a & b \" ' <b>")]
    [InlineData("{{7*7}}")]
    public void A_value_is_only_ever_text(string value)
    {
        var filled = TemplateLibrary.Find("en.cold-request")!.Fill(new TemplateValues { FirstName = value, MyName = "Nora" });

        Assert.Contains($"Dear {value},", filled.Text, StringComparison.Ordinal);
        Assert.Equal(
            TemplateLibrary.Find("en.cold-request")!.Fill(new TemplateValues { FirstName = "x", MyName = "Nora" }).Html.Count(c => c == '<'),
            filled.Html.Count(c => c == '<'));
    }

    [Fact]
    public void A_subject_stays_on_one_line()
    {
        var filled = TemplateLibrary.Find("en.named-by")!.Fill(new TemplateValues { NamedBy = "Eve\r\nBcc: all@contoso.example" });

        Assert.Equal("Eve Bcc: all@contoso.example suggested you", filled.Subject);
    }

    private static TemplateValues Everything(string id) => new()
    {
        FirstName = "Maya",
        Name = "Maya Chen",
        Company = "Northwind",
        NamedBy = "Tom",
        MyName = "Nora",
        When = "Tuesday, 10:00",
        Where = "at your office",
        Blanks = TemplateLibrary.Find(id)!.Blanks.ToDictionary(b => b, _ => "river engineering"),
    };
}
