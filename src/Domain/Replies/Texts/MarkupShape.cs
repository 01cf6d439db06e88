using System.Net;

namespace InfoInterview.Domain.Replies.Texts;

/// <summary>
/// Keeps markup that is built to make a parser slow away from it. Depth and unclosed letters (<c>b</c>, <c>font</c>) cost a parser their product with every tag that follows.
/// </summary>
internal static class MarkupShape
{
    private const int Deepest = 500;
    private const int MostWork = 1_000_000;

    private static readonly System.Collections.Frozen.FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Letters =
        Marks.Words.Table("a b big code em font i nobr s small strike strong tt u");

    private static readonly System.Collections.Frozen.FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Void =
        Marks.Words.Table("br hr img meta link input col area base wbr embed source track param p li td tr th");

    public static bool IsSane(string html)
    {
        var (depth, letters, work) = (0, 0, 0L);
        var rest = html.AsSpan();
        while (NextTag(ref rest, out var name, out var closing))
        {
            if (Letters.Contains(name))
            {
                letters = Math.Max(0, letters + (closing ? -1 : 1));
            }
            else if (!Void.Contains(name))
            {
                depth = Math.Max(0, depth + (closing ? -1 : 1));
            }

            work += letters;
            if (depth > Deepest || work > MostWork)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The words between the tags, in one pass, with a line break at every block.</summary>
    public static void Strip(string html, LineWriter writer)
    {
        var rest = html.AsSpan();
        while (!rest.IsEmpty)
        {
            var tag = rest.IndexOf('<');
            var text = tag < 0 ? rest : rest[..tag];
            writer.Write(WebUtility.HtmlDecode(text.ToString()), null, verbatim: false);
            rest = tag < 0 ? [] : rest[tag..];
            if (!NextTag(ref rest, out var name, out _))
            {
                return;
            }

            if (name.Equals("br", StringComparison.OrdinalIgnoreCase))
            {
                writer.Break(null);
            }
            else if (Markup.IsBlock(name.ToString().ToLowerInvariant()))
            {
                writer.EndLine();
            }
        }
    }

    private static bool NextTag(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> name, out bool closing)
    {
        var at = rest.IndexOf('<');
        if (at < 0 || at + 1 >= rest.Length)
        {
            name = default;
            closing = false;
            rest = default;
            return false;
        }

        rest = rest[(at + 1)..];
        closing = rest[0] == '/';
        var start = closing ? 1 : 0;
        var end = start;
        while (end < rest.Length && char.IsAsciiLetterOrDigit(rest[end]))
        {
            end++;
        }

        name = rest[start..end];
        var close = rest.IndexOf('>');
        rest = close < 0 ? default : rest[(close + 1)..];
        return true;
    }
}
