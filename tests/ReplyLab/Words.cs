namespace InfoInterview.ReplyLab;

/// <summary>What the names of a case stand for, where several count alike.</summary>
public static class Words
{
    public static bool IsBounce(string kind) => kind is "bounce_hard" or "bounce_soft" or "delayed";

    public static bool IsRefusal(string? label) => label is "declined" or "declined_referral" or "unsubscribe";
}
