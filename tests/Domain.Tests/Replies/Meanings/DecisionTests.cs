using InfoInterview.Domain.Replies;
using static InfoInterview.Domain.Tests.Situations;

namespace InfoInterview.Domain.Tests.Replies.Meanings;

/// <summary>
/// The mark "declined" is set by itself only when every condition holds. A plain refusal is the beginning;
/// each test takes one condition away or adds one word that speaks against it, and the mark has to go.
/// </summary>
public class DecisionTests
{
    private const string Refusal = "Thank you for writing. I'm sorry, but I will have to decline.";

    private const string NoDeclines = """
        I can't meet on Thursday.
        I can't do Tuesday, sorry.
        I'm not free this week.
        I can't make it at 3.
        I couldn't make it last year.
        My colleague can't help you, though I could.
        Sure, because I have nothing better to do.
        I can't wait to meet you.
        I can't think of a better way to spend half an hour.
        I won't say no to a free coffee.
        I don't do phone calls. Come and see me instead.
        I have to decline the lunch, but a walk would be nice.
        I can't help with a job, but I can tell you about the work.
        If I can't make it I'll let you know.
        I'm not able to meet until I am back from leave.
        I had to decline such requests before, now I have time.
        Can't you ask me something easier?
        I don't have time for a call this week. Next week is fine.
        I can't promise much, but I'm here.
        You won't be able to reach me by phone, so write.
        I'm unable to open the attachment.
        My manager does not allow visitors, so let's meet outside.
        They won't be able to help. I will.
        I can't do a video call.
        I don't have the time right now, maybe in spring.
        I'm afraid I can't do Zoom.
        I have to pass on lunch.
        I won't be able to make our call tomorrow.
        Sorry, I can't, my train was cancelled. Could we try another day?
        I must decline coffee as I only drink tea.
        I can't meet at the office.
        Unfortunately I can't talk about my clients.
        I will not decline such a nice request.
        I can't see a reason to say no.
        I will pass your note on to my boss.
        I'll pass this along to the team.
        We can't offer you a job.
        We don't have any openings at this time.
        I don't take calls before ten.
        I'd hate to say no.
        Thank you for your note. I hope you find what you are looking for.
        I can no longer meet at noon.
        Your request was not declined.
        I never decline a request from a student.
        Best of luck with everything.
        He declined, but I'd be glad to.
        Jack can't meet.
        The committee has declined your application for the permit.
        I can't attend the staff meeting on Monday.
        We are unable to process your order.
        """;

    private static readonly ReadingContext Context = new("America/Chicago", "Europe/Berlin", CertainMatch: true, "maya.chen@northwind.example");

    [Fact]
    public void A_plain_refusal_stands_by_itself()
    {
        var reading = Read(Refusal);

        Assert.Equal((ReplyLabel.Declined, true), (reading.Label, reading.Certain));
        Assert.Equal("I'm sorry, but I will have to decline.", reading.Quote);
        Assert.Empty(reading.Doubts);
    }

    [Theory]
    [InlineData("agrees", " I would be happy to talk, though.")]
    [InlineData("names a time", " Tuesday at 10 am would work.")]
    [InlineData("asks for times", " When are you free?")]
    [InlineData("asks to be asked again", " Please try me again in March.")]
    [InlineData("asks", " What made you write to me?")]
    [InlineData("hands over", " I have forwarded your note to Priya Nair, who will be in touch.")]
    [InlineData("answers by mail", " Send me your questions by email and I will answer them.")]
    [InlineData("offers something else", " You could come to our open house instead.")]
    [InlineData("wants the resume", " Could you send me your resume?")]
    [InlineData("speaks of jobs", " We have no openings.")]
    [InlineData("says what no table knows", " If letters suit you, mine are long.")]
    public void One_thing_beside_it_takes_the_mark_away(string what, string addition)
    {
        var reading = Read(Refusal + addition);

        Assert.False(reading is { Certain: true, Label: ReplyLabel.Declined }, what);
    }

