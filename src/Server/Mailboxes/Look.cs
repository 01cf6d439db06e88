using InfoInterview.Domain.FollowUps;
using InfoInterview.Domain.Mailboxes;
using InfoInterview.Server.Data;
using InfoInterview.Server.Graph;
using InfoInterview.Server.Time;
using NodaTime;

namespace InfoInterview.Server.Mailboxes;

/// <summary>One look through one mailbox: whose it is, what it may use, and what time it is.</summary>
/// <param name="Mailbox">As it stood when the look began; to change it, load it.</param>
public sealed record Look(Database Database, GraphClient Graph, Mailbox Mailbox, Clock Time, CancellationToken Stop)
{
    public DateTimeOffset Now => Time.GetUtcNow();

    public DateTimeZone Zone => Zones.Find(Mailbox.TimeZone) ?? DateTimeZone.Utc;

    /// <summary>The day in the seeker's zone.</summary>
    public DateOnly Today => Zones.DayOf(Now, Zone);

    public Cadence Cadence => Cadence.Standard;

    public BusinessDays BusinessDays => BusinessDays.WeekdaysOnly;

    public Db Open() => Database.Open(Mailbox.Owner);
}
