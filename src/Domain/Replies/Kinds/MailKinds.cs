using System.Text.RegularExpressions;
using InfoInterview.Domain.Mailboxes;

namespace InfoInterview.Domain.Replies.Kinds;

/// <summary>
/// Tells machines from people. The order matters: a third of all bounces carry <c>Auto-Submitted: auto-replied</c>,
/// so a bounce is looked for before an absence.
/// </summary>
public static partial class MailKinds
{
    public static (MailKind Kind, string Rule) Of(IncomingMessage mail)
    {
        if (mail.Envelope.MeetingAnswer is not null)
        {
            return (MailKind.CalendarAnswer, "meeting-response");
        }

        if (Bounce(mail) is { } bounce)
        {
            return bounce;
        }

        var automatic = mail.Header("Auto-Submitted") is { } value && !value.Trim().StartsWith("no", StringComparison.OrdinalIgnoreCase);
        if (AbsenceClass(mail.Envelope.MessageClass) || AbsenceSubject().IsMatch(mail.Envelope.Subject) || AbsenceHeader(mail))
        {
            return (MailKind.OutOfOffice, "absence-signs");
        }

        if (automatic)
        {
            return AbsenceWords().IsMatch(mail.Text) ? (MailKind.OutOfOffice, "automatic-absence-words") : (MailKind.AutoAcknowledgement, "auto-submitted");
        }

        // Precedence: bulk marks lists, not automatic answers; only list headers prove a list (RFC 2369, RFC 2919).
        return mail.Header("List-Id") is not null || mail.Header("List-Unsubscribe") is not null
            ? (MailKind.List, "list-headers")
            : (MailKind.Human, "no-machine-signs");
    }

    /// <summary>True for mail that a mail system wrote about another mail: worth opening while a request waits, because a bounce seldom keeps the thread.</summary>
    public static bool LooksLikeReport(MessageEnvelope mail) =>
        mail.MessageClass?.StartsWith("REPORT.", StringComparison.OrdinalIgnoreCase) == true
        || (mail.From is { } from && Daemon().IsMatch(from.Address));

    private static (MailKind, string)? Bounce(IncomingMessage mail)
    {
        if (mail.Report is not { } report)
        {
            return LooksLikeReport(mail.Envelope) && BounceSubject().IsMatch(mail.Envelope.Subject)
                ? (MailKind.SoftBounce, "report-without-status")
                : null;
        }

        return report.Delayed || report.Status?.StartsWith('4') == true ? (MailKind.Delay, "status-4")
            : NoSuchAddress(report.Status) ? (MailKind.HardBounce, "status-5.1")
            : (MailKind.SoftBounce, "status-5-other");
    }

    /// <summary>RFC 3463: 5.1.x speaks of the address, 5.4.4 of a host that does not exist. Full, blocked and too large are no death of an address.</summary>
    private static bool NoSuchAddress(string? status) =>
        status is not null && (status.StartsWith("5.1.", StringComparison.Ordinal) || status == "5.4.4");

    private static bool AbsenceClass(string? messageClass) =>
        messageClass?.Contains("OofTemplate", StringComparison.OrdinalIgnoreCase) == true;

    private static bool AbsenceHeader(IncomingMessage mail) =>
        mail.Header("X-MS-Exchange-Inbox-Rules-Loop") is not null
        || mail.Header("X-Autoreply") is not null
        || mail.Header("X-Autorespond") is not null
        || mail.Header("X-Apple-Action") is { } action && action.Contains("vacation", StringComparison.OrdinalIgnoreCase)
        || mail.Header("Precedence") is { } precedence && precedence.Contains("auto_reply", StringComparison.OrdinalIgnoreCase)
        || mail.Header("Auto-Submitted") is { } auto && auto.Contains("auto-replied", StringComparison.OrdinalIgnoreCase) && AbsenceWords().IsMatch(mail.Envelope.Subject + "\n" + mail.Text);

    [GeneratedRegex(@"^(mailer-daemon|postmaster|microsoftexchange[0-9a-f]+|mail-daemon|maildaemon)@", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Daemon();

    [GeneratedRegex(@"undeliver|delivery (status|fail|has failed|incomplete)|returned mail|failure notice|could not be delivered|unzustellbar|nicht zugestellt|non remis|no se puede entregar|não entregue|impossibile recapitare|onbestelbaar",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BounceSubject();

    [GeneratedRegex(@"^\s*(automatic reply|out of office|auto(matic)? response|auto|automatische antwort|abwesenheitsnotiz|réponse automatique|absente?( du bureau)?|respuesta automática|fuera de la oficina|resposta automática|fora do escritório|risposta automatica|fuori sede|automatisch antwoord|automatiskt svar|autosvar|automatisk svar|automaattinen vastaus|automatyczna odpowiedź|automatická odpověď|automatikus válasz|otomatik yanıt|自動応答|自动答复|자동 회신)\s*:",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AbsenceSubject();

    [GeneratedRegex(@"\b(out of (the )?office|on (annual |parental |sick |maternity |paternity )?leave|on vacation|on holiday|away from (the office|my desk|my mail)|currently away|will return|be back|no longer (work|with)|have left|nicht im büro|abwesend|im urlaub|absente? du|en congé|fuera de la oficina|de vacaciones|fora do escritório|de férias|fuori ufficio|in ferie|afwezig|met vakantie)\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AbsenceWords();
}
