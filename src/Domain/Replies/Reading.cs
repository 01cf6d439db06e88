using InfoInterview.Domain.Replies.Times;

namespace InfoInterview.Domain.Replies;

/// <summary>What sort of mail it is, told from its envelope and form before any word is weighed.</summary>
public enum MailKind
{
    Human,
    CalendarAnswer,

    /// <summary>The address does not exist; nothing more will come from it.</summary>
    HardBounce,

    /// <summary>Refused for a reason that may pass or that the seeker has to judge: full, blocked, too large.</summary>
    SoftBounce,

    /// <summary>Still being tried.</summary>
    Delay,
    OutOfOffice,
    AutoAcknowledgement,
    List,
}

/// <summary>What a human reply says, as far as it can be told. The taxonomy of the product.</summary>
public enum ReplyLabel
{
    /// <summary>Nothing was understood with certainty.</summary>
    Unclear,

    /// <summary>Agrees to meet or call, without a time.</summary>
    Accepted,

    /// <summary>Agrees and names at least one usable time.</summary>
    AcceptedTimes,

    /// <summary>Agrees and asks for our times.</summary>
    AsksTimes,

    /// <summary>Not now; perhaps at another season.</summary>
    TentativeLater,

    /// <summary>Will not meet at all.</summary>
    Declined,

    /// <summary>Declines and names someone else.</summary>
    DeclinedReferral,

    /// <summary>Hands over to someone else.</summary>
    Redirected,

    /// <summary>No meeting, but answers by mail.</summary>
    EmailInstead,
    AsksQuestion,
    AsksResume,

    /// <summary>Does not want to be written to again.</summary>
    DoNotWrite,

    /// <summary>Clearly about something else: thanks, good wishes, a job offer, other business.</summary>
    Unrelated,
}

/// <summary>What a reply can say beside its label.</summary>
public enum ReplySign
{
    Reschedule,
    Confirmation,

    /// <summary>Somebody else will arrange it for the person asked.</summary>
    Assistant,

    /// <summary>The writer speaks for the person asked.</summary>
    OnBehalf,
    Referral,

    /// <summary>Offers to name or introduce somebody, without doing it yet.</summary>
    ReferralOffer,

    /// <summary>Points to jobs, openings or recruiters.</summary>
    JobReferral,
    BookingLink,
    NegativeTimes,

    /// <summary>Names when to ask again.</summary>
    FollowUp,

    /// <summary>Names when they are back.</summary>
    Return,
    LeftCompany,
    Phone,
    Email,

    /// <summary>The writer's name may be used when writing to the person named.</summary>
    MayUseName,

    /// <summary>Says yes or no only under a condition.</summary>
    Conditional,
    AsksQuestion,
    AsksResume,
}

/// <summary>A time named in a reply.</summary>
/// <param name="Start">Instant.</param>
/// <param name="End">Instant; half an hour later when the writer named none.</param>
/// <param name="TimeZone">The zone in which it was read: IANA id or offset.</param>
/// <param name="Assumed">What was supposed and not said.</param>
public sealed record ProposedTime(DateTimeOffset Start, DateTimeOffset End, string TimeZone, IReadOnlyList<Assumption> Assumed);

/// <summary>Somebody named in a reply.</summary>
/// <param name="Why">The sentence that names them.</param>
public sealed record NamedPerson(string? Name, string? Address, string Why)
{
    /// <summary>Where they work, when the reply says so.</summary>
    public string? Company { get; init; }

    /// <summary>What they are or do, in the writer's words ("head of research", "colleague"), when the reply says so.</summary>
    public string? Role { get; init; }

    /// <summary>Where they are named in the new text.</summary>
    public Span Span { get; init; }
}

/// <summary>How a mail was read, with the sentence it went by.</summary>
public sealed record Reading
{
    public required MailKind Kind { get; init; }

    /// <summary>Only for human mail.</summary>
    public ReplyLabel? Label { get; init; }

    /// <summary>True when it may be acted on without asking the seeker to look.</summary>
    public bool Certain { get; init; }

    /// <summary>The sentence it went by, as written.</summary>
    public string? Quote { get; init; }

    /// <summary>The name of the rule that decided.</summary>
    public required string Rule { get; init; }

    /// <summary>Out of office: the first day back. Later: the day to write again.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The absence is for good: they no longer work there.</summary>
    public bool LeftForGood { get; init; }
    public IReadOnlyList<ProposedTime> Times { get; init; } = [];
    public IReadOnlyList<NamedPerson> People { get; init; } = [];

    /// <summary>What the reply says beside its label.</summary>
    public IReadOnlyList<ReplySign> Secondary { get; init; } = [];

    /// <summary>Every place a rule went by, in the order of the text.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>The newly written part of the mail: what spans point into.</summary>
    public string NewText { get; init; } = "";

    /// <summary>Every time that was read, offered or not.</summary>
    public IReadOnlyList<TimeMention> Mentions { get; init; } = [];

    /// <summary>Why it is not certain, as names of rules; empty when it is.</summary>
    public IReadOnlyList<string> Doubts { get; init; } = [];
}

/// <summary>A place in the new text and the rule that went by it.</summary>
public sealed record Evidence(Span Span, string Text, string Rule);

/// <summary>What the reader may know beside the mail itself.</summary>
/// <param name="PersonTimeZone">The zone of the person asked, when known.</param>
/// <param name="SeekerTimeZone">The seeker's zone, the last resort for a time without any other.</param>
/// <param name="CertainMatch">The mail belongs to the request beyond doubt; without that nothing is concluded by itself.</param>
/// <param name="PersonAddress">The address of the person asked, so that it is not taken for a new name.</param>
public sealed record ReadingContext(string? PersonTimeZone, string SeekerTimeZone, bool CertainMatch, string PersonAddress);
