using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.Replies.Times.Grammar;
using InfoInterview.Domain.Replies.Times.Resolution;

namespace InfoInterview.Domain.Replies.Times;

/// <summary>
/// Reads the times that a mail names: offered, refused, of return, of asking again. English deeply; German, French,
/// Spanish, Portuguese, Italian and Dutch in their usual forms. Tokens, then phrases, then groups of days and clock times,
/// each resolved from the mail's own date; linear in the text.
/// </summary>
public static class TimeReader
{
    /// <summary>What is read of a text, in UTF-16 units: a mail that offers times does so long before.</summary>
    public const int LongestText = 64 * 1024;

    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    /// <summary>
    /// The times of newly written text, in the order in which they stand there. Times past by more than twelve hours, other
    /// people's appointments and numbers that are no times are left out.
    /// </summary>
    /// <returns>Slots (an end that nobody named is half an hour after the start, or 18:00 after "any time after four"), days, ranges, refusals, returns and follow-ups.</returns>
    public static IReadOnlyList<TimeMention> Read(string text, TimeContext context)
    {
        if (string.IsNullOrWhiteSpace(text) || context.WrittenAt.Year is < FirstYear or > LastYear)
            return [];
        // One apostrophe, so that word tables need one; the length stays, and with it every place.
        var tokens = Tokenizer.Of((text.Length > LongestText ? text[..LongestText] : text).Replace('’', '\''));
        var phrases = PhraseReader.Read(tokens);
        if (!phrases.Exists(p => p is not ZonePhrase))
            return [];
        var zones = new ZoneReading(tokens, phrases, context);
        var today = Zones.DayOf(context.WrittenAt, zones.Own.Zone);
        return new Resolver(tokens, phrases, context, today, zones).Mentions();
    }
}
