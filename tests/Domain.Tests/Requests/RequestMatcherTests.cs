using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.Requests;
using static InfoInterview.Domain.Tests.Situations;

namespace InfoInterview.Domain.Tests.Requests;

public class RequestMatcherTests
{
    private static readonly MatchTarget Maya = Target("Maya Chen", "maya.chen@northwind.example");

    [Fact]
    public void References_are_certain_whoever_writes()
    {
        var mail = Mail("Something else", from: "assistant@elsewhere.example", references: [RequestId]);

        var match = RequestMatcher.Find(mail, [Maya]);

        Assert.Equal((Maya.RequestId, true), (match!.RequestId, match.IsCertain));
    }

    [Fact]
    public void Conversation_and_person_together_are_certain()
    {
        var mail = Mail("Re: Your work", conversation: "conversation-1");

        Assert.True(RequestMatcher.Find(mail, [Maya])!.IsCertain);
    }

    [Fact]
    public void A_new_thread_of_the_same_person_is_found_but_not_certain()
    {
        var match = RequestMatcher.Find(Mail("Hello"), [Maya]);

        Assert.False(match!.IsCertain);
    }

    [Fact]
    public void A_subject_alone_is_nothing()
    {
        Assert.Null(RequestMatcher.Find(Mail("Re: Your work", from: "stranger@elsewhere.example", name: "A Stranger"), [Maya]));
    }

    [Theory]
    [InlineData("MAYA.CHEN@Northwind.Example")]
    [InlineData("maya.chen+mail@northwind.example")]
    public void One_mailbox_has_several_spellings(string from)
    {
        Assert.NotNull(RequestMatcher.Find(Mail("Hello", from: from), [Maya]));
    }

    [Fact]
    public void The_same_name_at_the_same_company_is_worth_a_look()
    {
        var mail = Mail("Hello", from: "m.chen@northwind.example", name: "Chen, Maya");

        Assert.Equal("same name at the same company", RequestMatcher.Find(mail, [Maya])!.By);
    }

    [Fact]
    public void Two_people_too_near_to_tell_apart_are_not_guessed_between()
    {
        var twin = Target("Maya Chen", "maya@northwind.example");
        var mail = Mail("Hello", from: "m.chen@northwind.example", name: "Maya Chen");

        Assert.Null(RequestMatcher.Find(mail, [Maya, twin]));
    }

    [Fact]
    public void A_mail_from_before_the_request_does_not_answer_it()
    {
        Assert.Null(RequestMatcher.Find(Mail("Hello", at: MondayMorning.AddDays(-1)), [Maya]));
    }

    [Fact]
    public void A_bounce_is_recognised_by_the_mail_it_carries_back()
    {
        var mail = Mail("Undeliverable: Your work", from: "postmaster@northwind.example", name: "Mail system");
        var report = new DeliveryReport("maya.chen@northwind.example", "5.1.1", Delayed: false, RequestId);

        Assert.True(RequestMatcher.MayBelong(mail.Envelope, [Maya]));
        Assert.True(RequestMatcher.Find(mail with { Report = report }, [Maya])!.IsCertain);
    }

    [Fact]
    public void Other_peoples_mail_is_not_worth_opening()
    {
        Assert.False(RequestMatcher.MayBelong(Mail("Your invoice", from: "billing@shop.example", name: "Shop").Envelope, [Maya]));
        Assert.False(RequestMatcher.MayBelong(Mail("Undeliverable", from: "postmaster@shop.example").Envelope, []));
    }

    [Fact]
    public void A_colleague_who_speaks_for_the_person_asked_answers_for_them()
    {
        var mail = Mail("Your note", "Hello Nora, I keep Ms Chen's diary and write on behalf of her.", from: "t.okoye@northwind.example", name: "Tobi Okoye");

        Assert.Equal("a colleague who speaks for the person asked", RequestMatcher.Find(mail, [Maya])!.By);
        Assert.False(RequestMatcher.MayBelong(mail.Envelope, [Maya]), "without their words nothing points to the request, so the mail is not opened");
    }

    [Fact]
    public void Somebody_with_an_address_where_everybody_has_one_is_no_colleague()
    {
        var person = Maya with { PersonAddress = "maya.chen@gmail.com" };
        var mail = Mail("Hello", "On behalf of Maya Chen: no.", from: "stranger@gmail.com", name: "A Stranger");

        Assert.Null(RequestMatcher.Find(mail, [person]));
    }

    [Fact]
    public void A_mail_passed_on_is_recognised_by_our_own_header_in_it()
    {
        var mail = Mail(
            "FW: Your work",
            "Nora, Maya gave me this. Happy to help.\n\nFrom: Nora Lindqvist <nora@contoso.example>\nTo: maya.chen@northwind.example\nSubject: Your work",
            from: "sam@elsewhere.example", name: "Sam Roe");

        Assert.Equal("passes our mail on", RequestMatcher.Find(mail, [Maya])!.By);
    }

    [Fact]
    public void A_private_address_counts_when_the_same_name_brings_our_words_back()
    {
        var mail = Mail("Re: Your work", "Sure!\n\nOn Mon, Nora <nora@contoso.example> wrote:\n> Your work", from: "maya77@gmail.com");

        Assert.Equal("same name, and quotes our mail", RequestMatcher.Find(mail, [Maya])!.By);
        Assert.False(RequestMatcher.MayBelong(mail.Envelope, [Maya]));
        Assert.Equal([Maya.RequestId], RequestMatcher.Rank(mail.Envelope, null, [Maya]).Select(m => m.RequestId));
    }

    [Fact]
    public void More_signs_strengthen_a_supposition_but_never_make_it_certain()
    {
        var mail = Mail("SV: Your work") with { Text = "From: nora@contoso.example Subject: Your work, to maya.chen@northwind.example" };

        Assert.InRange(RequestMatcher.Find(mail, [Maya])!.Score, 70, Match.Certain - 1);
    }

    [Fact]
    public void Half_a_year_later_a_new_thread_is_something_new()
    {
        Assert.Null(RequestMatcher.Find(Mail("Hello", at: MondayMorning.AddDays(181)), [Maya]));
        Assert.NotNull(RequestMatcher.Find(Mail("Hello", at: MondayMorning.AddDays(181), references: [RequestId]), [Maya]));
    }

    private static MatchTarget Target(string name, string address) =>
        new(Guid.NewGuid(), name, address, MondayMorning, name == "Maya Chen" && address.StartsWith("maya.", StringComparison.Ordinal) ? [RequestId] : [], ["conversation-1"])
        {
            Subject = "Your work",
            SeekerAddress = "nora@contoso.example",
        };
}
