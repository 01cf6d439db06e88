using InfoInterview.Domain.Replies.Times.Words;

namespace InfoInterview.Domain.Replies.Times.Grammar;

/// <summary>What a clock shows, where the words for it end, and whether it is only a bare number.</summary>
internal readonly record struct FaceAt(ClockFace Face, int End, bool Weak);

/// <summary>Reads one clock time: "10:30", "2pm", "14h30", "1100 am", "noon", "half past two", "halb drei", "10".</summary>
internal static class FaceGrammar
{
    /// <param name="introduced">True when "at", "after" and the like, or a day, stand before it.</param>
    public static FaceAt? Read(Tokens t, int i, bool introduced)
    {
        var face = t[i].IsNumber ? InDigits(t, i, introduced) : t[i].IsWord ? InWords(t, i, introduced) : null;
        return face is { } read ? WithPart(t, WithAddition(t, read)) : null;
    }

    private static FaceAt? InDigits(Tokens t, int i, bool introduced)
    {
        if (IsInsideSomething(t, i) || t[i].Value < 0)
            return null;
        return WithMinutes(t, i, introduced) ?? WithHourMark(t, i, introduced) ?? MinutesPast(t, i) ?? WithMeridiem(t, i) ?? Military(t, i, introduced) ?? Bare(t, i, introduced);
    }

    private static bool IsInsideSomething(Tokens t, int i)
    {
        if (!t[i].Glued)
            return false;
        var before = t[i - 1];
        if (before.IsWord || before.IsNumber || before.Kind == TokenKind.Opaque)
            return true;
        if (before.Mark is '.' or ':' or ',' && before.Glued && t[i - 2].IsNumber)
            return true;
        if (before.Mark is '+' or '=' or '_' or '\'' or '#' or '%' or '$' or '\\' or '^')
            return true;
        return before.Mark is '-' or '/' && before.Glued && t[i - 2].IsWord && t[i - 2].Sense is not (Sense.Weekday or Sense.Part or Sense.Meridiem or Sense.HourMark or Sense.OClock or Sense.Noon);
    }

    private static FaceAt? WithMinutes(Tokens t, int i, bool introduced)
    {
        var (hour, mark, minute) = (t[i], t[i + 1], t[i + 2]);
        if (!mark.Glued || mark.Kind != TokenKind.Mark || mark.Mark is not (':' or '.') || minute is not { IsNumber: true, Glued: true, Length: 2, Value: < 60 } || hour is not { Value: < 24, Length: <= 2 })
            return null;
        var end = i + 3;
        if (t[end] is { Kind: TokenKind.Mark, Mark: ':' or '.', Glued: true } && t[end + 1] is { IsNumber: true, Glued: true })
        {
            if (mark.Mark == '.' || t[end + 1].Length != 2)
                return null;
            end += 2;
        }

        var (half, after) = MeridiemAt(t, end);
        var hours = t[after].Sense is Sense.OClock || (t.Is(after, Sense.HourMark) && half == DayHalf.Unsaid);
        if (mark.Mark == '.' && half == DayHalf.Unsaid && !hours && !((introduced || t[after].Sense is Sense.Weekday or Sense.DayShift || t.Is(i - 1, "so") || t.Is(i - 1, "say")) && minute.Value % 5 == 0 && t[after].Sense is not (Sense.Unit or Sense.DayWord) && !t[after].IsMark('%')))
            return null;
        if (half != DayHalf.Unsaid && hour.Value is 0 or > 12)
            half = DayHalf.Whole;
        return new FaceAt(new ClockFace(hour.Value, minute.Value, half != DayHalf.Unsaid ? half : OfTwentyFour(t, i, hours)), AfterIsh(t, hours ? after + 1 : after), false);
    }

    private static DayHalf OfTwentyFour(Tokens t, int i, bool said) =>
        t[i].Value is 0 or > 12 || (t[i].Length == 2 && t.Word(i)[0] == '0') || (said && t[i].Value >= 8) ? DayHalf.Whole : DayHalf.Unsaid;

