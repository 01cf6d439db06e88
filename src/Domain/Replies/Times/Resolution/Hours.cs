using InfoInterview.Domain.Replies.Times.Grammar;
using InfoInterview.Domain.Replies.Times.Words;

namespace InfoInterview.Domain.Replies.Times.Resolution;

/// <summary>A clock time in minutes after midnight; an end of null is one that nobody named.</summary>
internal readonly record struct Hours(int Start, int? End, bool HalfAssumed)
{
    private const int Noon = 12 * 60;
    private const int Day = 24 * 60;

    /// <summary>
    /// Bare hours: 1 to 7 are in the afternoon, 8 to 11 in the morning, 12 is noon – unless the part of the day says
    /// otherwise. The end of a span is the first such time after its start.
    /// </summary>
    public static Hours Of(ClockPhrase clock, int part)
    {
        var from = clock.From;
        if (clock.To is not { } to)
            return new Hours(Minutes(from, part), null, IsAssumed(from, part));
        if (from.Half == DayHalf.Unsaid && to.Half != DayHalf.Unsaid && part == 0)
            return Before(from, Minutes(to, 0));
        var start = Minutes(from, part);
        var end = to.Half != DayHalf.Unsaid ? Minutes(to, 0) : After(to, start);
        return new Hours(start, end > start ? end : null, IsAssumed(from, part));
    }

    /// <summary>"11-1pm", "2 to 4pm": the start takes the half of the day that leaves it before the end, and nearest to it.</summary>
    private static Hours Before(ClockFace from, int end)
    {
        var morning = ((from.Hour % 12) * 60) + from.Minute;
        var start = morning + Noon < end ? morning + Noon : morning;
        return new Hours(start, end > start ? end : null, false);
    }

    private static int After(ClockFace to, int start)
    {
        var morning = ((to.Hour % 12) * 60) + to.Minute;
        return morning > start ? morning : morning + Noon > start ? morning + Noon : Day;
    }

    private static bool IsAssumed(ClockFace face, int part) => face.Half == DayHalf.Unsaid && part == 0;

    private static int Minutes(ClockFace face, int part)
    {
        var hour = face.Half switch
        {
            DayHalf.Morning => face.Hour % 12,
            DayHalf.Afternoon => (face.Hour % 12) + 12,
            DayHalf.Whole => face.Hour,
            _ when part == 0 => face.Hour is >= 1 and <= 7 && !face.IsBeforeEight ? face.Hour + 12 : face.Hour,
            _ when part is PartOfDay.FirstThing && face.Hour < 5 => face.Hour + 12,
            _ when PartOfDay.IsMorning(part) || (part is PartOfDay.EndOfDay && face.Hour is >= 8 and <= 11) => face.Hour,
            _ => face.Hour is 12 || (face.Hour is 11 && part is PartOfDay.Lunch) ? face.Hour : (face.Hour % 12) + 12,
        };
        return (hour * 60) + face.Minute;
    }
}
