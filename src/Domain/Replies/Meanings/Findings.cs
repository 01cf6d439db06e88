using InfoInterview.Domain.Replies.Meanings.Phrases;
using InfoInterview.Domain.Replies.Meanings.Words;

namespace InfoInterview.Domain.Replies.Meanings;

/// <summary>Everything the tables find in a text, with the scope, subject and tense that the words around it give.</summary>
internal sealed class Findings
{
    private const int LookBack = 5;

    /// <summary>Acts are weighed each against each; no reply that somebody typed has more of them.</summary>
    private const int Most = 300;

    private readonly TextWords _text;
    private readonly Phrasebook _book;
    private readonly List<Finding> _all = [];
    private bool _behalf;
    private readonly WordSet _auxiliary, _contrast, _day, _filler, _inPerson, _join, _looksBack, _medium, _nameTitle, _not, _only, _past, _season, _third, _topic, _writer, _yes, _you;

    private Findings(TextWords text, Phrasebook book, IEnumerable<string> ownNames)
    {
        (_text, _book) = (text, book);
        Segments = Meanings.Segments.Of(text, book);
        OwnNames = [.. ownNames];
        _auxiliary = book.Class("auxiliary");
        _contrast = book.Class("contrast");
        _day = book.Class("day");
        _filler = book.Class("filler");
        _inPerson = book.Class("in-person");
        _join = book.Class("join");
        _looksBack = book.Class("looks-back");
        _medium = book.Class("medium");
        _nameTitle = book.Class("name-title");
        _not = book.Class("not");
        _only = book.Class("only");
        _past = book.Class("past");
        _season = book.Class("season");
        _third = book.Class("third");
        _topic = book.Class("topic");
        _writer = book.Class("writer");
        _yes = book.Class("yes");
        _you = book.Class("you");
    }

    public List<Segment> Segments { get; }
    public IReadOnlyList<Finding> All => _all;
    private List<string> OwnNames { get; }

    /// <param name="ownNames">Names of the person asked: who speaks of them in the third person speaks for them.</param>
    public static Findings In(TextWords text, Phrasebook book, IEnumerable<string> ownNames)
    {
        var found = new Findings(text, book, ownNames);
        found.Collect();
        return found;
    }

    private void Collect()
    {
        var (fillers, joins, contrasts) = (_filler, _join, _contrast);
        var raw = new List<Finding>();
        var segment = 0;
        var last = new int[Enum.GetValues<Act>().Length];
        for (var s = 0; s < _text.Sentences.Count; s++)
        {
            var sentence = _text.Sentences[s];
            var words = new PhraseText(_text.Words, sentence.First, sentence.End, fillers, joins, contrasts, _not);
            for (var at = sentence.First; at < sentence.End && raw.Count < Most; at++)
            {
                while (at >= Segments[segment].End)
                {
                    segment++;
                }

                Try(_book.StartingWith(_text.Words[at].Id), words, at, s, segment, raw, last);
                if (_text.Words[at].Has(WordMarks.Capital))
                {
                    Try(_book.StartingWith(Vocabulary.CapitalId), words, at, s, segment, raw, last);
                }
            }
        }

        _behalf = raw.Any(f => f.Act == Act.OnBehalf);
        _all.AddRange(raw.Select(Judge));
    }

    private static void Try(ReadOnlySpan<Phrase> phrases, PhraseText words, int at, int sentence, int segment, List<Finding> raw, int[] last)
    {
        foreach (var phrase in phrases)
        {
            if (last[(int)phrase.Act] <= at && phrase.Match(words, at) is > 0 and var end)
            {
                raw.Add(new Finding(phrase.Act, phrase.Rule, sentence, segment, at, end));
                last[(int)phrase.Act] = end;
            }
        }
    }

    private Finding Judge(Finding f)
    {
        var segment = Segments[f.Segment];
        return f with
        {
            Scope = ScopeOf(f, segment),
            Subject = SubjectOf(f, segment),
            Negated = Before(f, segment, _not),
            Past = Before(f, segment, _past) || LooksBack(segment),
            Conditional = segment.Conditional,
        };
    }

    /// <summary>A word of a class stands in the few words before, in the same clause.</summary>
    private bool Before(Finding f, Segment segment, WordSet set)
    {
        var joins = _join;
        for (var at = f.First; at > segment.First && f.First - at < LookBack; at--)
        {
            if (_text.Words[at].Has(WordMarks.Break) || joins.Has(_text.Words[at - 1].Id))
            {
                return false;
            }

            if (set.Has(_text.Words[at - 1].Id) && !_only.Has(_text.Words[at].Id))
            {
                return true;
            }
        }

        return false;
    }

