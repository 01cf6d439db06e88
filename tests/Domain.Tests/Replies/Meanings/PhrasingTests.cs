using InfoInterview.Domain.Replies;
using static InfoInterview.Domain.Tests.Situations;

namespace InfoInterview.Domain.Tests.Replies.Meanings;

/// <summary>How people say it: one sentence or two, in every register. A label has to be right; whether it may stand by itself is judged in <see cref="DecisionTests"/>.</summary>
public class PhrasingTests
{
    private static readonly ReadingContext Context = new("America/Chicago", "Europe/Berlin", CertainMatch: true, "maya.chen@northwind.example");

    private const string YesTexts = """
        Sure, happy to.
        Sounds good!
        I'd be delighted to have a chat with you about my work.
        Absolutely, let's do it.
        Of course. I was in your shoes once.
        Happy to help however I can!
        Yes, I'd be more than willing to speak with you.
        Yep, no problem at all
        Why not, let's grab a coffee.
        Would love to catch up over coffee!
        I am keen to help. Let's hop on a call.
        Always glad to talk shop with someone curious.
        Thank you for reaching out. I would be honoured to share my experience with you.
        Okay by me.
        I can spare half an hour for you.
        I have no problem with that.
        You're most welcome to come and see us.
        Do come by the studio, I'll show you around.
        Count me in!
        Fine with me
        Gladly. It would be my pleasure.
        I'd be up for that.
        We would be pleased to host you for a short visit.
        Surely, I will be happy to guide you.
        No worries, let us connect over a call.
        I don't usually do these, but your note was so thoughtful that I'm happy to make an exception.
        I can't do an hour, but I'd be glad to give you twenty minutes.
        I can't meet in person, but a phone call would be great.
        I'm not much of an expert, but I'm happy to talk.
        I doubt I'm very interesting, but sure, let's chat.
        Not sure how useful I'd be, but happy to chat.
        I can certainly make time for this.
        It'd be lovely to meet you.
        Let's talk. My cell is 555-0143, call me anytime.
        Give me a ring whenever you like.
        I'm flattered that you asked. Yes!
        Thanks for the note - I'd enjoy that very much.
        I'd be glad to answer your questions over a cup of coffee.
        Always happy to help a fellow alum. Let's set something up.
        I'm in!
        Great idea. Yes please.
        I'm game.
        Consider it a yes.
        I would not mind at all having a conversation.
        I'm happy to connect, and I'm ccing my assistant Ruth Bell who keeps my calendar.
        """;

    private const string NoTexts = """
        I'm sorry, but I can't help you with this.
        Unfortunately I won't be able to meet with you. Best of luck with your search.
        I appreciate you reaching out, but I must respectfully decline.
        Thanks for thinking of me, but I'll pass.
        I'd love to, but I just can't.
        I would love to help but I simply don't have the bandwidth. Wishing you all the best.
        Sorry, no.
        No thank you.
        I don't do informational interviews, sorry.
        We don't take meetings of this kind. Good luck!
        Thank you for your interest. As a matter of policy I do not meet with people I don't know.
        I'm afraid I have to say no to this one.
        Regrettably I am unable to accommodate your request.
        I am not in a position to speak about my work.
        I'm not interested, thanks.
        Not interested.
        I'm afraid that's not possible.
        Thank you, but I'd rather not.
        I no longer do these conversations.
        I'm not able to take this on, and I wish you the best.
        Much as I would like to help, I have no time for it.
        We are unable to accept requests of this nature. Kindly excuse us.
        Apologies, but I won't be participating.
        My employer doesn't allow me to give interviews, so I'll have to decline.
        I've decided not to do any more of these. Good luck to you.
        I get too many of these requests and can't accept them all, so it's a no from me.
        Thanks for asking. I'm going to have to turn this down.
        I have stopped doing these calls. Sorry.
        Ms. Chen will not be able to meet with you. She thanks you for your interest.
        I'm writing on behalf of Maya Chen. Unfortunately she is unable to accept your request.
        I can't commit to a conversation. Sorry about that, and good luck.
        Sorry, but this isn't something I can do.
        I have to decline. My workload doesn't leave any room.
        With regret I must decline your kind invitation.
        """;

    private const string LaterTexts = """
        Not now, but try me again in January.
        Things are hectic. Could you circle back in a few weeks?
        I'm swamped until the end of the quarter. Please reach out again in April.
        Let me check my calendar and get back to you.
        Can we revisit this after the holidays?
        Now is not a good time. Maybe in the spring?
        I can't this month; ask me again in the new year.
        I'd love to talk once things calm down.
        Please follow up with me in two weeks.
        I need to think about it. I'll let you know.
        Something came up and I have to reschedule our chat.
        Rain check? I'm buried in a trial.
        Check back with me after the launch.
        I'll have to get back to you on this.
        Perhaps later in the year.
        I would be glad to, but not before March.
        """;

    private const string AsksForTimesTexts = """
        Happy to. When works for you?
        Sure! Send me a few times that suit.
        What does your week look like?
        Yes, let me know your availability.
        Glad to chat. What times are good on your end?
        I'd be happy to talk. Please propose a couple of dates.
        Here is my calendly: https://calendly.com/maya-chen/30min
        Feel free to grab a slot on my calendar: https://cal.com/maya
        Absolutely, when are you free?
        Sounds great, let me know what works best for you.
        Sure, when would be convenient?
        With pleasure. Kindly share your availability.
        I can't do mornings. Which afternoons would work for you?
        Would love to. Shoot me some options.
        Yes of course. Tell me when.
        """;

