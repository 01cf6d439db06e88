using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.Replies;
using InfoInterview.Domain.Replies.Kinds;
using InfoInterview.Domain.Replies.Texts;
using static InfoInterview.Domain.Tests.Situations;

namespace InfoInterview.Domain.Tests.Replies.Kinds;

public class BounceTests
{
    public static TheoryData<string, string, string, string, MailKind> SystemsWithoutReport => new()
    {
        { "MAILER-DAEMON@mx.contoso.example", "failure notice", "Hi. This is the mail program at mx.contoso.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\n<maya.chen@northwind.example>:\nSorry, no mailbox here by that name. (#5.1.1)\n", "maya.chen@northwind.example", MailKind.HardBounce },
        { "Mailer-Daemon@contoso.example", "Mail delivery failed: returning message to sender", "This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its recipients. This is a permanent error. The following address(es) failed:\n\n  maya.chen@northwind.example\n    host mx.northwind.example: 550 unknown user\n", "maya.chen@northwind.example", MailKind.HardBounce },
        { "MAILER-DAEMON@contoso.example", "Undelivered Mail Returned to Sender", "This is the mail system at host mx.contoso.example.\n\n<maya.chen@northwind.example>: host mx.northwind.example said: 552 5.2.2 The mailbox is over its quota (in reply to RCPT TO command)\n", "maya.chen@northwind.example", MailKind.SoftBounce },
        { "mailer-daemon@googlemail.com", "Delivery Status Notification (Failure)", "** Address not found **\n\nYour message wasn't delivered to maya.chen@northwind.example because the address couldn't be found, or is unable to receive mail.\n\nThe response was:\n550 5.1.1 The email account that you tried to reach does not exist.", "maya.chen@northwind.example", MailKind.HardBounce },
        { "postmaster@northwind.example", "Undeliverable: Your work", "Delivery has failed to these recipients or groups:\n\nMaya Chen (maya.chen@northwind.example)\nThe email address you entered couldn't be found. Please check it and try again.\n\nDiagnostic information for administrators:\nGenerating server: x.northwind.example\n550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup", "maya.chen@northwind.example", MailKind.HardBounce },
        { "postmaster@northwind.example", "Unzustellbar: Ihre Arbeit", "Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:\n\nmaya.chen@northwind.example\nIhre Nachricht wurde nicht zugestellt, weil der Absender blockiert ist.\n550 5.7.1 blocked", "maya.chen@northwind.example", MailKind.SoftBounce },
        { "postmaster@northwind.example", "Non remis : Votre travail", "Échec de la remise pour ces destinataires :\nmaya.chen@northwind.example\nL'adresse de messagerie n'existe pas.", "maya.chen@northwind.example", MailKind.HardBounce },
        { "MAILER-DAEMON@contoso.example", "Delayed Mail (still being retried)", "This is the mail system at host mx.contoso.example.\n\n# THIS IS A WARNING ONLY. YOU DO NOT NEED TO RESEND YOUR MESSAGE. #\n\nYour message could not be delivered for more than 4 hour(s). It will be retried until it is 5 days old.\n\n<maya.chen@northwind.example>: connect to mx.northwind.example: Connection timed out\n", "maya.chen@northwind.example", MailKind.Delay },
        { "gateway@scanner.example", "Message could not be delivered", "Your message to maya.chen@northwind.example could not be delivered to the following recipients: recipient rejected, user unknown", "maya.chen@northwind.example", MailKind.HardBounce },
    };

    [Theory]
    [MemberData(nameof(SystemsWithoutReport))]
    public void A_bounce_without_a_report_is_known_by_several_signs(string from, string subject, string text, string recipient, MailKind kind)
    {
        var bounce = Of(Mail(subject, text, from: from, name: ""));

        Assert.Equal((kind, recipient), (bounce?.Kind, bounce?.Report.Recipient));
    }

    [Theory]
    [InlineData("Re: Undeliverable: Your work", "Odd, I got this back. My address is maya@northwind.example now.\n\nOn Mon, Mar 2, 2026 at 9:04 AM Nora <nora@contoso.example> wrote:\n> Delivery has failed to these recipients: maya.chen@northwind.example\n> 550 5.1.1 user unknown")]
    [InlineData("Re: Your work", "My colleague's mailbox says \"550 5.1.1 user unknown\", so please write to me instead. Happy to talk.")]
    [InlineData("Re: Your work", "Sorry for the delay, your message was not delivered to me until today. Thursday at 4?")]
    public void A_person_who_quotes_a_bounce_is_a_person(string subject, string text)
    {
        var mail = Mail(subject, text, references: [RequestId]);

        Assert.Null(Of(mail));
        Assert.Equal(MailKind.Human, MailKinds.Of(mail).Kind);
    }

    [Theory]
    [InlineData("5.1.1", null, MailKind.HardBounce)]
    [InlineData("5.1.10", null, MailKind.HardBounce)]
    [InlineData("5.4.4", null, MailKind.HardBounce)]
    [InlineData("5.1.8", null, MailKind.SoftBounce)]
    [InlineData("5.2.2", null, MailKind.SoftBounce)]
    [InlineData("5.3.4", null, MailKind.SoftBounce)]
    [InlineData("5.7.1", null, MailKind.SoftBounce)]
    [InlineData("5.0.0", "550 no such user here", MailKind.HardBounce)]
    [InlineData("5.0.0", "554 rejected", MailKind.SoftBounce)]
    [InlineData("5.1.1", "552 mailbox full", MailKind.SoftBounce)]
    [InlineData("4.4.7", null, MailKind.Delay)]
    public void Only_reasons_about_the_address_are_final(string status, string? reason, MailKind kind) =>
        Assert.Equal(kind, Of(Mail("Delivery Status Notification", from: "postmaster@northwind.example", report: new DeliveryReport("maya.chen@northwind.example", status, false, RequestId, reason)))?.Kind);

    [Fact]
    public void A_read_receipt_is_no_bounce()
    {
        var mail = Mail("Read: Your work", "Your message was read on Monday.", headers: [("Content-Type", "multipart/report; report-type=disposition-notification")]);

        Assert.Equal(MailKind.AutoAcknowledgement, MailKinds.Of(mail).Kind);
    }

    [Fact]
    public void A_system_that_calls_its_bounce_an_automatic_reply_still_bounces()
    {
        var mail = Mail("Undeliverable: Your work", "Your message could not be delivered to maya.chen@northwind.example. User unknown.", from: "postmaster@northwind.example", headers: [("Auto-Submitted", "auto-replied")]);

        Assert.Equal(MailKind.HardBounce, MailKinds.Of(mail).Kind);
    }

    private static Bounce? Of(IncomingMessage mail) => Bounces.Of(mail, MailText.Of(mail));
}
