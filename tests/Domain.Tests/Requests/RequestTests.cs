using InfoInterview.Domain.FollowUps;
using InfoInterview.Domain.Replies;
using InfoInterview.Domain.Requests;
using static InfoInterview.Domain.Tests.Situations;

namespace InfoInterview.Domain.Tests.Requests;

public class RequestTests
{
    [Fact]
    public void Sending_starts_the_clock_and_cannot_be_undone()
    {
        var request = SentOnMonday();

        Assert.Equal(RequestState.Waiting, request.State);
        Assert.Equal(new WaitingClock(Monday, 0), request.Clock);
        Assert.False(request.CanUndo);
        Assert.Equal("Sent to Maya Chen.", Assert.Single(request.History).Why);
    }

    [Fact]
    public void A_request_is_sent_only_once()
    {
        var request = SentOnMonday();

        request.WasSent(new SentMessage("other", "<other@contoso.example>", null, null, null), MondayMorning.AddDays(3), Monday.AddDays(3));

        Assert.Equal("sent-1", request.Sent!.MessageId);
        Assert.Single(request.History);
    }

    [Theory]
    [InlineData(ReplyLabel.Accepted)]
    [InlineData(ReplyLabel.AcceptedTimes)]
    [InlineData(ReplyLabel.AsksQuestion)]
    [InlineData(ReplyLabel.Redirected)]
    [InlineData(ReplyLabel.EmailInstead)]
    public void An_answer_waits_for_the_seeker(ReplyLabel label)
    {
        var request = SentOnMonday();

        Receive(request, Human(label));

        Assert.Equal(RequestState.Answered, request.State);
        Assert.Equal("These were the words.", request.History[^1].Quote);
    }

    [Theory]
    [InlineData(ReplyLabel.Declined)]
    [InlineData(ReplyLabel.DeclinedReferral)]
    public void Clear_words_of_refusal_are_a_decline(ReplyLabel label)
    {
        var request = SentOnMonday();

        Receive(request, Human(label));

        Assert.Equal(RequestState.Declined, request.State);
    }

    [Theory]
    [InlineData(ReplyLabel.Declined)]
    [InlineData(ReplyLabel.DoNotWrite)]
    [InlineData(ReplyLabel.Unclear)]
    public void Doubt_is_never_a_decline(ReplyLabel label)
    {
        var request = SentOnMonday();

        Receive(request, Human(label, certain: false));

        Assert.Equal(RequestState.Answered, request.State);
        Assert.Null(request.Person.DoNotContactSince);
    }

    [Fact]
    public void A_firm_do_not_write_stands_for_good_whatever_comes_after()
    {
        var request = SentOnMonday();

        Receive(request, Human(ReplyLabel.DoNotWrite));
        Receive(request, Human(ReplyLabel.Accepted), id: "<reply-2@northwind.example>");

        Assert.Equal(RequestState.DoNotContact, request.State);
        Assert.Equal("These were the words.", request.Person.DoNotContactWords);
    }

    [Fact]
    public void Undoing_a_mistaken_do_not_contact_frees_the_person_again()
    {
        var request = SentOnMonday();
        Receive(request, Human(ReplyLabel.DoNotWrite));

        Assert.True(request.Undo(MondayMorning.AddDays(1)));

        Assert.Equal(RequestState.Waiting, request.State);
        Assert.Null(request.Person.DoNotContactSince);
        Assert.False(request.Undo(MondayMorning.AddDays(1)));
    }

    [Fact]
    public void The_same_mail_is_taken_in_only_once()
    {
        var request = SentOnMonday();

        Assert.True(Receive(request, Human(ReplyLabel.Accepted)));
        Assert.False(Receive(request, Human(ReplyLabel.Accepted)));

        Assert.Single(request.Replies);
        Assert.Equal(2, request.History.Count);
    }

    [Fact]
    public void An_absence_stops_the_clock_until_one_business_day_after_the_return()
    {
        var request = SentOnMonday();
        var backOnFriday = Monday.AddDays(11);

        Receive(request, new Reading { Kind = MailKind.OutOfOffice, Rule = "test", Certain = true, Until = backOnFriday }, today: Monday.AddDays(1));

        Assert.Equal(RequestState.Away, request.State);
        Assert.Equal(backOnFriday, request.Until);
        // Back on Friday 13 March, so on Monday the 16th one of three business days has passed and two are left.
        Assert.Equal(new WaitingClock(new DateOnly(2026, 3, 16), 1), request.Clock);
        Assert.Equal(new DateOnly(2026, 3, 18), request.Clock!.DayOf(Cadence.Standard.Call, BusinessDays.WeekdaysOnly));
    }

