using System.Text.RegularExpressions;
using InfoInterview.Domain.Mailboxes;

namespace InfoInterview.Domain.Replies;

/// <summary>Finds people a sentence points to: an address, with the name beside it, or a name after words such as "talk to".</summary>
internal static partial class NamedPeople
{
    /// <param name="sentence">One sentence of new text.</param>
    /// <param name="personAddress">The person asked, who is no news.</param>
    public static IEnumerable<NamedPerson> In(string sentence, string personAddress)
    {
        var name = PointedAt().Match(sentence) is { Success: true } pointed ? pointed.Groups["name"].Value : null;
        var addresses = Address().Matches(sentence)
            .Select(m => MailAddress.Plain(m.Value.TrimEnd('.')))
            .OfType<string>()
            .Where(a => MailAddress.Key(a) != MailAddress.Key(personAddress))
            .ToList();
        return addresses.Count > 0 ? addresses.Select(a => new NamedPerson(name ?? NameBefore(sentence, a), a, sentence))
            : name is not null ? [new NamedPerson(name, null, sentence)]
            : [];
    }

    private static string? NameBefore(string sentence, string address)
    {
        var before = sentence[..sentence.IndexOf(address, StringComparison.OrdinalIgnoreCase)];
        return NameAtEnd().Match(before) is { Success: true } m ? m.Groups["name"].Value : null;
    }

    [GeneratedRegex(@"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,190}\.[A-Za-z]{2,24}", RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    [GeneratedRegex(@"\b(?:talk to|speak (?:to|with)|write to|contact|reach out to|get in touch with|(?:my|our) (?:colleague|successor|assistant|friend)|(?:try|ask)|meet)\s+(?:my colleague\s+|our colleague\s+)?(?<name>\p{Lu}[\p{L}'’-]+(?:\s+(?:(?:van|von|de|da|der|di|la|le)\s+)*\p{Lu}[\p{L}'’-]+){1,2})",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex PointedAt();

    [GeneratedRegex(@"(?<name>\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){1,2})[\s,(<:]*(?:at\s+)?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex NameAtEnd();
}
