namespace InfoInterview.Domain.Replies.Meanings.Phrases;

/// <summary>The phrases and word classes of one language, ready to be looked up by the word a phrase begins with.</summary>
internal sealed class Phrasebook
{
    private readonly Phrase[][] _byFirst;
    private readonly Dictionary<string, WordSet> _classes;
    private readonly WordSet _words;
    private readonly WordSet _none = new(0);

    public Phrasebook(string language, IReadOnlyList<Phrase> phrases, Dictionary<string, WordSet> classes, WordSet words, int size)
    {
        Language = language;
        _classes = classes;
        _words = words;
        var lists = new List<Phrase>[size];
        foreach (var phrase in phrases)
        {
            var first = new WordSet(size);
            PhraseElement.CollectFirst(phrase.Elements, first, size);
            for (var id = 1; id < size; id++)
            {
                if (first.Has(id))
                {
                    (lists[id] ??= []).Add(phrase);
                }
            }
        }

        _byFirst = [.. lists.Select(l => l?.ToArray() ?? [])];
    }

    /// <summary>ISO 639-1.</summary>
    public string Language { get; }

    /// <summary>The word stands somewhere in this language's tables.</summary>
    public bool Knows(int word) => _words.Has(word);

    public ReadOnlySpan<Phrase> StartingWith(int word) => _byFirst[word];

    /// <summary>Single words of a class of the tables; empty for a class that this language does not have.</summary>
    public WordSet Class(string name) => _classes.GetValueOrDefault(name, _none);
}
