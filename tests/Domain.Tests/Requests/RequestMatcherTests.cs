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

        var match = RequestMatcher.Find(mail.Envelope, null, [Maya]);

        Assert.Equal((Maya.RequestId, true), (match!.RequestId, match.IsCertain));
    }

    [Fact]
    public void Conversation_and_person_together_are_certain()
    {
        var mail = Mail("Re: Your work", conversation: "conversation-1");

        Assert.True(RequestMatcher.Find(mail.Envelope, null, [Maya])!.IsCertain);
    }

    [Fact]
    public void A_new_thread_of_the_same_person_is_found_but_not_certain()
    {
        var match = RequestMatcher.Find(Mail("Hello").Envelope, null, [Maya]);

        Assert.False(match!.IsCertain);
    }

    [Fact]
    public void A_subject_alone_is_nothing()
    {
        Assert.Null(RequestMatcher.Find(Mail("Re: Your work", from: "stranger@elsewhere.example", name: "A Stranger").Envelope, null, [Maya]));
    }

    [Theory]
    [InlineData("MAYA.CHEN@Northwind.Example")]
    [InlineData("maya.chen+mail@northwind.example")]
    public void One_mailbox_has_several_spellings(string from)
    {
        Assert.NotNull(RequestMatcher.Find(Mail("Hello", from: from).Envelope, null, [Maya]));
    }

    [Fact]
    public void The_same_name_at_the_same_company_is_worth_a_look()
    {
        var mail = Mail("Hello", from: "m.chen@northwind.example", name: "Chen, Maya");

        Assert.Equal("same name at the same company", RequestMatcher.Find(mail.Envelope, null, [Maya])!.By);
    }

    [Fact]
    public void Two_people_too_near_to_tell_apart_are_not_guessed_between()
    {
        var twin = Target("Maya Chen", "maya@northwind.example");
        var mail = Mail("Hello", from: "m.chen@northwind.example", name: "Maya Chen");

        Assert.Null(RequestMatcher.Find(mail.Envelope, null, [Maya, twin]));
    }

    [Fact]
    public void A_mail_from_before_the_request_does_not_answer_it()
    {
        Assert.Null(RequestMatcher.Find(Mail("Hello", at: MondayMorning.AddDays(-1)).Envelope, null, [Maya]));
    }

    [Fact]
    public void A_bounce_is_recognised_by_the_mail_it_carries_back()
    {
        var mail = Mail("Undeliverable: Your work", from: "postmaster@northwind.example", name: "Mail system");
        var report = new DeliveryReport("maya.chen@northwind.example", "5.1.1", Delayed: false, RequestId);

        Assert.True(RequestMatcher.MayBelong(mail.Envelope, [Maya]));
        Assert.True(RequestMatcher.Find(mail.Envelope, report, [Maya])!.IsCertain);
    }

    [Fact]
    public void Other_peoples_mail_is_not_worth_opening()
    {
        Assert.False(RequestMatcher.MayBelong(Mail("Your invoice", from: "billing@shop.example", name: "Shop").Envelope, [Maya]));
        Assert.False(RequestMatcher.MayBelong(Mail("Undeliverable", from: "postmaster@shop.example").Envelope, []));
    }

    private static MatchTarget Target(string name, string address) =>
        new(Guid.NewGuid(), name, address, MondayMorning, name == "Maya Chen" && address.StartsWith("maya.", StringComparison.Ordinal) ? [RequestId] : [], ["conversation-1"]);
}
