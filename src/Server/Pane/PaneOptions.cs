namespace InfoInterview.Server.Pane;

/// <summary>How the pane is served. The defaults are those of the public cloud.</summary>
public sealed class PaneOptions
{
    public const string Section = "Pane";

    /// <summary>Where Outlook's own library comes from; national clouds have another address.</summary>
    public Uri OfficeJs { get; set; } = new("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");

    /// <summary>Who may show the pane in a frame. Microsoft publishes no closed list for Outlook; these are the ones known (office-facts.md 3).</summary>
    public IReadOnlyList<string> FrameAncestors { get; set; } =
        ["https://outlook.office.com", "https://outlook.office365.com", "https://outlook.live.com", "https://*.cloud.microsoft", "https://*.office.com"];

    /// <summary>In development: the address of Vite's server. Empty: the built pane is served.</summary>
    public Uri? DevServer { get; set; }
}
