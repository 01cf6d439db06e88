using System.Collections.Frozen;
using InfoInterview.Domain.Replies.Times;

namespace InfoInterview.Domain.Replies.Meanings.Words;

/// <summary>Goes once over a text and cuts words and sentences off.</summary>
internal sealed class WordCutter(string text, Vocabulary vocabulary, bool english, List<Word> words, List<Sentence> sentences)
{
    private const int LongestWord = 48;

    /// <summary>A line that ends before this did so because its writer wished it.</summary>
    private const int FullLine = 55;

    private static readonly FrozenSet<string> Abbreviations = new[]
    {
        "dr", "mr", "mrs", "ms", "prof", "st", "e.g", "i.e", "eg", "ie", "vs", "etc", "inc", "jr", "sr", "approx", "dept", "no", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
        "nov", "dec", "hr", "fr", "sra", "dra", "mme", "m", "ca", "bzw", "z.b", "z", "d.h", "p.ej", "dott", "ing", "drs", "dhr", "mevr", "u", "a.m", "p.m",
    }.ToFrozenSet();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AbbreviationLookup = Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> WholeLookup = Contractions.Whole.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> EndingLookup = Contractions.Endings.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeIsLookup = Contractions.BeforeIs.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly string[] BookingPlaces =
        ["calendly", "cal.com", "savvycal", "youcanbook", "acuityscheduling", "chilipiper", "koalendar", "tidycal", "zcal.co", "calendar.app.google", "meetings.hubspot", "bookwithme", "bookings", "book.ms", "doodle.com", "oncehub", "scheduleonce", "appointlet", "motion.com/meet", "reclaim.ai", "clockwise", "vyte.in", "picktime", "setmore", "simplybook", "appointments/schedules"];

    private int _at;
    private int _sentenceStart;
    private int _lineStart;
    private WordMarks _before;

    public void Cut()
    {
        while (_at < text.Length)
        {
            var c = text[_at];
            if (char.IsLetterOrDigit(c))
            {
                TakeWord();
            }
            else
            {
                TakeMark(c);
            }
        }

        EndSentence(false);
    }

    private void TakeMark(char c)
    {
        switch (c)
        {
            case '\n':
                TakeLineEnd();
                return;
            case '.' or '!' or '?' or '…':
                TakeStop();
                return;
            case ',':
                _before |= WordMarks.Break;
                break;
            case ';' or ':' or '(' or ')' or '—' or '–' or '[' or ']' or '•' or '|':
                _before |= WordMarks.Break | WordMarks.StrongBreak;
                break;
            case '-' when IsSpace(_at - 1) || IsSpace(_at + 1) || (_at + 1 < text.Length && text[_at + 1] == '-'):
                _before |= WordMarks.Break | WordMarks.StrongBreak;
                break;
            case '/':
                _before |= WordMarks.Break;
                break;
            case '+' when _at + 1 < text.Length && IsSpace(_at - 1) && (char.IsLetter(text[_at + 1]) || (text[_at + 1] is ' ' or '@' && _at + 2 < text.Length && char.IsLetter(text[_at + 2]))):
                Add("+", _at, 1);
                break;
        }

        _at++;
    }

    private bool IsSpace(int at) => at < 0 || at >= text.Length || char.IsWhiteSpace(text[at]);

    private void TakeLineEnd()
    {
        var length = _at - _lineStart;
        _at++;
        _lineStart = _at;
        var blank = _at >= text.Length;
        var next = _at;
        while (next < text.Length && (text[next] is ' ' or '\t' or '\r'))
        {
            next++;
        }

        blank |= next < text.Length && text[next] == '\n';
        var listed = next < text.Length && text[next] is '-' or '*' or '•' or '·';
        var openEnd = words.Count > _sentenceStart && _before.HasFlag(WordMarks.Break) && !_before.HasFlag(WordMarks.StrongBreak) && words.Count - _sentenceStart > 5;
        if (blank || listed || (length < FullLine && !openEnd && !(next < text.Length && char.IsLower(text[next]))))
        {
            EndSentence(false);
        }
    }

