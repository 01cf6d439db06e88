using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.Replies;
using InfoInterview.Domain.Replies.Times;
using static InfoInterview.Domain.Tests.Situations;

namespace InfoInterview.Domain.Tests.Replies;

public class ReplyReaderTests
{
    private static readonly ReadingContext Context = new("America/Chicago", "Europe/Berlin", CertainMatch: true, "maya.chen@northwind.example");

    [Theory]
    [InlineData("I'm afraid I can't take this on at the moment.")]
    [InlineData("Thank you for writing. Unfortunately I don't have the capacity for conversations like this.")]
    [InlineData("I will have to decline, but I wish you well.")]
    [InlineData("Thanks for thinking of me. I'm going to pass.")]
    [InlineData("That is kind of you, but I will have to say no. Between two projects I have no half hours left.")]
    [InlineData("I have to pass, I am on the road until spring.")]
    public void A_refusal_of_the_whole_is_a_decline(string text)
    {
        var reading = Read(text);

        Assert.Equal((ReplyLabel.Declined, true), (reading.Label, reading.Certain));
        Assert.Contains(reading.Quote!, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I can't meet on Thursday, but Friday at 3pm is fine.")]
    [InlineData("I can't meet in person, but I'd be happy to talk by phone.")]
    [InlineData("I can't meet this week.")]
    [InlineData("I don't have time before noon.")]
    [InlineData("Unfortunately Tuesday does not work.")]
    [InlineData("I am not able to meet until after the conference.")]
    [InlineData("My colleague cannot help, though I could.")]
    [InlineData("Thanks for your note.")]
    [InlineData("On Thursday I can't meet.")]
    [InlineData("I have to pass on Tuesday, sorry.")]
    public void A_polite_no_to_something_smaller_is_not_a_decline(string text)
    {
        var reading = Read(text);

        Assert.False(reading is { Certain: true, Label: ReplyLabel.Declined or ReplyLabel.DeclinedReferral });
    }

    [Fact]
    public void A_decline_with_a_name_keeps_the_name()
    {
        var reading = Read("I'm afraid I can't take this on. You could talk to Daniel Weber (daniel.weber@northwind.example), who knows the field better.");

        Assert.Equal(ReplyLabel.DeclinedReferral, reading.Label);
        Assert.Equal(("Daniel Weber", "daniel.weber@northwind.example"), (reading.People[0].Name, reading.People[0].Address));
    }

    [Fact]
    public void A_yes_with_a_time_names_the_instant_in_the_writers_zone()
    {
        var reading = Read("Happy to. Tuesday at 10 works for me.");

        Assert.Equal(ReplyLabel.AcceptedTimes, reading.Label);
        var time = Assert.Single(reading.Times);
        Assert.Equal(new DateTimeOffset(2026, 3, 3, 16, 0, 0, TimeSpan.Zero), time.Start);
        Assert.Equal("Tuesday at 10 works for me.", reading.Quote);
        Assert.Equal([Assumption.HalfOfDay], time.Assumed);
    }

    [Fact]
    public void A_weekday_is_the_one_whose_date_stands_elsewhere_in_the_mail()
    {
        var reading = Read("Tuesday at 10 am works for me. That is the 10 March, if I count right.");

        Assert.Equal(new DateTimeOffset(2026, 3, 10, 15, 0, 0, TimeSpan.Zero), Assert.Single(reading.Times).Start);
    }

    [Fact]
    public void A_zone_that_is_only_supposed_is_marked()
    {
        var reading = ReplyReader.Read(Mail("Re: Your work", "Tuesday at 10 am works."), Context with { PersonTimeZone = null });

        Assert.Equal([Assumption.Zone], Assert.Single(reading.Times).Assumed);
        Assert.Equal("-06:00", reading.Times[0].TimeZone);
    }

    [Theory]
    [InlineData("Yes, gladly.", ReplyLabel.Accepted)]
    [InlineData("Sure, when would suit you?", ReplyLabel.AsksTimes)]
    [InlineData("Could you send me your resume first?", ReplyLabel.AsksResume)]
    [InlineData("Please send me your questions by e-mail.", ReplyLabel.EmailInstead)]
    [InlineData("What exactly would you like to know?", ReplyLabel.AsksQuestion)]
    [InlineData("Please do not contact me again.", ReplyLabel.DoNotWrite)]
    [InlineData("Not right now, we are in the middle of a launch.", ReplyLabel.TentativeLater)]
    public void Other_answers_have_their_names(string text, ReplyLabel label) => Assert.Equal(label, Read(text).Label);

    [Fact]
    public void What_is_not_understood_is_left_to_the_seeker()
    {
        var reading = Read("Interesting, the weather here is dreadful.");

        Assert.Equal((ReplyLabel.Unclear, false), (reading.Label, reading.Certain));
    }

    [Fact]
    public void A_match_in_doubt_makes_every_reading_doubtful()
    {
        var reading = ReplyReader.Read(Mail("Hello", "I will have to decline."), Context with { CertainMatch = false });

        Assert.False(reading.Certain);
    }

    [Fact]
    public void Quoted_words_are_not_the_writers()
    {
        var reading = Read("Yes, gladly.\n\nOn Mon, Mar 2, 2026 at 9:00 AM Nora Lindqvist <nora@contoso.example> wrote:\n> I will have to decline any job offer.\n> Tuesday at 10?");

        Assert.Equal(ReplyLabel.Accepted, reading.Label);
        Assert.Empty(reading.Times);
    }

    [Fact]
    public void A_bounce_is_a_bounce_even_when_it_says_auto_replied()
    {
        var mail = Mail(
            "Undeliverable: Your work", from: "postmaster@northwind.example", headers: [("Auto-Submitted", "auto-replied")],
            report: new DeliveryReport("maya.chen@northwind.example", "5.1.1", Delayed: false, RequestId));

        Assert.Equal(MailKind.HardBounce, ReplyReader.Read(mail, Context).Kind);
    }

    [Theory]
    [InlineData("5.2.2", false, MailKind.SoftBounce)]
    [InlineData("5.7.1", false, MailKind.SoftBounce)]
    [InlineData("4.4.7", false, MailKind.Delay)]
    [InlineData("5.1.1", true, MailKind.Delay)]
    [InlineData("5.4.4", false, MailKind.HardBounce)]
    public void Not_every_bounce_is_the_end_of_an_address(string status, bool delayed, MailKind kind)
    {
        var mail = Mail("Delivery status", from: "mailer-daemon@northwind.example", report: new DeliveryReport(null, status, delayed, RequestId));

        Assert.Equal(kind, ReplyReader.Read(mail, Context).Kind);
    }

    [Theory]
    [InlineData("I am out of the office and will be back on Monday, 16 March.", 2026, 3, 16)]
    [InlineData("I am on leave until Friday 13 March.", 2026, 3, 14)]
    [InlineData("Away from my desk, returning March 9th.", 2026, 3, 9)]
    public void An_absence_tells_its_first_day_back(string text, int year, int month, int day)
    {
        var reading = ReplyReader.Read(Mail("Automatic reply: Your work", text, headers: [("Auto-Submitted", "auto-replied")]), Context);

        Assert.Equal((MailKind.OutOfOffice, (DateOnly?)new DateOnly(year, month, day)), (reading.Kind, reading.Until));
    }

    [Fact]
    public void Who_left_for_good_names_a_successor()
    {
        var reading = ReplyReader.Read(
            Mail("Automatic reply: Your work", "Maya Chen no longer works here. Please contact Ravi Patel (ravi.patel@northwind.example)."), Context);

        Assert.True(reading.LeftForGood);
        Assert.Equal("ravi.patel@northwind.example", Assert.Single(reading.People).Address);
    }

    [Fact]
    public void Asking_others_not_to_answer_automatically_is_no_sign_of_a_machine()
    {
        var mail = Mail("Re: Your work", "Yes, gladly.", headers: [("X-Auto-Response-Suppress", "All"), ("Precedence", "bulk")]);

        Assert.Equal(MailKind.Human, ReplyReader.Read(mail, Context).Kind);
    }

    [Theory]
    [InlineData("You can call me on +1 312 555 0148 at any time.")]
    [InlineData("We met last Friday at 5.")]
    [InlineData("See https://northwind.example/2026/03/10/14:30 for details.")]
    [InlineData("I have worked here for 10 years.")]
    [InlineData("Tuesday at 10 does not work.")]
    public void Numbers_that_are_no_times_stay_none(string text) => Assert.Empty(Read(text).Times);

    [Theory]
    [InlineData(100_000)]
    [InlineData(2_000_000)]
    public void Hostile_length_is_read_in_bounded_time(int length)
    {
        var reading = Read(string.Concat(Enumerable.Repeat("a> On ", length / 6)));

        Assert.False(reading.Certain);
    }

    private static Reading Read(string text) => ReplyReader.Read(Mail("Re: Your work", text), Context);
}
