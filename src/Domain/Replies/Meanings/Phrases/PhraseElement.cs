using System.Numerics;
using InfoInterview.Domain.Replies.Meanings.Words;

namespace InfoInterview.Domain.Replies.Meanings.Phrases;

/// <summary>One step of a <see cref="Phrase"/>: a word out of a set, other phrases in its place, a gap, or an edge of the clause.</summary>
internal sealed class PhraseElement
{
    private enum Kind
    {
        Words,
        Gap,
        ClauseStart,
        ClauseEnd,
        Capital,
    }

    private readonly Kind _kind;
    private readonly bool _optional;
    private readonly int _gap;
    private readonly WordSet? _single;
    private readonly PhraseElement[][] _longer;
    private readonly PhraseElement[][] _anywhere;
    private readonly Dictionary<int, PhraseElement[][]> _byFirst;

    private PhraseElement(Kind kind, bool optional, int gap, WordSet? single, PhraseElement[][] longer) =>
        (_kind, _optional, _gap, _single, _longer, _anywhere, _byFirst) = (kind, optional, gap, single, longer, [.. longer.Where(l => FirstOf(l) is null)], ByFirst(longer));

    public static PhraseElement ClauseStart { get; } = new(Kind.ClauseStart, false, 0, null, []);
    public static PhraseElement ClauseEnd { get; } = new(Kind.ClauseEnd, false, 0, null, []);

    /// <summary>Any word with a capital: a name, most likely.</summary>
    public static PhraseElement Capital { get; } = new(Kind.Capital, false, 0, null, []);

    /// <summary>Any words of the same clause, up to a number.</summary>
    public static PhraseElement Gap(int upTo) => new(Kind.Gap, false, upTo, null, []);

    public static PhraseElement OneOf(WordSet single, PhraseElement[][] longer, bool optional) => new(Kind.Words, optional, 0, single, longer);

    /// <summary>Moves a set of positions through elements. Bit n stands for the word n behind the start.</summary>
    public static ulong Run(PhraseElement[] elements, ulong positions, PhraseText text, int start, int count)
    {
        foreach (var element in elements)
        {
            positions = element.Step(positions, text, start, count);
            if (positions == 0)
            {
                return 0;
            }
        }

        return positions;
    }

    private ulong Step(ulong positions, PhraseText text, int start, int count)
    {
        var next = _optional ? positions : 0;
        for (var left = positions; left != 0; left &= left - 1)
        {
            var at = BitOperations.TrailingZeroCount(left);
            next |= _kind switch
            {
                Kind.ClauseStart => text.StartsClause(start + at) ? 1UL << at : 0,
                Kind.ClauseEnd => EndsClause(text, start + at) ? 1UL << at : 0,
                Kind.Gap => Spread(text, start, at, count),
                Kind.Capital => at < count && text.Words[start + at].Has(WordMarks.Capital) && text.Words[start + at].Id == Vocabulary.Unknown ? After(text, start, at, count) : 0,
                _ => WordsFrom(text, start, at, count),
            };
        }

        return next;
    }

    private ulong WordsFrom(PhraseText text, int start, int at, int count)
    {
        if (at >= count)
        {
            return 0;
        }

        var next = _single!.Has(text.Words[start + at].Id) ? After(text, start, at, count) : 0;
        foreach (var longer in _anywhere)
        {
            next |= Run(longer, 1UL << at, text, start, count);
        }

        if (_byFirst.TryGetValue(text.Words[start + at].Id, out var fitting))
        {
            foreach (var longer in fitting)
            {
                next |= Run(longer, 1UL << at, text, start, count);
            }
        }

        return next;
    }

    /// <summary>The place behind a word, and behind the fillers that follow it.</summary>
    private static ulong After(PhraseText text, int start, int at, int count)
    {
        var next = 1UL << ++at;
        while (at < count && text.Filler(start + at))
        {
            next |= 1UL << ++at;
        }

        return next;
    }

    private ulong Spread(PhraseText text, int start, int at, int count)
    {
        var next = 1UL << at;
        for (var n = 0; n < _gap && at < count && !text.Breaks(start + at); n++)
        {
            next |= 1UL << ++at;
        }

        return next;
    }

    private static bool EndsClause(PhraseText text, int at)
    {
        while (text.Filler(at) && !text.EndsClause(at))
        {
            at++;
        }

        return text.EndsClause(at);
    }

    /// <summary>The words with which it can begin, put into a set; true when it can also be nothing.</summary>
    public bool CollectFirst(WordSet into, int size)
    {
        if (_kind is Kind.Capital)
        {
            into.Add(Vocabulary.CapitalId);
            return false;
        }

        if (_kind is not Kind.Words)
        {
            return true;
        }

        for (var id = 1; id < size; id++)
        {
            if (_single!.Has(id))
            {
                into.Add(id);
            }
        }

        foreach (var longer in _longer)
        {
            CollectFirst(longer, into, size);
        }

        return _optional;
    }

    /// <summary>The words with which a choice begins; null when it can begin with any.</summary>
    private static List<int>? FirstOf(PhraseElement[] choice) =>
        choice[0] is { _kind: Kind.Words, _optional: false, _anywhere.Length: 0 } first ? [.. first._single!.Members(), .. first._byFirst.Keys] : null;

    private static Dictionary<int, PhraseElement[][]> ByFirst(PhraseElement[][] longer) =>
        longer.Select(l => (Choice: l, First: FirstOf(l))).Where(l => l.First is not null)
            .SelectMany(l => l.First!.Distinct().Select(f => (First: f, l.Choice)))
            .GroupBy(l => l.First).ToDictionary(g => g.Key, g => g.Select(l => l.Choice).ToArray());

    /// <summary>The second words with which a match can go on when its first element is one plain word; null when that cannot be told.</summary>
    public static WordSet? Second(PhraseElement[] elements, int size)
    {
        var plain = elements.SkipWhile(e => e._kind == Kind.ClauseStart).ToArray();
        if (plain.Length < 2 || plain[0] is not { _kind: Kind.Words, _optional: false, _longer.Length: 0 })
        {
            return null;
        }

        var second = new WordSet(size);
        foreach (var element in plain.Skip(1))
        {
            if (element._kind != Kind.Words || element._anywhere.Length > 0)
            {
                return null;
            }

            if (!element.CollectFirst(second, size))
            {
                return second;
            }
        }

        return null;
    }

    public static void CollectFirst(IEnumerable<PhraseElement> elements, WordSet into, int size)
    {
        foreach (var element in elements)
        {
            if (!element.CollectFirst(into, size))
            {
                return;
            }
        }
    }
}
