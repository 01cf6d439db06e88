using System.Buffers;

namespace InfoInterview.Domain.Replies.Kinds;

/// <summary>A text made plain for looking up phrases: one space between words whatever the line breaks, straight apostrophes, no stars.</summary>
internal static class Plain
{
    public static SearchValues<string> Table(string lines) =>
        SearchValues.Create(lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), StringComparison.OrdinalIgnoreCase);

    /// <param name="longest">Only so many characters are read.</param>
    public static string Of(string text, int longest)
    {
        var plain = new char[Math.Min(text.Length, longest) + 2];
        var length = 0;
        plain[length++] = ' ';
        foreach (var c in text.AsSpan(0, plain.Length - 2))
        {
            if (char.IsWhiteSpace(c) || c is '*' or '>' or '\u200B')
            {
                if (plain[length - 1] != ' ')
                {
                    plain[length++] = ' ';
                }
            }
            else
            {
                plain[length++] = c is '’' or '‘' or '´' or '`' ? '\'' : c;
            }
        }

        if (plain[length - 1] != ' ')
        {
            plain[length++] = ' ';
        }

        return new string(plain, 0, length);
    }

    public static bool Has(string plain, SearchValues<string> phrases) => plain.AsSpan().ContainsAny(phrases);

    /// <summary>The subject without the signs of an answer or a forward; true in the second place when it had one.</summary>
    public static (string Subject, bool Answered) Subject(string subject)
    {
        var rest = subject.AsSpan().Trim();
        var answered = false;
        while (rest.IndexOfAny(':', '：') is > 0 and <= 6 and var colon && Answers.Contains(rest[..colon].TrimEnd(" 0123456789[]()").ToString()))
        {
            rest = rest[(colon + 1)..].Trim();
            answered = true;
        }

        return (rest.ToString(), answered);
    }

    private static readonly HashSet<string> Answers = new(StringComparer.OrdinalIgnoreCase)
    {
        "re", "aw", "sv", "vs", "antw", "ref", "rif", "r", "fw", "fwd", "wg", "tr", "rv", "enc", "i", "vl", "doorst", "odp", "pd", "res", "回复", "答复", "转发", "返信",
    };
}
