using InfoInterview.Domain.Drafts;
using InfoInterview.Domain.FollowUps;
using InfoInterview.Domain.Interviews;
using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.Replies;
using InfoInterview.Domain.Requests;
using NodaTime;
using static InfoInterview.Domain.Tests.Situations;

namespace InfoInterview.Domain.Tests.Requests;

public class PlanTests
{
    private static readonly DateTimeZone Berlin = Zones.Find("Europe/Berlin")!;

    [Fact]
    public void A_sent_request_leads_to_one_task_to_call_on_the_third_business_day()
    {
        Assert.Equal([new PlannedTask(TaskKind.Call, "Call Maya Chen if no answer has come", new DateOnly(2026, 3, 5), false)], Tasks(SentOnMonday()));
    }

    [Fact]
    public void A_request_sent_on_a_Thursday_is_called_about_after_the_weekend()
    {
        var request = Request.Draft(Nora, Maya(), "en.cold-request", MondayMorning);
        request.WasSent(new SentMessage("s", "<s@contoso.example>", null, null, null), MondayMorning.AddDays(3), Monday.AddDays(3));

        Assert.Equal(new DateOnly(2026, 3, 10), Assert.Single(Tasks(request)).DueOn);
    }

    [Fact]
    public void An_answer_ticks_the_call_off()
    {
        var request = SentOnMonday();
        Receive(request, Human(ReplyLabel.Accepted));

        Assert.True(Assert.Single(Tasks(request)).Done);
    }

    [Fact]
    public void A_booked_meeting_brings_research_and_confirmation_on_business_days_before_it()
    {
        var request = SentOnMonday();
        request.WasBooked(MondayMorning, "Tuesday");

        var tasks = Tasks(request, Booked(new DateTimeOffset(2026, 3, 10, 15, 0, 0, TimeSpan.Zero)));

        Assert.Equal(
            [(TaskKind.Call, new DateOnly(2026, 3, 5), true), (TaskKind.Research, new DateOnly(2026, 3, 6), false), (TaskKind.Confirm, new DateOnly(2026, 3, 9), false)],
            tasks.Select(t => (t.Kind, t.DueOn, t.Done)));
    }

    [Fact]
    public void Nothing_is_ever_due_before_the_meeting_was_booked()
    {
        var request = SentOnMonday();
        request.WasBooked(MondayMorning, "tomorrow");

        var tasks = Tasks(request, Booked(MondayMorning.AddDays(1)));

        Assert.All(tasks.Where(t => t.Kind != TaskKind.Call), t => Assert.Equal(Monday, t.DueOn));
    }

    [Fact]
    public void The_one_follow_up_is_prepared_on_the_seventh_business_day_and_never_again()
    {
        var request = SentOnMonday();
        var seventh = new DateOnly(2026, 3, 11);

        Assert.Empty(Drafts(request, seventh.AddDays(-1)));
        Assert.Equal([new PlannedDraft(DraftKind.FollowUp, "sent-1")], Drafts(request, seventh));

        request.FollowedUp(MondayMorning.AddDays(9));
        Assert.Empty(Drafts(request, seventh.AddDays(1)));
    }

    [Fact]
    public void A_decline_is_thanked_for_and_the_question_who_else_is_not_put_to_whom_already_named_someone()
    {
        var declined = SentOnMonday();
        Receive(declined, Human(ReplyLabel.Declined));
        Assert.Equal(DraftKind.ThanksWhoElse, Assert.Single(Drafts(declined, Monday)).Kind);

        var named = SentOnMonday();
        Receive(named, Human(ReplyLabel.DeclinedReferral));
        Assert.Equal(DraftKind.ThanksForName, Assert.Single(Drafts(named, Monday)).Kind);
    }

    [Fact]
    public void Nothing_is_written_to_who_does_not_want_it_or_cannot_get_it()
    {
        var firm = SentOnMonday();
        Receive(firm, Human(ReplyLabel.DoNotWrite));
        var dead = SentOnMonday();
        Receive(dead, new Reading { Kind = MailKind.HardBounce, Rule = "test", Certain = true });

        Assert.Empty(Drafts(firm, Monday.AddDays(30)));
        Assert.Empty(Drafts(dead, Monday.AddDays(30)));
    }

    [Fact]
    public void The_agenda_names_the_next_day_on_which_something_happens()
    {
        var request = SentOnMonday();

        DateOnly? On(DateOnly today) => RequestAgenda.NextDay(request, today, Cadence.Standard, BusinessDays.WeekdaysOnly);

        Assert.Equal(new DateOnly(2026, 3, 5), On(Monday));
        Assert.Equal(new DateOnly(2026, 3, 11), On(new DateOnly(2026, 3, 5)));
        Assert.Equal(new DateOnly(2026, 3, 18), On(new DateOnly(2026, 3, 11)));
        Assert.Null(On(new DateOnly(2026, 3, 18)));
    }

    private static Interview Booked(DateTimeOffset start)
    {
        var interview = Interview.Reserve(Nora, Guid.NewGuid(), Slot.HalfHour(start), "Café", MondayMorning);
        interview.Booked("event-1", null);
        return interview;
    }

    private static IReadOnlyList<PlannedTask> Tasks(Request request, Interview? interview = null) =>
        TaskPlan.For(request, interview, Berlin, Cadence.Standard, BusinessDays.WeekdaysOnly);

    private static IReadOnlyList<PlannedDraft> Drafts(Request request, DateOnly today) =>
        RequestDrafts.For(request, null, today, Cadence.Standard, BusinessDays.WeekdaysOnly);
}
