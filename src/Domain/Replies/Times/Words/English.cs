namespace InfoInterview.Domain.Replies.Times.Words;

/// <summary>English words of times.</summary>
internal static class English
{
    public static void Words(WordTable.Builder words)
    {
        Days(words);
        Clocks(words);
        Joints(words);
        EnglishCues.Words(words);
    }

    private static void Days(WordTable.Builder words) => words
        .Series(Sense.Weekday, 1, "monday mon,tuesday tue tues tuesay tuseday,wednesday wed weds wednesay wendesday,thursday thu thur thurs thrusday,friday fri,saturday,sunday")
        .Add(Sense.Weekday, 6, "sat", doubtful: true)
        .Add(Sense.Weekday, 7, "sun", doubtful: true)
        .Series(Sense.Weekday, 1 + Lexeme.Plural, "mondays,tuesdays,wednesdays,thursdays,fridays,saturdays,sundays")
        .Series(Sense.Month, 1, "january jan,february feb,,april apr,,june jun,july jul,august aug,september sept sep,october oct,november nov,december dec")
        .Add(Sense.Month, 3, "march mar", doubtful: true)
        .Add(Sense.Month, 5, "may", doubtful: true)
        .Add(Sense.DayShift, 0, "today tonight tonite")
        .Add(Sense.DayShift, 1, "tomorrow tomorow tommorow tommorrow tmrw tmr tmw tom'w 2morrow")
        .Add(Sense.DayShift, -1, "yesterday")
        .Add(Sense.Part, PartOfDay.Morning, "morning forenoon midmorning")
        .Add(Sense.Part, PartOfDay.Afternoon, "afternoon aft midafternoon")
        .Add(Sense.Part, PartOfDay.Evening, "evening eve")
        .Add(Sense.Part, PartOfDay.Night, "night")
        .Series(Sense.Part, PartOfDay.Morning + Lexeme.Plural, "mornings,afternoons,evenings,nights")
        .Add(Sense.Part, PartOfDay.EndOfDay, "eod cob")
        .Add(Sense.Lunch, "lunch lunchtime")
        .Add(Sense.Weekend, "weekend").Add(Sense.Weekend, Lexeme.Plural, "weekends")
        .Add(Sense.Workday, "weekday").Add(Sense.Workday, Lexeme.Plural, "weekdays workdays")
        .Add(Sense.Unit, (int)Unit.Minute, "minute minutes min mins minuites")
        .Add(Sense.Unit, (int)Unit.Hour, "hour hours hr hrs")
        .Add(Sense.Unit, (int)Unit.Day, "day").Add(Sense.DayWord, "days")
        .Add(Sense.Unit, (int)Unit.Week, "week weeks wk wks").Add(Sense.Unit, (int)Unit.Month, "month months")
        .Add(Sense.Unit, (int)Unit.Year, "year years yr yrs");

    private static void Clocks(WordTable.Builder words) => words
        .Add(Sense.Noon, "noon midday noontime").Add(Sense.Midnight, "midnight")
        .Series(Sense.Number, 1, "one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen,twenty")
        .Add(Sense.Number, 30, "thirty").Add(Sense.Number, 40, "forty").Add(Sense.Number, 50, "fifty").Add(Sense.Ordinal, 30, "thirtieth")
        .Series(Sense.Ordinal, 1, ",second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth,eleventh,twelfth,thirteenth,fourteenth,fifteenth,sixteenth,seventeenth,eighteenth,nineteenth,twentieth")
        .Add(Sense.First, "first").Add(Sense.Thing, "thing")
        .Add(Sense.Meridiem, 0, "am a.m a").Add(Sense.Meridiem, 12, "pm p.m p")
        .Add(Sense.OClock, "o'clock oclock sharp hrs").Add(Sense.HourMark, "h").Add(Sense.OrdinalMark, "st nd rd th")
        .Add(Sense.Half, "half").Add(Sense.Quarter, "quarter").Add(Sense.Past, "past")
        .Add(Sense.Ish, "ish -ish").Add(Sense.Onward, "onward onwards later forward")
        .Add(Sense.Unit, (int)Unit.Hour, "hrs");

    private static void Joints(WordTable.Builder words) => words
        .Add(Sense.Next, "next nxt").Add(Sense.This, "this").Add(Sense.Last, "last previous").Add(Sense.Following, "following coming upcoming")
        .Add(Sense.At, "at").Add(Sense.From, "from starting beginning").Add(Sense.Between, "between btw btwn b/w").Add(Sense.To, "to")
        .Add(Sense.Until, "until till til").Add(Sense.Through, "through thru").Add(Sense.And, "and").Add(Sense.Or, "or")
        .Add(Sense.After, "after post").Add(Sense.Before, "before pre").Add(Sense.Around, "around about approximately approx circa ca roughly")
        .Add(Sense.Of, "of").Add(Sense.The, "the").Add(Sense.In, "in within").Add(Sense.On, "on").Add(Sense.By, "by")
        .Add(Sense.Early, "early start").Add(Sense.Mid, "mid middle").Add(Sense.Late, "late later").Add(Sense.End, "end")
        .Add(Sense.Any, "any anytime every each most whichever").Add(Sense.All, "all").Add(Sense.Since, "since").Add(Sense.Ago, "ago")
        .Add(Sense.Same, "same").Add(Sense.Now, "now").Add(Sense.Couple, "couple").Add(Sense.Few, "few several").Add(Sense.Time, "time times").Add(Sense.Commencing, "commencing w/c")
        .Add(Sense.For, "for")
        .Add(Sense.Label, "room rm suite floor fl ext extension number version v apt unit building bldg gate flight page pages chapter step option zip pin code id dial level section track terminal line call top over only have got takes took spent nearly almost series seat aisle age aged bus no nr hall");
}
