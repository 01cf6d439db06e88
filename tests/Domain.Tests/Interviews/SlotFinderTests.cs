using InfoInterview.Domain.Interviews;
using InfoInterview.Domain.Mailboxes;
using static InfoInterview.Domain.Tests.Situations;

namespace InfoInterview.Domain.Tests.Interviews;

public class SlotFinderTests
{
    private static readonly WorkingHours Berlin = WorkingHours.Usual("Europe/Berlin");
    private static readonly WorkingHours Chicago = WorkingHours.Usual("America/Chicago");

    [Fact]
    public void Slots_lie_inside_both_working_days_and_a_day_ahead()
    {
        var slots = SlotFinder.Find([], Berlin, Chicago, MondayMorning, 10, 8);

        Assert.Equal(8, slots.Count);
        Assert.All(slots, s =>
        {
            Assert.True(Berlin.Cover(s.Start, s.End) && Chicago.Cover(s.Start, s.End));
            Assert.True(s.Start >= MondayMorning + SlotFinder.Notice);
        });
        Assert.Equal(new DateTimeOffset(2026, 3, 3, 15, 0, 0, TimeSpan.Zero), slots[0].Start);
    }

    [Fact]
    public void A_busy_hour_is_not_offered()
    {
        var busy = new BusyTime(new DateTimeOffset(2026, 3, 3, 15, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 3, 3, 15, 45, 0, TimeSpan.Zero), "Team");

        Assert.Equal(new DateTimeOffset(2026, 3, 4, 15, 0, 0, TimeSpan.Zero), SlotFinder.Find([busy], Berlin, Chicago, MondayMorning, 10, 1)[0].Start);
    }

    [Fact]
    public void Sides_of_the_world_that_never_work_together_have_no_slot()
    {
        Assert.Empty(SlotFinder.Find([], Berlin, WorkingHours.Usual("Pacific/Auckland"), MondayMorning, 10, 8));
    }

    [Fact]
    public void The_day_clocks_change_keeps_its_half_hours()
    {
        // Sunday 29 March 2026 loses the hour after two in Berlin; who works on Sundays still gets real half hours.
        var hours = new WorkingHours([DayOfWeek.Sunday], new TimeOnly(1, 0), new TimeOnly(5, 0), "Europe/Berlin");

        var slots = SlotFinder.Find([], hours, hours, new DateTimeOffset(2026, 3, 26, 0, 0, 0, TimeSpan.Zero), 4, 8);

        Assert.Equal([new DateTimeOffset(2026, 3, 29, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 3, 29, 2, 0, 0, TimeSpan.Zero)], slots.Select(s => s.Start));
    }

    [Fact]
    public void A_time_is_free_taken_past_or_unknown()
    {
        var slot = Slot.HalfHour(MondayMorning.AddDays(1));
        BusyTime[] busy = [new(slot.Start.AddMinutes(-30), slot.Start.AddMinutes(1), null)];

        Assert.Equal(SlotState.Clash, SlotCheck.Of(slot, busy, MondayMorning).State);
        Assert.Equal(SlotState.Free, SlotCheck.Of(slot, [new(slot.End, slot.End.AddHours(1), "After")], MondayMorning).State);
        Assert.Equal(SlotState.Past, SlotCheck.Of(slot, [], slot.Start).State);
        Assert.Equal(SlotState.Unknown, SlotCheck.Of(slot, null, MondayMorning).State);
    }
}
