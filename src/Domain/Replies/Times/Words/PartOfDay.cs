namespace InfoInterview.Domain.Replies.Times.Words;

/// <summary>A part of a day in minutes after midnight, as people who offer time for a talk mean it.</summary>
internal readonly record struct PartOfDay(int From, int To)
{
    private static readonly PartOfDay[] Known =
    [
        default,
        new(8 * 60, 12 * 60),
        new(12 * 60, 18 * 60),
        new(17 * 60, 21 * 60),
        new(18 * 60, 22 * 60),
        new(12 * 60, 13 * 60),
        new(8 * 60, 10 * 60),
        new(16 * 60, 18 * 60),
        new(9 * 60, 12 * 60),
        new(13 * 60, 18 * 60),
    ];

    public const int Morning = 1;
    public const int Afternoon = 2;
    public const int Evening = 3;
    public const int Night = 4;
    public const int Lunch = 5;
    public const int FirstThing = 6;
    public const int EndOfDay = 7;
    public const int BeforeLunch = 8;
    public const int AfterLunch = 9;

    public static PartOfDay Of(int number) => Known[number % Lexeme.Plural];

    public static bool IsMorning(int number) => number is Morning or FirstThing or BeforeLunch;
}
