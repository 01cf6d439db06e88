namespace InfoInterview.Domain.Mailboxes;

/// <summary>Enhanced status codes (RFC 3463) in what mail systems write.</summary>
public static class EnhancedStatus
{
    /// <summary>The first <c>4.x.y</c> or <c>5.x.y</c> in a text, null when there is none. Parts of addresses and versions are none.</summary>
    public static string? In(ReadOnlySpan<char> text)
    {
        for (var i = 0; i + 4 < text.Length; i++)
        {
            if (text[i] is not ('4' or '5') || text[i + 1] != '.' || (i > 0 && (char.IsLetterOrDigit(text[i - 1]) || text[i - 1] == '.')))
            {
                continue;
            }

            var second = Digits(text, i + 2, 3);
            if (second == i + 2 || second >= text.Length || text[second] != '.')
            {
                continue;
            }

            var third = Digits(text, second + 1, 3);
            if (third > second + 1 && (third >= text.Length || (!char.IsLetterOrDigit(text[third]) && !(text[third] == '.' && third + 1 < text.Length && char.IsDigit(text[third + 1])))))
            {
                return text[i..third].ToString();
            }
        }

        return null;
    }

    private static int Digits(ReadOnlySpan<char> text, int from, int most)
    {
        var end = from;
        while (end < text.Length && end - from < most && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end;
    }
}
