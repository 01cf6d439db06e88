using System.Text;
using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.Replies.Texts.Marks;

namespace InfoInterview.Domain.Replies.Texts;

/// <summary>
/// A mail's visible text with the role of every line. Nothing is lost: the parts in their order, joined by line breaks, are the whole text.
/// </summary>
public sealed record MailText
{
    private readonly string _signOff = "";

    private MailText(Lines lines, bool doubtful)
    {
        Doubtful = doubtful;
        Whole = lines.Text;
        Parts = PartsOf(lines);
        New = Join(TextRole.New);
        _signOff = SignOff();
    }

    /// <summary>All lines in order; neighbours differ in their role.</summary>
    public IReadOnlyList<TextPart> Parts { get; }

    /// <summary>All visible text, <c>\n</c> between lines: the parts joined.</summary>
    public string Whole { get; }

    /// <summary>What the sender newly wrote, greeting, closing and name included; <c>\n</c> between lines, no blank ends.</summary>
    public string New { get; }

    /// <summary>The name below the closing, which belongs to the new text, and all signature parts; empty when there is neither.</summary>
    public string Signature => string.Join('\n', new[] { _signOff, Join(TextRole.Signature) }.Where(s => s.Length > 0));

    /// <summary>
    /// The form of the mail, its lines and the mail system's own opinion differ in words, or the earlier mail stands above the answer: what is new is then a guess.
    /// </summary>
    public bool Doubtful { get; }

    /// <summary>Tells the roles of all lines. Takes any mail, never throws, linear in its length; reads at most the first 256 K characters.</summary>
    public static MailText Of(IncomingMessage mail)
    {
        var formed = string.IsNullOrWhiteSpace(mail.Html) ? null : OfLines(HtmlLines.Of(mail.Html), mail);
        var plain = formed is null || !string.IsNullOrWhiteSpace(mail.Text) ? OfLines(Lines.OfText(mail.Text), mail) : null;
        var best = formed is { New.Length: > 0 } ? formed : plain ?? formed!;
        var differs = (plain is not null && formed is not null && !Agreement.SameWords(plain.New, formed.New))
            || (mail.UniqueText is { } unique && !Agreement.Covers(unique, best));
        return differs && !best.Doubtful ? best.AsDoubtful() : best;
    }

    /// <summary>The visible text of HTML, a line for each line on screen.</summary>
    public static string PlainOf(string html) => HtmlLines.Of(html).Text;

    private static MailText OfLines(Lines lines, IncomingMessage mail) => new(lines, Segments.Tag(lines, mail.Envelope.From));

    private MailText(MailText other)
    {
        (Parts, Whole, New, _signOff, Doubtful) = (other.Parts, other.Whole, other.New, other._signOff, other.Doubtful);
    }

    private MailText(MailText other, bool doubtful)
        : this(other) => Doubtful = doubtful;

    private MailText AsDoubtful() => new(this, doubtful: true);

    private string Join(TextRole role)
    {
        var joined = new StringBuilder();
        foreach (var part in Parts)
        {
            if (part.Role == role)
            {
                // Words that stood apart stay apart: a quote between two answers leaves a blank line.
                _ = joined.Length > 0 ? joined.Append("\n\n") : joined;
                joined.Append(part.Text.AsSpan().Trim());
            }
        }

        return joined.ToString();
    }

    private string SignOff()
    {
        var end = New.Length;
        var last = New.AsSpan(New.LastIndexOf('\n', Math.Max(end - 1, 0)) + 1).Trim();
        if (last.IsEmpty || last.Length == New.Length || !Closings.IsName(last))
        {
            return "";
        }

        var above = New.AsSpan(0, New.Length - last.Length).TrimEnd();
        return Closings.IsOne(above[(above.LastIndexOf('\n') + 1)..].Trim()) || last is ['-' or '–' or '—', ..] ? last.Trim("-–— ").ToString() : "";
    }

    private static List<TextPart> PartsOf(Lines lines)
    {
        var parts = new List<TextPart>();
        var start = 0;
        for (var i = 1; i <= lines.Count; i++)
        {
            if (i == lines.Count || lines.Roles[i] != lines.Roles[start])
            {
                parts.Add(new TextPart(lines.Roles[start]!.Value, lines.Slice(start, i)));
                start = i;
            }
        }

        return parts;
    }
}
