using InfoInterview.Domain.Replies.Times;

namespace InfoInterview.Domain.Replies.Meanings;

/// <summary>The label, the finding that decided, and what speaks against going by it unseen.</summary>
internal sealed record Decided(ReplyLabel Label, string Rule, Finding? By, IReadOnlyList<string> Doubts);

/// <summary>
/// One label out of everything that a reply says. The order of the questions is the order of what outweighs what:
/// a wish never to be written to, a usable time, a refusal with what it turns to, then agreement and its neighbours.
/// </summary>
internal sealed class Decision(Said said)
{
    private readonly List<string> _doubts = [];

    public static Decided Of(Said said) => new Decision(said).Decide();

    private Decided Decide()
    {
        Doubt(said.Has(Act.Hint, "irony"), "irony");
        return NeverAgain() ?? Times() ?? Refusal() ?? Turn() ?? Agreement() ?? Rest();
    }

    private Decided By(ReplyLabel label, Finding? finding, string? rule = null) => new(label, rule ?? finding?.Rule ?? "nothing-understood", finding, [.. _doubts.Distinct()]);

    private void Doubt(bool when, string why)
    {
        if (when)
        {
            _doubts.Add(why);
        }
    }

    private Decided? NeverAgain()
    {
        if (said.First(Act.DoNotWrite) is not { } never)
        {
            return null;
        }

        Doubt(said.Agreements.Count > 0 || said.Offers.Count > 0, "agrees-too");
        Doubt(said.Text.Words.Count > 150, "long");
        Doubt(never.Scope is Scope.Time or Scope.Medium or Scope.Season, "narrow-scope");
        return By(ReplyLabel.DoNotWrite, never);
    }

    private Decided? Times()
    {
        if (said.Offers.Count == 0)
        {
            return null;
        }

        var last = said.Offers[^1].Span;
        var after = said.Refusals.Any(r => Start(r) >= last.End);
        Doubt(after, "refusal-after-a-time");
        if (after && said.Agreements.Count == 0)
        {
            return null;
        }

        Doubt(said.Refusals.Count > 0 && said.Agreements.Count == 0, "refusal-and-time");
        Doubt(said.Has(Act.Jobs) && said.Agreements.Count == 0, "other-business");
        Doubt(said.Has(Act.HandOver) && said.Agreements.Count == 0 && !said.Has(Act.Assistant), "hands-over-too");
        Doubt((said.Text.Words.Count > 60 || (said.Text.Words.Count > 9 && said.Offers.All(o => o.Kind == TimeKind.Day))) && said.Agreements.Count == 0 && !said.Has(Act.Propose) && !said.Has(Act.AsksTimes), "time-without-agreement");
        return By(ReplyLabel.AcceptedTimes, said.Agreements.Count > 0 ? said.Agreements[0] : null, "names-a-time");
    }

    private int Start(Finding f) => said.Text.Words[f.First].Span.Start;

    private Decided? Refusal()
    {
        if (said.Refusals.Count == 0)
        {
            return null;
        }

        var no = said.Refusals[^1];
        if (Mail() is { } mail)
        {
            return By(ReplyLabel.EmailInstead, mail);
        }

        if (said.First(Act.HandOver) is { } over && !said.Has(Act.Assistant))
        {
            return By(ReplyLabel.Redirected, over);
        }

        if (said.Agreements.LastOrDefault(a => a.First > no.First) is { } yes)
        {
            Doubt(!said.Turns(no, yes), "refusal-and-agreement");
            return AgreementBeside(yes);
        }

        if (said.People.Count > 0)
        {
            Doubt(!said.Has(Act.Refer) && !said.Has(Act.OfferReferral) && said.People.All(p => p.Address is null), "name-in-passing");
            DoubtRefusal(no, referral: true);
            return By(ReplyLabel.DeclinedReferral, no);
        }

        if (said.Of(Act.Later).FirstOrDefault(l => l.Rule == "ask-again-then" || (l.Rule == "until" ? l.Segment == no.Segment + 1 : l.Segment != no.Segment)) is { } later)
        {
            return By(ReplyLabel.TentativeLater, later);
        }

        Doubt(said.Of(Act.Later).Any(l => l.Rule != "until") || said.Has(Act.Check), "later");
        Doubt(said.Has(Act.OfferReferral) || said.Has(Act.Refer), "points-elsewhere");
        DoubtRefusal(no);
        return By(ReplyLabel.Declined, no);
    }

    /// <summary>What must not be there when a refusal is to stand by itself.</summary>
    private void DoubtRefusal(Finding no, bool referral = false)
    {
        Doubt(said.Agreements.Count > 0, "agrees-too");
        Doubt(said.Has(Act.AsksTimes) || said.Has(Act.Booking), "asks-for-times");
        Doubt(said.Has(Act.AsksResume), "asks-for-resume");
        Doubt(said.Text.Sentences.Any(s => s.Question), "question");
        Doubt(said.Has(Act.Jobs), "other-business");
        Doubt(said.Text.Words.Count > 220, "long");
        Doubt(no.Subject == Subject.Unknown, "whose-refusal");
        Doubt(!Courteous(no) && !(referral && no.Rule != "cannot-do"), "no-word-to-the-seeker");
        Doubt(OpenSegments(no, referral), "words-not-understood");
    }

