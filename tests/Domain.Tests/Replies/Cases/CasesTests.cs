using InfoInterview.Domain.Replies;
using InfoInterview.ReplyLab;
using InfoInterview.ReplyLab.Scoring;

namespace InfoInterview.Domain.Tests.Replies.Cases;

/// <summary>The reader against replies that were written for it. What each figure counts stands at <see cref="Scores"/>; how the cases came about in README.md.</summary>
public class CasesTests
{
    /// <summary>
    /// Required: what holds today and must not be lost; raise it with every part of the reader. Goal: where it ends.
    /// Shares from 0 to 1; figures that count errors are bounded from above.
    /// </summary>
    private static readonly Gate[] Gates =
    [
        AtLeast(s => s.Kinds, required: 0.99, goal: 0.99),
        AtLeast(s => s.BouncesFound, required: 1, goal: 1),
        AtMost(s => s.BouncesAsPeople, required: 0, goal: 0),
        AtMost(s => s.MistakenForBounces, required: 0, goal: 0),
        AtLeast(s => s.Answered, required: 0.7, goal: 0.7),
        AtLeast(s => s.RightAmongAnswered, required: 0.9, goal: 0.9),
        AtMost(s => s.FalseDeclines, required: 0, goal: 0),
        AtLeast(s => s.SlotsExact, required: 0.92, goal: 0.96),
        AtMost(s => s.SlotsInvented, required: 0.01, goal: 0.01),
        AtLeast(s => s.NewTextExact, required: 0.9, goal: 0.75),
        AtMost(s => s.NewTextLosing, required: 0, goal: 1 / 64.0),
        AtLeast(s => s.PeopleFound, required: 0.85, goal: 0.85),
        AtLeast(s => s.ReturnDates, required: 0.85, goal: 0.95),
    ];

    [Fact]
    public void Every_gate_holds_on_the_replies_seen_while_the_rules_were_written() => EveryGateHolds(CaseFiles.Seen);

    [Fact]
    public void Every_gate_holds_on_the_replies_held_back() => EveryGateHolds(CaseFiles.Held);

    private static void EveryGateHolds(IReadOnlyList<Case> cases)
    {
        var scores = ScoresOf(cases);

        var broken = Gates.Where(g => !g.Holds(scores)).Select(g => g.Sentence(scores)).ToList();

        Assert.True(broken.Count == 0, string.Join('\n', broken));
    }

    [Fact]
    public void The_cases_are_many_and_of_every_sort()
    {
        var cases = CaseFiles.All.ToList();

        Assert.Equal(cases.Count, cases.DistinctBy(c => c.Id).Count());
        Assert.True(cases.Count >= 640, $"{cases.Count} cases");
        Assert.InRange((double)CaseFiles.Held.Count / cases.Count, 0.31, 0.36);
        Assert.True(cases.Count(c => c.Tags.Contains("hard")) >= 120, "refusing words that refuse nothing");
        Assert.True(cases.Count(c => c.Tags.Contains("clock")) >= 130, "clock times");
        Assert.True(cases.Count(c => c.Tags.Contains("nonslot")) >= 30, "numbers that offer no time");
        Assert.All(Enum.GetValues<ReplyLabel>().Where(l => l != ReplyLabel.Unclear), l => Assert.Contains(cases, c => c.Label == Taxonomy.NameOf(l)));
        Assert.All(Enum.GetValues<MailKind>(), k => Assert.Contains(cases, c => c.Kind == Taxonomy.NameOf(k)));
    }

    private static Scores ScoresOf(IReadOnlyList<Case> cases)
    {
        var scores = new Scores();
        foreach (var asked in cases)
        {
            scores.Add(asked, CaseFiles.Reader.Read(asked));
        }

        return scores;
    }

    private static Gate AtLeast(Func<Scores, Figure> of, double required, double goal) => new(of, required, goal, CountsErrors: false);

    private static Gate AtMost(Func<Scores, Figure> of, double required, double goal) => new(of, required, goal, CountsErrors: true);

    private sealed record Gate(Func<Scores, Figure> Of, double Required, double Goal, bool CountsErrors)
    {
        public bool Holds(Scores scores) => CountsErrors ? Of(scores).Share <= Required : Of(scores).Share >= Required;

        public string Sentence(Scores scores)
        {
            var figure = Of(scores);
            return $"{figure} (required {(CountsErrors ? "at most" : "at least")} {Required:P1}, goal {Goal:P1}): {string.Join(' ', CountsErrors ? figure.Holding : figure.Others)}";
        }
    }
}
