namespace InfoInterview.Domain.Replies.Times.Grammar;

/// <summary>Verbs that take an appointment from one time to another: "move our Tuesday call to Thursday".</summary>
internal static class Moves
{
    private const int Reach = 4;

    public static bool IsVerb(Tokens t, int i) =>
        t[i].IsWord && t[i].Length is >= 4 and <= 11 && (t.Is(i, "move") || t.Is(i, "push") || t.Is(i, "shift") || t.Is(i, "bump") || t.Is(i, "reschedule") || t.Is(i, "rebook") || t.Is(i, "postpone") || t.Is(i, "change") || t.Is(i, "cancel") || t.Is(i, "switch") || t.Is(i, "verschieben") || t.Is(i, "verlegen"));

    /// <summary>True when such a verb stands shortly before a time, in the same sentence.</summary>
    public static bool LeadTo(Tokens t, int first)
    {
        for (var i = first - 1; i >= first - Reach && t[i].Kind != TokenKind.Break; i--)
        {
            if (IsVerb(t, i))
                return true;
        }

        return false;
    }
}
