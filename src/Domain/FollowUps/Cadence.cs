namespace InfoInterview.Domain.FollowUps;

/// <summary>After how many business days what happens while nobody answers (product.md, "Standard timing").</summary>
/// <param name="Call">The task to call.</param>
/// <param name="FollowUp">The one follow-up draft in the same thread.</param>
/// <param name="Close">Closed kindly as "no answer".</param>
/// <param name="AskWhenAwayWithoutDate">When an absence names no return date.</param>
public sealed record Cadence(int Call, int FollowUp, int Close, int AskWhenAwayWithoutDate)
{
    public static readonly Cadence Standard = new(3, 7, 12, 5);
}
