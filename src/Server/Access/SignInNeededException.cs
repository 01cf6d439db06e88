namespace InfoInterview.Server.Access;

/// <summary>Only the seeker can repair the sign-in. Four shapes of failure of the identity libraries end here (security-facts.md 0.7); everything else passes.</summary>
/// <param name="why">The provider's code; safe to log.</param>
/// <param name="claims">The challenge the next sign-in has to answer; null when there is none.</param>
public sealed class SignInNeededException(string why, string? claims) : Exception($"The seeker has to sign in again: {why}.")
{
    public string Why => why;
    public string? Claims => claims;
}
