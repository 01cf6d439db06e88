using System.Collections.Concurrent;
using InfoInterview.Domain.Mailboxes;
using InfoInterview.Server.Time;
using Microsoft.Kiota.Abstractions;

namespace InfoInterview.Server.Graph;

/// <summary>Until when Graph wants to be left alone about a mailbox, whoever asks: the look in the background as well as the seeker in the pane.</summary>
internal sealed class Pauses(Clock time)
{
    private readonly ConcurrentDictionary<Owner, DateTimeOffset> _until = [];

    public void Note(Owner owner, TimeSpan pause) => _until[owner] = time.GetUtcNow() + pause;

    /// <exception cref="GraphBusyException">The time has not come.</exception>
    public void Check(Owner owner)
    {
        if (!_until.TryGetValue(owner, out var until))
        {
            return;
        }

        var left = until - time.GetUtcNow();
        if (left > TimeSpan.Zero)
        {
            throw new GraphBusyException(left);
        }

        _until.TryRemove(KeyValuePair.Create(owner, until));
    }
}

/// <summary>Tells the transport whose mailbox a call is about.</summary>
internal sealed record MailboxOfCall(Owner Owner) : IRequestOption;