    [Fact]
    public void An_absence_without_a_date_asks_again_after_five_business_days()
    {
        var request = SentOnMonday();

        Receive(request, new Reading { Kind = MailKind.OutOfOffice, Rule = "test", Certain = true }, today: Monday);

        Assert.Equal(Monday.AddDays(7), request.Clock!.From);
    }

    [Fact]
    public void Who_left_the_company_is_not_waited_for()
    {
        var request = SentOnMonday();

        Receive(request, new Reading { Kind = MailKind.OutOfOffice, Rule = "test", Certain = true, LeftForGood = true });

        Assert.Equal(RequestState.AddressDead, request.State);
    }

    [Fact]
    public void Waiting_goes_on_when_the_person_is_back()
    {
        var request = SentOnMonday();
        Receive(request, new Reading { Kind = MailKind.OutOfOffice, Rule = "test", Certain = true, Until = Monday.AddDays(4) });

        request.DayCame(Monday.AddDays(7), MondayMorning.AddDays(7), Cadence.Standard, BusinessDays.WeekdaysOnly);

        Assert.Equal(RequestState.Waiting, request.State);
    }

    [Fact]
    public void After_twelve_business_days_it_is_closed_kindly_and_not_a_day_earlier()
    {
        var request = SentOnMonday();
        var twelfth = new DateOnly(2026, 3, 18);

        request.DayCame(twelfth.AddDays(-1), MondayMorning, Cadence.Standard, BusinessDays.WeekdaysOnly);
        Assert.Equal(RequestState.Waiting, request.State);

        request.DayCame(twelfth, MondayMorning, Cadence.Standard, BusinessDays.WeekdaysOnly);
        Assert.Equal(RequestState.NoAnswer, request.State);
    }

    [Fact]
    public void A_late_answer_reopens_what_was_closed_as_unanswered()
    {
        var request = SentOnMonday();
        request.DayCame(new DateOnly(2026, 4, 1), MondayMorning, Cadence.Standard, BusinessDays.WeekdaysOnly);

        Receive(request, Human(ReplyLabel.Accepted), today: new DateOnly(2026, 4, 2));

        Assert.Equal(RequestState.Answered, request.State);
    }

    [Theory]
    [InlineData(MailKind.AutoAcknowledgement)]
    [InlineData(MailKind.List)]
    [InlineData(MailKind.Delay)]
    public void Machines_that_say_nothing_change_nothing(MailKind kind)
    {
        var request = SentOnMonday();

        Receive(request, new Reading { Kind = kind, Rule = "test", Certain = true });

        Assert.Equal(RequestState.Waiting, request.State);
    }

    [Fact]
    public void A_hard_bounce_ends_the_address_and_a_soft_one_asks()
    {
        var hard = SentOnMonday();
        Receive(hard, new Reading { Kind = MailKind.HardBounce, Rule = "test", Certain = true });
        Assert.Equal(RequestState.AddressDead, hard.State);

        var soft = SentOnMonday();
        Receive(soft, new Reading { Kind = MailKind.SoftBounce, Rule = "test", Certain = true });
        Assert.Equal(RequestState.Answered, soft.State);
    }

    [Fact]
    public void See_you_then_does_not_unsettle_a_booked_meeting_but_doubt_does()
    {
        var request = SentOnMonday();
        request.WasBooked(MondayMorning, "Tuesday");

        Receive(request, Human(ReplyLabel.Accepted));
        Assert.Equal(RequestState.Booked, request.State);

        Receive(request, Human(ReplyLabel.Declined), id: "<reply-2@northwind.example>");
        Assert.Equal(RequestState.Answered, request.State);
    }

    [Fact]
    public void The_seekers_word_stands_and_can_be_taken_back()
    {
        var request = SentOnMonday();
        Receive(request, Human(ReplyLabel.Declined));

        request.Corrected(RequestState.Later, Monday.AddDays(30), Monday, MondayMorning, BusinessDays.WeekdaysOnly);
        Assert.Equal((RequestState.Later, (DateOnly?)Monday.AddDays(30)), (request.State, request.Until));

        Assert.True(request.Undo(MondayMorning));
        Assert.Equal((RequestState.Declined, (DateOnly?)null), (request.State, request.Until));
    }
}
