namespace InfoInterview.Sandbox.Graph.Routing;

/// <summary>The delegated permissions of which a call needs one (least first, as the reference lists them).</summary>
public sealed record Right(params string[] AnyOf)
{
    public static readonly Right MailRead = new("Mail.Read", "Mail.ReadWrite");
    public static readonly Right MailWrite = new("Mail.ReadWrite");
    public static readonly Right MailSend = new("Mail.Send");
    public static readonly Right CalendarRead = new("Calendars.Read", "Calendars.ReadWrite");
    public static readonly Right CalendarWrite = new("Calendars.ReadWrite");
    public static readonly Right SharedCalendarRead = new("Calendars.Read.Shared", "Calendars.ReadWrite.Shared");
    public static readonly Right TaskRead = new("Tasks.Read", "Tasks.ReadWrite");
    public static readonly Right TaskWrite = new("Tasks.ReadWrite");
    public static readonly Right SettingsRead = new("MailboxSettings.Read", "MailboxSettings.ReadWrite");
    public static readonly Right SettingsWrite = new("MailboxSettings.ReadWrite");
    public static readonly Right ContactRead = new("Contacts.Read", "Contacts.ReadWrite");
    public static readonly Right ContactWrite = new("Contacts.ReadWrite");
    public static readonly Right PeopleRead = new("People.Read");
    public static readonly Right UserRead = new("User.Read");
    public static readonly Right Users = new("User.ReadBasic.All");

    /// <summary>Checked by the route itself, because it depends on the body.</summary>
    public static readonly Right Own = new();

    public bool GivenBy(IReadOnlySet<string> scopes) => AnyOf.Length == 0 || AnyOf.Any(scopes.Contains);
}
