using InfoInterview.Domain.Replies.Times.Words;

namespace InfoInterview.Domain.Replies.Times.Grammar;

/// <summary>Reads zones: "ET", "3pm Pacific", "Houston time", "your time", "UTC+2", "I'm in Berlin".</summary>
internal static class ZoneGrammar
{
    /// <param name="afterClock">True when a clock time ends where this begins.</param>
    public static ZonePhrase? Read(Tokens t, int i, bool afterClock)
    {
        if (!t[i].IsWord)
            return null;
        return Owned(t, i) ?? (t[i].Lexeme.Starts ? Offset(t, i) ?? Abbreviated(t, i, afterClock) ?? Placed(t, i, afterClock) : null);
    }

    /// <summary>True for a single word that names a zone: "ET", "Pacific", "London".</summary>
    public static bool IsName(Tokens t, int i) => t[i].Lexeme.Starts && (ZoneNames.OfAbbreviation(t.Word(i)) is not null || ZoneNames.OfPlace(t.Word(i)) is not null);

    private static ZonePhrase? Owned(Tokens t, int i)
    {
        if (t[i].Cue != Cue.Pronoun && !t.Is(i, "your"))
            return null;
        var named = t.Is(i + 1, "local") || t.Is(i + 1, Sense.Time) && t.Is(i + 1, "time");
        if (t.Is(i, "yours") && t[i - 1].Sense is Sense.Meridiem || t.Is(i, "mine") && t[i - 1].Sense is Sense.Meridiem)
            return new ZonePhrase(i, i + 1, null, t.Is(i, "yours"));
        if (!named || !(t.Is(i, "my") || t.Is(i, "your") || t.Is(i, "our") || t.Is(i, "his") || t.Is(i, "her") || t.Is(i, "their")))
            return null;
        var end = t.Is(i + 1, "local") && t.Is(i + 2, "time") ? i + 3 : i + 2;
        return t.Is(end - 1, "time") && t[end].Cue is not Cue.No ? new ZonePhrase(i, end, null, t.Is(i, "your")) : null;
    }

    /// <summary>"UTC+2", "GMT -5", "UTC+05:30".</summary>
    private static ZonePhrase? Offset(Tokens t, int i)
    {
        if (!t.Is(i, "UTC") && !t.Is(i, "GMT") || t[i + 1].Mark is not ('+' or '-' or '−' or '–') || t[i + 2] is not { IsNumber: true, Value: <= 14, Length: <= 2, Glued: true })
            return null;
        var minutes = t[i + 3].IsMark(':') && t[i + 4] is { IsNumber: true, Length: 2, Value: < 60 } said ? said.Value : 0;
        var sign = t[i + 1].Mark == '+' ? '+' : '-';
        return new ZonePhrase(i, minutes > 0 || t[i + 3].IsMark(':') && t[i + 4].IsNumber ? i + 5 : i + 3, FormattableString.Invariant($"{sign}{t[i + 2].Value:00}:{minutes:00}"), false);
    }

    private static ZonePhrase? Abbreviated(Tokens t, int i, bool afterClock)
    {
        var word = t.Word(i);
        if (word.Length is < 2 or > 5 || ZoneNames.OfAbbreviation(word) is not { } zone)
            return null;
        var upper = word.IndexOfAnyInRange('a', 'z') < 0;
        var time = t.Is(i + 1, "time") || t.Is(i + 1, "timezone");
        if (!upper && !time && !(afterClock && t.Language == Language.English && !t.Is(i, "art") && !t.Is(i, "eat")))
            return null;
        return new ZonePhrase(i, time ? i + 2 : i + 1, zone, false) { ForAll = IsForAll(t, i) };
    }

    private static ZonePhrase? Placed(Tokens t, int i, bool afterClock)
    {
        if (t[i].IsWord && !t[i].Capital && !t.Is(i, "eastern") && !t.Is(i, "pacific") && !t.Is(i, "central") && !t.Is(i, "mountain") && !t.Is(i, "london") || !t[i].IsWord)
            return null;
        for (var words = 3; words >= 1; words--)
        {
            var end = EndOfWords(t, i, words);
            if (end < 0 || ZoneNames.OfPlace(t.Text.AsSpan(t[i].Start, t[end - 1].End - t[i].Start)) is not { } zone)
                continue;
            var said = t.Is(end, "standard") || t.Is(end, "daylight") ? end + 1 : end;
            var time = t.Is(said, "time") || t.Is(said, "timezone");
            var region = t.Is(i, "eastern") || t.Is(i, "pacific") || t.Is(i, "central") || t.Is(i, "mountain");
            var forAll = IsForAll(t, i) || IsHome(t, i);
            if (time || forAll || (afterClock && region) || (region && t[i - 1].Sense == Sense.On) || (afterClock && t.Is(i - 1, Sense.In)))
                return new ZonePhrase(i, time ? said + 1 : end, zone, false) { ForAll = forAll || (region && t[i - 1].Sense == Sense.On) };
            return null;
        }

        return null;
    }

    private static int EndOfWords(Tokens t, int i, int words)
    {
        var end = i;
        for (var word = 0; word < words; word++, end++)
        {
            if (t[end].IsMark('.'))
                end++;
            if (!t[end].IsWord)
                return -1;
        }

        return end;
    }

    /// <summary>"All times Eastern", "(all Pacific)", "I'm on PT".</summary>
    private static bool IsForAll(Tokens t, int i)
    {
        var before = i - 1;
        before = t.Is(before, Sense.In) || t.Is(before, "are") || t.Is(before, Sense.On) ? before - 1 : before;
        return t.Is(before, Sense.All) || t.Is(before, "both") || (t.Is(before, Sense.Time) && t.Is(before, "times")) || (t[i - 1].Sense == Sense.On && (t[i - 2].Cue == Cue.Pronoun || t.Is(i - 2, "am") || t.Is(i - 2, "are")));
    }

    /// <summary>"I'm in Berlin", "I'm based in Chicago", "we are currently in London".</summary>
    private static bool IsHome(Tokens t, int i)
    {
        if (!t.Is(i - 1, Sense.In))
            return false;
        var before = i - 2;
        before = t[before].Cue is Cue.Filler or Cue.Back && t[before].IsWord && !t.Is(before, "are") || t.Is(before, "based") || t.Is(before, "located") || t.Is(before, "now") || t.Is(before, "living") || t.Is(before, "here") ? before - 1 : before;
        // "On Tuesday I'm in Rome": a journey.
        if (t.Is(before, "i'm") && t[before - 1].Kind == TokenKind.Word && t[before - 1].Sense is Sense.Weekday or Sense.Month or Sense.OrdinalMark or Sense.DayShift or Sense.Unit || t[before - 1].IsNumber)
            return false;
        return t.Is(before, "i'm") || t.Is(before, "we're") || t.Is(before, "based") || t.Is(before, "i") || ((t.Is(before, "am") || t.Is(before, "are")) && t[before - 1].Cue == Cue.Pronoun);
    }
}
