using InfoInterview.Domain.Replies.Texts.Marks;

namespace InfoInterview.Domain.Replies.Texts;

/// <summary>Whether two opinions about the new text agree in words; line breaks, links, stars and the odd stray word aside.</summary>
internal static class Agreement
{
    /// <summary>So many words may differ: a bullet, an image's name, a word cut in two by its markup.</summary>
    private const int Slack = 2;

    private const int Longest = 16 * 1024;

    public static bool SameWords(string one, string other)
    {
        if (one == other)
        {
            return true;
        }

        var words = Count(one);
        Subtract(words, other);
        return Missing(words) <= Slack && Surplus(words) <= Slack;
    }

    /// <summary>The mail system's unique text has every new word, and none of the words that were taken for quoted.</summary>
    public static bool Covers(string unique, MailText text)
    {
        var words = Count(unique);
        Subtract(words, text.New);
        if (Surplus(words) > Slack)
        {
            return false;
        }

        foreach (var part in text.Parts.Where(p => p.Role is not TextRole.Quoted and not TextRole.New and not TextRole.Attribution))
        {
            Subtract(words, part.Text);
        }

        // The system keeps "On … wrote:" now and then; only more than that is a disagreement.
        foreach (var part in text.Parts.Where(p => p.Role == TextRole.Attribution).Take(1))
        {
            Subtract(words, part.Text);
        }

        return Missing(words) <= Slack;
    }

    private static Dictionary<int, int> Count(string text)
    {
        var words = new Dictionary<int, int>();
        Add(words, text, 1);
        return words;
    }

    private static void Subtract(Dictionary<int, int> words, string text) => Add(words, text, -1);

    private static void Add(Dictionary<int, int> words, string text, int by)
    {
        var rest = text.AsSpan(0, Math.Min(text.Length, Longest));
        while (NextToken(ref rest, out var token))
        {
            if (token.Contains("://", StringComparison.Ordinal) || token.StartsWith("[cid:", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            while (Words.Next(ref token, out var word))
            {
                var key = string.GetHashCode(word, StringComparison.OrdinalIgnoreCase);
                words[key] = words.GetValueOrDefault(key) + by;
            }
        }
    }

    private static bool NextToken(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> token)
    {
        rest = rest.TrimStart();
        var end = 0;
        while (end < rest.Length && !char.IsWhiteSpace(rest[end]))
        {
            end++;
        }

        token = rest[..end];
        rest = rest[end..];
        return end > 0;
    }

    private static int Missing(Dictionary<int, int> words) => words.Values.Where(v => v > 0).Sum();

    private static int Surplus(Dictionary<int, int> words) => -words.Values.Where(v => v < 0).Sum();
}
