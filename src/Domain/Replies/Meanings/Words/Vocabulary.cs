using System.Collections.Frozen;

namespace InfoInterview.Domain.Replies.Meanings.Words;

/// <summary>Every word that a table of this folder names, with a number of its own. Filled once, when the tables are read.</summary>
internal sealed class Vocabulary
{
    /// <summary>The number of every word that is in no table.</summary>
    public const int Unknown = 0;

    /// <summary>Stands for any word with a capital where phrases are looked up by their first word.</summary>
    public const int CapitalId = 1;

    /// <summary>Stand for what is not a word.</summary>
    public const string Mail = "#mail", Link = "#link", Booking = "#booking", Clock = "#clock", Number = "#number";

    private readonly Dictionary<string, int> _growing = new(StringComparer.Ordinal) { ["#capital"] = CapitalId };
    private FrozenDictionary<string, int>? _frozen;

    /// <summary>One more than the highest number.</summary>
    public int Size => _growing.Count + 1;

    public int Add(string word)
    {
        if (_frozen is not null)
        {
            throw new InvalidOperationException($"'{word}' comes after the tables were closed.");
        }

        if (!_growing.TryGetValue(word, out var id))
        {
            _growing[word] = id = _growing.Count + 1;
        }

        return id;
    }

    public void Close() => _frozen = _growing.ToFrozenDictionary(StringComparer.Ordinal);

    public int Find(ReadOnlySpan<char> word) =>
        _frozen!.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var id) ? id : Unknown;
}