    /// <summary>
    /// Every stretch of speech beside the refusal has to be understood as kind words, regret, or a reason that offers nothing.
    /// What stands behind the refusal is looked at more closely: there it may be taken back.
    /// </summary>
    private bool OpenSegments(Finding no, bool referral)
    {
        Act[] harmless = [Act.Refuse, Act.Hint, Act.Thanks, Act.Wishes, Act.Regret, Act.Refer, Act.OnBehalf, Act.MayUseName, Act.OfferReferral, Act.DoNotWrite];
        for (var i = 0; i < said.Findings.Segments.Count; i++)
        {
            var understood = said.Findings.All.Any(f => f.Segment == i && harmless.Contains(f.Act) && !f.Past && (f.Subject != Subject.Third || f.Act is Act.Refer or Act.OfferReferral));
            if (i != no.Segment && !understood && !(referral && (OfOthers(said.Findings.Segments[i]) || said.Findings.Segments[i] is var brief && brief.End - brief.First <= 2)) && said.Findings.SegmentHas(i, i < no.Segment ? "hope" : "danger") && !(i < no.Segment && said.Findings.All.Any(f => f.Segment == i && f.Act == Act.Agree)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Who refuses a favour says so in words of refusing, or says something kind beside it. "We can't take it" alone may be about anything.
    /// </summary>
    private bool Courteous(Finding no)
    {
        var kind = said.Has(Act.Regret) || said.Has(Act.Thanks) || said.Has(Act.Wishes) || said.Findings.All.Any(f => f is { Act: Act.Agree, Negated: false } && f.First < no.First);
        return no.Rule switch
        {
            "declines" or "policy" => kind || said.Text.Words.Count <= 14,
            "cannot-do" => (said.Has(Act.Regret) || said.Has(Act.Wishes)) && said.Text.Words.Count <= 60,
            _ => kind || said.Text.Words.Count <= 15,
        };
    }

    /// <summary>A stretch that speaks of the person named, or of any third person.</summary>
    private bool OfOthers(Segment segment)
    {
        var span = said.Text.SpanOf(segment.First, segment.End);
        return said.Findings.SegmentHas(said.Findings.Segments.IndexOf(segment), "third")
            || said.Findings.SegmentHas(said.Findings.Segments.IndexOf(segment), "her")
            || said.People.Any(p => p.Span.Start < span.End && p.Span.End > span.Start);
    }

    private Finding? Mail() => said.First(Act.ByMail) ?? (said.Refusals.Count > 0 ? said.First(Act.SendQuestions) : null);

    private Decided? Turn()
    {
        var assistant = said.First(Act.Assistant);
        var over = said.First(Act.HandOver);
        if (over is not null && (assistant is null || assistant.First > over.End + 40) && said.Agreements.Count == 0)
        {
            return By(ReplyLabel.Redirected, over);
        }

        if (assistant is not null && (over is not null || said.Agreements.Count > 0))
        {
            return By(ReplyLabel.Accepted, assistant);
        }

        if (said.First(Act.ByMail) is { } mail)
        {
            Doubt(said.Has(Act.AsksTimes), "asks-for-times");
            return By(ReplyLabel.EmailInstead, mail);
        }

        return null;
    }

    private Decided? Agreement()
    {
        if (said.First(Act.Booking) is { } booking)
        {
            return By(ReplyLabel.AsksTimes, booking);
        }

        if (said.Of(Act.AsksResume).FirstOrDefault(r => said.Agreements.Count == 0 || said.Findings.SentenceHas(r.Sentence, "place")) is { } resume)
        {
            return By(ReplyLabel.AsksResume, resume);
        }

        var later = said.Of(Act.Later).FirstOrDefault(l => l.Rule != "until" || said.Agreements.Count == 0 || said.Turns(said.Agreements[0], l)) ?? said.First(Act.Reschedule);
        if (said.First(Act.AsksTimes) is { } asks && (later is null || asks.First > later.First || said.Agreements.Count > 0))
        {
            return By(ReplyLabel.AsksTimes, asks);
        }

        if (later is not null)
        {
            return By(ReplyLabel.TentativeLater, later);
        }

        return said.Agreements.Count > 0 ? AgreementBeside(said.Agreements[0]) : null;
    }

    private Decided AgreementBeside(Finding yes) =>
        said.First(Act.AsksTimes) is { } asks ? By(ReplyLabel.AsksTimes, asks) : By(ReplyLabel.Accepted, yes);

    private Decided Rest()
    {
        if (said.First(Act.Check) is { } check)
        {
            return By(ReplyLabel.TentativeLater, check);
        }

        if (said.First(Act.SendQuestions) is { } questions)
        {
            return By(ReplyLabel.EmailInstead, questions);
        }

        if (said.People.Count > 0 && said.First(Act.Refer) is { } refer)
        {
            Doubt(said.Has(Act.Hint), "implicit-refusal");
            return By(said.Has(Act.Hint) ? ReplyLabel.DeclinedReferral : ReplyLabel.Redirected, refer);
        }

        if (said.First(Act.Propose) is { } propose)
        {
            return By(ReplyLabel.Accepted, propose);
        }

        if (said.First(Act.Hint) is { } hint)
        {
            Doubt(true, "implicit-refusal");
            return By(ReplyLabel.Declined, hint);
        }

        if (said.Text.Sentences.Any(s => s.Question) || said.Has(Act.Question))
        {
            return By(ReplyLabel.AsksQuestion, said.First(Act.Question), "question");
        }

        var beside = said.First(Act.Jobs) ?? said.First(Act.Past);
        if (beside is not null)
        {
            return By(ReplyLabel.Unrelated, beside);
        }

        Doubt(true, said.Has(Act.Wishes) || said.Has(Act.Thanks) ? "only-kind-words" : "nothing-understood");
        return By(said.Has(Act.Wishes) || said.Has(Act.Thanks) ? ReplyLabel.Unrelated : ReplyLabel.Unclear, said.First(Act.Wishes) ?? said.First(Act.Thanks));
    }
}
