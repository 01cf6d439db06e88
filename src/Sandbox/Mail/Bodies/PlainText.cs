using System.Text;
using System.Text.RegularExpressions;
using MimeKit.Text;

namespace InfoInterview.Sandbox.Mail.Bodies;

/// <summary>HTML as plain text, the way Exchange writes it: links behind their words, rules as a line of underscores.</summary>
static partial class PlainText
{
    /// <summary>What is written; the rest of a hostile document is not read.</summary>
    const int LongestText = 2_000_000;

    static readonly HashSet<HtmlTagId> Blocks =
    [
        HtmlTagId.Div, HtmlTagId.P, HtmlTagId.Table, HtmlTagId.TR, HtmlTagId.UL, HtmlTagId.OL, HtmlTagId.LI, HtmlTagId.BlockQuote,
        HtmlTagId.H1, HtmlTagId.H2, HtmlTagId.H3, HtmlTagId.H4, HtmlTagId.H5, HtmlTagId.H6, HtmlTagId.Pre,
    ];

    static readonly HashSet<HtmlTagId> Silent = [HtmlTagId.Style, HtmlTagId.Script, HtmlTagId.Title, HtmlTagId.Head];

    public static string Of(string html)
    {
        var text = new StringBuilder();
        var tokenizer = new HtmlTokenizer(new StringReader(html));
        var silence = HtmlTagId.Unknown;
        string? link = null;
        while (text.Length < LongestText && tokenizer.ReadNextToken(out var token))
        {
            if (token is HtmlTagToken tag)
            {
                if (Silent.Contains(tag.Id)) silence = tag.IsEndTag || tag.IsEmptyElement ? HtmlTagId.Unknown : tag.Id;
                else if (tag.Id == HtmlTagId.Body) silence = HtmlTagId.Unknown;
                else Tag(text, tag, ref link);
            }
            else if (silence == HtmlTagId.Unknown && token is HtmlDataToken data and not HtmlCDataToken)
            {
                Words(text, data.Data);
            }
        }
        return Lines().Replace(text.ToString().Trim(), "\r\n\r\n").Replace("\u00A0", " ", StringComparison.Ordinal);
    }

    static void Tag(StringBuilder text, HtmlTagToken tag, ref string? link)
    {
        switch (tag.Id)
        {
            case HtmlTagId.Br:
                text.Append("\r\n");
                break;
            case HtmlTagId.HR:
                NewLine(text).Append("________________________________\r\n");
                break;
            case HtmlTagId.TD when tag.IsEndTag:
                text.Append('\t');
                break;
            case HtmlTagId.A when !tag.IsEndTag:
                link = tag.Attributes.FirstOrDefault(attribute => attribute.Id == HtmlAttributeId.Href)?.Value;
                break;
            case HtmlTagId.A:
                if (link is not null && !link.StartsWith('#') && !text.ToString(Math.Max(0, text.Length - 400), Math.Min(400, text.Length)).EndsWith(link.Replace("mailto:", "", StringComparison.OrdinalIgnoreCase), StringComparison.OrdinalIgnoreCase)) text.Append(null, $"<{link}>");
                link = null;
                break;
            default:
                if (!Blocks.Contains(tag.Id)) break;
                NewLine(text);
                if (tag.Id == HtmlTagId.P && !tag.IsEndTag && text.Length > 0) text.Append("\r\n");
                if (tag.Id == HtmlTagId.LI && !tag.IsEndTag) text.Append("  * ");
                break;
        }
    }

    static StringBuilder NewLine(StringBuilder text) => text.Length == 0 || text[^1] == '\n' ? text : text.Append("\r\n");

    static void Words(StringBuilder text, string data)
    {
        foreach (var letter in data)
        {
            if (letter is ' ' or '\t' or '\r' or '\n')
            {
                if (text.Length > 0 && text[^1] is not (' ' or '\n')) text.Append(' ');
            }
            else if (letter != '\0') text.Append(letter);
        }
    }

    [GeneratedRegex(@"[ \t]*\r\n(?:[ \t]*\r\n)+", RegexOptions.NonBacktracking)]
    private static partial Regex Lines();
}
