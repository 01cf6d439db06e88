using System.Text.Json;
using InfoInterview.Domain.Replies;

namespace InfoInterview.ReplyLab;

/// <summary>The names of the taxonomy outside the program: snake case, some shorter than ours.</summary>
public static class Words
{
    public const string HardBounce = "bounce_hard", SoftBounce = "bounce_soft", Delayed = "delayed";

    public static string Of(MailKind kind) => kind switch
    {
        MailKind.CalendarAnswer => "meeting_response",
        MailKind.HardBounce => HardBounce,
        MailKind.SoftBounce => SoftBounce,
        MailKind.Delay => Delayed,
        MailKind.OutOfOffice => "ooo",
        MailKind.AutoAcknowledgement => "auto_ack",
        MailKind.List => "list",
        _ => "human",
    };

    public static string Of(ReplyLabel label) => label == ReplyLabel.DoNotWrite ? "unsubscribe" : Snake(label);

    public static string Of(ReplySign sign) => sign == ReplySign.OnBehalf ? "assistant_on_behalf" : Snake(sign);

    public static string Snake(Enum value) => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    public static bool IsBounce(string kind) => kind is HardBounce or SoftBounce or Delayed;

    public static bool IsRefusal(string? label) => label is "declined" or "declined_referral" or "unsubscribe";
}
