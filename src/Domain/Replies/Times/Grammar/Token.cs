using InfoInterview.Domain.Replies.Times.Words;

namespace InfoInterview.Domain.Replies.Times.Grammar;

internal enum TokenKind : byte
{
    /// <summary>The end of a sentence, line or text.</summary>
    Break,
    Word,
    Number,
    Mark,

    /// <summary>A link, an address or a telephone number: nothing in it is a time.</summary>
    Opaque,
}

/// <summary>A piece of text with its place.</summary>
/// <param name="Value">The number, or -1 where it is too long to be one of a time.</param>
/// <param name="Glued">True when no blank stands before it.</param>
/// <param name="Capital">True for a word that begins with a capital letter.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int Length, Lexeme Lexeme = default, int Value = 0, char Mark = '\0', bool Glued = false, bool Capital = false)
{
    public int End => Start + Length;

    public Sense Sense => Lexeme.Sense;

    public Cue Cue => Lexeme.Cue;

    public bool IsWord => Kind == TokenKind.Word;

    public bool IsNumber => Kind == TokenKind.Number;

    public bool IsMark(char mark) => Kind == TokenKind.Mark && Mark == mark;

    public bool IsDash => Kind == TokenKind.Mark && Mark is '-' or '–' or '—' or '‑' or '~';
}
