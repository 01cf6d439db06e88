using System.Text.Json;

namespace InfoInterview.Domain.Replies;

/// <summary>The names of kinds, labels and signs outside the program, in files of cases: snake case, some shorter than ours.</summary>
public static class Taxonomy
{
    public static string NameOf(MailKind kind) => kind switch
    {
        MailKind.CalendarAnswer => "meeting_response",
        MailKind.HardBounce => "bounce_hard",
        MailKind.SoftBounce => "bounce_soft",
        MailKind.Delay => "delayed",
        MailKind.OutOfOffice => "ooo",
        MailKind.AutoAcknowledgement => "auto_ack",
        MailKind.List => "list",
        _ => "human",
    };

    public static string NameOf(ReplyLabel label) => label == ReplyLabel.DoNotWrite ? "unsubscribe" : Snake(label);

    public static string NameOf(ReplySign sign) => sign == ReplySign.OnBehalf ? "assistant_on_behalf" : Snake(sign);

    public static string Snake(Enum value) => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
