using System.Net;
using System.Text.RegularExpressions;

namespace InfoInterview.Domain.Templates;

/// <summary>The occasion a template is for.</summary>
public enum TemplateMoment
{
    Request,
    Introduction,
    FollowUp,
    ThanksWhoElse,
    ThanksForName,
    Confirmation,
}

/// <summary>
/// A text with gaps. <c>{placeholders}</c> are filled from what is known; <c>[blanks]</c> are left to the seeker and stay visible until filled.
/// The body is plain text; an empty line parts paragraphs.
/// </summary>
public sealed partial record Template(
    string Id, TemplateMoment Moment, string Language, string Name, string WhenToUse, string Subject, string Body)
{
    /// <summary>The words inside each blank, in reading order, without brackets, each once.</summary>
    public IReadOnlyList<string> Blanks => BlanksIn(Subject + "\n" + Body);

    /// <summary>
    /// Puts values into placeholders and blanks. A placeholder without a value becomes a blank that names what is missing.
    /// Values are plain text: nothing in them is read as a placeholder, a blank or HTML.
    /// </summary>
    public FilledTemplate Fill(TemplateValues values)
    {
        var subject = OneLine(FillText(Subject, values));
        var body = FillText(Body, values);
        return new FilledTemplate(subject, body, ToHtml(body), BlanksIn(subject + "\n" + body));
    }

    /// <summary>The blanks that stand in a text, whoever wrote it.</summary>
    public static IReadOnlyList<string> BlanksIn(string text) =>
        [.. Blank().Matches(text).Select(m => m.Groups[1].Value).Distinct()];

    private static string FillText(string text, TemplateValues values) => Gap().Replace(text, gap =>
        gap.Groups["name"].Success
            ? values.OfPlaceholder(gap.Groups["name"].Value)
            : values.OfBlank(gap.Groups["blank"].Value) ?? gap.Value);

    private static string OneLine(string text) => Breaks().Replace(text, " ").Trim();

    private static string ToHtml(string body) => string.Concat(body
        .Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
        .Select(p => $"<p>{WebUtility.HtmlEncode(p.Trim()).Replace("\n", "<br>", StringComparison.Ordinal)}</p>"));

    [GeneratedRegex(@"\[([^\[\]\r\n]{2,80})\]", RegexOptions.NonBacktracking)]
    private static partial Regex Blank();

    [GeneratedRegex(@"\{(?<name>[A-Za-z]+)\}|\[(?<blank>[^\[\]\r\n]{2,80})\]", RegexOptions.NonBacktracking)]
    private static partial Regex Gap();

    [GeneratedRegex(@"[\p{Cc}\s]+", RegexOptions.NonBacktracking)]
    private static partial Regex Breaks();
}

/// <summary>A template with its values in it: the same words as plain text and as HTML of nothing but <c>p</c> and <c>br</c>.</summary>
public sealed record FilledTemplate(string Subject, string Text, string Html, IReadOnlyList<string> BlanksLeft);