    private void TakeStop()
    {
        var start = _at;
        var question = false;
        while (_at < text.Length && text[_at] is '.' or '!' or '?' or '…')
        {
            question |= text[_at] == '?';
            _at++;
        }

        var ellipsis = text[start] == '…' || (_at - start >= 2 && text[start] == '.' && text[start + 1] == '.');
        var next = _at;
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || text[next] is '"' or ')' or '”' or '\''))
        {
            next++;
        }

        if (ellipsis && !question && next < text.Length && char.IsLower(text[next]))
        {
            _before |= WordMarks.Break | WordMarks.StrongBreak;
        }
        else if (text[start] != '.' || ellipsis || !IsAbbreviation(next))
        {
            EndSentence(question);
        }
    }

    private bool IsAbbreviation(int next)
    {
        if (words.Count == _sentenceStart || next >= text.Length)
        {
            return false;
        }

        var last = words[^1].Span;
        if (last.Length > 6)
        {
            return false;
        }

        Span<char> folded = stackalloc char[16];
        var length = 0;
        for (var i = last.Start; i < last.End; i++)
        {
            length += Folding.Fold(text[i], folded[length..]);
        }

        var lower = char.IsLower(text[next]) || char.IsDigit(text[next]);
        return (last.Length == 1 && char.IsUpper(text[last.Start]) && text[last.Start] != 'I') || (AbbreviationLookup.Contains(folded[..length]) && (lower || IsTitle(folded[..length])));
    }

    private static bool IsTitle(ReadOnlySpan<char> word) => word is "dr" or "mr" or "mrs" or "ms" or "prof" or "st" or "hr" or "fr" or "sra" or "dra" or "mme" or "dott" or "drs" or "dhr" or "mevr";

    private void EndSentence(bool question)
    {
        if (words.Count > _sentenceStart)
        {
            sentences.Add(new Sentence(_sentenceStart, words.Count, question));
            _sentenceStart = words.Count;
        }

        _before = WordMarks.None;
    }

    private void TakeWord()
    {
        var start = _at;
        if (AddressOrLink() is { } kind)
        {
            Add(kind, start, _at - start);
            return;
        }

        Span<char> folded = stackalloc char[LongestWord + 2];
        var length = 0;
        var apostrophe = -1;
        while (_at < text.Length && IsPartOfWord(start))
        {
            if (length < LongestWord)
            {
                if (text[_at] is '\'' or '’' or '‘' or 'ʼ')
                {
                    apostrophe = length;
                    folded[length++] = '\'';
                }
                else
                {
                    length += Folding.Fold(text[_at], folded[length..]);
                }
            }

            _at++;
        }

        AddForms(folded[..length], apostrophe, start, _at - start);
    }

    /// <summary>Letters and digits; an apostrophe between letters; a point or a colon between digits; the hyphen of "e-mail"; the points of "a.m.".</summary>
    private bool IsPartOfWord(int start)
    {
        var c = text[_at];
        if (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark)
        {
            return true;
        }

        if (_at + 1 >= text.Length || _at == start)
        {
            return false;
        }

        var (before, after) = (text[_at - 1], text[_at + 1]);
        return c switch
        {
            '\'' or '’' or '‘' or 'ʼ' => char.IsLetter(before) && char.IsLetter(after),
            '.' or ':' => (char.IsDigit(before) && char.IsDigit(after)) || (c == '.' && _at - start == 1 && char.IsLetter(after) && char.IsLetter(before) && (_at + 2 >= text.Length || !char.IsLetter(text[_at + 2]))),
            '-' => _at - start == 1 && before is 'e' or 'E' && char.IsLetter(after),
            _ => false,
        };
    }

    private void AddForms(ReadOnlySpan<char> word, int apostrophe, int start, int length)
    {
        if (char.IsAsciiDigit(word[0]))
        {
            Add(IsClock(word) ? Vocabulary.Clock : Vocabulary.Number, start, length);
        }
        else if (WholeLookup.TryGetValue(word, out var parts) && (english || word.Contains('-')))
        {
            foreach (var part in parts)
            {
                Add(part, start, length);
            }
        }
        else if (apostrophe > 0 && apostrophe < word.Length - 1)
        {
            AddContraction(word[..apostrophe], word[(apostrophe + 1)..], start, length);
        }
        else
        {
            Add(word, start, length);
        }
    }

    private void AddContraction(ReadOnlySpan<char> head, ReadOnlySpan<char> tail, int start, int length)
    {
        if (english && EndingLookup.TryGetValue(tail, out var ending))
        {
            Add(head, start, length);
            Add(ending, start, length);
        }
        else if (tail is "s")
        {
            Add(head, start, length);
            if (BeforeIsLookup.Contains(head))
            {
                Add("is", start, length);
            }
        }
        else
        {
            Add(head, start, length);
            Add(tail, start, length);
        }
    }

    private static bool IsClock(ReadOnlySpan<char> word) => word.Contains(':') || word.EndsWith("am") || word.EndsWith("pm") || word.EndsWith("h") || word.EndsWith("uhr") || (word.Length is 2 or 3 && word[^1] is 'a' or 'p');

    /// <summary>Steps over a mail address or a link and tells which it is.</summary>
    private string? AddressOrLink()
    {
        // Only where a piece without spaces begins: so every letter is looked at once.
        if (_at > 0 && !char.IsWhiteSpace(text[_at - 1]) && text[_at - 1] is not ('<' or '>' or '(' or ')' or '"' or ',' or ';' or '[' or ']' or '+'))
        {
            return null;
        }

        var end = _at;
        var (at, dot, slash) = (false, false, false);
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('<' or '>' or '(' or ')' or '"' or ',' or ';' or '[' or ']') && end - _at < 2000)
        {
            at |= text[end] == '@';
            dot |= text[end] == '.' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]);
            slash |= text[end] == '/' && end > _at && dot;
            end++;
        }

        var piece = text.AsSpan(_at, end - _at);
        if (at && dot)
        {
            _at += piece.TrimEnd(".!?:").Length;
            return Vocabulary.Mail;
        }

        if (piece.StartsWith("http", StringComparison.OrdinalIgnoreCase) || piece.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || (slash && char.IsLetter(piece[0])))
        {
            _at += piece.TrimEnd(".!?").Length;
            return IsBooking(piece) ? Vocabulary.Booking : Vocabulary.Link;
        }

        return null;
    }

    private static bool IsBooking(ReadOnlySpan<char> link)
    {
        foreach (var place in BookingPlaces)
        {
            if (link.Contains(place, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(ReadOnlySpan<char> word, int start, int length)
    {
        var capital = char.IsUpper(text[start]) && !word.SequenceEqual("i") && (length > 1 || text[start] != 'I') && !text.AsSpan(start, Math.Min(2, length)).StartsWith("I'") ? WordMarks.Capital : WordMarks.None;
        words.Add(new Word(vocabulary.Find(word), new Span(start, length), _before | capital));
        _before = WordMarks.None;
    }
}
