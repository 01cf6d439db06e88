using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.Replies.Texts;

namespace InfoInterview.Domain.Replies.Kinds;

/// <summary>A mail that came back.</summary>
/// <param name="Kind">Hard, soft or delayed.</param>
/// <param name="Rule">The name of the rule that decided.</param>
/// <param name="Report">What it tells, from a report part or from the well-known texts; for matching.</param>
public sealed record Bounce(MailKind Kind, string Rule, DeliveryReport Report);

/// <summary>
/// Finds mail that came back. Half of all bounces carry no report part, so several weak signs together count as one strong;
/// a person who quotes a bounce writes from an own address and has no such signs around the quote.
/// </summary>
public static class Bounces
{
    /// <summary>What a mail system says stands at the top. Characters.</summary>
    private const int LongestText = 6000;

    /// <summary>Null when the mail is none.</summary>
    public static Bounce? Of(IncomingMessage mail, MailText text)
    {
        if (IsReadReceipt(mail))
        {
            return null;
        }

        if (mail.Report is { } report)
        {
            return Judge(report, mail, text.Whole, mail.Header("X-Failed-Recipients") is null ? "report" : "failed-recipients");
        }

        if (mail.Header("X-Failed-Recipients") is { } failed)
        {
            return Judge(new DeliveryReport(failed.Split(',')[0].Trim(), null, Delayed: false, null), mail, text.Whole, "failed-recipients");
        }

        return Signs(mail, text) is { } rule ? Judge(BounceTexts.ReportIn(text.Whole, mail), mail, text.Whole, rule) : null;
    }

    /// <summary>The sign of a mail system's own mail in its envelope; a sender that nobody can answer.</summary>
    public static bool IsFromSystem(MessageEnvelope mail)
    {
        if (mail.MessageClass is { } name && name.StartsWith("REPORT.", StringComparison.OrdinalIgnoreCase))
        {
            return !name.EndsWith(".IPNRN", StringComparison.OrdinalIgnoreCase) && !name.EndsWith(".IPNNRN", StringComparison.OrdinalIgnoreCase) && !name.EndsWith(".DR", StringComparison.OrdinalIgnoreCase);
        }

        return mail.From is { } from && (IsDaemon(from) || IsPostmaster(from));
    }

    /// <summary>"Read: …" (RFC 8098) says that a mail arrived.</summary>
    private static bool IsReadReceipt(IncomingMessage mail) =>
        mail.Header("Content-Type") is { } type && type.Contains("disposition-notification", StringComparison.OrdinalIgnoreCase);

    private static string? Signs(IncomingMessage mail, MailText text)
    {
        var (subject, answered) = Plain.Subject(mail.Envelope.Subject);
        var from = mail.Envelope.From;
        var daemon = from is not null && IsDaemon(from);
        var system = daemon || (from is null && !answered) || (from is not null && IsPostmaster(from)) || mail.Envelope.MessageClass?.StartsWith("REPORT.", StringComparison.OrdinalIgnoreCase) == true;
        var plainSubject = Plain.Of(subject, 400);
        var subjectSign = Plain.Has(plainSubject, BounceTexts.Subjects) && (!answered || system);
        var report = mail.Header("Content-Type") is { } type && type.Contains("multipart/report", StringComparison.OrdinalIgnoreCase) && type.Contains("delivery-status", StringComparison.OrdinalIgnoreCase);
        var machine = ReturnsToNobody(mail) || mail.Header("Auto-Submitted") is { } auto && !auto.TrimStart().StartsWith("no", StringComparison.OrdinalIgnoreCase);
        if (!system && !subjectSign && !report && !machine)
        {
            // Words alone never make a bounce, so a person's mail is not even searched for them.
            return null;
        }

        var own = Plain.Of(system || subjectSign ? text.Whole : text.New, LongestText);
        var bodySigns = (Plain.Has(own, BounceTexts.Openings) ? 2 : 0) + (Plain.Has(own, BounceTexts.Reasons) ? 1 : 0) + (Plain.Has(own, BounceTexts.Fields) ? 1 : 0);
        if (Plain.Has(plainSubject, BounceTexts.Arrivals) && bodySigns < 2)
        {
            return null;
        }

        if (report)
        {
            return "report-type";
        }

        if (daemon)
        {
            return subjectSign || bodySigns > 0 || !AbsenceTexts.Has(own) ? "mail-daemon" : null;
        }

        var score = (system ? 2 : 0) + (subjectSign ? 2 : 0) + bodySigns + (machine ? 1 : 0);
        var person = !system && !machine && (answered || mail.Envelope.References.Count > 0);
        return !person && score >= (system || subjectSign ? 3 : 5) && (subjectSign || bodySigns > 0) ? "several-signs" : null;
    }

