using System.Net;
using System.Text;
using MimeKit.Text;

namespace InfoInterview.Sandbox.Mail.Bodies;

/// <summary>HTML bodies: made of text, and made harmless.</summary>
static class Html
{
    static readonly HashSet<HtmlTagId> Dangerous =
    [
        HtmlTagId.Script, HtmlTagId.IFrame, HtmlTagId.Object, HtmlTagId.Embed, HtmlTagId.Applet, HtmlTagId.Form, HtmlTagId.Input,
        HtmlTagId.Button, HtmlTagId.Link, HtmlTagId.Base, HtmlTagId.Frame, HtmlTagId.FrameSet,
    ];

    /// <summary>Plain text as the HTML that Graph gives for it.</summary>
    public static string FromText(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(WebUtility.HtmlEncode);
        return Document("<div class=\"PlainText\">" + string.Join("<br>\r\n", lines) + "</div>");
    }

    public static string Document(string body) =>
        $"<html><head>\r\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"></head><body>\r\n{body}\r\n</body></html>";

    /// <summary>Without scripts, frames, forms, event attributes and script links.</summary>
    public static string Harmless(string html)
    {
        var converter = new HtmlToHtml { DetectEncodingFromByteOrderMark = false, HtmlTagCallback = Clean };
        using var output = new StringWriter();
        converter.Convert(new StringReader(html), output);
        return output.ToString();
    }

    static void Clean(HtmlTagContext tag, HtmlWriter writer)
    {
        if (Dangerous.Contains(tag.TagId))
        {
            tag.DeleteTag = true;
            tag.DeleteEndTag = true;
            tag.SuppressInnerContent = tag.TagId is HtmlTagId.Script or HtmlTagId.Object or HtmlTagId.Applet;
            return;
        }
        tag.WriteTag(writer, writeAttributes: false);
        if (tag.IsEndTag) return;
        foreach (var attribute in tag.Attributes.Where(IsHarmless)) writer.WriteAttribute(attribute);
    }

    static bool IsHarmless(HtmlAttribute attribute)
    {
        if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)) return false;
        var value = new StringBuilder();
        foreach (var letter in (attribute.Value ?? "").Where(letter => !char.IsWhiteSpace(letter) && !char.IsControl(letter)).Take(20)) value.Append(char.ToLowerInvariant(letter));
        var start = value.ToString();
        return !start.StartsWith("javascript:", StringComparison.Ordinal) && !start.StartsWith("vbscript:", StringComparison.Ordinal);
    }
}
