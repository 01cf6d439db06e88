using System.Globalization;
using System.Text.RegularExpressions;
using InfoInterview.Sandbox.Graph.Language;

namespace InfoInterview.Sandbox.Graph.Filters;

enum FilterTokenKind { Word, Text, Number, Instant, Open, Close, Comma, Colon, End }

readonly record struct FilterToken(FilterTokenKind Kind, string Text);

/// <summary>Cuts a filter into tokens. Words are paths, operators and functions; texts are already unquoted.</summary>
sealed partial class FilterTokens
{
    readonly List<FilterToken> tokens = [];
    int position;

    public FilterTokens(string filter)
    {
        var match = Piece().Match(filter);
        var end = 0;
        for (; match.Success && match.Index == end; match = match.NextMatch())
        {
            end = match.Index + match.Length;
            if (Token(match) is { } token) tokens.Add(token);
        }
        if (end != filter.Length) throw GraphRefusal.Query($"Invalid filter clause: syntax error at position {end.ToString(CultureInfo.InvariantCulture)} in '{filter}'.");
    }

    public FilterToken Peek => position < tokens.Count ? tokens[position] : new(FilterTokenKind.End, "");

    public FilterToken Next()
    {
        var token = Peek;
        position++;
        return token;
    }

    public bool Take(FilterTokenKind kind)
    {
        if (Peek.Kind != kind) return false;
        position++;
        return true;
    }

    /// <summary>Takes a word such as <c>and</c>, whatever its case.</summary>
    public bool TakeWord(string word)
    {
        if (Peek.Kind != FilterTokenKind.Word || !Peek.Text.Equals(word, StringComparison.OrdinalIgnoreCase)) return false;
        position++;
        return true;
    }

    public void Expect(FilterTokenKind kind)
    {
        if (!Take(kind)) throw GraphRefusal.Query($"Invalid filter clause: {kind} expected before '{Peek.Text}'.");
    }

    static FilterToken? Token(Match match) => match switch
    {
        _ when match.Groups["text"].Success => new(FilterTokenKind.Text, match.Groups["text"].Value.Replace("''", "'", StringComparison.Ordinal)),
        _ when match.Groups["instant"].Success => new(FilterTokenKind.Instant, match.Value),
        _ when match.Groups["number"].Success => new(FilterTokenKind.Number, match.Value),
        _ when match.Groups["word"].Success => new(FilterTokenKind.Word, match.Value),
        _ => match.Value switch
        {
            "(" => new(FilterTokenKind.Open, "("),
            ")" => new(FilterTokenKind.Close, ")"),
            "," => new(FilterTokenKind.Comma, ","),
            ":" => new(FilterTokenKind.Colon, ":"),
            _ => null,
        },
    };

    [GeneratedRegex(@"\s+|'(?<text>(?:[^']|'')*)'|(?<instant>\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?)|(?<number>-?\d+(?:\.\d+)?)|(?<word>[A-Za-z_][\w./]*)|[(),:]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Piece();
}
