using InfoInterview.Domain.Replies.Times.Words;

namespace InfoInterview.Domain.Replies.Times.Grammar;

/// <summary>Reads dates with numbers: "10/13", "13.10.", "2026-10-13", "Oct 14", "the 20th", "14 de octubre".</summary>
internal static class DateGrammar
{
    private const int Earliest = 1900;
    private const int Latest = 2199;

    public static DayPhrase? FromNumber(Tokens t, int i) =>
        !t[i].IsNumber || IsPartOfNumber(t, i) ? null : Iso(t, i) ?? Parted(t, i) ?? BeforeMonth(t, i) ?? Ordinal(t, i);

    public static DayPhrase? FromMonth(Tokens t, int i)
    {
        var month = t[i].Lexeme.Value;
        var next = t[i + 1].IsMark('.') ? i + 2 : i + 1;
        next = t.Is(next, Sense.The) ? next + 1 : next;
        if (t[next] is { IsNumber: true, Value: >= 1 and <= 31, Length: <= 2 } day && !IsClockHere(t, next))
            return WithYear(t, new DayPhrase(i, AfterOrdinalMark(t, next + 1), DayShape.Date) { Month = month, Day = day.Value });
        if (t[next].Sense is Sense.Ordinal or Sense.First && next > i)
            return WithYear(t, new DayPhrase(i, next + 1, DayShape.Date) { Month = month, Day = t[next].Sense == Sense.First ? 1 : t[next].Lexeme.Value });
        if (t[i].Lexeme.Doubtful && (!t[i].Capital || t[i - 1].Sense is not (Sense.In or Sense.Of or Sense.Until or Sense.Early or Sense.Mid or Sense.Late or Sense.By or Sense.After or Sense.Before or Sense.This or Sense.Next or Sense.Through) && !t[i - 1].IsDash))
            return null;
        return WithYear(t, new DayPhrase(i, t[i + 1].IsMark('.') ? i + 2 : i + 1, DayShape.Month) { Month = month });
    }

    /// <summary>"The 14", "le 15", "am 15."; in English only without a noun after it.</summary>
    public static DayPhrase? AfterArticle(Tokens t, int i)
    {
        if (FromNumber(t, i + 1) is { } date)
            return date with { First = i };
        var day = t[i + 1];
        var next = t[i + 2].IsMark('.') && t[i + 2].Glued ? i + 3 : i + 2;
        // "A las 10", "alle 10" are clock times: there the article is plural or part of the word for "at".
        var plural = t.Is(i, "las") || t.Is(i, "les") || t.Is(i, "as") || t.Is(i, "los") || t.Is(i, "die") || (t.Is(i, "le") && t.Language == Language.Italian);
        if (day is not { Value: >= 1 and <= 31, Length: <= 2 } || plural || (t[i + 2].IsWord && t[i + 2].Glued) || t.Is(i - 1, Sense.At) || IsClockHere(t, i + 1) || t[next].IsNumber)
            return null;
        return t[next].IsWord && !t[next].Lexeme.IsKnown || t[next].Sense is Sense.Unit or Sense.OClock || t[i].Sense == Sense.On && t.Language == Language.Dutch
            ? null
            : new DayPhrase(i, next, DayShape.DayOfMonth) { Day = day.Value };
    }

    /// <summary>"Friday 16 at 9:30": a bare number after a weekday is its date when it can be no hour or a clock time follows.</summary>
    public static DayPhrase? BareAfterWeekday(Tokens t, int i, int weekday, bool article)
    {
        if (weekday == 0 || t[i] is not { Value: >= 1 and <= 31, Length: <= 2 } day || IsClockHere(t, i) || t[i + 1].IsDash || t[i + 1].IsMark('/') || t[i + 1].Sense is Sense.To or Sense.Until)
            return null;
        var next = t[i + 1].IsMark(',') ? i + 2 : i + 1;
        var clockAfter = (t[next].Sense is Sense.At or Sense.From or Sense.Between or Sense.After or Sense.Around && (t[next + 1].IsNumber || t.Is(next + 1, Sense.The) || t.Is(next + 1, "partir"))) || (t[next].IsNumber && IsClockHere(t, next));
        var large = day.Value > (t.Language == Language.English ? 12 : 23);
        return article || large || clockAfter ? new DayPhrase(i, t[i + 1].IsMark('.') && t[i + 1].Glued ? i + 2 : i + 1, DayShape.DayOfMonth) { Day = day.Value } : null;
    }

