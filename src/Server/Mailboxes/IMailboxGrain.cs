using Orleans;
using Orleans.Concurrency;

namespace InfoInterview.Server.Mailboxes;

/// <summary>The doorbell of one mailbox; its key is the owner's. Ringing while a look is under way leads to exactly one more.</summary>
public interface IMailboxGrain : IGrainWithStringKey
{
    /// <summary>Look through the mailbox soon. Returns at once.</summary>
    [AlwaysInterleave]
    Task Wake();

    /// <summary>The clock's ring: dropped while a look is under way, because that look sets the clock anew when it ends.</summary>
    [AlwaysInterleave]
    Task Tick();
}
