using InfoInterview.Domain.Replies.Times.Resolution;

namespace InfoInterview.Domain.Replies.Times;

/// <summary>A place in a text, in UTF-16 units.</summary>
public readonly record struct Span(int Start, int Length)
{
    public int End => Start + Length;

    public string In(string text) => text.Substring(Start, Length);
}

/// <summary>What a writer does with a time that they name.</summary>
public enum TimeKind
{
    /// <summary>Offers or accepts a clock time.</summary>
    Slot,

    /// <summary>Offers a day or a part of one, without a clock time.</summary>
    Day,

    /// <summary>Offers something wider: a week, a month, mornings.</summary>
    Range,

    /// <summary>Refuses it.</summary>
    Negative,

    /// <summary>Will be back then.</summary>
    Return,

    /// <summary>Wants to be asked again then.</summary>
    FollowUp,
}

/// <summary>What had to be supposed to make a time of somebody's words.</summary>
public enum Assumption
{
    /// <summary>The writer's zone.</summary>
    Zone,

    /// <summary>Whether "10" is in the morning or in the evening.</summary>
    HalfOfDay,

    /// <summary>Whether "3/4" is in March or in April.</summary>
    DayMonthOrder,

    /// <summary>An end that nobody named: "any time after four" is read as until six in the evening.</summary>
    OpenEnd,

    /// <summary>The clock skips this time in spring; the first time after the gap is meant.</summary>
    Gap,

    /// <summary>The clock shows this time twice in autumn; the first is meant.</summary>
    Overlap,
}

/// <summary>A time that somebody's words name.</summary>
/// <param name="Span">Where it stands in the text that was read.</param>
/// <param name="Start">Instant; for whole days, weeks and months the local midnight they begin with.</param>
/// <param name="End">Instant, exclusive. Half an hour after the start where a slot's writer named no end.</param>
/// <param name="TimeZone">The zone in which it was read: IANA id or offset such as <c>+02:00</c>.</param>
/// <param name="Assumed">What was supposed and not said.</param>
public sealed record TimeMention(Span Span, TimeKind Kind, DateTimeOffset Start, DateTimeOffset End, string TimeZone, IReadOnlyList<Assumption> Assumed);

/// <summary>What has to be known to turn words into instants.</summary>
/// <param name="WrittenAt">The mail's own date: what "tomorrow" counts from.</param>
/// <param name="Zone">The writer's zone, unless the text names one; IANA id or offset.</param>
/// <param name="ZoneAssumed">True when that zone is a supposition.</param>
/// <param name="SeekerZone">What "your time" means.</param>
/// <param name="DayFirst">How the writer writes dates in numbers; null when not known.</param>
public sealed record TimeContext(DateTimeOffset WrittenAt, string Zone, bool ZoneAssumed, string SeekerZone, bool? DayFirst = null)
{
    /// <summary>As known, or as people in that zone do.</summary>
    public bool WritesDayFirst => DayFirst ?? !AmericanZones.Contains(Zone);
}
