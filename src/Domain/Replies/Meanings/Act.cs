namespace InfoInterview.Domain.Replies.Meanings;

/// <summary>What a few words of a reply do. Finer than a label: the decision weighs acts against each other.</summary>
internal enum Act
{
    /// <summary>Agrees to meet or talk.</summary>
    Agree,

    /// <summary>Proposes to meet or talk, as a question or an invitation.</summary>
    Propose,
    AsksTimes,

    /// <summary>Points to a page where a time can be picked.</summary>
    Booking,

    /// <summary>Refuses, in words that can stand alone.</summary>
    Refuse,

    /// <summary>Sounds like a refusal and needs company: "I'm swamped", "I wish I could".</summary>
    Hint,

    /// <summary>Names another season to ask again, or says that it is too early.</summary>
    Later,

    /// <summary>Will look, think, or come back.</summary>
    Check,
    Reschedule,

    /// <summary>Points to somebody else.</summary>
    Refer,

    /// <summary>Offers to find or introduce somebody.</summary>
    OfferReferral,

    /// <summary>Brings somebody into this thread, or has handed the request on.</summary>
    HandOver,

    /// <summary>Somebody who keeps the calendar.</summary>
    Assistant,
    OnBehalf,

    /// <summary>By mail and not otherwise.</summary>
    ByMail,

    /// <summary>Wants the questions sent, which may be for a mail answer or before a meeting.</summary>
    SendQuestions,
    AsksResume,
    Question,
    DoNotWrite,

    /// <summary>Jobs, openings, recruiters.</summary>
    Jobs,
    LeftCompany,
    MayUseName,
    Confirm,
    Phone,
    Thanks,
    Wishes,

    /// <summary>Sorry, afraid, unfortunately.</summary>
    Regret,

    /// <summary>Looks back at something that has happened.</summary>
    Past,
}

/// <summary>How much of the request an act is about.</summary>
internal enum Scope
{
    Whole,

    /// <summary>An hour or a day.</summary>
    Time,

    /// <summary>A week or more; what comes after may be free.</summary>
    Season,
    Medium,
    Topic,
}

/// <summary>Who does it.</summary>
internal enum Subject
{
    /// <summary>The writer, or the person asked, for whom somebody writes.</summary>
    Writer,
    Third,

    /// <summary>A noun stands before it, and whether that is somebody cannot be told.</summary>
    Unknown,
    You,
}

/// <summary>One place where a rule of the tables fits, with what its surroundings make of it.</summary>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Segment">Index of its stretch of speech between contrasts.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index behind its last word.</param>
internal sealed record Finding(Act Act, string Rule, int Sentence, int Segment, int First, int End)
{
    public Scope Scope { get; init; }
    public Subject Subject { get; init; }
    public bool Negated { get; init; }
    public bool Conditional { get; init; }
    public bool Past { get; init; }
}
