using InfoInterview.Domain.Replies.Times.Words;

namespace InfoInterview.Domain.Replies.Times.Grammar;

/// <summary>The tokens of a text; beyond both ends there are breaks, so that grammars need not ask where they are.</summary>
internal sealed class Tokens(string text, Token[] tokens, int count, Language language)
{
    private static readonly Token Beyond;

    public string Text { get; } = text;

    public Language Language { get; } = language;

    public int Count => count;

    public ref readonly Token this[int index] => ref (uint)index < (uint)count ? ref tokens[index] : ref Beyond;

    public ReadOnlySpan<char> Word(int index) => (uint)index < (uint)count ? Text.AsSpan(tokens[index].Start, tokens[index].Length) : default;

    public bool Is(int index, Sense sense) => this[index].Sense == sense;

    public bool IsUnit(int index, Unit unit) => this[index].Sense == Sense.Unit && this[index].Lexeme.Value == (int)unit;

    public bool Is(int index, string word) => this[index].Length == word.Length && Word(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>"a" or "an", which count one.</summary>
    public bool IsOne(int index) => Is(index, "a") || Is(index, "an");

    public Span SpanOf(int first, int end) => new(tokens[first].Start, tokens[end - 1].End - tokens[first].Start);
}
