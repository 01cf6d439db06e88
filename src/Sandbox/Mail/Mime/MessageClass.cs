using MimeKit;

namespace InfoInterview.Sandbox.Mail.Mime;

/// <summary>The MAPI message class that Exchange would give a mail.</summary>
static class MessageClass
{
    public const string Note = "IPM.Note";
    public const string NonDelivery = "REPORT.IPM.Note.NDR";
    public const string OutOfOffice = "IPM.Note.Rules.OofTemplate.Microsoft";

    public static string Of(MimeMessage message) => message.Body switch
    {
        MultipartReport report when IsDeliveryStatus(report) => report.OfType<MessageDeliveryStatus>().Any(IsDelivered) ? "REPORT.IPM.Note.DR" : NonDelivery,
        MultipartReport report when report.ReportType?.Equals("disposition-notification", StringComparison.OrdinalIgnoreCase) == true => "REPORT.IPM.Note.IPNRN",
        _ => IsExchangeAutomaticReply(message) ? OutOfOffice : Note,
    };

    static bool IsDeliveryStatus(MultipartReport report) => report.ReportType?.Equals("delivery-status", StringComparison.OrdinalIgnoreCase) == true;

    static bool IsDelivered(MessageDeliveryStatus status) =>
        status.StatusGroups.Any(group => group["Action"]?.Trim().ToLowerInvariant() is "delivered" or "relayed");

    /// <summary>Exchange's own replies carry the mark of the rules agent, not always Auto-Submitted.</summary>
    public static bool IsExchangeAutomaticReply(MimeMessage message) =>
        message.Headers.Contains("X-MS-Exchange-Inbox-Rules-Loop")
        || message.Headers["X-MS-Exchange-Generated-Message-Source"]?.Contains("Mailbox Rules Agent", StringComparison.OrdinalIgnoreCase) == true;
}
