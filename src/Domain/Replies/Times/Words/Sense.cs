namespace InfoInterview.Domain.Replies.Times.Words;

/// <summary>What a word can be in the grammar of times.</summary>
internal enum Sense : byte
{
    None, Weekday, Month, DayShift, Part, Noon, Midnight, Number, Ordinal, Meridiem, Unit,
    Next, This, Last, Following, At, From, Between, To, Until, Through, And, Or, After, Before, Around,
    Of, The, In, On, Early, Mid, Late, End, Half, Quarter, Past, OClock, HourMark, OrdinalMark, Any, All,
    Weekend, Workday, DayWord, Onward, By, Since, Ago, Same, Ish, Now, Label, First, Thing, Lunch, Couple, Few, Time, Commencing, For, HalfBefore, Holiday,
}

/// <summary>What a word tells about a time beside it: offered, refused, over, or to be asked about again.</summary>
internal enum Cue : byte
{
    None,

    /// <summary>Says nothing, and may stand between a time and what is said about it.</summary>
    Filler,
    Pronoun,
    Yes,
    No,
    Not,

    /// <summary>Takes the refusal out of a "not" before it: "can't wait", "no problem".</summary>
    Idiom,
    But,
    Except,
    If,
    Than,
    Past,

    /// <summary>Somebody else's appointment: a deadline, a flight, a class.</summary>
    Elsewhere,
    Have,

    /// <summary>What makes of "I have …" an offer: "time", "a slot".</summary>
    Opening,
    Back,
    Away,
    Again,
    Ask,
    Was,
    Why,
}

/// <summary>A unit in which spans of time are counted.</summary>
internal enum Unit : byte
{
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

/// <summary>An entry of a word table.</summary>
/// <param name="Value">Number of the weekday (Monday 1; 10 more for a plural), month, part, hour or unit.</param>
/// <param name="Doubtful">True for words that are more often something else: "may", "sat", "sun".</param>
/// <param name="Starts">True for words without a sense of their own that may begin a phrase: the names of zones, "that day", "New Year".</param>
/// <param name="Part">Part of the day that a weekday's word holds: "Dienstagnachmittag".</param>
internal readonly record struct Lexeme(Sense Sense, int Value = 0, Cue Cue = Cue.None, bool Doubtful = false, int Part = 0, bool Starts = false)
{
    public const int Plural = 10;

    public bool IsKnown => Sense != Sense.None || Cue != Cue.None;
}
