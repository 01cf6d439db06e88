using System.Collections.Frozen;

namespace InfoInterview.Domain.Replies.Texts.Marks;

/// <summary>Phrases that a line may begin with, found by their first letter.</summary>
internal sealed class Prefixes
{
    private readonly FrozenDictionary<char, string[]> _byFirst;

    public Prefixes(string[] phrases) =>
        _byFirst = phrases.GroupBy(p => char.ToUpperInvariant(p[0])).ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(p => p.Length).ToArray());

    /// <summary>The length of the longest phrase that the line begins with; 0 when there is none.</summary>
    /// <param name="wholeWords">No letter may follow, except behind phrases of several words that were cut on purpose ("mit freundlich").</param>
    public int StartOf(ReadOnlySpan<char> line, bool wholeWords = false)
    {
        if (line.IsEmpty || !_byFirst.TryGetValue(char.ToUpperInvariant(line[0]), out var phrases))
        {
            return 0;
        }

        foreach (var phrase in phrases)
        {
            if (line.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)
                && (!wholeWords || line.Length == phrase.Length || !char.IsLetter(line[phrase.Length]) || (phrase.Contains(' ') && phrase[^1] is 'r' or 'h' or 'd')))
            {
                return phrase.Length;
            }
        }

        return 0;
    }
}
