using InfoInterview.Sandbox.Identity;

namespace InfoInterview.Sandbox;

/// <summary>How a sandbox is set up.</summary>
public sealed record SandboxOptions
{
    /// <summary>The loopback port; 0 takes any free one.</summary>
    public int Port { get; init; }

    /// <summary>Where the world is kept; null keeps it in memory.</summary>
    public string? DataDirectory { get; init; }

    /// <summary>Keys shared with other sandboxes of this process; null makes own ones.</summary>
    public SigningKeys? Keys { get; init; }

    /// <summary>The machine's time, on which the world's clock and the life of tokens rest.</summary>
    public TimeProvider Machine { get; init; } = TimeProvider.System;

    /// <summary>How long correspondents take to answer, on the world's clock.</summary>
    public TimeSpan AnswerAfter { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>From "send" to Sent Items, on the world's clock.</summary>
    public TimeSpan SentItemDelay { get; init; } = TimeSpan.FromMilliseconds(300);

    /// <summary>From a change to its notification, on the world's clock.</summary>
    public TimeSpan NotifyAfter { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>Whether the first accounts have mail, meetings and contacts.</summary>
    public bool WithFirstLife { get; init; } = true;

    /// <summary>Where the product's server is, whose pane the page shows; null: on the next port.</summary>
    public Uri? Server { get; init; }

    /// <summary>The built page, served at <c>/</c>; null or absent serves none.</summary>
    public string? WebRoot { get; init; }
}
