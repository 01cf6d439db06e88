using System.Globalization;
using InfoInterview.Domain.Replies.Meanings.Words;

namespace InfoInterview.Domain.Replies.Meanings.Phrases;

/// <summary>
/// Reads the tables of phrases. A line <c>{class} = word, several words, ...</c> names a class;
/// a line <c>Act rule: pattern</c> names a rule, and lines that begin with <c>|</c> give it further patterns.
/// In a pattern stand words, <c>a|b</c> for either, <c>{class}</c>, <c>word?</c> for one that may be missing,
/// <c>..3</c> for up to three words of the same clause, <c>^</c> and <c>$</c> for the edges of a clause, <c>Capital</c> for a word with a capital.
/// </summary>
internal sealed class PhraseTable(Vocabulary vocabulary)
{
    private readonly Dictionary<string, List<string[]>> _classes = [];
    private readonly List<(Act Act, string Rule, string Pattern)> _rules = [];

    public PhraseTable Read(string lines)
    {
        var (act, rule) = (default(Act), "");
        foreach (var line in lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] == '{')
            {
                AddClass(line);
                continue;
            }

            var pattern = line[1..].Trim();
            if (line[0] != '|')
            {
                var (head, body) = (line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]);
                act = Enum.Parse<Act>(head.Split(' ')[0]);
                rule = head.Split(' ')[1];
                pattern = body.Trim();
            }

            _rules.Add((act, rule, pattern));
        }

        foreach (var word in Words())
        {
            vocabulary.Add(Folding.Of(word));
        }

        return this;
    }

    private void AddClass(string line)
    {
        var name = line[1..line.IndexOf('}', StringComparison.Ordinal)];
        var members = line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (!_classes.TryGetValue(name, out var list))
        {
            _classes[name] = list = [];
        }

        list.AddRange(members.Select(m => m.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }

    private IEnumerable<string> Words() =>
        _classes.Values.SelectMany(c => c).SelectMany(m => m).Concat(_rules.SelectMany(r => r.Pattern.Split(' ')))
            .SelectMany(e => e.TrimEnd('?').Split('|')).Where(IsWord);

    private static bool IsWord(string piece) => piece.Length > 0 && piece[0] is not ('{' or '^' or '$') && !piece.StartsWith("..", StringComparison.Ordinal) && piece != "Capital";

    /// <summary>To be called when the words of all languages are in the vocabulary.</summary>
    public Phrasebook Build(string language)
    {
        var size = vocabulary.Size;
        var phrases = _rules.Select(r => new Phrase(r.Act, r.Rule, Elements(r.Pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries), size), size)).ToList();
        var classes = _classes.ToDictionary(c => c.Key, c => Singles(c.Value, size));
        var words = new WordSet(size);
        foreach (var word in Words())
        {
            words.Add(vocabulary.Find(Folding.Of(word)));
        }

        return new Phrasebook(language, phrases, classes, words, size);
    }

    private WordSet Singles(List<string[]> members, int size)
    {
        var set = new WordSet(size);
        foreach (var word in members.Where(m => m.Length == 1 && IsWord(m[0])))
        {
            set.Add(vocabulary.Find(Folding.Of(word[0])));
        }

        foreach (var other in members.Where(m => m.Length == 1 && m[0][0] == '{'))
        {
            var inner = Singles(_classes[other[0].Trim('{', '}')], size);
            for (var id = 1; id < size; id++)
            {
                if (inner.Has(id))
                {
                    set.Add(id);
                }
            }
        }

        return set;
    }

    private PhraseElement[] Elements(IEnumerable<string> pieces, int size) => [.. pieces.Select(p => Element(p, size))];

    private PhraseElement Element(string piece, int size)
    {
        if (piece.StartsWith("..", StringComparison.Ordinal))
        {
            return PhraseElement.Gap(int.Parse(piece.AsSpan(2), CultureInfo.InvariantCulture));
        }

        return piece switch
        {
            "^" => PhraseElement.ClauseStart,
            "$" => PhraseElement.ClauseEnd,
            "Capital" => PhraseElement.Capital,
            _ => OneOf(piece, size),
        };
    }

    private PhraseElement OneOf(string piece, int size)
    {
        var single = new WordSet(size);
        var longer = new List<PhraseElement[]>();
        foreach (var choice in piece.TrimEnd('?').Split('|'))
        {
            if (choice[0] == '{')
            {
                foreach (var member in _classes.GetValueOrDefault(choice.Trim('{', '}')) ?? throw new InvalidOperationException($"No class {choice}."))
                {
                    if (member is [var word] && IsWord(word) && !word.Contains('|', StringComparison.Ordinal))
                    {
                        single.Add(vocabulary.Find(Folding.Of(word)));
                    }
                    else
                    {
                        longer.Add(Elements(member, size));
                    }
                }
            }
            else if (choice is "Capital" or "$")
            {
                longer.Add([choice == "$" ? PhraseElement.ClauseEnd : PhraseElement.Capital]);
            }
            else
            {
                single.Add(vocabulary.Find(Folding.Of(choice)));
            }
        }

        return PhraseElement.OneOf(single, [.. longer], piece.EndsWith('?'));
    }
}
