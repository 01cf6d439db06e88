using System.Text.RegularExpressions;
using InfoInterview.Domain.Mailboxes;

namespace InfoInterview.Domain.Replies;

/// <summary>The part of a mail that its writer has newly written, and the sentences in it.</summary>
public static partial class NewText
{
    /// <summary>More than this is never a reply that a person typed; what lies beyond is not read.</summary>
    private const int Longest = 64 * 1024;

    /// <summary>
    /// Cuts the quoted mail and the signature off. The mail system's own opinion is taken when it is shorter and not empty;
    /// where cutting leaves nothing, everything that is not quoted counts, because some people answer below.
    /// </summary>
    public static string Of(IncomingMessage mail)
    {
        var whole = Cut(Limit(mail.Text));
        var unique = mail.UniqueText is { } text ? Cut(Limit(text)) : "";
        var best = unique.Length > 0 && (whole.Length == 0 || unique.Length < whole.Length) ? unique : whole;
        return best.Length > 0 ? best : Unquoted(Limit(mail.Text));
    }

    /// <summary>Sentences as written, one after the other; a line break ends one when a blank line or a list follows.</summary>
    public static IReadOnlyList<string> Sentences(string text) =>
        [.. Paragraph().Split(text)
            .SelectMany(p => Sentence().Matches(Space().Replace(p, " ")).Select(m => m.Value.Trim()))
            .Where(s => s.Length > 0)];

    private static string Limit(string text) => text.Length <= Longest ? text : text[..Longest];

    private static string Cut(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var kept = new List<string>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (EndsNewText(lines, i))
            {
                break;
            }

            if (!lines[i].TrimStart().StartsWith('>'))
            {
                kept.Add(lines[i]);
            }
        }

        return string.Join('\n', kept).Trim();
    }

    private static bool EndsNewText(string[] lines, int i)
    {
        var line = lines[i].Trim();
        return lines[i] is "-- " or "--"
            || Separator().IsMatch(line)
            || Attribution().IsMatch(line)
            || (i + 1 < lines.Length && StartsAttribution().IsMatch(line) && Attribution().IsMatch($"{line} {lines[i + 1].Trim()}"))
            || (FromField().IsMatch(line) && lines.Skip(i + 1).Take(4).Any(next => SentField().IsMatch(next.Trim())));
    }

    private static string Unquoted(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n')
        .Where(l => !l.TrimStart().StartsWith('>') && !Attribution().IsMatch(l.Trim()))).Trim();

    [GeneratedRegex(@"\n\s*\n|\n(?:[-*•] )", RegexOptions.NonBacktracking)]
    private static partial Regex Paragraph();

    [GeneratedRegex(@"(?:[^.!?]|[.](?:[^\s]))+[.!?]*", RegexOptions.NonBacktracking)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Space();

    [GeneratedRegex(@"^(_{5,}|-{2,}\s*(original message|ursprüngliche nachricht|message d'origine|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht|forwarded message)\s*-{2,})$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(on\b.{5,200}\bwrote|am\b.{5,200}\bschrieb\b.{0,80}|le\b.{5,200}\ba écrit|el\b.{5,200}\bescribió|em\b.{5,200}\bescreveu|il\b.{5,200}\bha scritto|op\b.{5,200}\bschreef\b.{0,80})\s*:$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Attribution();

    [GeneratedRegex(@"^(on|am|le|el|em|il|op)\b.{5,}", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StartsAttribution();

    [GeneratedRegex(@"^\*?(from|von|de|da|van)\s?:\*?\s+\S", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FromField();

    [GeneratedRegex(@"^\*?(sent|date|gesendet|datum|envoyé|enviado|inviato|data|verzonden)\s?:\*?\s+\S", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SentField();
}
