using System.Globalization;
using InfoInterview.Domain.Replies.Times.Words;

namespace InfoInterview.Domain.Replies.Times.Grammar;

/// <summary>Cuts a text into tokens in one pass.</summary>
internal static class Tokenizer
{
    /// <summary>Lines at least this long were wrapped by a mail program rather than ended by their writer.</summary>
    private const int Wrapped = 55;
    private const int LongestWord = 40;

    public static Tokens Of(string text)
    {
        var tokens = new List<Token>((text.Length / 4) + 8);
        var (at, lineStart, glued) = (0, 0, false);
        while (at < text.Length)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c) || c == '\u200b' || char.IsControl(c))
            {
                at = Blank(text, at, ref lineStart, tokens);
                glued = false;
                continue;
            }

            var token = At(text, at, glued);
            if (token.IsMark('.') && IsStop(text, at, tokens))
                token = token with { Kind = TokenKind.Break };
            else if (token.Mark is '!' or '?' or '…' or '。' or '¿' or '¡' && token.Kind == TokenKind.Mark)
                token = token with { Kind = TokenKind.Break };
            tokens.Add(token);
            at = token.End;
            glued = true;
        }

        var array = tokens.ToArray();
        return Vocabulary.Name(text, array, array.Length);
    }

    private static Token At(string text, int at, bool glued)
    {
        var c = text[at];
        if (OpaqueText.Length(text, at, glued) is > 0 and var opaque)
            return new Token(TokenKind.Opaque, at, opaque, Glued: glued);
        if (char.IsAsciiDigit(c))
            return NumberAt(text, at, glued);
        return char.IsLetter(c) ? WordAt(text, at, glued) : new Token(TokenKind.Mark, at, 1, Mark: c, Glued: glued);
    }

    private static Token NumberAt(string text, int at, bool glued)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        var value = end - at <= 4 ? int.Parse(text.AsSpan(at, end - at), NumberStyles.None, CultureInfo.InvariantCulture) : -1;
        return new Token(TokenKind.Number, at, end - at, Value: value, Glued: glued);
    }

    private static Token WordAt(string text, int at, bool glued)
    {
        var end = at + 1;
        // Letters right after a number are its suffix ("14h30"), those of a word may hold digits ("Q3", "B2B").
        var suffix = glued && at > 0 && char.IsAsciiDigit(text[at - 1]);
        while (end < text.Length && end - at < LongestWord && (char.IsLetter(text[end]) || (!suffix && char.IsAsciiDigit(text[end])) || IsInner(text, end)))
            end++;
        return new Token(TokenKind.Word, at, end - at, Glued: glued, Capital: char.IsUpper(text[at]));
    }

    private static bool IsInner(string text, int at) =>
        (text[at] == '\'' && at + 1 < text.Length && char.IsLetter(text[at + 1])) || char.GetUnicodeCategory(text[at]) == UnicodeCategory.NonSpacingMark;

    private static int Blank(string text, int at, ref int lineStart, List<Token> tokens)
    {
        var (start, lines, lineEnd) = (at, 0, -1);
        for (; at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] == '\u200b' || char.IsControl(text[at])); at++)
        {
            if (text[at] is '\n' or '\u2028' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n')))
            {
                lineEnd = lines++ == 0 ? start : lineEnd;
            }
        }

        if (lines == 0)
            return at;
        var wraps = lines == 1 && lineEnd - lineStart >= Wrapped && at < text.Length && char.IsLetterOrDigit(text[at]);
        lineStart = at;
        if (!wraps && start < text.Length)
            tokens.Add(new Token(TokenKind.Break, start, 0, Mark: '\n'));
        return at;
    }

    /// <summary>A point ends a sentence before a blank, unless it shortens a word: "Oct.", "Tues.", "p.m.", "approx.".</summary>
    private static bool IsStop(string text, int at, List<Token> tokens)
    {
        if (at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && text[at + 1] is not (')' or '"' or '”' or '\''))
            return at + 1 < text.Length && text[at + 1] == '.';
        if (tokens.Count == 0 || tokens[^1] is not { IsWord: true } word || word.End != at)
            return !IsDayNumber(text, at);
        return word.Length > 1 && !(word.Length <= 6 && Vocabulary.IsShortened(text.AsSpan(word.Start, word.Length)));
    }

    /// <summary>"13.10. um", "am 15. Oktober": the number goes on in small letters or with a month.</summary>
    private static bool IsDayNumber(string text, int at)
    {
        if (at == 0 || !char.IsAsciiDigit(text[at - 1]))
            return false;
        var next = at + 1;
        while (next < text.Length && text[next] == ' ')
            next++;
        var end = next;
        while (end < text.Length && end - next < LongestWord && char.IsLetter(text[end]))
            end++;
        return end > next && Vocabulary.ContinuesDayNumber(text.AsSpan(next, end - next));
    }
}
