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
    private static readonly Act[] Answers = [Act.Booking, Act.AsksResume, Act.ByMail, Act.SendQuestions];

    private readonly List<string> _doubts = [];

    public static Decided Of(Said said) => new Decision(said).Decide();

    private Decided Decide()
    {
        Doubt(said.Has(Act.Hint, "irony"), "irony");
        return NeverAgain() ?? Elsewhere() ?? Times() ?? Refusal() ?? Turn() ?? Agreement() ?? Rest();
    }

    private Decided By(ReplyLabel label, Finding? finding, string? rule = null)
    {
        Doubt(Strays(label), "speaks-of-something-else");
        return new(label, rule ?? finding?.Rule ?? "nothing-understood", finding, [.. _doubts.Distinct()]);
    }

    /// <summary>These labels rest on words that an office mail is full of; without a word about the request they are not to be trusted.</summary>
    private bool Strays(ReplyLabel label) => label switch
    {
        ReplyLabel.AsksQuestion => said.Topic.Elsewhere || (said.Topic.Read && !said.InquiresOfRequest),
        ReplyLabel.TentativeLater or ReplyLabel.AsksTimes or ReplyLabel.AcceptedTimes or ReplyLabel.Redirected or ReplyLabel.Accepted or ReplyLabel.EmailInstead =>
            said.Topic.Elsewhere && said.Agreements.Count == 0,
        _ => false,
    };

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

    /// <summary>Two words of other business and none of the request: nobody answers so.</summary>
    private Decided? Elsewhere()
    {
        if (!said.Topic.Elsewhere || said.Topic.Business < 2 || said.Refusals.Count > 0 || said.Agreements.Any(a => a.Rule is not ("let-us" or "can-meet")) || Answers.Any(said.Has))
        {
            return null;
        }

        Doubt(said.Has(Act.Hint), "answers-too");
        return By(ReplyLabel.Unrelated, null, "other-business");
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
            Doubt(said.Has(Act.Later, "ask-again-then") || said.Times.Any(t => t.Kind == TimeKind.FollowUp), "later");
            Doubt(!said.Has(Act.Refer) && !said.Has(Act.OfferReferral) && said.People.All(p => p.Address is null), "name-in-passing");
            _doubts.AddRange(new Clearness(said, no, Referral: true).Doubts());
            return By(ReplyLabel.DeclinedReferral, no);
        }

        if (said.Of(Act.Later).FirstOrDefault(l => l.Rule == "ask-again-then" || (l.Rule == "until" ? l.Segment == no.Segment + 1 : l.Segment != no.Segment)) is { } later)
        {
            return By(ReplyLabel.TentativeLater, later);
        }

        Doubt(said.Of(Act.Later).Any(l => l.Rule != "until") || said.Has(Act.Check), "later");
        Doubt(said.Has(Act.OfferReferral) || said.Has(Act.Refer), "points-elsewhere");
        _doubts.AddRange(new Clearness(said, no, Referral: false).Doubts());
        return By(ReplyLabel.Declined, no);
    }

    private Finding? Mail() => said.First(Act.ByMail) ?? (said.Refusals.Count > 0 ? said.First(Act.SendQuestions) : null);

    private Decided? Turn()
    {
        var assistant = said.First(Act.Assistant);
        var over = said.First(Act.HandOver);
        if (over is not null && said.Has(Act.Jobs) && said.People.Count == 0)
        {
            Doubt(true, "hands-over-for-a-job");
            return By(ReplyLabel.Unrelated, said.First(Act.Jobs));
        }

        if (over is not null && (assistant is null || assistant.First > over.End + 40) && said.Agreements.Count == 0)
        {
            return By(ReplyLabel.Redirected, over);
        }

        if (assistant is not null && (over is not null || said.Agreements.Count > 0))
        {
            Doubt(said.Of(Act.AsksTimes).Any(said.Asked), "asks-for-times");
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

        if (said.Of(Act.AsksResume).FirstOrDefault(r => said.Agreements.Count == 0 || r.First < said.Agreements[0].First || said.Findings.SentenceHas(r.Sentence, "place")) is { } resume)
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
            Doubt(said.People.Count > 0 && said.Has(Act.Refer), "points-elsewhere");
            Doubt(later.Subject is Subject.Unknown && said.Agreements.Count == 0 && !said.Topic.Request && !said.Topic.You && !said.Has(Act.Regret) && !said.Has(Act.Hint), "whose-delay");
            Doubt(later.Rule == "until" && said.Agreements.Count == 0 && !said.Has(Act.Hint) && !said.Has(Act.Regret) && !said.Has(Act.Refuse) && !said.Topic.Request, "until-of-what");
            return By(ReplyLabel.TentativeLater, later);
        }

        return said.Agreements.Count > 0 ? AgreementBeside(said.Agreements[0]) : null;
    }

    private Decided AgreementBeside(Finding yes)
    {
        if (said.First(Act.AsksTimes) is { } asks)
        {
            return By(ReplyLabel.AsksTimes, asks);
        }

        if (said.WondersAboutDays && said.Offers.Count == 0)
        {
            return By(ReplyLabel.AsksTimes, null, "wonders-about-days");
        }

        Doubt(said.Has(Act.Check), "will-check");
        Doubt(said.Has(Act.AsksResume), "asks-for-resume");
        Doubt(said.NamesUnofferedHour, "time-not-read");
        Doubt(said.Times.Any(t => t.Kind == TimeKind.FollowUp), "later");
        return By(ReplyLabel.Accepted, yes);
    }

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
            Doubt(said.Findings.SentenceHas(propose.Sentence, "day") || said.NamesUnofferedHour, "time-not-read");
            Doubt(said.Has(Act.AsksResume), "asks-for-resume");
            return By(ReplyLabel.Accepted, propose);
        }

        if (said.First(Act.Hint) is { } hint)
        {
            Doubt(true, "implicit-refusal");
            return By(ReplyLabel.Declined, hint);
        }

        if (said.Text.Sentences.Any(s => s.Question) || said.Has(Act.Question))
        {
            Doubt(said.Findings.Holds("cv"), "asks-for-resume");
            return By(ReplyLabel.AsksQuestion, said.First(Act.Question), "question");
        }

        if (said.Findings.BeginsWithYes)
        {
            return By(ReplyLabel.Accepted, null, "short-yes");
        }

        return Beside();
    }

    /// <summary>Thanks, good wishes, jobs, what has been: certain where nothing else is said, and nothing that could be a veiled refusal.</summary>
    private Decided Beside()
    {
        var beside = said.First(Act.Jobs) ?? said.First(Act.Past);
        if (beside is not null)
        {
            return By(ReplyLabel.Unrelated, beside);
        }

        var kind = said.Has(Act.Wishes) || said.Has(Act.Thanks);
        Doubt(!kind, "nothing-understood");
        Doubt(kind && !said.OnlyKind, "only-kind-words");
        return By(said.Has(Act.Wishes) || said.Has(Act.Thanks) ? ReplyLabel.Unrelated : ReplyLabel.Unclear, said.First(Act.Wishes) ?? said.First(Act.Thanks));
    }
}
