using System.Globalization;
using NodaTime;

namespace InfoInterview.Sandbox.People.Manners;

/// <summary>Those who do not answer the question yet, or ever.</summary>
static class Postponing
{
    public static readonly Manner Later = new("Not now: try again in the second half of January.", talk => Letter.Of(
        $"Hi {talk.To},",
        talk.Either(
            "Good idea, bad moment. We have the fair in front of us and nobody here sees daylight before it is over.",
            "I would like to, only not before the fair."),
        talk.Either("After that, try me in the second half of January.", "Write to me again in the second half of January, then I will have time.")),
        talk => Accepting.Thanks(talk, "Thank you for your patience. January it is.", "Very good, until January."));

    public static readonly Manner Never = new("Never answers.", _ => null, _ => null);

    public static readonly Manner AsksAQuestion = new("Asks a question first.", talk => Letter.Of(
        $"Hello {talk.To},",
        talk.Either(
            "Thanks for your message. Before I say anything: what would you want to know that you cannot read on our website?",
            "May I ask first how you came across me, and what part of the work interests you?",
            "I am open to it. Could you send me two or three of your questions beforehand?")),
        talk => talk.Written > 1
            ? Accepting.LastWord(talk, 3, "See you then.")
            : Letter.Of($"Hello {talk.To},", "Good answer, that I can help with.", $"Let us say Thursday {talk.Next(IsoDayOfWeek.Thursday).ToString("d MMMM", CultureInfo.GetCultureInfo("en-GB"))} at 14:00 my time, by phone."));

    public static readonly Manner AsksForAResume = new("Asks for a resume.", talk => Letter.Of(
        $"Hi {talk.To},",
        talk.Either(
            "Sounds good. Could you send me your resume so that I know a little about you before we talk?",
            "Happy to consider it. Please attach your CV, then I can see where you are coming from.")),
        talk => talk.Written > 1
            ? Accepting.LastWord(talk, 3, "Good, see you then.")
            : Letter.Of($"Hi {talk.To},", "Thank you, that helps.", $"How about Monday {talk.Next(IsoDayOfWeek.Monday).ToString("d MMMM", CultureInfo.GetCultureInfo("en-GB"))} at 11:00?"));

    /// <summary>Somebody else keeps the calendar.</summary>
    public static Manner ByAssistant(string name, string address) => new($"Her assistant {name} answers for her.", talk => Letter.Of(
        $"Dear {talk.To},",
        talk.Either(
            $"I am writing on behalf of {talk.Self.Name}, whose calendar I look after. She would be glad to speak with you for half an hour.",
            $"{talk.Self.Name} asked me to get back to you. She is happy to make time for you."),
        talk.Either("Could you let me know which days next week would suit you?", "Which mornings in the coming two weeks are good for you?")) with
    { By = (name, address, $"Assistant to {talk.Self.Name}") },
        talk => Accepting.Thanks(talk, $"Wonderful, I have noted it for {talk.Self.FirstName}.") is { } letter ? letter with { By = (name, address, $"Assistant to {talk.Self.Name}") } : null);
}
