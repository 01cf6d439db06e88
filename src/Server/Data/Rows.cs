using InfoInterview.Domain.Mailboxes;

namespace InfoInterview.Server.Data;

public enum WatchedFolder
{
    /// <summary>First, so that an answer finds the mail it answers.</summary>
    SentItems,
    Inbox,
    JunkEmail,
}

/// <summary>How far the changes of one folder were taken in. Written in the same transaction as what they led to.</summary>
public sealed class FolderCursor
{
    public Owner Owner { get; init; }
    public WatchedFolder Folder { get; init; }

    /// <summary>The opaque link Graph gave for going on; null: start over.</summary>
    public string? Link { get; private set; }

    /// <summary>Grows with every move: two runs cannot both move the same cursor.</summary>
    public int Version { get; private set; }

    public void MoveTo(string? link)
    {
        Link = link;
        Version++;
    }
}

/// <summary>A subscription of ours at Graph. The row is written before Graph is asked, so that its handshake is recognised.</summary>
public sealed class MailboxSubscription
{
    public Guid Id { get; init; }
    public Owner Owner { get; init; }
    public WatchedFolder Folder { get; init; }

    /// <summary>Random part of the notification address; it names the row and is no secret.</summary>
    public string Nonce { get; init; } = "";

    /// <summary>SHA-256 of the secret that every genuine notification carries; the secret itself is never stored.</summary>
    public byte[] SecretHash { get; init; } = [];

    /// <summary>Null until Graph has answered.</summary>
    public string? GraphId { get; set; }
    public DateTimeOffset ExpiresAt { get; set; }
}

/// <summary>A sealed entry of the token cache.</summary>
public sealed class TokenCacheRow
{
    public required string Key { get; init; }
    public required byte[] Sealed { get; set; }
    public DateTimeOffset? ExpiresAt { get; set; }
}
