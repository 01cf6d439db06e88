using System.Globalization;
using System.Net;
using InfoInterview.Sandbox.Mail.Bodies;
using MimeKit;

namespace InfoInterview.Sandbox.People.Letters;

/// <summary>Who signs, and what with.</summary>
sealed record Signature(string Name, string Title, string Company, string Phone)
{
    public string[] Lines => [Name, $"{Title}, {Company}", $"Phone {Phone}"];
}

/// <summary>Puts a letter's text, its signature and the quoted original together as a real client does.</summary>
static class Dressing
{
    static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    /// <param name="zoneDate">When the original was sent, in the writer's zone, as clients show it.</param>
    public static MimeEntity Body(MailClient client, IReadOnlyList<string> paragraphs, Signature signature, MimeMessage original, DateTimeOffset zoneDate) => client switch
    {
        MailClient.Outlook => Both(OutlookText(paragraphs, signature, original, zoneDate), OutlookHtml(paragraphs, signature, original, zoneDate)),
        MailClient.Gmail => Both(QuotedText(paragraphs, signature, original, zoneDate), GmailHtml(paragraphs, signature, original, zoneDate)),
        MailClient.AppleMail => Both(QuotedText(paragraphs, signature, original, zoneDate), AppleHtml(paragraphs, signature, original, zoneDate)),
        _ => new TextPart("plain") { Text = QuotedText(paragraphs, signature, original, zoneDate) },
    };

    static MultipartAlternative Both(string text, string html) => [new TextPart("plain") { Text = text }, new TextPart("html") { Text = html }];

    static string Author(MimeMessage original) => original.From.Mailboxes.FirstOrDefault() is { } from ? $"{from.Name} <{from.Address}>" : "unknown";

    static string OriginalText(MimeMessage original) => (original.TextBody ?? PlainText.Of(original.HtmlBody ?? "")).ReplaceLineEndings("\r\n").TrimEnd();

    static string OriginalHtml(MimeMessage original) => original.HtmlBody ?? string.Join("<br>\r\n", OriginalText(original).Split("\r\n").Select(WebUtility.HtmlEncode));

    static string Plain(IReadOnlyList<string> paragraphs, Signature signature, string mark) =>
        string.Join("\r\n\r\n", paragraphs) + "\r\n\r\n" + mark + string.Join("\r\n", signature.Lines) + "\r\n\r\n";

    static string Div(string text) => $"<div>{WebUtility.HtmlEncode(text)}</div><div><br></div>\r\n";

    /// <summary>The header block that Outlook puts above what it quotes.</summary>
    static (string Name, string Value)[] Header(MimeMessage original, DateTimeOffset date) =>
    [
        ("From", Author(original)), ("Sent", date.ToString("dddd, MMMM d, yyyy h:mm tt", English)),
        ("To", string.Join("; ", original.To.Mailboxes.Select(mailbox => $"{mailbox.Name} <{mailbox.Address}>".Trim()))), ("Subject", original.Subject ?? ""),
    ];

    static string OutlookText(IReadOnlyList<string> paragraphs, Signature signature, MimeMessage original, DateTimeOffset date) =>
        Plain(paragraphs, signature, "") + string.Concat(Header(original, date).Select(line => $"{line.Name}: {line.Value}\r\n")) + "\r\n" + OriginalText(original) + "\r\n";

    static string OutlookHtml(IReadOnlyList<string> paragraphs, Signature signature, MimeMessage original, DateTimeOffset date)
    {
        string Paragraph(string text) => $"<p class=\"MsoNormal\">{WebUtility.HtmlEncode(text)}<o:p></o:p></p>\r\n<p class=\"MsoNormal\"><o:p>&nbsp;</o:p></p>\r\n";
        var header = string.Join("<br>\r\n", Header(original, date).Select(line => $"<b>{line.Name}:</b> {WebUtility.HtmlEncode(line.Value)}"));
        return Html.Document("<div class=\"WordSection1\">\r\n" + string.Concat(paragraphs.Select(Paragraph))
            + $"<p class=\"MsoNormal\">{string.Join("<br>\r\n", signature.Lines.Select(WebUtility.HtmlEncode))}<o:p></o:p></p>\r\n"
            + "<div style=\"border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in\">\r\n<p class=\"MsoNormal\">" + header + "<o:p></o:p></p>\r\n</div>\r\n"
            + OriginalHtml(original) + "\r\n</div>");
    }

    static string Attribution(MimeMessage original, DateTimeOffset date) => $"On {date.ToString("ddd, MMM d, yyyy 'at' h:mm tt", English)} {Author(original)} wrote:";

    static string QuotedText(IReadOnlyList<string> paragraphs, Signature signature, MimeMessage original, DateTimeOffset date) =>
        Plain(paragraphs, signature, "-- \r\n") + Attribution(original, date) + "\r\n\r\n" + string.Join("\r\n", OriginalText(original).Split("\r\n").Select(line => line.StartsWith('>') ? ">" + line : "> " + line)) + "\r\n";

    static string GmailHtml(IReadOnlyList<string> paragraphs, Signature signature, MimeMessage original, DateTimeOffset date) =>
        "<div dir=\"ltr\">" + string.Concat(paragraphs.Select(Div))
        + $"<span class=\"gmail_signature_prefix\">-- </span><br><div dir=\"ltr\" class=\"gmail_signature\">{string.Join("<br>", signature.Lines.Select(WebUtility.HtmlEncode))}</div></div><br>\r\n"
        + $"<div class=\"gmail_quote gmail_quote_container\"><div dir=\"ltr\" class=\"gmail_attr\">{WebUtility.HtmlEncode(Attribution(original, date))}<br></div>"
        + $"<blockquote class=\"gmail_quote\" style=\"margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex\">{OriginalHtml(original)}</blockquote></div>\r\n";

    static string AppleHtml(IReadOnlyList<string> paragraphs, Signature signature, MimeMessage original, DateTimeOffset date) =>
        "<html><head><meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\"></head><body style=\"overflow-wrap: break-word; -webkit-nbsp-mode: space; line-break: after-white-space;\">"
        + string.Concat(paragraphs.Select(Div)) + $"<div>{string.Join("<br>", signature.Lines.Select(WebUtility.HtmlEncode))}</div>\r\n"
        + $"<div><br><blockquote type=\"cite\"><div>{WebUtility.HtmlEncode(Attribution(original, date))}</div><br class=\"Apple-interchange-newline\"><div>{OriginalHtml(original)}</div></blockquote></div></body></html>";
}
