using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace InfoInterview.Domain.Replies.Texts;

/// <summary>The visible lines of an HTML mail as a reader sees them, with what the form tells about each.</summary>
internal sealed class HtmlLines
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsScripting = false });

    private readonly LineWriter _writer = new();
    private readonly Stack<Open> _open = new();

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
    private void Walk(IElement root)
    {
        Enter(root);
        while (_open.Count > 0)
        {
            var open = _open.Pop();
            var children = open.Element.ChildNodes;
            if (open.Next >= children.Length)
            {
                Leave(open);
                continue;
            }

            _open.Push(open with { Next = open.Next + 1 });
            switch (children[open.Next])
            {
                case IText text:
                    _writer.Write(text.Data, open.Role, open.Verbatim);
                    break;
                case IElement element when !Markup.IsHidden(element):
                    Enter(element);
                    break;
            }
        }
    }

    private readonly record struct Open(IElement Element, TextRole? Role, bool Verbatim, bool Alone, int Next = 0);

    private void Enter(IElement element)
    {
        var (role, verbatim) = _open.TryPeek(out var parent) ? (parent.Role, parent.Verbatim) : (null, false);
        switch (element.LocalName)
        {
            case "br":
                _writer.Break(role);
                return;
            case "hr":
                _writer.EndLine();
                _writer.RuleHere();
                if (Markup.IsDivider(element))
                {
                    _writer.QuotedFromHere();
                }

                return;
        }

        var own = Markup.RoleOf(element);
        var alone = own is not null || Markup.IsBlock(element.LocalName);
        if (alone)
        {
            _writer.EndLine();
            own ??= element.LocalName == "blockquote" && _writer.LastLineIsAttribution ? TextRole.Quoted : null;
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
            _writer.Write("- ", role, verbatim: true);
        }

        _open.Push(new Open(element, role ?? own, verbatim || element.LocalName is "pre" or "textarea", alone));
    }

    private void Leave(Open open)
    {
        var element = open.Element;
        if (Markup.BookingLink(element) is { } link)
        {
            _writer.Write($" <{link}>", open.Role, verbatim: true);
        }

        if (element.LocalName is "td" or "th")
        {
            _writer.Write(" ", open.Role, verbatim: false);
        }

        if (open.Alone)
        {
            _writer.EndLine();
        }

        if (element.LocalName is "p" or "table" or "ul" or "ol" or "blockquote" && !Markup.IsTight(element))
        {
            _writer.BlankLine(open.Role);
        }
    }
}