    private static FaceAt? WithHourMark(Tokens t, int i, bool introduced)
    {
        if (t[i] is not { Value: < 24, Length: <= 2 } hour)
            return null;
        var next = t[i + 1];
        if (next.Sense == Sense.OClock && !t.Is(i + 1, "hrs"))
        {
            var minutes = t[i + 2] is { IsNumber: true, Length: 2, Value: < 60 } && t.Language != Language.English && !t.Is(i + 3, Sense.OClock);
            return new FaceAt(new ClockFace(hour.Value, minutes ? t[i + 2].Value : 0, OfTwentyFour(t, i, t.Language != Language.English)), minutes ? i + 3 : i + 2, false);
        }

        if (next.Sense != Sense.HourMark || !(next.Glued || t.Language is Language.French or Language.Portuguese))
            return null;
        if (t[i + 2] is { IsNumber: true, Length: 2, Value: < 60 } minute && (minute.Glued || t.Language == Language.French))
            return new FaceAt(new ClockFace(hour.Value, minute.Value, OfTwentyFour(t, i, true)), i + 3, false);
        if (t.Language == Language.French && t[i + 2] is { Sense: Sense.Number, Lexeme.Value: >= 10 and < 60 and var spelled })
            return new FaceAt(new ClockFace(hour.Value, spelled, OfTwentyFour(t, i, true)), i + 3, false);
        // "2h" is a length of time unless something says that it is a time of day.
        return introduced || hour.Value is >= 13 or (>= 8 and <= 12) ? new FaceAt(new ClockFace(hour.Value, 0, OfTwentyFour(t, i, true)), i + 2, false) : null;
    }

    /// <summary>"20 past 3", "10 minutes past two".</summary>
    private static FaceAt? MinutesPast(Tokens t, int i)
    {
        var next = t.IsUnit(i + 1, Unit.Minute) ? i + 2 : i + 1;
        return t.Is(next, Sense.Past) && t[i].Value is > 0 and < 60 && HourAt(t, next + 1) is { } hour ? At(t, hour, t[i].Value, next + 2) : null;
    }

    private static FaceAt? WithMeridiem(Tokens t, int i)
    {
        var (half, end) = MeridiemAt(t, i + 1);
        var value = t[i].Value;
        if (half == DayHalf.Unsaid)
            return t.Is(i + 1, Sense.Noon) && value == 12 ? new FaceAt(new ClockFace(12, 0, DayHalf.Whole), i + 2, false) : null;
        var (hour, minute) = t[i].Length > 2 ? (value / 100, value % 100) : (value, 0);
        if (hour > 23 || minute > 59 || (hour == 0 && t[i].Length < 3))
            return null;
        return new FaceAt(new ClockFace(hour, minute, hour is 0 or > 12 ? DayHalf.Whole : half), AfterIsh(t, end), false);
    }

    /// <summary>"1100", "900", "1430 hrs": four or three digits that are no year.</summary>
    private static FaceAt? Military(Tokens t, int i, bool introduced)
    {
        if (t[i] is not { Length: 3 or 4 } token)
            return null;
        var (hour, minute) = (token.Value / 100, token.Value % 100);
        var said = t.Is(i + 1, "hrs") || t.Is(i + 1, "hours");
        if (hour > 23 || minute > 59 || (!said && (!introduced || minute % 5 != 0 || hour is < 6 or 19 or 20 or > 21 || !MayFollow(t, i + 1, true))))
            return null;
        return new FaceAt(new ClockFace(hour, minute, said || hour > 12 || t.Word(i)[0] == '0' ? DayHalf.Whole : DayHalf.Unsaid), said ? i + 2 : i + 1, false);
    }

    private static FaceAt? Bare(Tokens t, int i, bool introduced)
    {
        if (t[i] is not { Length: <= 2, Value: >= 1 and <= 23 } token || (token.Value > 12 && !introduced))
            return null;
        var ish = AfterIsh(t, i + 1);
        var face = new ClockFace(token.Value, 0, token.Value > 12 || (token.Length == 2 && t.Word(i)[0] == '0') ? DayHalf.Whole : DayHalf.Unsaid);
        if (ish > i + 1)
            return MeridiemAt(t, ish) is (not DayHalf.Unsaid and var half, var end) && token.Value <= 12 ? new FaceAt(face with { Half = half }, end, false) : new FaceAt(face, ish, false);
        return MayFollow(t, i + 1, introduced) ? new FaceAt(face, i + 1, true) : null;
    }

