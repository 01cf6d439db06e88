namespace InfoInterview.Sandbox.Identity;

/// <summary>The two client applications that exist here, and what they may ask for.</summary>
public static class Apps
{
    /// <summary>The product's registration: pane, API and on-behalf-of client in one.</summary>
    public const string Product = "6f2a3c1e-8b57-4d0e-9a41-2f6c0d7b9e15";

    /// <summary>Only good in the sandbox.</summary>
    public const string ProductSecret = "sandbox-secret";

    /// <summary>Whoever got a token from <c>POST /sandbox/token</c>: the page, curl, an SDK.</summary>
    public const string Visitor = "00000000-0000-0000-0000-00000000d0e5";

    /// <summary>The scope of the product's own API.</summary>
    public const string ApiScope = "access_as_user";

    /// <summary>What the product's registration declares; it never declares Mail.Send.</summary>
    public static readonly IReadOnlyList<string> ProductScopes =
        ["User.Read", "Mail.ReadWrite", "Calendars.ReadWrite", "Tasks.ReadWrite", "MailboxSettings.Read", "People.Read", "Contacts.Read"];

    /// <summary>What a visitor's token carries: everything the sandbox knows.</summary>
    public static readonly IReadOnlyList<string> VisitorScopes =
        [.. ProductScopes, "Mail.Send", "MailboxSettings.ReadWrite", "Contacts.ReadWrite", "Calendars.Read.Shared", "User.ReadBasic.All"];

    /// <summary>Scopes that are about the sign-in itself.</summary>
    public static readonly IReadOnlySet<string> SignInScopes = new HashSet<string> { "openid", "profile", "offline_access", "email" };
}
