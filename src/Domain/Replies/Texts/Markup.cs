using System.Buffers;
using System.Collections.Frozen;
using AngleSharp.Dom;

namespace InfoInterview.Domain.Replies.Texts;

/// <summary>What mail programs tell by their markup: which elements hold the earlier mail, the line above it, the signature.</summary>
internal static class Markup
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.ToFrozenSet(
        ["div", "p", "tr", "table", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "section", "article", "header", "footer", "address", "dl", "dt", "dd", "center", "form", "fieldset", "main", "aside", "nav", "figure", "tbody", "thead", "body"]);

    private static readonly FrozenSet<string> Unseen = FrozenSet.ToFrozenSet(["script", "style", "head", "title", "template", "noscript", "object", "svg", "math", "select", "meta", "link"]);

    private static readonly SearchValues<string> QuotedMarks = SearchValues.Create(
    [
        "yahoo_quoted", "olk_src_body_section", "mail-editor-reference-message-container", "ms-outlook-mobile-reference-message", "protonmail_quote", "tutanota_quote", "missive_quote", "front-blockquote", "sh-quoted-content", "zmail_extra", "moz-forward-container",
        "bloop_original_html", "replaced-original", "mail-quote", "freshdesk_quote", "hs-quoted", "hubspot_quoted", "hubspot-quote", "airmail_original", "gmx_quote", "messagereplysection", "cm_quote", "mb-quote", "_quotedtext", "quoted-text", "inbox_quoted", "gmail_extra_quote", "iwl_quoted",
    ],
    StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> AttributionMarks = SearchValues.Create(
    [
        "gmail_attr", "moz-cite-prefix", "divrplyfwdmsg", "moz-email-headers-table", "airmail_on", "yahoo_quoted_header",
    ],
    StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> SignatureMarks = SearchValues.Create(
    [
        "gmail_signature", "applemailsignature", "moz-signature", "protonmail_signature_block", "ms-outlook-mobile-signature", "ms-outlook-ios-signature", "ms-outlook-signature", "front-signature", "mobile_signature", "composer_signature", "hs_signature", "hubspot-signature", "airmail_signature", "bloop_sign", "zmail_signature", "mailbird_signature", "sh-signature", "tutanota_signature", "edo-signature", "missive_signature", "yahoo-signature", "yahoo_signature", "signature-wrapper",
    ],
    StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Bookings = SearchValues.Create(
    [
        "calendly.com", "cal.com/", "savvycal.com", "meetings.hubspot", "doodle.com", "when2meet.com", "calendar.app.google", "calendar.google.com/calendar/appointments", "outlook.office365.com/owa/calendar", "outlook.office.com/bookwithme", "bookings.", "zcal.co", "tidycal.com", "youcanbook.me", "acuityscheduling.com", "chilipiper.com", "setmore.com", "koalendar.com", "x.ai/", "appointlet.com", "meetingbird", "oncehub.com", "scheduleonce.com", "simplybook", "reclaim.ai", "clockwise", "vyte.in", "rally.co", "motion",
    ],
    StringComparison.OrdinalIgnoreCase);

    public static bool IsBlock(string name) => Blocks.Contains(name);

    public static bool IsHidden(IElement element) =>
        Unseen.Contains(element.LocalName)
        || (element.GetAttribute("style") is { Length: > 8 } style && (Has(style, "display:none") || Has(style, "display: none") || Has(style, "mso-hide:all") || Has(style, "mso-hide: all")));

    /// <summary>Word sets paragraphs without distance; everybody else's have one.</summary>
    public static bool IsTight(IElement element) =>
        element.ClassName is { } name && (Has(name, "MsoNormal") || Has(name, "MsoPlainText") || Has(name, "MsoListParagraph"));

    /// <summary>The role of an element's whole content, null when its markup tells none.</summary>
    public static TextRole? RoleOf(IElement element)
    {
        var (id, name) = (element.Id, element.ClassName);
        if (element.LocalName == "blockquote")
        {
            return IsQuote(element) ? TextRole.Quoted : null;
        }

        if (id is null && name is null && !element.HasAttribute("name") && !element.HasAttribute("data-smartmail"))
        {
            return null;
        }

        if (Any(id, name, QuotedMarks) || Has(element.GetAttribute("name") ?? "", "messageReplySection") || (element.LocalName == "div" && element.GetAttribute("name") == "quote") || IsUnmarkedGmailQuote(element, name))
        {
            return TextRole.Quoted;
        }

        return Any(id, name, AttributionMarks) ? TextRole.Attribution
            : Any(id, name, SignatureMarks) || id is "Signature" or "x_Signature" or "signature" || Has(element.GetAttribute("data-smartmail") ?? "", "gmail_signature") ? TextRole.Signature
            : null;
    }

    /// <summary>Outlook on the web and Zimbra part the mail here; all that follows is the earlier one.</summary>
    public static bool StartsEarlierMail(IElement element) => element.Id is { } id && Has(id, "divRplyFwdMsg");

    public static bool IsDivider(IElement rule) => rule.Id == "zwchr" || rule.GetAttribute("data-marker") == "__DIVIDER__";

    /// <summary>Outlook's border above its header block.</summary>
    public static bool HasTopBorder(IElement element) =>
        element.LocalName == "div" && element.GetAttribute("style") is { } style && Has(style, "border-top") && Has(style, "solid");

    /// <summary>Where a link's words do not show that it leads to somebody's calendar, its address; otherwise null.</summary>
    public static string? BookingLink(IElement element)
    {
        if (element.LocalName != "a" || element.GetAttribute("href") is not { Length: > 8 and < 500 } href || !Has(href, "://"))
        {
            return null;
        }

        return href.AsSpan().ContainsAny(Bookings) && element.TextContent is var shown && !Has(shown, "://") && !shown.AsSpan().ContainsAny(Bookings) ? href : null;
    }

    /// <summary>
    /// A quoting program names its blockquote or draws a line beside it. One that only moves the text to the right may be the writer's own.
    /// </summary>
    private static bool IsQuote(IElement element) =>
        element.GetAttribute("type") == "cite" || element.HasAttribute("cite")
        || (element.ClassName is { } name && (Has(name, "gmail_quote") || Has(name, "quote") || Has(name, "cite")))
        || (element.Id is { } id && (Has(id, "quote") || Has(id, "cite") || Has(id, "reply")))
        || (element.GetAttribute("style") is { } style && Has(style, "border-left"));

    /// <summary>A forwarded mail in Gmail stands in the same element as a quoted one, only without the blockquote.</summary>
    private static bool IsUnmarkedGmailQuote(IElement element, string? name)
    {
        if (name is null || !Has(name, "gmail_quote"))
        {
            return false;
        }

        for (var child = element.FirstElementChild; child is not null; child = child.NextElementSibling)
        {
            if (child.LocalName == "blockquote" || (child.ClassName is { } inner && Has(inner, "gmail_quote")))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Any(string? id, string? name, SearchValues<string> marks) => id.AsSpan().ContainsAny(marks) || name.AsSpan().ContainsAny(marks);

    private static bool Has(string text, string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase);
}