    private bool LooksBack(Segment segment) => Holds(segment, _looksBack, -1, -1);

    private bool Holds(Segment segment, WordSet set, int except, int exceptEnd)
    {
        for (var at = segment.First; at < segment.End; at++)
        {
            if ((at < except || at >= exceptEnd) && set.Has(_text.Words[at].Id))
            {
                return true;
            }
        }

        return false;
    }

    public static int ClockId { get; } = Languages.Vocabulary.Find(Vocabulary.Clock);

    public Phrasebook Book => _book;

    public WordSet Class(string name) => _book.Class(name);

    /// <summary>A word of a class stands anywhere in the text.</summary>
    public bool Holds(string name) => Holds(new Segment(0, _text.Words.Count, 0, false, false), _book.Class(name), -1, -1);

    /// <summary>"Yes ma'am", "sure lah, can": very few words, and the first one agrees.</summary>
    public bool BeginsWithYes => _text.Words.Count is > 0 and <= 5 && _text.Sentences.Count <= 2 && _yes.Has(_text.Words[0].Id) && !Holds("not") && !_text.Sentences[0].Question;

    public bool SegmentHas(int segment, string name) => Holds(Segments[segment], _book.Class(name), -1, -1);

    public bool SentenceHas(int sentence, string name)
    {
        var s = _text.Sentences[sentence];
        return Holds(new Segment(s.First, s.End, sentence, false, false), _book.Class(name), -1, -1);
    }

    private Scope ScopeOf(Finding f, Segment segment) =>
        Holds(segment, _day, f.First, f.End) ? Scope.Time
        : Holds(segment, _season, f.First, f.End) ? Scope.Season
        : f.Rule != "policy" && (Holds(segment, _medium, -1, -1) || InPerson(segment)) ? Scope.Medium
        : Holds(segment, _topic, f.First, f.End) ? Scope.Topic
        : Scope.Whole;

    /// <summary>"In person" is a medium; "the right person" is none.</summary>
    private bool InPerson(Segment segment)
    {
        for (var at = segment.First + 1; at < segment.End; at++)
        {
            if (_inPerson.Has(_text.Words[at].Id) && _text.Words[at - 1].Span.Length == 2)
            {
                return true;
            }
        }

        return false;
    }

    private Subject SubjectOf(Finding f, Segment segment)
    {
        for (var at = f.First; at >= segment.First && f.First - at <= 2 * LookBack; at--)
        {
            var word = _text.Words[at];
            if (_writer.Has(word.Id))
            {
                return Subject.Writer;
            }

            if (at < f.First && _you.Has(word.Id))
            {
                return Subject.You;
            }

            if (at < f.First && (_third.Has(word.Id) || IsName(word, at, segment)))
            {
                return _behalf || IsOwn(word) || (at > segment.First && _nameTitle.Has(_text.Words[at - 1].Id)) ? Subject.Writer : Subject.Third;
            }

            if (at > segment.First && word.Has(WordMarks.Break))
            {
                break;
            }
        }

        return _book.Language == "en" && NounBefore(f, segment) ? Subject.Unknown : Subject.Writer;
    }

    /// <summary>"The printer will not accept": a word without a part in the structure of the clause stands directly before.</summary>
    private bool NounBefore(Finding f, Segment segment)
    {
        for (var at = f.First; at > segment.First && !_text.Words[at].Has(WordMarks.Break); at--)
        {
            var id = _text.Words[at - 1].Id;
            if (!_filler.Has(id) && !_auxiliary.Has(id) && !_join.Has(id))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A word with a capital that no table knows. At the beginning of a sentence every word has one: there a verb has to follow. German gives one to every noun.</summary>
    private bool IsName(Word word, int at, Segment segment) =>
        word.Has(WordMarks.Capital) && word.Id == Vocabulary.Unknown && _book.Language != "de"
        && (at > _text.Sentences[segment.Sentence].First || (_book.Language == "en" && _auxiliary.Has(_text.Words[at + 1].Id)));

    private bool IsOwn(Word word) => OwnNames.Any(n => n.Length > 2 && word.Span.In(_text.Text).Contains(n, StringComparison.OrdinalIgnoreCase));
}
