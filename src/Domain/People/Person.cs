using InfoInterview.Domain.Mailboxes;

namespace InfoInterview.Domain.People;

public enum HowFound
{
    OwnSearch,
    NamedBy,
    Introduction,
}

/// <summary>Somebody who is asked, or may be.</summary>
public sealed class Person
{
    public Guid Id { get; private init; }
    public Owner Owner { get; private init; }
    public string Name { get; private set; } = "";

    /// <summary>As the seeker wrote it; compared by <see cref="AddressKey"/>.</summary>
    public string Address { get; private set; } = "";
    public string AddressKey { get; private set; } = "";
    public string? Company { get; private set; }

    /// <summary>IANA id or offset, when known.</summary>
    public string? TimeZone { get; private set; }
    public HowFound HowFound { get; private set; }

    /// <summary>Who named or introduced this person.</summary>
    public string? NamedBy { get; private set; }

    /// <summary>Since when this person must not be written to, for good.</summary>
    public DateTimeOffset? DoNotContactSince { get; private set; }

    /// <summary>The words with which they said so.</summary>
    public string? DoNotContactWords { get; private set; }
    public int Version { get; private set; }

    private Person()
    {
    }

    public static Person Meet(Owner owner, string name, string address, string? company, HowFound howFound, string? namedBy) => new()
    {
        Id = Guid.CreateVersion7(),
        Owner = owner,
        Name = name,
        Address = address,
        AddressKey = MailAddress.Key(address),
        Company = company,
        HowFound = howFound,
        NamedBy = namedBy,
    };

    /// <summary>The name a letter opens with: the part of the name before the first space.</summary>
    public string FirstName => Name.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? Name;

    public void Describe(string name, string? company, string? timeZone)
    {
        (Name, Company, TimeZone) = (name, company, timeZone);
        Version++;
    }

    public void Found(HowFound howFound, string? namedBy)
    {
        (HowFound, NamedBy) = (howFound, namedBy);
        Version++;
    }

    /// <summary>The zone a mail gave away; what the seeker said stands.</summary>
    public void LivesIn(string timeZone)
    {
        if (TimeZone is null)
        {
            TimeZone = timeZone;
            Version++;
        }
    }

    public void DoNotContact(DateTimeOffset since, string? words)
    {
        (DoNotContactSince, DoNotContactWords) = (since, words);
        Version++;
    }

    /// <summary>Takes a mistaken "do not contact" back.</summary>
    public void MayBeContacted()
    {
        (DoNotContactSince, DoNotContactWords) = (null, null);
        Version++;
    }
}
