using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using InfoInterview.Domain.Replies;

namespace InfoInterview.Server.Replies;

/// <summary>The words of the reply lab's files (tests/ReplyLab) for kinds and labels.</summary>
internal static class LabWords
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(MailKind kind) => kind switch
    {
        MailKind.OutOfOffice => "ooo",
        MailKind.HardBounce => "bounce_hard",
        MailKind.SoftBounce => "bounce_soft",
        MailKind.Delay => "delayed",
        MailKind.AutoAcknowledgement => "auto_ack",
        MailKind.CalendarAnswer => "meeting_response",
        MailKind.List => "list",
        _ => "human",
    };

    public static string Of(ReplyLabel label) =>
        label == ReplyLabel.DoNotWrite ? "unsubscribe" : JsonNamingPolicy.SnakeCaseLower.ConvertName(label.ToString());
}
