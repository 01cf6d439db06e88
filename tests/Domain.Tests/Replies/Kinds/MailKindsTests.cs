using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.Replies;
using InfoInterview.Domain.Replies.Kinds;
using static InfoInterview.Domain.Tests.Situations;

namespace InfoInterview.Domain.Tests.Replies.Kinds;

public class MailKindsTests
{
    [Theory]
    [InlineData("We have received your message. A member of our team will get back to you within two business days. Your ticket number is 4711.")]
    [InlineData("This is an automated message, please do not reply to this email. Your request has been received.")]
    [InlineData("Ihre Anfrage ist bei uns eingegangen. Ihre Ticketnummer: 4711. Bitte antworten Sie nicht auf diese E-Mail.")]
    [InlineData("Nous avons bien reçu votre message. Ceci est un message automatique.")]
    [InlineData("Hemos recibido su mensaje. Este es un mensaje automático.")]
    public void A_desk_that_says_received_is_no_person(string text) =>
        Assert.Equal(MailKind.AutoAcknowledgement, MailKinds.Of(Mail("Re: Your work", text, from: "info@northwind.example")).Kind);

    [Fact]
    public void A_machine_without_a_word_of_absence_only_acknowledges() =>
        Assert.Equal(MailKind.AutoAcknowledgement, MailKinds.Of(Mail("Re: Your work", "Thank you for contacting Northwind. We will get back to you.", headers: [("Auto-Submitted", "auto-replied")])).Kind);

    [Theory]
    [InlineData("Thanks, I received your mail and will get back to you next week.")]
    [InlineData("We will get back to you. Could you send me your questions?")]
    [InlineData("Your case number four is the most interesting. Happy to talk.")]
    public void A_person_who_received_something_is_a_person(string text) =>
        Assert.Equal(MailKind.Human, MailKinds.Of(Mail("Re: Your work", text)).Kind);

    [Theory]
    [InlineData("X-Auto-Response-Suppress", "All")]
    [InlineData("Precedence", "bulk")]
    [InlineData("Auto-Submitted", "no")]
    public void Fields_that_prove_nothing(string field, string value) =>
        Assert.Equal(MailKind.Human, MailKinds.Of(Mail("Re: Your work", "Yes, gladly.", headers: [(field, value)])).Kind);

    [Fact]
    public void A_newsletter_is_a_list_and_an_answer_with_an_unsubscribe_field_is_not()
    {
        Assert.Equal(MailKind.List, MailKinds.Of(Mail("March news", "News!", headers: [("List-Id", "<news.northwind.example>")])).Kind);
        Assert.Equal(MailKind.List, MailKinds.Of(Mail("March news", "News! View this email in your browser.")).Kind);
        Assert.Equal(MailKind.Human, MailKinds.Of(Mail("Re: Your work", "Yes.", references: [RequestId], headers: [("List-Unsubscribe", "<https://crm.example/u>")])).Kind);
    }

    [Fact]
    public void A_calendars_answer_comes_before_everything()
    {
        var mail = Mail("Automatic reply: Declined", headers: [("Auto-Submitted", "auto-replied")]);

        Assert.Equal(MailKind.CalendarAnswer, MailKinds.Of(mail with { Envelope = mail.Envelope with { MeetingAnswer = MeetingAnswer.Declined } }).Kind);
    }
}
