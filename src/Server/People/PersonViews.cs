using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.People;

namespace InfoInterview.Server.People;

public sealed record DoNotContactView(DateTimeOffset Since, string? Words);

public sealed record PersonView(
    Guid Id, string Name, string Address, string? Company, string? TimeZone, HowFound HowFound, string? NamedBy, DoNotContactView? DoNotContact)
{
    public static PersonView Of(Person p) => new(
        p.Id, p.Name, p.Address, p.Company, p.TimeZone, p.HowFound, p.NamedBy,
        p.DoNotContactSince is { } since ? new DoNotContactView(since, p.DoNotContactWords) : null);
}

/// <summary>A person as the pane writes them down.</summary>
public sealed record PersonWritten(string? Name, string? Address, string? Company, HowFound? HowFound, string? NamedBy)
{
    internal const int Longest = 200;

    internal string? FirstName => Name?.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();

    /// <summary>What is wrong with it, in a sentence; null when nothing is.</summary>
    internal string? Fault() =>
        !IsLine(Name) || string.IsNullOrWhiteSpace(Name) ? "Please give the person's name, in one line."
        : MailAddress.Plain(Address) is null ? "This is not a mail address we can write to."
        : !IsLine(Company) || !IsLine(NamedBy) ? $"Company and names may have at most {Longest} characters, in one line."
        : null;

    /// <summary>Control characters in a name could forge a header or hide what is written.</summary>
    internal static bool IsLine(string? text) => text is null || (text.Length <= Longest && !text.Any(char.IsControl));
}
