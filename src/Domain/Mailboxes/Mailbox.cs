namespace InfoInterview.Domain.Mailboxes;

public enum MailboxState
{
    /// <summary>We look at it in the background.</summary>
    Watching,

    /// <summary>Only the seeker can repair the sign-in; data stays, nothing is tried until they return.</summary>
    SignInNeeded,
}

/// <summary>The person's mail that we watch, with their consent. It is not the account: leaving deletes the mailbox, not the person's Outlook.</summary>
public sealed class Mailbox
{
    /// <summary>A background session key is 256 random bits in hexadecimal with this prefix.</summary>
    public const string SessionKeyPrefix = "lr-";

    public Owner Owner { get; private init; }
    public string Address { get; private set; } = "";
    public string DisplayName { get; private set; } = "";
    public MailboxState State { get; private set; }

    /// <summary>The key under which the background sign-in is kept; new with every consent, so that nothing old can be used again.</summary>
    public string SessionKey { get; private set; } = "";

    /// <summary>A claims challenge that the next sign-in has to answer, exactly as the identity provider gave it.</summary>
    public string? Claims { get; private set; }

    /// <summary>IANA id; from the mailbox settings.</summary>
    public string TimeZone { get; private set; } = "Etc/UTC";
    public string Locale { get; private set; } = "en-US";
    public WorkingHours WorkingHours { get; private set; } = WorkingHours.Usual("Etc/UTC");
    public DateTimeOffset? SettingsReadAt { get; private set; }

    public DateTimeOffset ConnectedAt { get; private init; }

    /// <summary>When the last complete look through the mailbox ended; null before the first.</summary>
    public DateTimeOffset? LastLookedAt { get; private set; }

    /// <summary>When the clock rings next. A ring moves it to now; a run that ends moves it on, but only if nobody rang meanwhile.</summary>
    public DateTimeOffset DueAt { get; private init; }

    /// <summary>Counts rings, so that a run can tell whether one came while it was at work.</summary>
    public long Rings { get; private init; }

    /// <summary>Grows with every save of something the pane could show; the pane asks for what came after the number it knows.</summary>
    public long Change { get; private init; }

    /// <summary>The sentence for the seeker when we cannot look; null when we can.</summary>
    public string? Problem { get; private set; }

    /// <summary>Runs that failed in a row; the pause before the next try grows with it.</summary>
    public int Failures { get; private set; }

    /// <summary>The To Do list "Informational interviews", once found or made.</summary>
    public string? TodoListId { get; private set; }

    public int Version { get; private set; }

    private Mailbox()
    {
    }

    public static Mailbox Connect(Owner owner, string address, string displayName, string sessionKey, DateTimeOffset now) => new()
    {
        Owner = owner,
        Address = address,
        DisplayName = displayName,
        SessionKey = sessionKey,
        ConnectedAt = now,
        DueAt = now,
        Change = 1,
    };

    public void Reconnected(string address, string displayName, string sessionKey)
    {
        (Address, DisplayName, SessionKey) = (address, displayName, sessionKey);
        (State, Claims, Problem, Failures) = (MailboxState.Watching, null, null, 0);
        Version++;
    }

    public void SettingsRead(string timeZone, string locale, WorkingHours hours, DateTimeOffset now)
    {
        (TimeZone, Locale, WorkingHours, SettingsReadAt) = (timeZone, locale, hours, now);
        Version++;
    }

    public void ListFound(string todoListId)
    {
        TodoListId = todoListId;
        Version++;
    }

    /// <summary>Nothing is tried again until the seeker signs in; this costs nothing while they stay away.</summary>
    public void Park(string? claims, string problem)
    {
        (State, Claims, Problem) = (MailboxState.SignInNeeded, claims, problem);
        Version++;
    }

    /// <summary>A look through the whole mailbox ended well.</summary>
    public void Looked(DateTimeOffset now)
    {
        (LastLookedAt, Problem, Failures) = (now, null, 0);
        Version++;
    }

    /// <summary>A look failed for a passing reason; the pane says so in words.</summary>
    public void CouldNotLook(string problem)
    {
        Problem = problem;
        Failures++;
        Version++;
    }
}
