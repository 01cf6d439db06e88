namespace InfoInterview.Server.Graph;

/// <summary>Where Microsoft Graph is, and how we introduce ourselves to it.</summary>
public sealed class GraphOptions
{
    public const string Section = "Graph";

    /// <summary>Base address with version; national clouds have their own.</summary>
    public Uri BaseUrl { get; set; } = new("https://graph.microsoft.com/v1.0");

    /// <summary>Our public address to which Graph posts notifications; none: the clock alone looks for changes.</summary>
    public Uri? NotificationUrl { get; set; }

    /// <summary>The add-in's id in the manifest, which names the property bag Outlook keeps on a mail.</summary>
    public Guid AddInId { get; set; } = new("c1b6e3a4-5d2f-4e68-8f07-9a3b1c2d4e5f");
}

/// <summary>The delegated permissions asked for, each with its reason. Sending mail is not among them, and never will be.</summary>
public static class GraphScopes
{
    private const string Resource = "https://graph.microsoft.com/";

    public static IReadOnlyList<string> All { get; } =
    [
        Resource + "User.Read",
        Resource + "Mail.ReadWrite",
        Resource + "Calendars.ReadWrite",
        Resource + "Tasks.ReadWrite",
        Resource + "MailboxSettings.Read",
    ];
}
