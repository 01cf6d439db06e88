using InfoInterview.Domain.Replies.Times;

namespace InfoInterview.Domain.Replies.Meanings;

/// <summary>What a reply says beside its label.</summary>
internal static class Signs
{
    public static IReadOnlyList<ReplySign> Of(Said said, ReplyLabel label)
    {
        var signs = new List<ReplySign>();
        void Add(bool when, ReplySign sign)
        {
            if (when)
            {
                signs.Add(sign);
            }
        }

        Add(said.Has(Act.Reschedule), ReplySign.Reschedule);
        Add(said.Has(Act.Confirm), ReplySign.Confirmation);
        Add(said.Has(Act.Assistant), ReplySign.Assistant);
        Add(said.Has(Act.OnBehalf), ReplySign.OnBehalf);
        Add(said.People.Count > 0 && label is ReplyLabel.DeclinedReferral or ReplyLabel.Redirected || (said.People.Count > 0 && said.Has(Act.Refer)), ReplySign.Referral);
        Add(said.Has(Act.OfferReferral), ReplySign.ReferralOffer);
        Add(said.Has(Act.Jobs), ReplySign.JobReferral);
        Add(said.Has(Act.Booking), ReplySign.BookingLink);
        Add(said.Times.Any(t => t.Kind == TimeKind.Negative) || said.Of(Act.Refuse).Any(r => r.Scope is Scope.Time or Scope.Season), ReplySign.NegativeTimes);
        Add(said.Times.Any(t => t.Kind == TimeKind.FollowUp) || said.Has(Act.Later, "ask-again-then"), ReplySign.FollowUp);
        Add(said.Times.Any(t => t.Kind == TimeKind.Return), ReplySign.Return);
        Add(said.Has(Act.LeftCompany), ReplySign.LeftCompany);
        Add(said.Has(Act.Phone), ReplySign.Phone);
        Add(said.Has(Act.ByMail) || said.Has(Act.SendQuestions), ReplySign.Email);
        Add(said.Has(Act.MayUseName), ReplySign.MayUseName);
        Add(label is ReplyLabel.Accepted or ReplyLabel.AcceptedTimes or ReplyLabel.Declined && said.Findings.Segments.Any(s => s.Conditional), ReplySign.Conditional);
        Add(label != ReplyLabel.AsksQuestion && said.Has(Act.Question), ReplySign.AsksQuestion);
        Add(label != ReplyLabel.AsksResume && said.Has(Act.AsksResume), ReplySign.AsksResume);
        return signs;
    }
}