    [Theory]
    [InlineData("a day", "I'm sorry, but I can't meet on Thursday.")]
    [InlineData("a week", "I'm sorry, but I can't meet this week.")]
    [InlineData("a medium", "I'm sorry, but I can't meet in person.")]
    [InlineData("a topic", "I'm sorry, but I can't speak about salaries.")]
    [InlineData("a condition", "I'm sorry, I will write to you if I can't meet.")]
    [InlineData("another person", "I'm sorry, but my colleague can't meet you.")]
    [InlineData("the past", "I'm sorry that I was not able to meet you last year.")]
    [InlineData("an unknown subject", "I'm sorry, but the printer will not accept this.")]
    [InlineData("a double negation", "I'm sorry, but I would never decline.")]
    [InlineData("a question", "I'm sorry, can't we talk?")]
    public void A_refusal_of_less_than_the_whole_is_none(string what, string text)
    {
        var reading = Read(text);

        Assert.False(reading is { Certain: true, Label: ReplyLabel.Declined }, what);
    }

    [Fact]
    public void Without_a_certain_match_nothing_stands_by_itself()
    {
        var reading = ReplyReader.Read(Mail("Re: Your work", Refusal), Context with { CertainMatch = false });

        Assert.False(reading.Certain);
        Assert.Contains("match-in-doubt", reading.Doubts);
    }

    [Fact]
    public void A_language_that_is_not_read_is_said()
    {
        var reading = Read("Hej Nora, tack för ditt mejl. Tyvärr har jag inte tid att träffas, men jag önskar dig lycka till med allt.");

        Assert.Equal((ReplyLabel.Unclear, false), (reading.Label, reading.Certain));
        Assert.Equal(["language-not-read"], reading.Doubts);
    }

    [Theory]
    [MemberData(nameof(Lines), NoDeclines)]
    public void What_only_sounds_like_a_refusal_is_never_marked(string text) =>
        Assert.False(Read(text) is { Certain: true, Label: ReplyLabel.Declined or ReplyLabel.DeclinedReferral });

    [Theory]
    [InlineData("I'd love to, but I simply can't. Sorry.", ReplyLabel.Declined)]
    [InlineData("I don't usually do this, but I'm happy to make an exception for you.", ReplyLabel.Accepted)]
    [InlineData("I can't do a whole hour, but I'd be glad to give you twenty minutes.", ReplyLabel.Accepted)]
    [InlineData("Happy to talk, but not before the summer.", ReplyLabel.TentativeLater)]
    [InlineData("I can't meet, but I'd gladly answer your questions by email.", ReplyLabel.EmailInstead)]
    public void The_later_of_two_contrasting_clauses_wins(string text, ReplyLabel label) => Assert.Equal(label, Read(text).Label);

    [Theory]
    [InlineData("I'm writing on behalf of Maya Chen. She is unable to meet with you and sends her regrets.")]
    [InlineData("Unfortunately Ms. Chen will not be able to meet with you.")]
    public void Who_speaks_for_the_person_asked_refuses_for_them(string text) => Assert.Equal(ReplyLabel.Declined, Read(text).Label);

    [Theory]
    [InlineData("Gladly! I'm adding my assistant Ruth Bell, who keeps my calendar.", ReplyLabel.Accepted, ReplySign.Assistant)]
    [InlineData("Sure. Grab a slot at https://calendly.com/maya.", ReplyLabel.AsksTimes, ReplySign.BookingLink)]
    [InlineData("Happy to talk. Could you send me your resume as well?", ReplyLabel.Accepted, ReplySign.AsksResume)]
    [InlineData("I can't help, but try Daniel Weber and tell him I sent you.", ReplyLabel.DeclinedReferral, ReplySign.MayUseName)]
    [InlineData("Please ask me again in March.", ReplyLabel.TentativeLater, ReplySign.FollowUp)]
    public void What_stands_beside_the_label_is_told(string text, ReplyLabel label, ReplySign sign)
    {
        var reading = Read(text);

        Assert.Equal(label, reading.Label);
        Assert.Contains(sign, reading.Secondary);
    }

    [Theory]
    [InlineData("Yes, with pleasure, if you keep it to half an hour.", true)]
    [InlineData("I am glad to talk unless something breaks that day.", true)]
    [InlineData("Yes, with pleasure. I had people who did the same for me once.", false)]
    public void A_condition_is_told_only_where_something_hangs_on_it(string text, bool conditional) =>
        Assert.Equal(conditional, Read(text).Secondary.Contains(ReplySign.Conditional));

    public static IEnumerable<TheoryDataRow<string>> Lines(string table) =>
        table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(l => new TheoryDataRow<string>(l));

    private static Reading Read(string text) => ReplyReader.Read(Mail("Re: Your work", text), Context);
}
