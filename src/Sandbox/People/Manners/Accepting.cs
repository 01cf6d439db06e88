using System.Globalization;
using NodaTime;

namespace InfoInterview.Sandbox.People.Manners;

/// <summary>Those who say yes.</summary>
static class Accepting
{
    static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static readonly Manner WithATime = new("Says yes and names a time: Tuesday at 10.", talk => Letter.Of(
        $"Hi {talk.To},",
        talk.Either(
            "What a nice thing to be asked. I am glad to tell you what this work is really like. Tuesday at 10 works for me.",
            "Happy to help. Tuesday 10 works.",
            "Yes, with pleasure. I had people who did the same for me once. Tuesday at 10 works on my side."),
        talk.Either($"That is the {talk.Next(IsoDayOfWeek.Tuesday).ToString("d MMMM", English)}; half an hour is fine.", $"(I mean {talk.Next(IsoDayOfWeek.Tuesday).ToString("d MMMM", English)}.)")),
        talk => Thanks(talk, $"Great, see you on Tuesday then.", "Perfect, it is in my calendar."));

    public static readonly Manner WithoutATime = new("Says yes but names no time.", talk => Letter.Of(
        $"Hi {talk.To},",
        talk.Either(
            "Sure, I would be happy to chat. I remember how hard it was to find out what people in this job do all day.",
            "Of course. Half an hour is no trouble at all, and I like talking about this.",
            "Yes, gladly."),
        talk.Either("Send me a few times that suit you and I will pick one.", "Just tell me when would be good for you.")),
        talk => Thanks(talk, "That works. See you then!", "Good, I have put it in."));

    public static readonly Manner TwoTimes = new("Offers two times in her own zone.", talk => Letter.Of(
        $"Hello {talk.To},",
        talk.Either("Thanks for writing, and for doing your homework first. I can make room for you.", "I enjoyed your note. Let us talk."),
        talk.Either(
            $"Would Wednesday {talk.Next(IsoDayOfWeek.Wednesday).ToString("d MMMM", English)} at 3pm or Thursday {talk.Next(IsoDayOfWeek.Thursday).ToString("d MMMM", English)} at 9:30am suit you? Both are Eastern time.",
            $"I have Wednesday ({talk.Next(IsoDayOfWeek.Wednesday).ToString("d MMM", English)}) 3:00 pm ET, or Thursday ({talk.Next(IsoDayOfWeek.Thursday).ToString("d MMM", English)}) 9:30 am ET.")),
        talk => Thanks(talk, "Lovely, that one it is.", "Done. Talk soon."));

    /// <summary>The friendly second answer; what comes after it is read without one.</summary>
    public static Letter? Thanks(Talk talk, params ReadOnlySpan<string> ways) => LastWord(talk, 2, ways);

    /// <param name="place">Which answer of the thread is the last.</param>
    public static Letter? LastWord(Talk talk, int place, params ReadOnlySpan<string> ways) => talk.Written < place ? Letter.Of($"Hi {talk.To},", talk.Either(ways)) : null;
}
