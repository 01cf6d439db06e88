using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace InfoInterview.Domain.Replies.Texts;

/// <summary>The visible lines of an HTML mail as a reader sees them, with what the form tells about each.</summary>
internal sealed class HtmlLines
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsScripting = false });

    private readonly LineWriter _writer = new();
    private readonly Stack<(INode Node, TextRole? Role, bool Verbatim)> _open = new();
    private TextRole? _role;
    private bool _verbatim;

    private HtmlLines()
    {
    }

    public static Lines Of(string html)
    {
        var cut = html.Length > 2 * Lines.Longest;
        var read = cut ? html[..(2 * Lines.Longest)] : html;
        var lines = new HtmlLines();
        if (MarkupShape.IsSane(read))
        {
            using var document = Parser.ParseDocument(read);
            if (document.Body is { } body)
            {
                lines.Walk(body);
            }
        }
        else
        {
            MarkupShape.Strip(read, lines._writer);
        }

        return lines._writer.ToLines(cut);
    }

    /// <summary>Depth first without recursion: the depth is the sender's choice.</summary>
    private void Walk(INode root)
    {
        var node = root;
        while (node is not null)
        {
            var inside = Enter(node) ? node.FirstChild : null;
            if (inside is not null)
            {
                _open.Push((node, _role, _verbatim));
                Mark(node);
                node = inside;
                continue;
            }

            while (node.NextSibling is null || node == root)
            {
                if (node == root || _open.Count == 0)
                {
                    return;
                }

                (node, _role, _verbatim) = _open.Pop();
                Leave((IElement)node);
            }

            node = node.NextSibling;
        }
    }

    /// <summary>Writes what the node shows itself; true when its children are to be read.</summary>
    private bool Enter(INode node)
    {
        switch (node)
        {
            case IText text:
                _writer.Write(text.Data, _role, _verbatim);
                return false;
            case IElement element when !Markup.IsHidden(element):
                return Enter(element);
            default:
                return false;
        }
    }

    private bool Enter(IElement element)
    {
        switch (element.LocalName)
        {
            case "br":
                _writer.Break(_role);
                return false;
            case "hr":
                _writer.EndLine();
                _writer.RuleHere();
                if (Markup.IsDivider(element))
                {
                    _writer.QuotedFromHere();
                }

                return false;
        }

        if (Markup.IsBlock(element.LocalName) || Markup.RoleOf(element) is not null)
        {
            _writer.EndLine();
        }

        if (Markup.StartsEarlierMail(element))
        {
            _writer.QuotedFromHere();
        }

        if (Markup.HasTopBorder(element))
        {
            _writer.RuleHere();
        }

        if (element.LocalName == "li")
        {
            _writer.Write("- ", _role, verbatim: true);
        }

        return true;
    }

    private void Mark(INode node)
    {
        if (node is IElement element)
        {
            _role ??= element.LocalName == "blockquote" && _writer.LastLineIsAttribution ? TextRole.Quoted : Markup.RoleOf(element);
            _verbatim |= element.LocalName is "pre" or "textarea";
        }
    }

    private void Leave(IElement element)
    {
        if (Markup.BookingLink(element) is { } link)
        {
            _writer.Write($" <{link}>", _role, verbatim: true);
        }

        if (element.LocalName is "td" or "th")
        {
            _writer.Write(" ", _role, verbatim: false);
        }

        if (Markup.IsBlock(element.LocalName) || Markup.RoleOf(element) is not null)
        {
            _writer.EndLine();
        }

        if (element.LocalName is "p" or "table" or "ul" or "ol" or "blockquote" && !Markup.IsTight(element))
        {
            _writer.BlankLine(_role);
        }
    }
}
