using System.Text.RegularExpressions;
using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.Replies.Texts;

namespace InfoInterview.Domain.Replies;

/// <summary>The part of a mail that its writer has newly written, and the sentences in it.</summary>
public static partial class NewText
{
    /// <summary>More than this is never a reply that a person typed; what lies beyond is not read.</summary>
    private const int Longest = 8 * 1024;

    /// <summary>See <see cref="MailText.New"/>.</summary>
    public static string Of(IncomingMessage mail) => MailText.Of(mail).New is var text && text.Length > Longest ? text[..Longest] : text;

    /// <summary>Sentences as written, one after the other; a line break ends one when a blank line or a list follows.</summary>
    public static IReadOnlyList<string> Sentences(string text) =>
        [.. Paragraph().Split(text)
            .SelectMany(p => Sentence().Matches(Space().Replace(p, " ")).Select(m => m.Value.Trim()))
            .Where(s => s.Length > 0)];

    [GeneratedRegex(@"\n\s*\n|\n(?:[-*•] )", RegexOptions.NonBacktracking)]
    private static partial Regex Paragraph();

    [GeneratedRegex(@"(?:[^.!?]|[.](?:[^\s]))+[.!?]*", RegexOptions.NonBacktracking)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Space();
}