    private static Bounce Judge(DeliveryReport report, IncomingMessage mail, string whole, string rule)
    {
        var plain = Plain.Of($"{mail.Envelope.Subject}\n{report.Reason}\n{(whole.Length > LongestText ? whole[..LongestText] : whole)}", LongestText);
        report = report with { Reason = report.Reason ?? BounceTexts.ReasonIn(whole), Status = report.Status ?? EnhancedStatus.In(plain) };
        if (report.Recipient is null)
        {
            report = report with { Recipient = BounceTexts.ReportIn(whole, mail).Recipient };
        }

        var status = report.Status;
        if (report.Delayed || status?.StartsWith('4') == true || (status is null && Plain.Has(plain, BounceTexts.Delays)))
        {
            return new Bounce(MailKind.Delay, $"{rule}: still being tried", report with { Delayed = true });
        }

        var reason = Plain.Of(report.Reason ?? "", 1000);
        if (Plain.Has(reason, BounceTexts.Passing))
        {
            return new Bounce(MailKind.SoftBounce, $"{rule}: may pass", report);
        }

        if (status is not null && !IsGeneric(status))
        {
            return new Bounce(NoSuchAddress(status) ? MailKind.HardBounce : MailKind.SoftBounce, $"{rule}: status {status}", report);
        }

        var said = Plain.Of($"{mail.Envelope.Subject}\n{BounceTexts.AboveCopy(whole)}", LongestText);
        return Plain.Has(reason, BounceTexts.Gone) || (Plain.Has(said, BounceTexts.Gone) && !Plain.Has(said, BounceTexts.Passing))
            ? new Bounce(MailKind.HardBounce, $"{rule}: says that there is no such address", report)
            : Plain.Has(said, BounceTexts.Delays) ? new Bounce(MailKind.Delay, $"{rule}: still being tried", report with { Delayed = true })
            : new Bounce(MailKind.SoftBounce, $"{rule}: no reason that is final", report);
    }

    /// <summary>5.0.x, 5.3.0, 5.5.0: something failed, the words must tell what.</summary>
    private static bool IsGeneric(string status) => status.StartsWith("5.0.", StringComparison.Ordinal) || (status.EndsWith(".0", StringComparison.Ordinal) && !status.StartsWith("5.1.", StringComparison.Ordinal) && !status.StartsWith("5.7.", StringComparison.Ordinal));

    /// <summary>
    /// RFC 3463: 5.1.x speaks of the recipient's address, but 5.1.7 and 5.1.8 of the sender's; 5.4.4 of a host that does not exist.
    /// Full, blocked and too large are no death of an address.
    /// </summary>
    private static bool NoSuchAddress(string status) =>
        (status.StartsWith("5.1.", StringComparison.Ordinal) && status is not "5.1.7" and not "5.1.8" and not "5.1.4" and not "5.1.5") || status == "5.4.4";

    private static bool ReturnsToNobody(IncomingMessage mail) => mail.Header("Return-Path")?.Trim() is "<>";

    private static bool IsDaemon(Participant from)
    {
        var local = Local(from);
        return local.StartsWith("mailer-daemon", StringComparison.OrdinalIgnoreCase)
            || local.StartsWith("MicrosoftExchange", StringComparison.OrdinalIgnoreCase)
            || BounceTexts.Daemons.Contains(local)
            || Plain.Has(Plain.Of(from.Name, 100), BounceTexts.DaemonNames);
    }

    private static bool IsPostmaster(Participant from)
    {
        var local = Local(from);
        return local.StartsWith("postmaster", StringComparison.OrdinalIgnoreCase) || local.Length == 0
            || local.StartsWith("bounce", StringComparison.OrdinalIgnoreCase) || local.StartsWith("mailadm", StringComparison.OrdinalIgnoreCase)
            || from.Name.Contains("System Administrator", StringComparison.OrdinalIgnoreCase) || from.Name.Contains("Mail Administrator", StringComparison.OrdinalIgnoreCase)
            || from.Name.Contains("postmaster", StringComparison.OrdinalIgnoreCase) || from.Name.Contains("Systemadministrator", StringComparison.OrdinalIgnoreCase);
    }

    private static string Local(Participant from) =>
        from.Address.LastIndexOf('@') is var at && at >= 0 ? from.Address[..at].Trim('"', ' ', '<') : from.Address.Trim('<', '>', ' ');
}
