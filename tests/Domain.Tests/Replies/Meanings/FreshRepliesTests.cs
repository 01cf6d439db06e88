using InfoInterview.Domain.Replies;
using InfoInterview.ReplyLab;
using static InfoInterview.Domain.Tests.Situations;

namespace InfoInterview.Domain.Tests.Replies.Meanings;

/// <summary>What holds over many replies at once: how many are answered, how many of those rightly, and that nothing becomes a refusal.</summary>
public class FreshRepliesTests
{
    private static readonly ReadingContext Context = new("America/Chicago", "Europe/Berlin", CertainMatch: true, "maya.chen@northwind.example");

    [Theory]
    [InlineData(FreshReplies.First)]
    [InlineData(FreshReplies.Second)]
    public void Most_are_answered_and_nearly_all_of_those_rightly(string table)
    {
        var read = Read(table);
        var answered = read.Where(r => r.Reading.Certain).ToList();

        Assert.InRange(answered.Count, read.Count * 80 / 100, read.Count);
        var wrong = answered.Where(r => Taxonomy.NameOf(r.Reading.Label!.Value) != r.Label).Select(r => $"{r.Label} read as {r.Reading.Label}: {r.Text}").ToList();
        Assert.True(wrong.Count <= answered.Count * 3 / 100, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData(FreshReplies.First)]
    [InlineData(FreshReplies.Second)]
    public void Only_refusals_are_marked_so_by_themselves(string table) =>
        Assert.All(
            Read(table).Where(r => r.Reading is { Certain: true, Label: ReplyLabel.Declined or ReplyLabel.DeclinedReferral or ReplyLabel.DoNotWrite }),
            r => Assert.True(Words.IsRefusal(r.Label), r.Text));

    private static List<(string Label, string Text, Reading Reading)> Read(string table) =>
        [.. table.Split('\n').Select(line => line.Split(": ", 2)).Select(l => (l[0], l[1], ReplyReader.Read(Mail("Re: Your work", l[1]), Context)))];
}