    /// <summary>A bare number is a time only where what follows does not make it count something.</summary>
    private static bool MayFollow(Tokens t, int i, bool introduced)
    {
        var token = t[i];
        if (token.IsWord)
        {
            if (!token.Glued && token.Capital && ZoneGrammar.IsName(t, i))
                return true;
            if (!token.Glued && !token.Lexeme.IsKnown && introduced && t.Language != Language.English)
                return true;
            if (token.Glued || !token.Lexeme.IsKnown || (token.Sense == Sense.Of && t.Language == Language.English))
                return false;
            return token.Sense is not (Sense.Unit or Sense.DayWord or Sense.Time or Sense.Month or Sense.Ordinal or Sense.Number or Sense.Couple or Sense.Few or Sense.Half or Sense.Quarter or Sense.Workday or Sense.First)
                && (introduced || token.Cue != Cue.Opening || token.Sense == Sense.This || token.Length < 4 || t.IsUnit(i + 1, Unit.Day));
        }

        if (token.Kind == TokenKind.Opaque)
            return !token.Glued;
        if (token.IsNumber)
            return t.Language != Language.English || DateGrammar.IsClockHere(t, i);
        if (token.Kind == TokenKind.Mark && token.Glued)
            return token.Mark is not ('%' or '$' or '€' or '£' or '°' or '+' or '*' or '=' or '_' or '\'' or '"' or '”') && !(token.Mark is '-' && t[i + 1] is { IsWord: true, Glued: true }) && !(token.Mark is '.' or ',' or ':' or '/' && t[i + 1] is { IsNumber: true, Glued: true });
        return true;
    }

    private static FaceAt? InWords(Tokens t, int i, bool introduced)
    {
        var token = t[i];
        switch (token.Sense)
        {
            case Sense.Noon: return new FaceAt(new ClockFace(12, 0, DayHalf.Whole), i + 1, false);
            case Sense.Midnight: return new FaceAt(new ClockFace(0, 0, DayHalf.Whole), i + 1, false);
            case Sense.HalfBefore when HourAt(t, i + 1) is { } hour: return Ahead(t, hour, 30, i + 2);
            case Sense.Half when t.Is(i + 1, Sense.Past) && HourAt(t, i + 2) is { } hour: return At(t, hour, 30, i + 3);
            case Sense.Half when t.Language == Language.English && HourAt(t, i + 1) is { } hour && MayFollow(t, i + 2, introduced): return At(t, hour, 30, i + 2);
            case Sense.Quarter when HourAt(t, i + 2) is { } hour: return QuarterOf(t, i, hour);
            case Sense.Number when token.Lexeme.Value is >= 1 and < 24: return NumberWord(t, i, introduced);
            default: return null;
        }
    }

    private static FaceAt? QuarterOf(Tokens t, int i, int hour) => t[i + 1].Sense switch
    {
        Sense.Past or Sense.After => At(t, hour, 15, i + 3),
        Sense.To or Sense.Before or Sense.Of => Ahead(t, hour, 45, i + 3),
        _ => null,
    };

    /// <summary>"Eleven to half past": of the hour that is named before.</summary>
    public static FaceAt? WithinHour(Tokens t, int i, ClockFace hour)
    {
        var quarter = t.IsOne(i) ? i + 1 : i;
        var minute = t[quarter].Sense switch { Sense.Half => 30, Sense.Quarter => 15, _ => 0 };
        return minute > hour.Minute && t.Is(quarter + 1, Sense.Past) ? new FaceAt(hour with { Minute = minute }, quarter + 2, false) : null;
    }

    private static FaceAt? NumberWord(Tokens t, int i, bool introduced)
    {
        var value = t[i].Lexeme.Value;
        if (t.Is(i + 1, Sense.Past) && value is 5 or 10 or 20 && HourAt(t, i + 2) is { } past)
            return At(t, past, value, i + 3);
        if (t.Is(i + 1, Sense.To) && value is 5 or 10 or 20 && t[i + 2].Sense == Sense.Number && HourAt(t, i + 2) is { } to && to - value is < 1 or > 3)
            return Ahead(t, to, 60 - value, i + 3);
        if (value > 12 || (t.Language != Language.English && t[i + 1].Sense is Sense.OClock or Sense.HourMark && t.Is(i + 2, Sense.Number)))
            return OfTwentyFour(t, i, value);
        var next = t[i + 1].IsDash && t[i + 1].Glued && t.Is(i + 2, Sense.Number) ? i + 2 : i + 1;
        var minute = t[next] is { Sense: Sense.Number, Lexeme.Value: >= 10 and < 60 and var said } && (said > 12 || t.Is(next + 1, Sense.Meridiem)) ? said : 0;
        next = minute > 0 ? next + 1 : i + 1;
        var (half, end) = MeridiemAt(t, next);
        if (half != DayHalf.Unsaid)
            return new FaceAt(new ClockFace(value, minute, half), end, false);
        if (t.Is(next, Sense.OClock) || t.Is(next, Sense.HourMark))
            return new FaceAt(new ClockFace(value, minute, DayHalf.Unsaid), next + 1, false);
        if (AfterIsh(t, next) is var ish && ish > next)
            return new FaceAt(new ClockFace(value, minute, DayHalf.Unsaid), ish, false);
        if (minute > 0 && (introduced || MayFollow(t, next, true)))
            return new FaceAt(new ClockFace(value, minute, DayHalf.Unsaid), next, false);
        return introduced && MayFollow(t, next, false) ? new FaceAt(new ClockFace(value, 0, DayHalf.Unsaid), next, true) : null;
    }

