using InfoInterview.Domain.Replies.Texts.Marks;

namespace InfoInterview.Domain.Replies.Kinds;

/// <summary>
/// The first day back that a text of absence names. "Until", "through" and ranges name the last day away, so the day after counts;
/// "back on" and "not back until" name the day itself.
/// </summary>
internal ref struct ReturnDays
{
    /// <summary>So many words may stand between "back" or "until" and its date.</summary>
    private const int Reach = 9;

    /// <summary>So many words lie at most between the last day away and the weekday of the return.</summary>
    private const int LongReach = 20;

    /// <summary>A date without a year that lies so little in the past is an absence that is over, not next year's. Days.</summary>
    private const int Over = 120;

    private const int MostWords = 400;

    private static readonly System.Collections.Frozen.FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Back = Words.Table(
        """
        back return returning returns returned resume resuming available reachable wieder zurück zurueck rückkehr retour reviens reviendrai revenu rentre rentrerai disponible joignable
        regreso regresaré regresare vuelvo vuelta volveré volvere reincorporo reincorporaré retorno retornarei volto voltarei regresso regressarei disponível rientro rientrerò torno tornerò ritorno disponibile
        terug weer terugkomst tillbaka tilbage tilbake
        regressando retornando voltando regresando volviendo reincorporándome reincorporandome reincorporar revenant rentrant reprends reprendrai rientrando tornando terugkeer terugkerend
        """);

    private static readonly System.Collections.Frozen.FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Until = Words.Table(
        "until till til through thru bis jusqu jusque jusquau hasta até ate fino sino tot inclusive");

    private static readonly System.Collections.Frozen.FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> From = Words.Table(
        "from vom von ab du del desde dal van de vanaf starting between entre zwischen tussen");

    private static readonly System.Collections.Frozen.FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Onwards = Words.Table("ab partir partire vanaf dès");

    private static readonly System.Collections.Frozen.FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> To = Words.Table(
        "to until till through thru bis au al hasta a à até e and et und y en tot fino");

    private static readonly System.Collections.Frozen.FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Not = Words.Table("not won t don wont nicht pas no não non niet");

    /// <summary>Words before a bare number that make it a day of the month: "le 16", "el lunes 19", "no dia 19".</summary>
    private static readonly System.Collections.Frozen.FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Articles = Words.Table("the dem den am le el il dia día giorno de op");

    private static readonly System.Collections.Frozen.FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Counted = Words.Table(
        "am pm h hrs uhr heures horas ore uur day days week weeks month months tage tagen wochen jours semaines días dias semanas giorni settimane dagen weken years hours floor");

    private readonly ReadOnlySpan<char> _text;
    private readonly DateOnly _writtenOn;
    private readonly bool _dayFirst;
    private readonly List<(int Start, int Length)> _words;

    private ReturnDays(string text, DateOnly writtenOn, bool dayFirst)
    {
        _text = text;
        (_writtenOn, _dayFirst, _words) = (writtenOn, dayFirst, []);
        var rest = _text;
        while (_words.Count < MostWords && Words.Next(ref rest, out var word))
        {
            _words.Add((_text.Length - rest.Length - word.Length, word.Length));
        }
    }

    /// <param name="dayFirst">How 3/4 is read where an English text leaves it open.</param>
    public static DateOnly? In(string text, DateOnly writtenOn, bool dayFirst)
    {
        var days = new ReturnDays(Plain.Of(text, 4000), writtenOn, dayFirst);
        return days.FirstDayBack() ?? days.LastDayAway()?.AddDays(1);
    }

    private readonly ReadOnlySpan<char> Word(int i) => i >= 0 && i < _words.Count ? _text.Slice(_words[i].Start, _words[i].Length) : default;

    private readonly char After(int i) => i < _words.Count && _words[i].Start + _words[i].Length is var at && at < _text.Length ? _text[at] : ' ';

    private readonly DateOnly? FirstDayBack()
    {
        for (var i = 0; i < _words.Count; i++)
        {
            if (!Back.Contains(Word(i)))
            {
                continue;
            }

            if (Ahead(i + 1, orUntil: Denied(i)) is { } ahead)
            {
                return ahead;
            }

            // "Ab dem 9. März bin ich wieder da", "am 9. März wieder": the date stands before the word.
            for (var j = Math.Max(0, i - Reach); j < i; j++)
            {
                if (!EndsSentence(j, i) && (Onwards.Contains(Word(j)) || j >= i - 6 && !Until.Contains(Word(j - 1)) && !Until.Contains(Word(j - 2)) && !From.Contains(Word(j - 1)))
                    && DateAt(Onwards.Contains(Word(j)) ? j + 1 : j, out var end) is { } before && end <= i && !Until.Contains(Word(j)))
                {
                    return before;
                }
            }
        }

        return null;
    }

    /// <summary>"Not back until Monday": back on Monday itself.</summary>
    private readonly bool Denied(int back)
    {
        for (var j = Math.Max(0, back - 5); j < back; j++)
        {
            if (Not.Contains(Word(j)) && !EndsSentence(j, back))
            {
                return true;
            }
        }

        return false;
    }

    private readonly DateOnly? LastDayAway()
    {
        for (var i = 0; i < _words.Count; i++)
        {
            if (Until.Contains(Word(i)) && Ahead(i + 1, orUntil: true) is { } until)
            {
                return until;
            }

            if (From.Contains(Word(i)) && Range(i + 1) is { } last)
            {
                return last;
            }
        }

        return null;
    }

    /// <summary>"From 3 to 14 August", "vom 3. bis 14. August".</summary>
    private readonly DateOnly? Range(int first)
    {
        for (var i = first + 1; i < Math.Min(first + 8, _words.Count); i++)
        {
            if (To.Contains(Word(i)) && !EndsSentence(first, i) && (DateAt(first, out var end) is not null && end <= i || char.IsDigit(Word(i - 1) is { IsEmpty: false } before ? before[0] : ' ')))
            {
                for (var j = i + 1; j < Math.Min(i + 4, _words.Count); j++)
                {
                    if (DateAt(j, out _) is { } last)
                    {
                        return last;
                    }
                }
            }
        }

        return null;
    }

    /// <summary>The first date within reach in the same sentence.</summary>
    private readonly DateOnly? Ahead(int from, bool orUntil)
    {
        for (var i = from; i < Math.Min(from + Reach, _words.Count) && !EndsSentence(from - 1, i); i++)
        {
            if (!orUntil && (Until.Contains(Word(i)) || From.Contains(Word(i)) && !Word(i).StartsWith("d", StringComparison.OrdinalIgnoreCase) && i + 2 < _words.Count && Range(i + 1) is not null))
            {
                return null;
            }

            if (DateAt(i, out _) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    private readonly bool EndsSentence(int from, int to)
    {
        for (var i = Math.Max(from, 0); i < to; i++)
        {
            var at = _words[i].Start + _words[i].Length;
            if (at < _text.Length && _text[at] is '.' or '!' or '?' && !(char.IsDigit(_text[at - 1]) || _words[i].Length <= 4 && CalendarWords.Month(Word(i)) > 0) && at + 1 < _text.Length && _text[at + 1] == ' ')
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="end">The word after the date.</param>
    private readonly DateOnly? DateAt(int i, out int end)
    {
        end = i + 1;
        var word = Word(i);
        if (word.IsEmpty)
        {
            return null;
        }

        if (Number(word) is { } number)
        {
            return Numeric(i, number, ref end) ?? Named(i, number, ref end) ?? OfMonth(i, number);
        }

        if (CalendarWords.Month(word) is > 0 and var month && Number(Word(i + 1)) is >= 1 and <= 31 and var day && char.IsLetter(word[0]))
        {
            end = i + 2;
            return Dated(Year(i + 2, ref end), month, day);
        }

        if (word.Equals("tomorrow", StringComparison.OrdinalIgnoreCase) || word.Equals("demain", StringComparison.OrdinalIgnoreCase) || word.Equals("domani", StringComparison.OrdinalIgnoreCase) || word.Equals("amanhã", StringComparison.OrdinalIgnoreCase) || word.Equals("mañana", StringComparison.OrdinalIgnoreCase))
        {
            return _writtenOn.AddDays(1);
        }

        return WeekdayAt(i, ref end);
    }

    private readonly DateOnly? WeekdayAt(int i, ref int end)
    {
        // "So" and "mo" are words before they are days.
        if (Word(i).Length < 3 || CalendarWords.Weekday(Word(i)) is not { } weekday)
        {
            return null;
        }

        for (var j = i + 1; j <= i + 4 && j < _words.Count; j++)
        {
            if (Number(Word(j)) is not null || CalendarWords.Month(Word(j)) > 0)
            {
                if (!EndsSentence(i, j) && DateAt(j, out end) is { } dated)
                {
                    return dated;
                }

                break;
            }
        }

        end = i + 1;
        var from = LastDayBefore(i);
        var ahead = ((int)weekday - (int)from.DayOfWeek + 7) % 7;
        return from.AddDays(ahead == 0 ? 7 : ahead);
    }

    /// <summary>"Away until 13 March, back Monday": the Monday after that day, else after the day of writing.</summary>
    private readonly DateOnly LastDayBefore(int weekday)
    {
        for (var i = Math.Max(0, weekday - LongReach); i < weekday; i++)
        {
            for (var j = i + 1; Until.Contains(Word(i)) && j < Math.Min(weekday, i + Reach); j++)
            {
                if ((char.IsDigit(Word(j)[0]) || CalendarWords.Month(Word(j)) > 0) && DateAt(j, out _) is { } date && date > _writtenOn)
                {
                    return date;
                }
            }
        }

        return _writtenOn;
    }

    /// <summary>"The 19th", "el lunes 19", "no dia 19": the next day of the month with that number, on the weekday that is named before it.</summary>
    private readonly DateOnly? OfMonth(int i, int day)
    {
        var weekday = Word(i - 1).Length >= 3 ? CalendarWords.Weekday(Word(i - 1)) : null;
        var marked = !char.IsDigit(Word(i)[^1]);
        if (day is < 1 or > 31 || Word(i).Length > 4 || !(marked || weekday is not null || Articles.Contains(Word(i - 1))) || Counted.Contains(Word(i + 1)) || After(i) == ':' || CalendarWords.Month(Word(i + 1)) > 0)
        {
            return null;
        }

        DateOnly? first = null;
        for (var (month, tries) = (new DateOnly(_writtenOn.Year, _writtenOn.Month, 1), 0); tries < 4; month = month.AddMonths(1), tries++)
        {
            if (day > DateTime.DaysInMonth(month.Year, month.Month) || month.AddDays(day - 1) is var date && date < _writtenOn)
            {
                continue;
            }

            first ??= date;
            if (weekday is null || date.DayOfWeek == weekday)
            {
                return date;
            }
        }

        return first;
    }

    /// <summary>2026-03-09, 9.3.2026, 3/9.</summary>
    private readonly DateOnly? Numeric(int i, int first, ref int end)
    {
        var separator = After(i);
        if (separator is not ('.' or '/' or '-') || i + 1 >= _words.Count || _words[i + 1].Start != _words[i].Start + _words[i].Length + 1 || Number(Word(i + 1)) is not { } second)
        {
            return null;
        }

        var third = After(i + 1) == separator && i + 2 < _words.Count && _words[i + 2].Start == _words[i + 1].Start + _words[i + 1].Length + 1 ? Number(Word(i + 2)) : null;
        end = third is null ? i + 2 : i + 3;
        if (first > 1900)
        {
            return third is { } last ? Dated(first, second, last) : null;
        }

        var dayFirst = separator == '.' || first > 12 || (second <= 12 && (_dayFirst || separator == '-'));
        return Dated(third is > 0 and < 100 ? 2000 + third : third, dayFirst ? second : first, dayFirst ? first : second);
    }

    /// <summary>9 March, 9th of March 2026, 9. März, 9 de marzo de 2026.</summary>
    private readonly DateOnly? Named(int i, int day, ref int end)
    {
        for (var j = i + 1; j <= i + 2; j++)
        {
            if (CalendarWords.Month(Word(j)) is > 0 and var month && char.IsLetter(Word(j)[0]))
            {
                end = j + 1;
                return Dated(Year(j + 1, ref end), month, day);
            }
        }

        return null;
    }

    private readonly int? Year(int i, ref int end)
    {
        for (var j = i; j <= i + 1; j++)
        {
            if (Word(j).Length == 4 && Number(Word(j)) is > 2000 and < 2200 and var year)
            {
                end = j + 1;
                return year;
            }
        }

        return null;
    }

    private readonly DateOnly? Dated(int? year, int month, int day)
    {
        var of = year ?? _writtenOn.Year;
        if (month is < 1 or > 12 || of is < 1 or > 9998 || day < 1 || day > DateTime.DaysInMonth(of, month))
        {
            return null;
        }

        var date = new DateOnly(of, month, day);
        return year is not null || date >= _writtenOn ? date
            : _writtenOn.DayNumber - date.DayNumber <= Over ? null
            : month == 2 && day == 29 ? null
            : date.AddYears(1);
    }

    /// <summary>9, 9th, 1er, 2º; null for any other word.</summary>
    private static int? Number(ReadOnlySpan<char> word)
    {
        var digits = 0;
        while (digits < word.Length && char.IsAsciiDigit(word[digits]))
        {
            digits++;
        }

        var suffix = word[digits..];
        return digits is > 0 and <= 4 && (suffix.IsEmpty || suffix is "st" or "nd" or "rd" or "th" or "er" or "º" or "ª" or "e" or "ST" or "ND" or "RD" or "TH")
            ? int.Parse(word[..digits], System.Globalization.CultureInfo.InvariantCulture) : null;
    }
}