    /// <summary>"Tuesday 10-13": a month and a day only if that day is such a weekday; the resolver looks.</summary>
    public static DayPhrase? DashedAmerican(Tokens t, int i, int weekday)
    {
        if (weekday == 0 || !t[i + 1].IsDash || !t[i + 1].Glued || t[i + 2] is not { IsNumber: true, Glued: true, Value: > 12 and <= 31, Length: 2 } day || t[i] is not { Value: >= 1 and <= 12 } month)
            return null;
        return t.Language != Language.English || IsClockHere(t, i + 2) || t.Is(i + 3, Sense.Meridiem) ? null : new DayPhrase(i, i + 3, DayShape.Date) { Month = month.Value, Day = day.Value };
    }

    /// <summary>True when the number goes on as a clock time or is counted: "10am", "10:30", "14h", "3 minutes".</summary>
    public static bool IsClockHere(Tokens t, int i)
    {
        var next = t[i + 1];
        return next.Sense is Sense.Meridiem or Sense.OClock or Sense.Ish or Sense.Unit || (next.Sense == Sense.HourMark && (next.Glued || t.Language == Language.French))
            || ((next.IsMark(':') || next.IsMark('.')) && next.Glued && t[i + 2] is { IsNumber: true, Glued: true, Length: 2 })
            || (next.IsMark('%') && next.Glued);
    }

    private static bool IsPartOfNumber(Tokens t, int i) =>
        t[i].Glued && t[i - 1] is { Kind: TokenKind.Mark, Mark: '/' or '.' or ':' or ',' or '-' or '_' or '=' or '\'' } && (t[i - 2].IsNumber || t[i - 1].Mark is '_' or '=' or '\'');

    private static DayPhrase? Iso(Tokens t, int i)
    {
        if (t[i] is not { Length: 4, Value: >= Earliest and <= Latest } year || t[i + 1] is not { Kind: TokenKind.Mark, Mark: '-' or '/' or '.', Glued: true } || t[i + 3].Mark != t[i + 1].Mark)
            return null;
        return t[i + 2] is { IsNumber: true, Value: >= 1 and <= 12 } month && t[i + 4] is { IsNumber: true, Value: >= 1 and <= 31 } day
            ? new DayPhrase(i, t.Is(i + 5, "T") && t[i + 5].Glued ? i + 6 : i + 5, DayShape.Date) { Year = year.Value, Month = month.Value, Day = day.Value }
            : null;
    }

    private static DayPhrase? Parted(Tokens t, int i)
    {
        var (one, mark, two) = (t[i], t[i + 1], t[i + 2]);
        if (one.Length > 2 || !mark.Glued || !two.IsNumber || !two.Glued || two.Length > 2 || mark is not { Kind: TokenKind.Mark, Mark: '/' or '.' or '-' })
            return null;
        var year = t[i + 3].Kind == TokenKind.Mark && t[i + 3].Mark == mark.Mark && t[i + 3].Glued && t[i + 4] is { IsNumber: true, Glued: true, Length: 2 or 4 } y ? (y.Value < 100 ? 2000 + y.Value : y.Value) : 0;
        var end = year != 0 ? i + 5 : i + 3;
        if (year is not 0 and (< Earliest or > Latest) || !MayBeDate(t, i, mark.Mark, year, ref end) || t[end].Sense is Sense.Unit or Sense.Meridiem)
            return null;
        var (a, b) = (one.Value, two.Value);
        if (a is < 1 or > 31 || b is < 1 or > 31 || (a > 12 && b > 12))
            return null;
        var dayFirst = a > 12 || (b <= 12 && mark.Mark == '.');
        return new DayPhrase(i, end, DayShape.Date) { Month = dayFirst ? b : a, Day = dayFirst ? a : b, Year = year, Order = OrderOf(a, b, mark.Mark) };
    }

    private static NumberOrder OrderOf(int a, int b, char mark) =>
        mark == '.' || a == b ? NumberOrder.None : a > 12 ? NumberOrder.DayFirst : b > 12 ? NumberOrder.MonthFirst : NumberOrder.Either;

