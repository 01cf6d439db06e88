namespace InfoInterview.Domain.Replies.Times.Grammar;

/// <summary>Gives "10" in "10 or 11am" the half of the day that is said only once.</summary>
internal static class SharedHalves
{
    private const int Evening = 5;

    public static void Give(Tokens t, List<Phrase> phrases)
    {
        for (var i = phrases.Count - 2; i >= 0; i--)
        {
            if (phrases[i] is ClockPhrase { Same: false } clock && phrases[i + 1] is ClockPhrase { Same: false } next && IsUnsaid(clock) && !IsUnsaid(next) && PhraseReader.IsJoined(t, clock.End, next.First))
                phrases[i] = Backward(clock, next.From);
        }

        for (var i = 1; i < phrases.Count; i++)
        {
            if (phrases[i] is ClockPhrase { Same: false } clock && phrases[i - 1] is ClockPhrase { Same: false } last && IsUnsaid(clock) && PhraseReader.IsJoined(t, last.End, clock.First) && last.From is { Half: DayHalf.Afternoon, Hour: >= Evening and < 12 } && clock.From.Hour > last.From.Hour && clock.From.Hour < 12)
                phrases[i] = clock with { From = clock.From with { Half = DayHalf.Afternoon } };
        }
    }

    private static bool IsUnsaid(ClockPhrase clock) => clock.From.Half == DayHalf.Unsaid && (clock.To is null || clock.To.Value.Half == DayHalf.Unsaid);

    private static ClockPhrase Backward(ClockPhrase clock, ClockFace next)
    {
        if (next.Half is not (DayHalf.Morning or DayHalf.Afternoon))
            return clock;
        // "9 or 2pm": only a smaller number goes with the afternoon; "10 or 11pm" does too.
        var earlier = clock.From.Hour % 12 <= next.Hour % 12;
        var half = next.Half == DayHalf.Afternoon && !earlier ? DayHalf.Morning : next.Half;
        return half == DayHalf.Morning && clock.From.Hour == 12 ? clock : clock with { From = clock.From with { Half = half } };
    }
}
