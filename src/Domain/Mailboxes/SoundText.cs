using System.Buffers;
using System.Text;

namespace InfoInterview.Domain.Mailboxes;

/// <summary>
/// Text of strangers without what no store and no page should see: NUL and other control characters but line breaks and tabs,
/// and halves of surrogate pairs.
/// </summary>
public static class SoundText
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => !IsSound(c))]);

    public static string Of(string? text)
    {
        if (text is null || !text.AsSpan().ContainsAny(Suspects))
        {
            return text ?? "";
        }

        var sound = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                sound.Append(text, i++, 2);
            }
            else
            {
                sound.Append(IsSound(text[i]) ? text[i] : '\uFFFD');
            }
        }

        return sound.ToString();
    }

    private static bool IsSound(char c) => !char.IsSurrogate(c) && (!char.IsControl(c) || c is '\r' or '\n' or '\t');
}
