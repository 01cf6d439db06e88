using InfoInterview.Domain.Replies.Meanings.Words;
using InfoInterview.Domain.Replies.Times;

namespace InfoInterview.Domain.Replies.Meanings;

/// <summary>What a reply says, act by act, as the decision asks for it: what is negated, past, conditional or somebody else's is left out, and what a later clause takes back too.</summary>
internal sealed class Said
{
    private static readonly Act[] OfOthers = [Act.Refer, Act.HandOver, Act.OnBehalf, Act.Assistant, Act.LeftCompany, Act.MayUseName, Act.Thanks, Act.Wishes, Act.Regret, Act.Past, Act.Booking, Act.Jobs, Act.Phone, Act.Question, Act.AsksResume];

    private readonly List<Finding> _counted;

    public Said(TextWords text, Findings findings, IReadOnlyList<TimeMention> times, IReadOnlyList<NamedPerson> people)
    {
        (Text, Findings, Times, People) = (text, findings, times, people);
        _counted = [.. findings.All.Select(Turned).Where(Counts)];
        Refusals = [.. Of(Act.Refuse).Where(r => r.Scope == Scope.Whole)];
        Agreements = [.. _counted.Where(f => f.Act is Act.Agree && !Asked(f) && !TakenBack(f) && !Wished(f) && !Introduces(f))];
        Topic = Topic.Of(text, findings.Book);
        Offers = [.. times.Where(t => t.Kind is TimeKind.Slot or TimeKind.Day)];
    }

    public TextWords Text { get; }
    public Topic Topic { get; }
    public Findings Findings { get; }
    public IReadOnlyList<TimeMention> Times { get; }
    public IReadOnlyList<NamedPerson> People { get; }

    /// <summary>Times that are offered or accepted: a clock time or a day.</summary>
    public IReadOnlyList<TimeMention> Offers { get; }

    /// <summary>Refusals of the whole request by the person asked.</summary>
    public IReadOnlyList<Finding> Refusals { get; }

    /// <summary>Agreements that nothing takes back.</summary>
    public IReadOnlyList<Finding> Agreements { get; }

    public IEnumerable<Finding> Of(Act act) => _counted.Where(f => f.Act == act);

    public Finding? First(Act act) => _counted.FirstOrDefault(f => f.Act == act);

    public bool Has(Act act) => First(act) is not null;

    public bool Has(Act act, string rule) => _counted.Any(f => f.Act == act && f.Rule == rule);

    /// <summary>Stands in a question, and so may propose but does not tell.</summary>
    public bool Asked(Finding f) => Text.Sentences[f.Sentence].Question && LastSegmentOf(f.Sentence) - f.Segment < 1;

