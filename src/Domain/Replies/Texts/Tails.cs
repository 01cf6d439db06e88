using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.Replies.Texts.Marks;

namespace InfoInterview.Domain.Replies.Texts;

/// <summary>What stands at the end of the writer's own words without any delimiter: legal notes, then a signature below closing and name.</summary>
internal static class Tails
{
    private const int LongestSignature = 15;

    /// <param name="sender">Whose name or address a signature without closing must show; null when unknown.</param>
    public static void Tag(Lines lines, Participant? sender)
    {
        for (var start = 0; start < lines.Count;)
        {
            if (lines.Roles[start] is not null || lines.Blank(start))
            {
                start++;
                continue;
            }

            var end = start;
            while (end < lines.Count && (lines.Blank(end) || lines.Roles[end] is null))
            {
                end++;
            }

            var next = end;
            while (end > start && lines.Blank(end - 1))
            {
                end--;
            }

            end = TagLegal(lines, start, end);
            TagSignature(lines, start, end, sender);
            start = next;
        }
    }

    /// <returns>Where the legal notes begin.</returns>
    private static int TagLegal(Lines lines, int start, int end)
    {
        var cut = end;
        for (var paragraph = end; paragraph > start;)
        {
            var from = ParagraphStart(lines, start, paragraph);
            if (from == start && !lines.Roles.AsSpan(0, start).Contains(TextRole.Signature))
            {
                break;
            }

            if (Notices.IsLegal(lines, from, paragraph) || (cut < end && paragraph - from == 1 && Notices.IsLegalHeading(lines[from])) || (paragraph - from <= 3 && Notices.IsMachineFooter(lines[from])))
            {
                cut = from;
            }
            else if (end - cut > 0 || paragraph - from > 4)
            {
                break;
            }
            else if (!Closings.FitsSignature(lines[from]))
            {
                break;
            }

            paragraph = from;
            while (paragraph > start && lines.Blank(paragraph - 1))
            {
                paragraph--;
            }
        }

        lines.Set(cut, end, TextRole.Disclaimer);
        while (cut > start && lines.Blank(cut - 1))
        {
            cut--;
        }

        return cut;
    }

    private static int ParagraphStart(Lines lines, int start, int end)
    {
        var from = end - 1;
        while (from > start && !lines.Blank(from - 1))
        {
            from--;
        }

        return from;
    }

    private static void TagSignature(Lines lines, int start, int end, Participant? sender)
    {
        for (var i = Math.Max(start, end - LongestSignature - 4); i < end; i++)
        {
            if (i > start && Closings.IsOne(lines[i]) && BelowName(lines, i, end) is > 0 and var from && IsSignature(lines, from, end))
            {
                lines.Set(from, end, TextRole.Signature);
                return;
            }
        }

        if (end > start && ParagraphStart(lines, start, end) is var block && block > start && end - block is >= 3 and <= LongestSignature
            && Closings.IsName(lines[block]) && Words.Count(lines[block]) >= 2 && IsSignature(lines, block + 1, end) && Contacts(lines, block, end) > 0 && IsOwn(lines, start, block, end, sender))
        {
            lines.Set(block, end, TextRole.Signature);
        }
    }

    /// <summary>A card at the end can be a colleague's: then it is what the mail is about.</summary>
    private static bool IsOwn(Lines lines, int start, int block, int end, Participant? sender)
    {
        var above = block - 1;
        while (above > start && lines.Blank(above))
        {
            above--;
        }

        if (lines[above] is [.., ':' or '：'])
        {
            return false;
        }

        if (sender is null)
        {
            return true;
        }

        var rest = lines[block];
        while (Words.Next(ref rest, out var word))
        {
            if (word.Length > 2 && (Words.Has(sender.Name, word.ToString()) || Words.Has(sender.Address, word.ToString())))
            {
                return true;
            }
        }

        return sender.Address.Length > 3 && Words.Has(lines.Slice(block, end), sender.Address);
    }

    /// <summary>The line after the name that follows a closing; 0 when no name follows or nothing stands below it.</summary>
    private static int BelowName(Lines lines, int closing, int end)
    {
        var name = lines.NextWritten(closing + 1);
        if (name >= end || !Closings.IsName(lines[name]))
        {
            return 0;
        }

        var below = lines.NextWritten(name + 1);
        return below < end ? below : 0;
    }

    /// <summary>Every line fits, and enough of them can be nothing else.</summary>
    private static bool IsSignature(Lines lines, int from, int end)
    {
        var (proofs, count) = (0, 0);
        for (var i = from; i < end; i++)
        {
            if (lines.Blank(i))
            {
                continue;
            }

            var line = lines[i];
            if (!Closings.FitsSignature(line) || IsPostscript(line))
            {
                return false;
            }

            count++;
            proofs += Closings.HasContact(line) || Closings.HasTitle(line) ? 1 : 0;
        }

        return count is > 0 and <= LongestSignature && proofs > 0;
    }

    private static int Contacts(Lines lines, int from, int end)
    {
        var count = 0;
        for (var i = from; i < end; i++)
        {
            count += Closings.HasContact(lines[i]) ? 1 : 0;
        }

        return count;
    }

    private static bool IsPostscript(ReadOnlySpan<char> line) =>
        Words.Starts(line, "ps") || Words.Starts(line, "p.s") || Words.Starts(line, "p. s") || Words.Starts(line, "btw") || Words.Starts(line, "nb:");
}
