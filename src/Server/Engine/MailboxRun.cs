using InfoInterview.Domain.Mailboxes;
using InfoInterview.Server.Access;
using InfoInterview.Server.Data;
using InfoInterview.Server.Drafts;
using InfoInterview.Server.Graph;
using InfoInterview.Server.Interviews;
using InfoInterview.Server.Mailboxes;
using InfoInterview.Server.Replies;
using InfoInterview.Server.Requests;
using InfoInterview.Server.Time;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Server.Engine;

/// <summary>
/// The conductor: whatever rang, the same steps run in the same order for that mailbox. Changes first, so that an answer that came this minute
/// cancels the nudge that fell due; then what time brings; then the intent is written down; then it is done, piece by piece.
/// Each step may be repeated after a kill.
/// </summary>
public sealed class MailboxRun(
    Database database, GraphAccess access, MailboxSubscriptions subscriptions, MailboxChanges changes, Clock time, ILogger<MailboxRun> log)
{
    /// <summary>Notifications may be lost; the clock finds what they missed.</summary>
    public static readonly TimeSpan Sweep = TimeSpan.FromMinutes(15);

    public async Task RunAsync(Owner owner, CancellationToken stop)
    {
        Mailbox? mailbox;
        await using (var db = database.Open(owner))
        {
            mailbox = await db.Mailboxes.AsNoTracking().FirstOrDefaultAsync(stop);
        }

        if (mailbox is not { State: MailboxState.Watching })
        {
            return;
        }

        var look = new Look(database, access.InBackground(mailbox), mailbox, time, stop);
        try
        {
            var next = await StepsAsync(look);
            await database.ScheduleAsync(owner, next, mailbox.Rings, stop);
        }
        catch (Exception e) when (e is SignInNeededException || (e is GraphRefusedException refused && GraphAccess.MeansSignIn(refused)))
        {
            await ParkAsync(look, (e as SignInNeededException)?.Claims);
            Log.Parked(log, owner, (e as SignInNeededException)?.Why ?? "graph-401");
        }
        catch (Exception e) when (e is GraphBusyException or GraphUnavailableException or GraphRefusedException or DeltaExpiredException or DbUpdateException)
        {
            var pause = await PauseAsync(look, e);
            Log.Paused(log, owner, e is GraphRefusedException r ? $"{(int)r.Status} {r.Code}" : e.GetType().Name, pause.TotalSeconds);
        }
    }

    private async Task<DateTimeOffset> StepsAsync(Look look)
    {
        look = await Preferences.RefreshAsync(look);
        await subscriptions.KeepAsync(look);
        await changes.TakeInAsync(look);
        await InterviewBooking.FinishAsync(look);
        var nextDay = await RequestPlanning.PlanAsync(look);
        await RequestTasks.AlignAsync(look);
        await DraftDesk.AlignAsync(look);
        await RequestMarks.AlignAsync(look);
        await ReadingCases.FetchAsync(look);

        await using var db = look.Open();
        (await db.Mailboxes.FirstAsync(look.Stop)).Looked(look.Now);
        await db.SaveChangesAsync(look.Stop);
        var sweep = look.Now + Sweep;
        return nextDay is { } day && Zones.At(day, TimeOnly.MinValue, look.Zone) is var dawn && dawn < sweep ? dawn : sweep;
    }

    private static async Task ParkAsync(Look look, string? claims)
    {
        await using var db = look.Open();
        (await db.Mailboxes.FirstAsync(look.Stop)).Park(claims, "Please sign in once more, so that we may go on looking after your requests.");
        await db.SaveChangesAsync(look.Stop);
    }

    private async Task<TimeSpan> PauseAsync(Look look, Exception e)
    {
        await using var db = look.Open();
        var mailbox = await db.Mailboxes.FirstAsync(look.Stop);
        if (e is not DbUpdateException)
        {
            mailbox.CouldNotLook("Outlook cannot be reached at the moment. We keep trying, and nothing is lost.");
            await db.SaveChangesAsync(look.Stop);
        }

        var pause = e switch
        {
            GraphBusyException busy => busy.RetryAfter,
            DbUpdateException => TimeSpan.FromSeconds(1),
            _ => TimeSpan.FromSeconds(Math.Min(600, 3 * Math.Pow(2, Math.Min(mailbox.Failures, 10)))),
        };
        await database.ScheduleAsync(mailbox.Owner, look.Now + pause, mailbox.Rings, look.Stop);
        return pause;
    }

    private static class Log
    {
        private static readonly Action<ILogger, Owner, string, Exception?> ParkedMessage =
            LoggerMessage.Define<Owner, string>(LogLevel.Warning, new EventId(1, nameof(Parked)), "Mailbox {Owner} waits for its seeker to sign in: {Reason}.");

        private static readonly Action<ILogger, Owner, string, double, Exception?> PausedMessage =
            LoggerMessage.Define<Owner, string, double>(LogLevel.Warning, new EventId(2, nameof(Paused)), "Mailbox {Owner} could not be looked through ({Reason}); again in {Seconds} s.");

        public static void Parked(ILogger log, Owner owner, string reason) => ParkedMessage(log, owner, reason, null);

        public static void Paused(ILogger log, Owner owner, string reason, double seconds) => PausedMessage(log, owner, reason, seconds, null);
    }
}
