using System.Diagnostics;
using System.Text.Json;
using InfoInterview.ReplyLab;

namespace InfoInterview.Benchmarks;

/// <summary>A part's figures on the fixed set, in the shape that <c>peers/compare.sh</c> puts beside those of other libraries.</summary>
/// <param name="Right">How many are exactly right; null where nothing is judged.</param>
/// <param name="Losing">New text: how many lose a line of the reply. Times: how many have an invented slot.</param>
/// <param name="PerSecond">On one core, the best of several rounds after warming.</param>
/// <param name="P99">Milliseconds; the slowest of a hundred mails.</param>
internal sealed record Figures(string Part, string Library, int Of, int? Right, int? Losing, double PerSecond, double P99);

internal static class Table
{
    private const int Rounds = 7;

    public static void Write(Mails mails, TextWriter to)
    {
        Figures[] all = [EndToEnd(mails), NewTexts(mails), Times(mails)];
        foreach (var figures in all)
        {
            to.WriteLine(JsonSerializer.Serialize(figures, JsonSerializerOptions.Web));
        }
    }

    private static Figures EndToEnd(Mails mails)
    {
        var (perSecond, p99) = Measure(mails.Raw, m => Reader.Read(m.Case, mails.Reader.MailOf(m.Case, m.Raw)));
        return new Figures("end to end", "ours", mails.Raw.Count, null, null, perSecond, p99);
    }

    private static Figures NewTexts(Mails mails)
    {
        var pairs = mails.Bodies.Select(b => (Expected: LinesOf(b.NewText), Found: LinesOf(Parts.NewTextOf(b.Mail)))).ToList();
        var (perSecond, p99) = Measure(mails.Bodies, b => Parts.NewTextOf(b.Mail));
        return new Figures("new text", "ours", pairs.Count, pairs.Count(p => p.Expected.SequenceEqual(p.Found)), pairs.Count(p => p.Expected.Except(p.Found).Any()), perSecond, p99);
    }

    private static Figures Times(Mails mails)
    {
        var read = mails.Texts.Select(t => (t.Times, Found: Parts.SlotsIn(t.Text, t.Context))).ToList();
        var right = read.Count(r => r.Times.Count > 0 && r.Found.All(f => r.Times.Any(t => t.Start == f.Start)) && r.Times.All(t => r.Found.Any(f => f.Start == t.Start && (t.End is null || t.End == f.End))));
        var invented = read.Count(r => r.Found.Any(f => !r.Times.Any(t => t.Start == f.Start)));
        var (perSecond, p99) = Measure(mails.Texts, t => Parts.SlotsIn(t.Text, t.Context));
        return new Figures("times", "ours", read.Count(r => r.Times.Count > 0), right, invented, perSecond, p99);
    }

    private static (double PerSecond, double P99) Measure<T>(IReadOnlyList<T> items, Func<T, object> read)
    {
        var best = TimeSpan.MaxValue;
        var each = new double[items.Count];
        Array.Fill(each, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            var began = Stopwatch.GetTimestamp();
            for (var i = 0; i < items.Count; i++)
            {
                var start = Stopwatch.GetTimestamp();
                _ = read(items[i]);
                // Of the same mail the quickest counts: what is sought is the slowest mail, not the moment when the machine did something else.
                each[i] = Math.Min(each[i], Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            var took = Stopwatch.GetElapsedTime(began);
            best = took < best ? took : best;
        }

        Array.Sort(each);
        return (Math.Round(items.Count / best.TotalSeconds), Math.Round(each[(int)(each.Length * 0.99)], 3));
    }

    private static List<string> LinesOf(string text) => [.. text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0)];
}
