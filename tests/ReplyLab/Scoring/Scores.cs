namespace InfoInterview.ReplyLab.Scoring;

/// <summary>Counts results against what their cases expect. Keeps counts and some ids, never a mail.</summary>
public sealed class Scores
{
    private readonly SortedDictionary<(string Expected, string Found), int> _confusion = [];
    private readonly List<float> _milliseconds = [];

    public Figure Kinds { get; } = new("kind right");
    public Figure BouncesFound { get; } = new("bounces found");
    public Figure BouncesExact { get; } = new("bounces hard, soft or delayed as expected");
    public Figure BouncesAsPeople { get; } = new("bounces read as human or away");
    public Figure MistakenForBounces { get; } = new("other mail mistaken for a bounce");
    public Figure Labels { get; } = new("label right, human replies");
    public Figure Answered { get; } = new("answered without please look");
    public Figure RightAmongAnswered { get; } = new("label right among the answered");
    public Figure FalseDeclines { get; } = new("no decline, but marked so by itself");
    public Figure SlotsExact { get; } = new("all slots right, replies with clock times");
    public Figure SlotsInvented { get; } = new("a slot invented, all replies");
    public Figure NegativesFound { get; } = new("refused times seen");
    public Figure NewTextExact { get; } = new("new text exact");
    public Figure NewTextLosing { get; } = new("new text losing a line");
    public Figure PeopleFound { get; } = new("everybody named found");
    public Figure ReturnDates { get; } = new("return date right");

    public IEnumerable<Figure> All =>
    [
        Kinds, BouncesFound, BouncesExact, BouncesAsPeople, MistakenForBounces, Labels, Answered, RightAmongAnswered, FalseDeclines,
        SlotsExact, SlotsInvented, NegativesFound, NewTextExact, NewTextLosing, PeopleFound, ReturnDates,
    ];

    /// <summary>How often a label (or the kind of what is not human) was expected and how it was read, where the two differ.</summary>
    public IReadOnlyDictionary<(string Expected, string Found), int> Confusion => _confusion;

    /// <summary>True when any case expected something.</summary>
    public bool HasAny => All.Any(f => f.Of > 0);

    public void Add(Case asked, Result found)
    {
        _milliseconds.Add((float)found.Ms);
        AddKind(asked, found);
        AddLabel(asked, found);
        AddTimes(asked, found);
        AddText(asked, found);
        if (asked.People is { Count: > 0 } people)
        {
            PeopleFound.Add(asked.Id, people.All(p => found.People.Any(f => IsSame(p, f))));
        }
    }

    private void AddKind(Case asked, Result found)
    {
        // A label is given to human mail only; a case with one need not say so.
        if ((asked.Kind ?? (asked.Label is null ? null : "human")) is not { } kind)
        {
            return;
        }

        Kinds.Add(asked.Id, kind == found.Kind);
        if (kind != found.Kind)
        {
            Confuse(kind, found.Kind);
        }

        if (Words.IsBounce(kind))
        {
            BouncesFound.Add(asked.Id, Words.IsBounce(found.Kind));
            BouncesExact.Add(asked.Id, kind == found.Kind);
            BouncesAsPeople.Add(asked.Id, found.Kind is "human" or "ooo");
        }
        else
        {
            MistakenForBounces.Add(asked.Id, Words.IsBounce(found.Kind));
        }

        if (asked.ReturnDate is { } back)
        {
            ReturnDates.Add(asked.Id, found.ReturnDate == back);
        }
    }

    private void AddLabel(Case asked, Result found)
    {
        if (asked.Label is not { } label || (asked.Kind ?? "human") != "human")
        {
            return;
        }

        var right = found.Kind == "human" && found.Label == label;
        Labels.Add(asked.Id, right);
        Answered.Add(asked.Id, found.Automatic);
        if (found.Automatic)
        {
            RightAmongAnswered.Add(asked.Id, right);
        }

        if (!Words.IsRefusal(label))
        {
            FalseDeclines.Add(asked.Id, found is { Automatic: true, Label: "declined" or "declined_referral" });
        }

        if (!right && found.Kind == "human")
        {
            Confuse(label, (found.Label ?? "") + (found.Automatic ? "" : " (please look)"));
        }
    }

    private void AddTimes(Case asked, Result found)
    {
        if (ExpectedTimes.Of(asked.TimesMentioned, asked.WriterZone) is { } times)
        {
            var invented = found.Slots.Any(s => !times.Any(t => t.Start == s.Start));
            SlotsInvented.Add(asked.Id, invented);
            if (times.Count > 0)
            {
                SlotsExact.Add(asked.Id, !invented && times.All(t => found.Slots.Any(t.IsMetBy)));
            }
        }

        foreach (var refused in ExpectedTimes.Of(asked.Negative, asked.WriterZone) ?? [])
        {
            NegativesFound.Add(asked.Id, found.Negative.Any(n => n.Start <= refused.Start && refused.Start < n.End));
        }
    }

    private void AddText(Case asked, Result found)
    {
        if (asked.NewText is { } text)
        {
            var (expected, got) = (LinesOf(text), LinesOf(found.NewText));
            NewTextExact.Add(asked.Id, expected.SequenceEqual(got));
            NewTextLosing.Add(asked.Id, expected.Except(got).Any());
        }
    }

    private static List<string> LinesOf(string text) =>
        [.. text.Split('\n').Select(l => l.Replace('\u00a0', ' ').Trim().Trim('\ufeff')).Where(l => l.Length > 0)];

    private static bool IsSame(Asked expected, PersonFound found) =>
        expected.Address is { } address ? address.Equals(found.Address, StringComparison.OrdinalIgnoreCase)
        : expected.Name is { } name && found.Name is { } other && other.Contains(name, StringComparison.OrdinalIgnoreCase);

    private void Confuse(string expected, string found) => _confusion[(expected, found)] = _confusion.GetValueOrDefault((expected, found)) + 1;

    /// <summary>Of the time that one mail took, in milliseconds; 0.99 for the slowest of a hundred.</summary>
    public double Percentile(double share)
    {
        var sorted = _milliseconds.Order().ToList();
        return sorted.Count == 0 ? 0 : sorted[Math.Min((int)(sorted.Count * share), sorted.Count - 1)];
    }

    public double MailsPerSecond => _milliseconds.Sum() is > 0 and var all ? _milliseconds.Count * 1000 / all : 0;
}