    /// <summary>"Got any dates in mind?": a question that names days without one of them.</summary>
    public bool WondersAboutDays
    {
        get
        {
            for (var s = 0; s < Text.Sentences.Count; s++)
            {
                if (Text.Sentences[s].Question && Findings.SentenceHas(s, "asktime") && !Findings.SentenceHas(s, "business"))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>A clock time that is neither offered nor refused: it may be one that was not understood.</summary>
    public bool NamesUnofferedHour => Text.Words.Exists(w => w.Id == Findings.ClockId && !Times.Any(t => t.Kind is not TimeKind.Return && t.Span.Start <= w.Span.Start && t.Span.End >= w.Span.End && !(t.Kind == TimeKind.Negative && Refusals.Count == 0 && Of(Act.Refuse).FirstOrDefault() is null)));

    /// <summary>A question about who asks, what for, or how they came here: what somebody wants to know before they answer a request.</summary>
    public bool InquiresOfRequest
    {
        get
        {
            for (var s = 0; s < Text.Sentences.Count; s++)
            {
                if ((Text.Sentences[s].Question || _counted.Any(f => f.Act == Act.Question && f.Sentence == s)) && Findings.SentenceHas(s, "inquiry") && (Findings.SentenceHas(s, "asked-of") || Text.Sentences[s].Count <= 4) && !Findings.SentenceHas(s, "business"))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Every sentence thanks or wishes well, and none speaks of the request: then it cannot be a refusal that is left unsaid.</summary>
    public bool OnlyKind => Topic.Read && !Topic.Request && Text.Words.Count <= 40 && !Has(Act.Regret) && !Has(Act.Hint) && !Findings.Segments.Any(s => s.Contrast)
        && Enumerable.Range(0, Text.Sentences.Count).All(s => Text.Sentences[s].Count <= 3 || _counted.Any(f => f.Sentence == s && f.Act is Act.Thanks or Act.Wishes or Act.Past))
        && !Findings.Holds("search");

    private int LastSegmentOf(int sentence)
    {
        var last = 0;
        for (var i = 0; i < Findings.Segments.Count; i++)
        {
            last = Findings.Segments[i].Sentence == sentence ? i : last;
        }

        return last;
    }

    /// <summary>"I am not willing to meet" refuses with the words of an agreement.</summary>
    private static Finding Turned(Finding f) =>
        f is { Act: Act.Agree, Rule: "willing-to-meet", Negated: true } ? f with { Act = Act.Refuse, Rule = "not-willing", Negated = false } : f;

    private bool Counts(Finding f)
    {
        if (f.Negated && f.Act is not (Act.Thanks or Act.Regret or Act.Jobs or Act.Assistant or Act.OnBehalf or Act.LeftCompany or Act.Question))
        {
            return false;
        }

        if (f.Act == Act.AsksTimes && WillSend(f))
        {
            return false;
        }

        var mayBeOthers = OfOthers.Contains(f.Act);
        return (mayBeOthers || f.Subject != Subject.Third)
            && (f.Act is not (Act.Refuse or Act.Hint) || f.Subject is Subject.Writer or Subject.Unknown)
            && !(f.Act == Act.Propose && Wonders(f))
            && (mayBeOthers || !f.Past)
            && !(f.Conditional && f.Act is (Act.Agree or Act.Refuse or Act.Hint or Act.Reschedule))
            && !(f.Act == Act.Refuse && Text.Sentences[f.Sentence].Question);
    }

    /// <summary>"I would normally be glad to", "much as I would love to": not this time.</summary>
    private bool Wished(Finding f) => _counted.Any(h => h is { Act: Act.Hint, Rule: "wishes-otherwise" } && h.Segment == f.Segment && h.First <= f.First);

    /// <summary>"Happy to connect you with somebody" agrees to an introduction, not to a meeting.</summary>
    private bool Introduces(Finding f) =>
        Findings.All.Any(o => o.Act is Act.HandOver or Act.OfferReferral && o.First >= f.First && o.First <= f.End);

    /// <summary>"I'll suggest a new date": the writer sends times and asks for none.</summary>
    private bool WillSend(Finding f)
    {
        var (words, writer) = (Text.Words, Findings.Class("writer"));
        return Findings.Class("sending").Has(words[f.First].Id) && f.First - 2 >= Findings.Segments[f.Segment].First
            && (writer.Has(words[f.First - 2].Id) || (f.First - 3 >= Findings.Segments[f.Segment].First && writer.Has(words[f.First - 3].Id)))
            && Findings.Class("auxiliary").Has(words[f.First - 1].Id) && !Text.Sentences[f.Sentence].Question;
    }

    /// <summary>"What do you want to talk about?" proposes nothing.</summary>
    private bool Wonders(Finding f)
    {
        var sentence = Text.Sentences[f.Sentence];
        var wondering = Findings.Class("wondering");
        for (var at = sentence.First; at < f.First; at++)
        {
            if (wondering.Has(Text.Words[at].Id))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"I would love to, but ...": a refusal that turns against an agreement takes it back; one of a day or a medium does not.</summary>
    private bool TakenBack(Finding agreement) => _counted.Any(f =>
        ((f.Act is Act.Refuse && f.Scope == Scope.Whole) || (f.Act is Act.Hint && f.Scope is Scope.Whole && f.Rule != "not-the-one"))
        && f.First > agreement.First && Turns(agreement, f));

    /// <summary>A contrast stands between the two, in one sentence or at the beginning of the later one's.</summary>
    public bool Turns(Finding earlier, Finding later)
    {
        for (var i = earlier.Segment + 1; i <= later.Segment; i++)
        {
            if (Findings.Segments[i].Contrast)
            {
                return true;
            }
        }

        return later.Sentence - earlier.Sentence is 1 && Of(Act.Regret).Any(r => r.Sentence == later.Sentence && r.First <= later.First);
    }
}