    private const string ByMailTexts = """
        I can't do a call, but feel free to email me your questions.
        I don't have time to meet, but I'm happy to answer questions over email.
        Could we do this by email instead?
        I prefer email. Send me your questions and I will reply in writing.
        I'm not available for a meeting, but if you send a few questions I'll answer them by email.
        It would be easier for me to answer in writing.
        """;

    private const string QuestionTexts = """
        What would you like to know?
        How did you get my name?
        Can you tell me a bit more about what you're looking for?
        Are you a student?
        What are you hoping to get out of it?
        Who referred you to me?
        Before I say yes, what is this about?
        """;

    private const string ResumeTexts = """
        Could you send me your resume?
        Please share your CV first.
        Would you mind forwarding your resume before we talk?
        Kindly attach your curriculum vitae.
        """;

    private const string NeverTexts = """
        Please remove me from your list.
        Do not contact me again.
        Stop emailing me.
        Please don't write to me anymore.
        Take my address off your list and do not email me again.
        Unsubscribe
        I'd ask you to stop contacting me.
        Never write to me again.
        """;

    private const string ReferralTexts = """
        I can't help, but my colleague Priya Nair (priya.nair@northwind.example) might.
        I'm not able to do this. You could try Daniel Weber, he loves talking about it.
        I must decline, but you should talk to Jane O'Connor in our London office.
        Sorry, I don't have the time. Please contact Lena van der Berg at lena@harbor.example instead.
        I'll have to pass. Tom Fischer would be better; tell him I sent you.
        """;

    private const string HandedOverTexts = """
        I'm copying my colleague Priya Nair, who knows far more about this.
        I have forwarded your note to Daniel Weber. He will be in touch.
        Looping in Sam Ortiz, who can help.
        + Sam Ortiz, who is closer to this than I am.
        Passing this on to Lena Berg in our team. Lena, can you take it from here?
        Adding Jonas Keller here, he runs the lab. I'll let you two connect.
        """;

    private const string BesideTexts = """
        It was great meeting you last week, thanks for coming by.
        Thanks again for the lovely card!
        We're hiring! Apply online at https://jobs.northwind.example.
        """;

    [Theory]
    [MemberData(nameof(Lines), YesTexts)]
    public void Reads_Accepted(string text) => Assert.Equal(ReplyLabel.Accepted, Read(text).Label);

    [Theory]
    [MemberData(nameof(Lines), NoTexts)]
    public void Reads_Declined(string text) => Assert.Equal(ReplyLabel.Declined, Read(text).Label);

    [Theory]
    [MemberData(nameof(Lines), LaterTexts)]
    public void Reads_TentativeLater(string text) => Assert.Equal(ReplyLabel.TentativeLater, Read(text).Label);

    [Theory]
    [MemberData(nameof(Lines), AsksForTimesTexts)]
    public void Reads_AsksTimes(string text) => Assert.Equal(ReplyLabel.AsksTimes, Read(text).Label);

    [Theory]
    [MemberData(nameof(Lines), ByMailTexts)]
    public void Reads_EmailInstead(string text) => Assert.Equal(ReplyLabel.EmailInstead, Read(text).Label);

    [Theory]
    [MemberData(nameof(Lines), QuestionTexts)]
    public void Reads_AsksQuestion(string text) => Assert.Equal(ReplyLabel.AsksQuestion, Read(text).Label);

    [Theory]
    [MemberData(nameof(Lines), ResumeTexts)]
    public void Reads_AsksResume(string text) => Assert.Equal(ReplyLabel.AsksResume, Read(text).Label);

    [Theory]
    [MemberData(nameof(Lines), NeverTexts)]
    public void Reads_DoNotWrite(string text) => Assert.Equal(ReplyLabel.DoNotWrite, Read(text).Label);

    [Theory]
    [MemberData(nameof(Lines), ReferralTexts)]
    public void Reads_DeclinedReferral(string text) => Assert.Equal(ReplyLabel.DeclinedReferral, Read(text).Label);

    [Theory]
    [MemberData(nameof(Lines), HandedOverTexts)]
    public void Reads_Redirected(string text) => Assert.Equal(ReplyLabel.Redirected, Read(text).Label);

    [Theory]
    [MemberData(nameof(Lines), BesideTexts)]
    public void Reads_Unrelated(string text) => Assert.Equal(ReplyLabel.Unrelated, Read(text).Label);

    [Fact]
    public void Most_of_them_need_no_second_look()
    {
        string[] tables = [YesTexts, NoTexts, LaterTexts, AsksForTimesTexts, ByMailTexts, QuestionTexts, ResumeTexts, NeverTexts, ReferralTexts, HandedOverTexts];
        var readings = tables.SelectMany(Lines).Select(l => Read(l.Data)).ToList();

        Assert.InRange(readings.Count(r => r.Certain), readings.Count * 85 / 100, readings.Count);
    }

    public static IEnumerable<TheoryDataRow<string>> Lines(string table) =>
        table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(l => new TheoryDataRow<string>(l));

    private static Reading Read(string text) => ReplyReader.Read(Mail("Re: Your work", text), Context);
}
