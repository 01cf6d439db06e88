using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Identity;
using InfoInterview.Sandbox.People;
using InfoInterview.Sandbox.Profiles;

namespace InfoInterview.Sandbox.Beginnings;

/// <summary>Whom an account knows: a few contacts, and people the service finds relevant.</summary>
static class FirstPeople
{
    public static void Introduce(ContactBook book, Account account, Account? colleague, DateTimeOffset now)
    {
        Contact(book, account, "Sofia", "Brandt", "sofia@brandt.example", null, null, now);
        Contact(book, account, "Daniel", "Reyes", "daniel.reyes@kestrellabs.example", "Kestrel Labs", "Data Scientist", now);
        if (colleague is not null) book.AddPerson(account.Address, colleague.Name, colleague.Address, null, colleague.JobTitle, 30);
        var relevance = 20.0;
        foreach (var person in Acquaintances.All.Take(6)) book.AddPerson(account.Address, person.Name, person.Address, relevance > 17 ? person.Company : null, person.Title, relevance--);
    }

    static void Contact(ContactBook book, Account account, string given, string surname, string address, string? company, string? title, DateTimeOffset now) => book.AddContact(account.Address, new JsonObject
    {
        ["givenName"] = given,
        ["surname"] = surname,
        ["displayName"] = $"{given} {surname}",
        ["companyName"] = company,
        ["jobTitle"] = title,
        ["emailAddresses"] = new JsonArray(new JsonObject { ["name"] = $"{given} {surname}", ["address"] = address }),
    }, now);
}
