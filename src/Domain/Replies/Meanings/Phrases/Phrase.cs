using System.Numerics;
using InfoInterview.Domain.Replies.Meanings.Words;

namespace InfoInterview.Domain.Replies.Meanings.Phrases;

/// <summary>
/// A pattern over words. It is matched by moving a set of positions, one bit each, through its elements:
/// every position is looked at once an element, whatever the text, so nothing can make it run back and forth.
/// </summary>
internal sealed class Phrase(Act act, string rule, PhraseElement[] elements, int size)
{
    /// <summary>No phrase is looked for over more words than this.</summary>
    private const int Window = 40;

    private readonly WordSet? _second = PhraseElement.Second(elements, size);

    public Act Act => act;
    public string Rule => rule;
    public IReadOnlyList<PhraseElement> Elements => elements;

    /// <summary>The index behind the last word of the shortest match that begins at a word, or -1.</summary>
    public int Match(PhraseText text, int start)
    {
        if (_second is not null && (start + 1 >= text.End || (!_second.Has(text.Words[start + 1].Id) && !text.Filler(start + 1))))
        {
            return -1;
        }

        var count = Math.Min(text.End - start, Window);
        var positions = PhraseElement.Run(elements, 1UL, text, start, count);
        return positions == 0 ? -1 : start + Math.Max(1, BitOperations.TrailingZeroCount(positions));
    }
}

/// <summary>The words of one sentence as phrases see them.</summary>
/// <param name="Words">All words of the text.</param>
/// <param name="First">The sentence's first word.</param>
/// <param name="End">Behind the sentence's last word.</param>
/// <param name="Fillers">Numbers of words that may stand anywhere and mean nothing: "really", "just".</param>
/// <param name="Joins">Numbers of words that begin a new clause: "but", "and".</param>
/// <param name="Contrasts">Those of them that turn: "but", "though".</param>
/// <param name="Nots">What turns a meaning round, and so is never stepped over.</param>
internal readonly record struct PhraseText(List<Word> Words, int First, int End, WordSet Fillers, WordSet Joins, WordSet Contrasts, WordSet Nots)
{
    /// <summary>No gap reaches over this place.</summary>
    public bool Breaks(int at) => at >= End || Words[at].Has(WordMarks.Break) || Contrasts.Has(Words[at].Id) || Nots.Has(Words[at].Id);

    public bool Filler(int at) => at < End && Fillers.Has(Words[at].Id);

    public bool StartsClause(int at)
    {
        for (; at > First; at--)
        {
            if (Words[at].Has(WordMarks.Break) || Joins.Has(Words[at - 1].Id))
            {
                return true;
            }

            if (!Fillers.Has(Words[at - 1].Id))
            {
                return false;
            }
        }

        return true;
    }

    public bool EndsClause(int at) => at >= End || Words[at].Has(WordMarks.Break) || Joins.Has(Words[at].Id);
}

/// <summary>A set of word numbers.</summary>
internal sealed class WordSet(int size)
{
    private readonly ulong[] _bits = new ulong[(size / 64) + 1];

    public bool Has(int id) => (uint)(id >> 6) < (uint)_bits.Length && (_bits[id >> 6] & (1UL << (id & 63))) != 0;

    public IEnumerable<int> Members()
    {
        for (var id = 0; id < _bits.Length * 64; id++)
        {
            if (Has(id))
            {
                yield return id;
            }
        }
    }

    public void Add(int id) => _bits[id >> 6] |= 1UL << (id & 63);
}
