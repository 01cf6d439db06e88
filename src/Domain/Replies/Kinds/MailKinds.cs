using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.Replies.Texts;

namespace InfoInterview.Domain.Replies.Kinds;

/// <summary>
/// Tells machines from people. The order matters: a third of all bounces carry <c>Auto-Submitted: auto-replied</c>,
/// so a bounce is looked for before an absence. <c>X-Auto-Response-Suppress</c> and <c>Precedence: bulk</c> prove nothing:
/// the one only asks others not to answer automatically, the other is written by lists.
/// </summary>
public static class MailKinds
{
    private const int LongestText = 8000;

    private static readonly string[] AnswererFields = ["X-Autoreply", "X-Auto-Reply", "X-Autorespond", "X-Autoresponder", "X-Auto-Responder", "X-Mail-Autoreply", "X-Vacation", "X-AutoReply-From", "Auto-Reply"];

    public static (MailKind Kind, string Rule) Of(IncomingMessage mail) => Of(mail, MailText.Of(mail));

    /// <param name="text">The same mail's text, for who has read it already.</param>
    public static (MailKind Kind, string Rule) Of(IncomingMessage mail, MailText text)
    {
        if (mail.Envelope.MeetingAnswer is not null)
        {
            return (MailKind.CalendarAnswer, "meeting-response");
        }

        return Bounces.Of(mail, text) is { } bounce ? (bounce.Kind, bounce.Rule)
            : Absence(mail, text) ?? Acknowledgement(mail, text) ?? List(mail, text) ?? Typed(mail, text) ?? (MailKind.Human, "no-machine-signs");
    }

    /// <summary>True for mail that a mail system wrote about another mail: worth opening while a request waits, because a bounce seldom keeps the thread.</summary>
    public static bool LooksLikeReport(MessageEnvelope mail) => Bounces.IsFromSystem(mail);

    private static (MailKind, string)? Absence(IncomingMessage mail, MailText text)
    {
        if (mail.Envelope.MessageClass?.Contains("OofTemplate", StringComparison.OrdinalIgnoreCase) == true)
        {
            return (MailKind.OutOfOffice, "oof-class");
        }

        if (AnswererSign(mail) is not { } sign)
        {
            return null;
        }

        var words = Plain.Of(text.New.Length > 0 ? text.New : text.Whole, LongestText);
        var subject = Plain.Of(mail.Envelope.Subject, 300);
        if (AbsenceTexts.Has(words) || (AbsenceTexts.Has(subject) && !Plain.Has(words, AutoTexts.Received)))
        {
            return (MailKind.OutOfOffice, $"{sign}, says-away");
        }

        // A machine without a word of absence says that the mail has arrived. A rule of Exchange leaves its field also on what it only passes on.
        return Plain.Has(words, AutoTexts.Received) || Plain.Has(words, AutoTexts.SaysAutomatic) || Plain.Has(words, AutoTexts.Ticket) || Plain.Has(subject, AutoTexts.Ticket)
            ? (MailKind.AutoAcknowledgement, $"{sign}, says-received")
            : sign == "exchange-rule" ? null
            : sign == "auto-generated" ? (MailKind.AutoAcknowledgement, sign)
            : (MailKind.OutOfOffice, sign);
    }

    /// <summary>What says that a machine answered, strongest first; null when nothing does.</summary>
    private static string? AnswererSign(IncomingMessage mail)
    {
        var submitted = mail.Header("Auto-Submitted")?.Trim();
        if (submitted?.StartsWith("auto-replied", StringComparison.OrdinalIgnoreCase) == true)
        {
            return "auto-replied";
        }

        if (AbsenceTexts.IsSubject(mail.Envelope.Subject))
        {
            return "absence-subject";
        }

        if (mail.Header("X-MS-Exchange-Inbox-Rules-Loop") is not null || mail.Header("X-MS-Exchange-Generated-Message-Source")?.Contains("Mailbox Rules", StringComparison.OrdinalIgnoreCase) == true)
        {
            return "exchange-rule";
        }

        if (Array.Exists(AnswererFields, f => mail.Header(f) is { } value && !value.Trim().Equals("no", StringComparison.OrdinalIgnoreCase))
            || mail.Header("Precedence")?.Contains("auto_reply", StringComparison.OrdinalIgnoreCase) == true
            || mail.Header("Precedence")?.Contains("auto-reply", StringComparison.OrdinalIgnoreCase) == true
            || mail.Header("X-Apple-Action")?.Contains("vacation", StringComparison.OrdinalIgnoreCase) == true
            || mail.Header("Preference")?.Contains("auto_reply", StringComparison.OrdinalIgnoreCase) == true)
        {
            return "answerer-field";
        }

        // RFC 3834: anything but "no" was not written by a person.
        return submitted is { Length: > 0 } && !submitted.StartsWith("no", StringComparison.OrdinalIgnoreCase) && !IsList(mail) ? "auto-generated" : null;
    }

    private static (MailKind, string)? Acknowledgement(IncomingMessage mail, MailText text)
    {
        if (mail.Header("Content-Type")?.Contains("multipart/report", StringComparison.OrdinalIgnoreCase) == true
            || mail.Envelope.MessageClass?.StartsWith("REPORT.", StringComparison.OrdinalIgnoreCase) == true)
        {
            return (MailKind.AutoAcknowledgement, "receipt");
        }

        var words = Plain.Of(text.New, LongestText);
        var (automatic, received) = (Plain.Has(words, AutoTexts.SaysAutomatic), Plain.Has(words, AutoTexts.Received));
        var nobody = mail.Envelope.From is { } from && AutoTexts.IsNoReply(from.Address);
        if (!automatic && !received && !nobody)
        {
            return null;
        }

        var ticket = Plain.Has(words, AutoTexts.Ticket) || Plain.Has(Plain.Of(mail.Envelope.Subject, 300), AutoTexts.Ticket);
        var signs = (automatic ? 2 : 0) + (received ? 1 : 0) + (ticket ? 1 : 0) + (nobody ? 2 : 0);
        if (signs < 2 || IsList(mail) || (signs < 3 && words.Contains('?')))
        {
            return null;
        }

        // Nobody but a machine says both that it is one and that somebody is away.
        return automatic && AbsenceTexts.Has(words) ? (MailKind.OutOfOffice, "says-automatic, says-away")
            : automatic || received || signs >= 3 ? (MailKind.AutoAcknowledgement, "several-signs") : null;
    }

    private static (MailKind, string)? List(IncomingMessage mail, MailText text)
    {
        if (IsList(mail))
        {
            return (MailKind.List, "list-fields");
        }

        var mass = mail.Envelope.References.Count == 0 && mail.Header("In-Reply-To") is null;
        return mass && (mail.Envelope.From is { } from && AutoTexts.IsNoReply(from.Address) || Plain.Has(Plain.Of(text.Whole, 4 * LongestText), AutoTexts.MassMail))
            ? (MailKind.List, "mass-mail")
            : null;
    }

    /// <summary>
    /// Only list fields prove a list (RFC 2369, RFC 2919). Programs for writing to customers put <c>List-Unsubscribe</c> also into a personal answer, which names what it answers.
    /// </summary>
    private static bool IsList(IncomingMessage mail) =>
        mail.Header("List-Id") is not null || mail.Header("List-Post") is not null
        || (mail.Header("List-Unsubscribe") is not null && mail.Envelope.References.Count == 0 && mail.Header("In-Reply-To") is null);

    private static (MailKind, string)? Typed(IncomingMessage mail, MailText text) =>
        TypedAbsences.IsOne(text.New) ? (MailKind.OutOfOffice, "says-only-away") : null;
}