    private static bool MayBeDate(Tokens t, int i, char mark, int year, ref int end)
    {
        if (mark == '/')
            return !(t[end].IsMark('/') && t[end].Glued) && !t[end].IsMark('%') && !t.Is(end, Sense.HourMark) && !(t[end].IsMark(':') && t[end].Glued && t[end + 1].IsNumber && t[end + 1].Glued);
        if (year != 0)
            return true;
        if (mark == '-')
            return false;
        // "13.10." is a date and "13.10" alone a clock time, save where a number can be no hour.
        if (t[end].IsMark('.') && t[end].Glued && !(t[end + 1].IsNumber && t[end + 1].Glued))
        {
            end++;
            return true;
        }

        return t[i].Value > 23 || (t.Language == Language.German && t[i - 1].Sense is Sense.On or Sense.The && t[i + 2].Value <= 12);
    }

    private static DayPhrase? BeforeMonth(Tokens t, int i)
    {
        if (t[i] is not { Value: >= 1 and <= 31, Length: <= 2 } day)
            return null;
        var next = AfterOrdinalMark(t, i + 1);
        next = t[next].IsMark('.') || (t[next].IsDash && t.Is(next + 1, Sense.Month)) ? next + 1 : next;
        next = t[next].Sense is Sense.Of || t.Is(next, "de") ? next + 1 : next;
        if (!t.Is(next, Sense.Month) || (t[next].Lexeme.Doubtful && t.Is(next, "may") && !t[next].Capital && next == i + 1))
            return null;
        return WithYear(t, new DayPhrase(i, t[next + 1].IsMark('.') && t.Word(next).Length <= 4 ? next + 2 : next + 1, DayShape.Date) { Month = t[next].Lexeme.Value, Day = day.Value });
    }

    private static DayPhrase? Ordinal(Tokens t, int i)
    {
        var marked = t.Is(i + 1, Sense.OrdinalMark) && t[i + 1].Glued || (t.Language is Language.Dutch or Language.French && t.Is(i + 1, "e") && t[i + 1].Glued);
        if (!marked || t[i] is not { Value: >= 1 and <= 31 } day)
            return null;
        var next = i + 2;
        // "5th Avenue", "the 3rd floor", "2nd time": the number counts something else.
        return t[next].IsWord && (!t[next].Lexeme.IsKnown || t[next].Sense is Sense.Label or Sense.Time or Sense.Unit) || IsCorner(t, next) ? null : new DayPhrase(i, next, DayShape.DayOfMonth) { Day = day.Value };
    }

    /// <summary>"3rd and King": streets that cross.</summary>
    private static bool IsCorner(Tokens t, int i) =>
        (t.Is(i, Sense.And) || t[i].IsMark('&')) && t[i + 1] is { IsWord: true, Capital: true, Lexeme.IsKnown: false };

    /// <summary>"The twenty-second at ten", "the fifth works"; "the second" needs a clock time beside it, for it counts other things too.</summary>
    public static DayPhrase? Spelled(Tokens t, int i)
    {
        var (day, next) = (t[i].Sense == Sense.First ? 1 : t[i].Lexeme.Value, t[i + 1]);
        if (!t.Is(i - 1, Sense.The) || day is < 1 or > 31 || (next.IsWord && (!next.Lexeme.IsKnown || next.Sense is Sense.Unit or Sense.DayWord or Sense.Time or Sense.Label or Sense.Weekday or Sense.Ordinal or Sense.Number or Sense.Half or Sense.Quarter || next.Cue == Cue.Opening)))
            return null;
        return day > 4 || (next.Sense is Sense.At or Sense.Between or Sense.Around && t[i + 2] is { IsNumber: true } or { Sense: Sense.Number or Sense.Noon }) ? new DayPhrase(i, i + 1, DayShape.DayOfMonth) { Day = day } : null;
    }

    private static int AfterOrdinalMark(Tokens t, int i) => t[i].Glued && (t[i].Sense == Sense.OrdinalMark || t.Is(i, "e")) ? i + 1 : i;

    private static DayPhrase WithYear(Tokens t, DayPhrase date)
    {
        var next = t[date.End].IsMark(',') ? date.End + 1 : date.End;
        next = t.Is(next, "de") || t.Is(next, "del") ? next + 1 : next;
        return t[next] is { IsNumber: true, Length: 4, Value: >= 2000 and <= 2099 } year && !t.Is(next + 1, Sense.Meridiem)
            ? date with { End = next + 1, Year = year.Value }
            : date;
    }
}
