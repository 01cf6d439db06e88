namespace InfoInterview.Domain.Replies.Kinds;

/// <summary>Mail addresses in running text.</summary>
internal static class Addresses
{
    /// <summary>The first address that is none of the given; null when there is none.</summary>
    public static string? First(ReadOnlySpan<char> text, IReadOnlySet<string> except)
    {
        foreach (var (start, length) in In(text))
        {
            var address = text.Slice(start, length).ToString();
            if (!except.Contains(address) && !address.Contains("daemon", StringComparison.OrdinalIgnoreCase) && !address.StartsWith("postmaster", StringComparison.OrdinalIgnoreCase))
            {
                return address;
            }
        }

        return null;
    }

    /// <summary>Where addresses stand.</summary>
    public static List<(int Start, int Length)> In(ReadOnlySpan<char> text)
    {
        var found = new List<(int, int)>();
        for (var at = text.IndexOf('@'); at >= 0 && at < text.Length;)
        {
            var start = at;
            while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || "._%+-'=&#!$*/~".Contains(text[start - 1])) && at - start < 64)
            {
                start--;
            }

            var end = at + 1;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '-' or '_') && end - at < 255)
            {
                end++;
            }

            while (start < at && text[start] is '.' or '\'' or '=' or '*' or '/' or '-' or '#')
            {
                start++;
            }

            while (end > at + 1 && text[end - 1] is '.' or '-' or '_')
            {
                end--;
            }

            if (start < at && text[at..end].LastIndexOf('.') > 1)
            {
                found.Add((start, end - start));
            }

            var next = text[Math.Max(end, at + 1)..].IndexOf('@');
            at = next < 0 ? -1 : Math.Max(end, at + 1) + next;
        }

        return found;
    }
}
