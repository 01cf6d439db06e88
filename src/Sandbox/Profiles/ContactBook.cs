using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Identity;
using InfoInterview.Sandbox.Store;

namespace InfoInterview.Sandbox.Profiles;

/// <summary>Contacts that the user keeps, and people whom the service thinks relevant.</summary>
public sealed class ContactBook(Items items)
{
    public void Furnish(Account account) => items.Add(account.Address, ItemKind.ContactFolder, "", new JsonObject { ["displayName"] = "Contacts" });

    /// <summary>The default folder; Graph does not list it, its id is a contact's parentFolderId.</summary>
    internal Item Folder(string mailbox) => items.All(mailbox, ItemKind.ContactFolder)[0];

    internal List<Item> Contacts(string mailbox) => items.In(mailbox, ItemKind.Contact, Folder(mailbox).Immutable);

    internal Item AddContact(string mailbox, JsonObject given, DateTimeOffset now)
    {
        var json = Blank(now).With(given);
        if (json["displayName"].Text() is not { Length: > 0 }) json["displayName"] = $"{json["givenName"].Text()} {json["surname"].Text()}".Trim();
        if (json["fileAs"].Text() is null) json["fileAs"] = json["surname"].Text() is { Length: > 0 } surname ? $"{surname}, {json["givenName"].Text()}" : json["displayName"].Text();
        return items.Add(mailbox, ItemKind.Contact, Folder(mailbox).Immutable, json);
    }

    static JsonObject Blank(DateTimeOffset now) => new()
    {
        ["createdDateTime"] = Instants.Text(now),
        ["lastModifiedDateTime"] = Instants.Text(now),
        ["categories"] = new JsonArray(),
        ["birthday"] = null,
        ["fileAs"] = null,
        ["displayName"] = null,
        ["givenName"] = null,
        ["surname"] = null,
        ["companyName"] = null,
        ["department"] = null,
        ["jobTitle"] = null,
        ["emailAddresses"] = new JsonArray(),
        ["businessPhones"] = new JsonArray(),
        ["mobilePhone"] = null,
        ["personalNotes"] = "",
    };

    internal void AddPerson(string mailbox, string name, string address, string? company, string? title, double relevance)
    {
        var words = name.Split(' ', 2);
        items.Add(mailbox, ItemKind.Person, "", new JsonObject
        {
            ["$id"] = Guid.NewGuid().ToString(),
            ["displayName"] = name,
            ["givenName"] = words[0],
            ["surname"] = words.Length > 1 ? words[1] : "",
            ["birthday"] = "",
            ["personNotes"] = "",
            ["isFavorite"] = false,
            ["jobTitle"] = title,
            ["companyName"] = company,
            ["yomiCompany"] = "",
            ["department"] = null,
            ["officeLocation"] = null,
            ["profession"] = "",
            ["userPrincipalName"] = null,
            ["imAddress"] = null,
            ["scoredEmailAddresses"] = new JsonArray(new JsonObject { ["address"] = address, ["relevanceScore"] = relevance, ["selectionLikelihood"] = "notSpecified" }),
            ["phones"] = new JsonArray(),
            ["postalAddresses"] = new JsonArray(),
            ["websites"] = new JsonArray(),
            ["personType"] = new JsonObject { ["class"] = "Person", ["subclass"] = "PersonalContact" },
        });
    }

    internal List<Item> People(string mailbox) => [.. items.All(mailbox, ItemKind.Person).OrderByDescending(person => person.Json["scoredEmailAddresses"]![0]!["relevanceScore"]!.GetValue<double>())];
}
