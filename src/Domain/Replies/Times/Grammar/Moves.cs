namespace InfoInterview.Domain.Replies.Times.Grammar;

/// <summary>Verbs that take an appointment from one time to another: "move our Tuesday call to Thursday".</summary>
internal static class Moves
{
    private const int Reach = 4;
    private const int LongReach = 12;

    public static bool IsVerb(Tokens t, int i) =>
        t[i].IsWord && t[i].Length is >= 4 and <= 11 && (t.Is(i, "move") || t.Is(i, "push") || t.Is(i, "shift") || t.Is(i, "bump") || t.Is(i, "reschedule") || t.Is(i, "rebook") || t.Is(i, "postpone") || t.Is(i, "change") || t.Is(i, "cancel") || t.Is(i, "switch") || t.Is(i, "moved") || t.Is(i, "pushed") || t.Is(i, "rescheduled") || t.Is(i, "verschieben") || t.Is(i, "verlegen") || t.Is(i, "déplacer") || t.Is(i, "décaler") || t.Is(i, "reporter") || t.Is(i, "mover") || t.Is(i, "cambiar") || t.Is(i, "aplazar") || t.Is(i, "mudar") || t.Is(i, "adiar") || t.Is(i, "remarcar") || t.Is(i, "spostare") || t.Is(i, "spostiamo") || t.Is(i, "verzetten") || t.Is(i, "verplaatsen"));

    /// <summary>True when such a verb stands at the end: "den Termin von Donnerstag auf Freitag verschieben".</summary>
    public static bool Follow(Tokens t, int end)
    {
        for (var i = end; i < end + LongReach && t[i].Kind != TokenKind.Break; i++)
        {
            if (t[i].Length > 1 && IsVerb(t, i))
                return true;
        }

        return false;
    }

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
