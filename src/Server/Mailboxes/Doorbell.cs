using InfoInterview.Domain.Mailboxes;
using InfoInterview.Server.Data;
using InfoInterview.Server.Time;
using Orleans;

namespace InfoInterview.Server.Mailboxes;

/// <summary>How every part of the server says "there is news in this mailbox": first on disk, then at the door.</summary>
public sealed class Doorbell(Database database, IGrainFactory grains, Clock time)
{
    public async Task RingAsync(Owner owner, CancellationToken stop)
    {
        if (await database.RingAsync(owner, time.GetUtcNow(), stop))
        {
            await grains.GetGrain<IMailboxGrain>(owner.ToString()).Wake();
        }
    }
}
