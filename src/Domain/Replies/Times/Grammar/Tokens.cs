using InfoInterview.Domain.Replies.Times.Words;

namespace InfoInterview.Domain.Replies.Times.Grammar;

/// <summary>The tokens of a text; beyond both ends there are breaks, so that grammars need not ask where they are.</summary>
internal sealed class Tokens(string text, List<Token> tokens, Language language)
{
    public string Text { get; } = text;

    public Language Language { get; } = language;

    public int Count => tokens.Count;

    public Token this[int index] => (uint)index < (uint)tokens.Count ? tokens[index] : default;

    public ReadOnlySpan<char> Word(int index) => (uint)index < (uint)tokens.Count ? Text.AsSpan(tokens[index].Start, tokens[index].Length) : default;

    public bool Is(int index, Sense sense) => this[index].Sense == sense;

    public bool IsUnit(int index, Unit unit) => this[index] is { Sense: Sense.Unit } token && token.Lexeme.Value == (int)unit;

    public bool Is(int index, string word) => Word(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>"a" or "an", which count one.</summary>
    public bool IsOne(int index) => Is(index, "a") || Is(index, "an");

    public Span SpanOf(int first, int end) => new(tokens[first].Start, tokens[end - 1].End - tokens[first].Start);
}
