using System.Globalization;
using NodaTime;

namespace InfoInterview.Sandbox.People.Manners;

/// <summary>Answers that no human wrote.</summary>
static class Automatic
{
    static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <param name="stand">Name and address of who stands in.</param>
    public static Manner Away(string stand) => new("Away for a while: an automatic reply with the date of return.", talk => new(LetterKind.AutomaticReply,
        "Thank you for your message.",
        talk.Either(
            $"I am out of the office and will be back on {Return(talk)}. I read no mail during this time.",
            $"I am on leave until {Return(talk)} and will answer after my return."),
        $"In urgent matters please write to {stand}."),
        _ => null);

    public static Manner LeftTheCompany(string successor, string address) => new($"Has left the company: an automatic reply that names {successor}.", talk => new(LetterKind.LeftCompany,
        "Thank you for your e-mail.",
        talk.Either(
            $"I no longer work for {talk.Self.Company}. This mailbox is not read and your message was not forwarded.",
            $"Please note that I have left {talk.Self.Company}. Mail to this address is not forwarded."),
        $"For anything that concerned my work please contact my successor, {successor}, at {address}."),
        _ => null);

    public static readonly Manner NoSuchMailbox = new("The mailbox does not exist: the mail comes back.", _ => new(LetterKind.Bounce), _ => new(LetterKind.Bounce));

    /// <summary>The Monday of the week after next.</summary>
    static string Return(Talk talk) => talk.Next(IsoDayOfWeek.Monday).PlusDays(7).ToString("dddd, d MMMM yyyy", English);
}
