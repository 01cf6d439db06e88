namespace InfoInterview.Domain.Replies.Times.Grammar;

/// <summary>Links, mail addresses, telephone numbers and sums of money: looked over, never into.</summary>
internal static class OpaqueText
{
    private const int LongestLink = 4096;
    private const int LongestPhone = 32;

    /// <summary>The length of what begins here, 0 when it is ordinary text.</summary>
    public static int Length(string text, int at, bool glued)
    {
        var c = text[at];
        if (char.IsAsciiDigit(c) || c is '+' or '(')
            return glued && at > 0 && char.IsLetterOrDigit(text[at - 1]) ? 0 : Phone(text, at);
        if (c is '$' or '€' or '£' or '#' or '¥')
            return Sum(text, at);
        return !glued && char.IsLetter(c) ? Link(text, at) : 0;
    }

    private static int Link(string text, int at)
    {
        var (end, link) = (at, false);
        for (; end < text.Length && end - at < LongestLink && !char.IsWhiteSpace(text[end]) && text[end] is not ('<' or '>' or '"'); end++)
        {
            link |= text[end] == '@' && end > at && end + 1 < text.Length && char.IsLetter(text[end + 1]) && char.IsLetterOrDigit(text[end - 1]);
            link |= text[end] == ':' && end + 2 < text.Length && text[end + 1] == '/' && text[end + 2] == '/';
            link |= text[end] == '/' && end + 1 < text.Length && end > at + 3 && HasHost(text.AsSpan(at, end - at));
            // Without a sign of a link in its first stretch this is a word; stopping here keeps long words linear.
            if (!link && end - at > 80)
                return 0;
        }

        link |= text.AsSpan(at, end - at).StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        return link ? end - at : 0;
    }

    private static bool HasHost(ReadOnlySpan<char> word)
    {
        var dot = word.LastIndexOf('.');
        return dot > 1 && word.Length - dot is >= 3 and <= 6 && !word.Contains('/') && char.IsLetter(word[dot + 1]) && char.IsLetter(word[^1]) && char.IsLetter(word[dot - 1]);
    }

    private static int Sum(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && end - at < LongestPhone && (char.IsAsciiDigit(text[end]) || (text[end] is '.' or ',' or '-' or '–' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
            end++;
        return end > at + 1 ? end - at : 0;
    }

    /// <summary>Seven digits or more in groups that are neither a date nor a span of clock times.</summary>
    private static int Phone(string text, int at)
    {
        Span<int> groups = stackalloc int[LongestPhone];
        var (count, digits, end, last, marks) = (0, 0, at, at, 0);
        for (var inGroup = false; end < text.Length && end - at < LongestPhone; end++)
        {
            if (char.IsAsciiDigit(text[end]))
            {
                if (!inGroup)
                    groups[count++] = 0;
                groups[count - 1]++;
                digits++;
                (inGroup, last) = (true, end + 1);
                continue;
            }

            if (text[end] is not (' ' or '-' or '.' or '(' or ')' or '+' or '/' or '\u00a0' or '‑') || (end > at && text[end] == ' ' && text[end - 1] == ' '))
                break;
            marks += text[end] is '-' or '.' or '(' or '+' or '‑' ? 1 : 0;
            inGroup = false;
        }

        if (digits < 7 || (last < text.Length && text[last] == ':') || (last < text.Length && char.IsLetter(text[last])))
            return 0;
        return IsPhone(groups[..count], digits, marks, text.AsSpan(at, last - at)) ? last - at : 0;
    }

    private static bool IsPhone(ReadOnlySpan<int> groups, int digits, int marks, ReadOnlySpan<char> text)
    {
        if (text[0] is '+' || (text[0] == '(' && groups[0] >= 2 && digits >= 8))
            return true;
        // A year in the first or third group makes it a date; spans of clock times have groups of two or four in pairs.
        if (groups.Length >= 3 && ((groups[0] == 4 && groups[1] <= 2) || (groups[2] == 4 && groups[0] <= 2 && groups[1] <= 2)))
            return false;
        if (groups.Length == 1)
            return digits >= 7;
        if (groups.Length == 2)
            return marks > 0 && groups[0] >= 3 && !(IsClock(text[..groups[0]]) && IsClock(text[^groups[1]..]));
        var longest = 0;
        foreach (var group in groups)
            longest = Math.Max(longest, group);
        return text[0] != '(' && (longest >= 3 ? marks > 0 || digits >= 9 : groups.Length >= 5 && digits == groups.Length * 2);
    }

    private static bool IsClock(ReadOnlySpan<char> digits) =>
        digits.Length is 3 or 4 && ((digits[^2] - '0') * 10) + digits[^1] - '0' is < 60 and var minute && minute % 5 == 0
        && int.Parse(digits[..^2], System.Globalization.CultureInfo.InvariantCulture) < 24;
}
