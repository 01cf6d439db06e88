using System.Globalization;
using System.Text;

namespace InfoInterview.Domain.Replies.Meanings.Words;

/// <summary>Brings letters to the form of the tables: lower case and without accents, because people leave them out.</summary>
internal static class Folding
{
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        Span<char> two = stackalloc char[2];
        foreach (var c in text)
        {
            folded.Append(two[..Fold(c, two)]);
        }

        return folded.ToString();
    }

    /// <summary>Writes the folded form of one letter and tells its length, one or two.</summary>
    public static int Fold(char c, Span<char> to)
    {
        if (c < 128)
        {
            to[0] = char.ToLowerInvariant(c);
            return 1;
        }

        (to[0], to[1]) = c switch
        {
            'ß' => ('s', 's'),
            'œ' or 'Œ' => ('o', 'e'),
            'æ' or 'Æ' => ('a', 'e'),
            'ø' or 'Ø' => ('o', '\0'),
            'ł' or 'Ł' => ('l', '\0'),
            _ => (Bare(c), '\0'),
        };
        return to[1] == '\0' ? 1 : 2;
    }

    private static char Bare(char c)
    {
        if (char.IsSurrogate(c))
        {
            return c;
        }

        var parts = char.ToLowerInvariant(c).ToString().Normalize(NormalizationForm.FormD);
        return CharUnicodeInfo.GetUnicodeCategory(parts[0]) == UnicodeCategory.NonSpacingMark ? c : parts[0];
    }
}
