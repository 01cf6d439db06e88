using System.Buffers;
using System.Collections.Frozen;

namespace InfoInterview.Domain.Replies.Texts.Marks;

/// <summary>Plain looks at a line that several marks share.</summary>
internal static class Words
{
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Table(string words) =>
        words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Phrases(string lines) =>
        lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The next run of letters, marks and digits; false at the end.</summary>
    public static bool Next(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> word)
    {
        var start = 0;
        while (start < rest.Length && !IsPart(rest[start]))
        {
            start++;
        }

        var end = start;
        while (end < rest.Length && IsPart(rest[end]))
        {
            end++;
        }

        word = rest[start..end];
        rest = rest[end..];
        return !word.IsEmpty;
    }

    public static int Count(ReadOnlySpan<char> line)
    {
        var count = 0;
        while (Next(ref line, out _))
        {
            count++;
        }

        return count;
    }

    public static bool HasLetter(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (char.IsLetter(c) || char.IsSurrogate(c))
            {
                return true;
            }
        }

        return false;
    }

    public static bool Starts(ReadOnlySpan<char> line, string with) => line.StartsWith(with, StringComparison.OrdinalIgnoreCase);

    public static bool Has(ReadOnlySpan<char> line, string part) => line.Contains(part, StringComparison.OrdinalIgnoreCase);

    public static bool HasAny(ReadOnlySpan<char> line, SearchValues<string> parts) => line.ContainsAny(parts);

    /// <summary>Ends as a sentence does; a short last word with a stop is taken for an abbreviation, as in "a.m." or "Mon.".</summary>
    public static bool EndsSentence(ReadOnlySpan<char> line) => line switch
    {
        [.., '!' or '?' or '…' or '。' or '？' or '！'] => true,
        [.., '.'] => line.Length - line.LastIndexOfAny(' ', '\t') > 5 || line.EndsWith("..", StringComparison.Ordinal),
        _ => false,
    };

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