    /// <summary>"Vierzehn Uhr dreißig", "quinze heures".</summary>
    private static FaceAt? OfTwentyFour(Tokens t, int i, int value)
    {
        if (t.Language == Language.English || t[i + 1].Sense is not (Sense.OClock or Sense.HourMark))
            return null;
        var minute = t[i + 2] is { Sense: Sense.Number, Lexeme.Value: >= 10 and < 60 and var said } ? said : 0;
        return new FaceAt(new ClockFace(value, minute, value > 12 || t.Language == Language.German && value >= 8 ? DayHalf.Whole : DayHalf.Unsaid), minute > 0 ? i + 3 : i + 2, false);
    }

    /// <summary>"10h et demie", "las 3 y media", "alle 3 e mezza", "3 y cuarto".</summary>
    private static FaceAt WithAddition(Tokens t, FaceAt read)
    {
        if (t.Language == Language.English || !t.Is(read.End, Sense.And) || read.Face.Minute != 0)
            return read;
        return t[read.End + 1].Sense switch
        {
            Sense.Half => new FaceAt(read.Face with { Minute = 30 }, read.End + 2, false),
            Sense.Quarter => new FaceAt(read.Face with { Minute = 15 }, read.End + 2, false),
            _ => read,
        };
    }

    /// <summary>"10 in the morning", "a las 5 de la tarde", "10 Uhr vormittags", "9 at night".</summary>
    private static FaceAt WithPart(Tokens t, FaceAt read)
    {
        var joint = t[read.End].Sense is Sense.In or Sense.Of or Sense.From || t.Is(read.End, "por") || (t[read.End].Sense == Sense.Part && t.Language != Language.English) || (t.Is(read.End, "at") && t.Is(read.End + 1, "night"));
        if (!joint || PartGrammar.Read(t, read.End) is not { Number: var number } part || number is PartOfDay.BeforeLunch or PartOfDay.AfterLunch)
            return read;
        var half = read.Face.Half != DayHalf.Unsaid ? read.Face.Half : PartOfDay.IsMorning(number) ? DayHalf.Morning : DayHalf.Afternoon;
        return new FaceAt(read.Face with { Half = half }, part.End, false);
    }

    private static FaceAt At(Tokens t, int hour, int minute, int end)
    {
        var (half, after) = MeridiemAt(t, end);
        return new FaceAt(new ClockFace(hour, minute, half), after, false);
    }

    /// <summary>"A quarter to eight": the hour that is named decides which half of the day is meant.</summary>
    private static FaceAt Ahead(Tokens t, int hour, int minute, int end) =>
        At(t, hour == 1 ? 12 : hour - 1, minute, end) is var read && hour == 8 ? read with { Face = read.Face with { IsBeforeEight = true } } : read;

    private static int? HourAt(Tokens t, int i)
    {
        var value = t[i].IsNumber ? t[i].Value : t[i].Sense == Sense.Number ? t[i].Lexeme.Value : t[i].Sense == Sense.Noon ? 12 : 0;
        return value is >= 1 and <= 12 && !t[i + 1].IsMark(':') ? value : null;
    }

    private static (DayHalf Half, int End) MeridiemAt(Tokens t, int i)
    {
        var token = t[i];
        if (token.Sense != Sense.Meridiem)
            return (DayHalf.Unsaid, i);
        var half = token.Lexeme.Value == 0 ? DayHalf.Morning : DayHalf.Afternoon;
        if (token.Length > 1)
            return (half, t[i + 1].IsMark('.') && t[i + 1].Glued && !t[i + 2].Glued ? i + 2 : i + 1);
        if (t[i + 1].IsMark('.') && t[i + 1].Glued && t.Is(i + 2, "m") && t[i + 2].Glued)
            return (half, t[i + 3].IsMark('.') && t[i + 3].Glued ? i + 4 : i + 3);
        if (t.Is(i + 1, "m") && !t[i + 1].Glued)
            return (half, i + 2);
        return token.Glued ? (half, i + 1) : (DayHalf.Unsaid, i);
    }

    private static int AfterIsh(Tokens t, int i)
    {
        var next = t[i].IsDash && t[i].Glued ? i + 1 : i;
        return t.Is(next, Sense.Ish) ? next + 1 : i;
    }
}
