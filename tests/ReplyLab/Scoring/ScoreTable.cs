namespace InfoInterview.ReplyLab.Scoring;

/// <summary>Scores for people to read.</summary>
public static class ScoreTable
{
    private const int Shown = 20;

    /// <summary>Figures that count errors: the ids worth showing are those for which they hold.</summary>
    private static bool CountsErrors(Scores scores, Figure figure) =>
        figure == scores.FalseDeclines || figure == scores.SlotsInvented || figure == scores.NewTextLosing || figure == scores.BouncesAsPeople || figure == scores.MistakenForBounces;

    public static void Write(Scores scores, TextWriter to)
    {
        foreach (var figure in scores.All.Where(f => f.Of > 0))
        {
            to.WriteLine(figure);
        }

        if (scores.Confusion.Count > 0)
        {
            to.WriteLine();
            to.WriteLine($"{"expected",-20} {"read as",-36} times");
        }

        foreach (var ((expected, found), times) in scores.Confusion.OrderByDescending(c => c.Value))
        {
            to.WriteLine($"{expected,-20} {found,-36} {times,5}");
        }
    }

    public static void WriteMisses(Scores scores, TextWriter to)
    {
        foreach (var figure in scores.All)
        {
            var ids = CountsErrors(scores, figure) ? figure.Holding : figure == scores.Answered ? [] : figure.Others;
            if (ids.Count > 0)
            {
                to.WriteLine($"{figure.Name}: {string.Join(' ', ids.Take(Shown))}{(ids.Count > Shown ? $" and {ids.Count - Shown} more" : "")}");
            }
        }
    }

    public static void WriteSpeed(Scores scores, TextWriter to) =>
        to.WriteLine($"p50 {scores.Percentile(0.5):F3} ms, p99 {scores.Percentile(0.99):F3} ms, {scores.MailsPerSecond:F0} mails/s");
}
