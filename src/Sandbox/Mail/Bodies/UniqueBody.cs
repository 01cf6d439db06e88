using System.Text.RegularExpressions;
using MimeKit.Text;

namespace InfoInterview.Sandbox.Mail.Bodies;

/// <summary>The part of a body that this message adds to its conversation: everything above the quoted original.</summary>
static partial class UniqueBody
{
    public static string OfText(string text)
    {
        var cut = Quotes().Match(text);
        return cut.Success ? text[..cut.Index].TrimEnd() : text;
    }

    public static string OfHtml(string html)
    {
        var tokenizer = new HtmlTokenizer(new StringReader(html)) { DecodeCharacterReferences = false };
        using var kept = new StringWriter();
        var open = new Stack<string>();
        while (tokenizer.ReadNextToken(out var token))
        {
            if (token is HtmlTagToken tag)
            {
                if (!tag.IsEndTag && BeginsQuote(tag)) break;
                Follow(open, tag);
            }
            token.WriteTo(kept);
        }
        foreach (var name in open) kept.Write($"</{name}>");
        return kept.ToString();
    }

    static bool BeginsQuote(HtmlTagToken tag)
    {
        string Value(HtmlAttributeId id) => tag.Attributes.FirstOrDefault(attribute => attribute.Id == id)?.Value ?? "";
        return tag.Id switch
        {
            HtmlTagId.BlockQuote => Value(HtmlAttributeId.Type) == "cite" || Value(HtmlAttributeId.Class).Contains("gmail_quote", StringComparison.Ordinal),
            HtmlTagId.Div => Value(HtmlAttributeId.Class).Contains("gmail_quote", StringComparison.Ordinal)
                || Value(HtmlAttributeId.Id) is "divRplyFwdMsg" or "appendonsend"
                || Value(HtmlAttributeId.Style).Replace(" ", "", StringComparison.Ordinal).Contains("border-top:solid", StringComparison.OrdinalIgnoreCase),
            _ => false,
        };
    }

    static void Follow(Stack<string> open, HtmlTagToken tag)
    {
        if (tag.IsEmptyElement || tag.Id is HtmlTagId.Br or HtmlTagId.HR or HtmlTagId.Meta or HtmlTagId.Image or HtmlTagId.Link) return;
        if (!tag.IsEndTag) open.Push(tag.Name);
        else if (open.TryPeek(out var name) && name.Equals(tag.Name, StringComparison.OrdinalIgnoreCase)) open.Pop();
    }

    /// <summary>A quoted block, an attribution line (also folded over two lines), or an Outlook header block, in English and German.</summary>
    [GeneratedRegex(@"(?m)^(?:>|-{2,} ?(?:Original Message|Ursprüngliche Nachricht) ?-{2,}|(?:On|Am) [^\n]{5,200}(?:\n[^\n]{0,100})?(?:wrote|schrieb)[^\n]{0,100}:[ \t]*\r?$|_{20,}\s+(?:From|Von):|\*?(?:From|Von):\*? [^\n]+\n\*?(?:Sent|Date|Gesendet|Datum):)", RegexOptions.NonBacktracking)]
    private static partial Regex Quotes();
}
