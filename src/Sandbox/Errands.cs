using InfoInterview.Sandbox.Clocks;
using InfoInterview.Sandbox.Graph.Subscriptions;
using InfoInterview.Sandbox.Mail.Transport;
using InfoInterview.Sandbox.People;
using InfoInterview.Sandbox.Store;

namespace InfoInterview.Sandbox;

/// <summary>Does what the agenda says when it is due: mail on one loop, notifications on another, so that a slow receiver delays no mail.</summary>
sealed class Errands : IAsyncDisposable
{
    readonly World world;
    readonly DueLoop mail, notices;
    readonly List<Exception> problems = [];
    readonly ILogger log;

    public Errands(World world, ILogger log)
    {
        (this.world, this.log) = (world, log);
        mail = new(world.Clock, () => world.Agenda.NextDue(Dispatch.Lane), RunMailAsync);
        notices = new(world.Clock, () => world.Agenda.NextDue(ChangeNotices.Lane), world.NoticePost.PostDueAsync);
        world.Agenda.Planned += RingAll;
        world.Clock.Moved += Moved;
        mail.Start();
        notices.Start();
    }

    /// <summary>Bugs of the sandbox that showed while nobody was waiting for an answer.</summary>
    public IReadOnlyList<Exception> Problems
    {
        get { lock (problems) return [.. problems]; }
    }

    /// <summary>Completes when nothing is on its way that falls due within a stretch of the world's time. First attempts count, repeats do not.</summary>
    public async Task QuietAsync(TimeSpan horizon, CancellationToken cancellation)
    {
        while (mail.Busy || notices.Busy || world.Agenda.Within(horizon).Exists(appointment => appointment.Attempt == 0))
            await Task.Delay(TimeSpan.FromMilliseconds(10), world.Clock.Machine, cancellation);
        if (Problems.Count > 0) throw new AggregateException("The sandbox has a bug.", Problems);
    }

    void Moved(TimeSpan distance)
    {
        if (distance < TimeSpan.Zero) world.Agenda.Shift(distance);
        RingAll();
    }

    void RingAll()
    {
        mail.Ring();
        notices.Ring();
    }

    Task RunMailAsync()
    {
        foreach (var appointment in world.Agenda.Due(Dispatch.Lane, 1)) Run(appointment);
        return Task.CompletedTask;
    }

    /// <summary>Work and striking it out are one transaction. What fails is a bug: it is told loudly and dropped, so that the rest goes on.</summary>
    void Run(Appointment appointment)
    {
        try
        {
            world.Db.Do(() =>
            {
                world.Agenda.Strike(appointment);
                if (appointment.Kind == Dispatch.Leaving) world.Dispatch.PickUp(appointment.What);
                else if (appointment.Kind == Correspondents.Answering) world.Correspondents.Answer(appointment.What);
            });
        }
        catch (Exception bug) when (bug is not OutOfMemoryException)
        {
            lock (problems) problems.Add(bug);
            log.ErrandFailed(bug, appointment.Kind);
            world.Db.Do(() => world.Agenda.Strike(appointment));
        }
    }

    public async ValueTask DisposeAsync()
    {
        world.Agenda.Planned -= RingAll;
        world.Clock.Moved -= Moved;
        await mail.DisposeAsync();
        await notices.DisposeAsync();
    }
}

static partial class ErrandLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "The errand {Kind} failed and was dropped.")]
    public static partial void ErrandFailed(this ILogger log, Exception bug, string kind);
}
