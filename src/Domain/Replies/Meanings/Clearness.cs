namespace InfoInterview.Domain.Replies.Meanings;

/// <summary>Whether a refusal is so clear that it may stand by itself (reply-facts, "Recommended design": all conditions, not most).</summary>
/// <param name="No">The refusal.</param>
/// <param name="Referral">It names somebody else.</param>
internal sealed record Clearness(Said Said, Finding No, bool Referral)
{
    /// <summary>What must not be there when a refusal is to stand by itself.</summary>
    public IEnumerable<string> Doubts()
    {
        (bool When, string Why)[] against =
        [
            (Said.Agreements.Count > 0, "agrees-too"),
            (Said.Has(Act.AsksTimes) || Said.Has(Act.Booking), "asks-for-times"),
            (Said.Has(Act.AsksResume), "asks-for-resume"),
            (Said.Text.Sentences.Any(s => s.Question), "question"),
            (Said.Has(Act.Jobs), "other-business"),
            (Said.Text.Words.Count > 220, "long"),
            (No.Subject == Subject.Unknown, "whose-refusal"),
            (!Courteous() && !(Referral && No.Rule != "cannot-do"), "no-word-to-the-seeker"),
            (OpenSegments(), "words-not-understood"),
        ];
        return against.Where(a => a.When).Select(a => a.Why);
    }

    /// <summary>
    /// Every stretch of speech beside the refusal has to be understood as kind words, regret, or a reason that offers nothing.
    /// What stands behind the refusal is looked at more closely: there it may be taken back.
    /// </summary>
    private bool OpenSegments()
    {
        Act[] harmless = [Act.Refuse, Act.Hint, Act.Thanks, Act.Wishes, Act.Regret, Act.Refer, Act.OnBehalf, Act.MayUseName, Act.OfferReferral, Act.DoNotWrite];
        for (var i = 0; i < Said.Findings.Segments.Count; i++)
        {
            var understood = Said.Findings.All.Any(f => f.Segment == i && harmless.Contains(f.Act) && !f.Past && (f.Subject != Subject.Third || f.Act is Act.Refer or Act.OfferReferral));
            if (i != No.Segment && !understood && !(Referral && (OfOthers(Said.Findings.Segments[i]) || Said.Findings.Segments[i] is var brief && brief.End - brief.First <= 2)) && Said.Findings.SegmentHas(i, i < No.Segment ? "hope" : "danger") && !(i < No.Segment && Said.Findings.All.Any(f => f.Segment == i && f.Act == Act.Agree)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Who refuses a favour says so in words of refusing, or says something kind beside it. "We can't take it" alone may be about anything.
    /// </summary>
    private bool Courteous()
    {
        var kind = Said.Has(Act.Regret) || Said.Has(Act.Thanks) || Said.Has(Act.Wishes) || Said.Findings.All.Any(f => f is { Act: Act.Agree, Negated: false } && f.First < No.First);
        return No.Rule switch
        {
            "declines" or "policy" => kind || Said.Text.Words.Count <= 14,
            "cannot-do" => (Said.Has(Act.Regret) || Said.Has(Act.Wishes)) && Said.Text.Words.Count <= 60,
            _ => kind || Said.Text.Words.Count <= 15,
        };
    }

    /// <summary>A stretch that speaks of the person named, or of any third person.</summary>
    private bool OfOthers(Segment segment)
    {
        var span = Said.Text.SpanOf(segment.First, segment.End);
        return Said.Findings.SegmentHas(Said.Findings.Segments.IndexOf(segment), "third")
            || Said.Findings.SegmentHas(Said.Findings.Segments.IndexOf(segment), "her")
            || Said.People.Any(p => p.Span.Start < span.End && p.Span.End > span.Start);
    }
}
