namespace InfoInterview.Domain.Replies.Times.Words;

/// <summary>Finds the English weekday or month that a word was meant to be: "wendesday", "thurday", "tuesady", "febuary".</summary>
internal static class Misspellings
{
    private const int Shortest = 5;
    private const int LongestWord = 11;

    /// <summary>Words so long or so hard to spell that two slips still leave them known.</summary>
    private const int HardLength = 9;

    private static readonly string[] Days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    private static readonly string[] Months = ["january", "february", "", "", "", "", "", "august", "september", "october", "november", "december"];

    public static Lexeme Of(ReadOnlySpan<char> word)
    {
        if (word.Length is < Shortest or > LongestWord)
            return default;
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        // A word like "sundry" has the letters of a day, but not its ending.
        if (lower.EndsWith("ay") || lower.EndsWith("ady") || lower.EndsWith("dya") || lower.EndsWith("sdy"))
            return In(Days, Sense.Weekday, lower);
        return lower.EndsWith("er") || lower.EndsWith("ry") || lower.EndsWith("ust") || lower.EndsWith("br") ? In(Months, Sense.Month, lower) : default;
    }

    private static Lexeme In(string[] names, Sense sense, ReadOnlySpan<char> word)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i].Length > 0 && names[i][0] == word[0] && Distance(names[i], word) <= (names[i].Length >= HardLength && sense == Sense.Weekday ? 2 : 1))
                return new Lexeme(sense, i + 1);
        }

        return default;
    }

    /// <summary>Letters left out, added, mistaken or swapped with their neighbour (optimal string alignment).</summary>
    private static int Distance(ReadOnlySpan<char> one, ReadOnlySpan<char> two)
    {
        Span<int> rows = stackalloc int[(LongestWord + 2) * (LongestWord + 2)];
        var width = two.Length + 1;
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j < width; j++)
            {
                var least = i == 0 ? j : j == 0 ? i : Math.Min(Math.Min(rows[((i - 1) * width) + j], rows[(i * width) + j - 1]) + 1, rows[((i - 1) * width) + j - 1] + (one[i - 1] == two[j - 1] ? 0 : 1));
                var swapped = i > 1 && j > 1 && one[i - 1] == two[j - 2] && one[i - 2] == two[j - 1];
                rows[(i * width) + j] = swapped ? Math.Min(least, rows[((i - 2) * width) + j - 2] + 1) : least;
            }
        }

        return rows[(one.Length * width) + two.Length];
    }
}
