using InfoInterview.Domain.Replies.Meanings.Phrases;
using InfoInterview.Domain.Replies.Meanings.Words;

namespace InfoInterview.Domain.Replies.Meanings;

/// <summary>A stretch of speech with one direction: between contrasts, conditions and new subjects.</summary>
/// <param name="Contrast">It turns against what stood before.</param>
/// <param name="Conditional">It says under which condition.</param>
internal readonly record struct Segment(int First, int End, int Sentence, bool Contrast, bool Conditional);

/// <summary>Cuts sentences into segments.</summary>
internal static class Segments
{
    public static List<Segment> Of(TextWords text, Phrasebook book)
    {
        var cutter = new Cutter(text.Words, book);
        for (var s = 0; s < text.Sentences.Count; s++)
        {
            cutter.Cut(text.Sentences[s], s);
        }

        return cutter.Found;
    }

    private sealed class Cutter(List<Word> words, Phrasebook book)
    {
        private readonly WordSet _join = book.Class("join"), _contrast = book.Class("contrast"), _condition = book.Class("condition"), _subject = book.Class("subject"), _auxiliary = book.Class("auxiliary");

        public List<Segment> Found { get; } = [];

        public void Cut(Sentence sentence, int index)
        {
            var (first, spoken) = (sentence.First, false);
            for (var at = sentence.First; at < sentence.End; at++)
            {
                if (at > first && Begins(at, sentence.End, spoken, first))
                {
                    Add(first, at, index);
                    (first, spoken) = (at, false);
                }

                spoken |= _subject.Has(words[at].Id) || _auxiliary.Has(words[at].Id);
            }

            Add(first, sentence.End, index);
        }

        private bool Begins(int at, int end, bool spoken, int first)
        {
            var word = words[at];
            var subjectNext = at + 1 < end && _subject.Has(words[at + 1].Id);
            return word.Has(WordMarks.StrongBreak)
                || _contrast.Has(word.Id)
                || (_condition.Has(word.Id) && at + 1 < end && (spoken || word.Has(WordMarks.Break)))
                || (_join.Has(word.Id) && (subjectNext || word.Has(WordMarks.Break)) && spoken)
                || (word.Has(WordMarks.Break) && (_condition.Has(words[first].Id) || (spoken && _subject.Has(word.Id))));
        }

        private void Add(int first, int end, int sentence)
        {
            var lead = first;
            while (lead + 1 < end && _join.Has(words[lead].Id) && !_contrast.Has(words[lead].Id) && !_condition.Has(words[lead].Id))
            {
                lead++;
            }

            Found.Add(new Segment(first, end, sentence, _contrast.Has(words[lead].Id), lead + 1 < end && _condition.Has(words[lead].Id)));
        }
    }
}
