using InfoInterview.Sandbox.Identity;

namespace InfoInterview.Sandbox.Beginnings;

/// <summary>The people who are there at the first start.</summary>
static class FirstAccounts
{
    static readonly Guid Contoso = new("a0a0a0a0-1111-4a4a-8a8a-000000000001");
    static readonly Guid Fabrikam = new("a0a0a0a0-1111-4a4a-8a8a-000000000002");

    public static readonly Account[] All =
    [
        new("nora@contoso.example", "Nora Lindqvist", "contoso", Contoso, new("b1b1b1b1-2222-4b4b-8b8b-000000000001"), AccountKind.Work, "Europe/Berlin", "Europe/Berlin", "en-DE", "Product analyst"),
        new("omar@contoso.example", "Omar Haddad", "contoso", Contoso, new("b1b1b1b1-2222-4b4b-8b8b-000000000002"), AccountKind.Work, "Europe/Berlin", "W. Europe Standard Time", "en-DE", "Team lead"),
        new("ines@fabrikam.example", "Ines Carvalho", "fabrikam", Fabrikam, new("b1b1b1b1-2222-4b4b-8b8b-000000000003"), AccountKind.Work, "Europe/Lisbon", "GMT Standard Time", "en-PT", "Marketing specialist"),
        new("leo.park@outlook.example", "Leo Park", "consumers", Account.PersonalTenant, new("00000000-0000-0000-3d1f-5c0a9b7e2f64"), AccountKind.Personal, "America/Chicago", "America/Chicago", "en-US", ""),
    ];
}
