using System.Security.Cryptography;
using InfoInterview.Domain.Mailboxes;
using InfoInterview.Server.Access;
using InfoInterview.Server.Data;
using InfoInterview.Server.Graph;
using InfoInterview.Server.Time;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Identity.Client;
using Microsoft.Identity.Web.Extensibility;
using TokenCache = InfoInterview.Server.Access.TokenCache;

namespace InfoInterview.Server.Mailboxes;

public enum MailboxStanding
{
    NotConnected,
    Watching,
    SignInNeeded,
}

/// <summary>The mailbox as the pane shows it.</summary>
/// <param name="Change">Give it to the live stream to hear of what comes after.</param>
/// <param name="Problem">A sentence when we cannot look; null when we can.</param>
public sealed record MailboxView(
    MailboxStanding State, string? Address, string? DisplayName, string TimeZone, string Locale, DateTimeOffset? LastLookedAt, long Change, string? Problem)
{
    public static readonly MailboxView NotConnected = new(MailboxStanding.NotConnected, null, null, "Etc/UTC", "en-US", null, 0, null);

    public static MailboxView Of(Mailbox m) => new(
        m.State == MailboxState.Watching ? MailboxStanding.Watching : MailboxStanding.SignInNeeded,
        m.Address, m.DisplayName, m.TimeZone, m.Locale, m.LastLookedAt, m.Change, m.Problem);
}

/// <summary>Connect a mailbox, see how it is, leave.</summary>
public static class MailboxesApi
{
    public static void MapMailboxes(this IEndpointRouteBuilder api)
    {
        var mailbox = api.MapGroup("/mailbox").WithTags("Mailbox");
        mailbox.MapGet("", GetMailbox).WithSummary("How the mailbox is");
        mailbox.MapPost("", Connect).WithSummary("Begin to watch, or begin again after a sign-in").ProducesProblem(401).ProducesProblem(503);
        mailbox.MapDelete("", Leave).WithSummary("Stop watching and forget everything stored");
        mailbox.MapPost("/look", LookNow).WithSummary("Look now").ProducesProblem(409);
    }

    private static async Task<Ok<MailboxView>> GetMailbox(Db db, CancellationToken stop) =>
        TypedResults.Ok(await db.Mailboxes.AsNoTracking().FirstOrDefaultAsync(stop) is { } mailbox ? MailboxView.Of(mailbox) : MailboxView.NotConnected);

    private static async Task<Results<Ok<MailboxView>, ProblemHttpResult>> Connect(
        Db db, CurrentMailbox current, UserTokens tokens, TokenCache cache, GraphAccess graph, Doorbell doorbell, Clock time, CancellationToken stop)
    {
        var sessionKey = Mailbox.SessionKeyPrefix + Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
        await tokens.BeginSessionAsync(current.Owner, current.Caller, sessionKey, stop);

        // The library swallows a failed write of the session; only what can be read back is believed.
        if (await cache.GetAsync(sessionKey, stop) is null)
        {
            return Problems.Of(StatusCodes.Status503ServiceUnavailable, "store-unavailable", "We could not keep your sign-in just now. Please try again in a minute.");
        }

        var profile = await graph.ForCaller().Profile.ReadAsync(stop);
        var (mailbox, oldKey) = await StoreAsync(db, current.Owner, profile, sessionKey, time.GetUtcNow(), stop);
        if (oldKey is not null)
        {
            await cache.RemoveAsync(oldKey, stop);
        }

        await doorbell.RingAsync(current.Owner, stop);
        return TypedResults.Ok(MailboxView.Of(mailbox));
    }

    /// <summary>A look that is under way may write the same row; the sign-in counts whoever was first.</summary>
    private static async Task<(Mailbox Mailbox, string? OldKey)> StoreAsync(
        Db db, Owner owner, Profile profile, string sessionKey, DateTimeOffset now, CancellationToken stop)
    {
        while (true)
        {
            var mailbox = await db.Mailboxes.FirstOrDefaultAsync(stop);
            var oldKey = mailbox?.SessionKey;
            if (mailbox is null)
            {
                db.Mailboxes.Add(mailbox = Mailbox.Connect(owner, profile.Address, profile.DisplayName, sessionKey, now));
            }
            else
            {
                mailbox.Reconnected(profile.Address, profile.DisplayName, sessionKey);
            }

            try
            {
                await db.SaveChangesAsync(stop);
                return (mailbox, oldKey);
            }
            catch (DbUpdateConcurrencyException)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private static async Task<NoContent> Leave(
        Db db, GraphAccess graph, TokenCache cache, IConfidentialClientApplicationProvider applications, ILogger<Mailbox> log, CancellationToken stop)
    {
        if (await db.Mailboxes.FirstOrDefaultAsync(stop) is not { } mailbox)
        {
            return TypedResults.NoContent();
        }

        foreach (var subscription in await db.Subscriptions.Where(s => s.GraphId != null).ToListAsync(stop))
        {
            await ForgetAsync(graph, subscription.GraphId!, log, stop);
        }

        if (await applications.GetConfidentialClientApplicationAsync(JwtBearerDefaults.AuthenticationScheme) is ConfidentialClientApplication sessions)
        {
            await sessions.StopLongRunningProcessInWebApiAsync(mailbox.SessionKey, stop);
        }

        await cache.RemoveAsync(mailbox.SessionKey, stop);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await db.Requests.ExecuteDeleteAsync(stop);
        await db.People.ExecuteDeleteAsync(stop);
        await db.Cursors.ExecuteDeleteAsync(stop);
        await db.Subscriptions.ExecuteDeleteAsync(stop);
        await db.Mailboxes.ExecuteDeleteAsync(stop);
        await transaction.CommitAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<Results<Accepted, ProblemHttpResult>> LookNow(Db db, CurrentMailbox current, Doorbell doorbell, CancellationToken stop)
    {
        if (!await db.Mailboxes.AnyAsync(stop))
        {
            return Problems.NotConnected();
        }

        await doorbell.RingAsync(current.Owner, stop);
        return TypedResults.Accepted((string?)null);
    }

    /// <summary>Leaving never fails because Graph does: a subscription left behind expires by itself and its notifications find nobody.</summary>
    private static async Task ForgetAsync(GraphAccess graph, string graphId, ILogger log, CancellationToken stop)
    {
        try
        {
            await graph.ForCaller().Subscriptions.DeleteAsync(graphId, stop);
        }
        catch (Exception e) when (e is GraphBusyException or GraphUnavailableException or GraphRefusedException or SignInNeededException)
        {
            Log.SubscriptionLeft(log, e.GetType().Name);
        }
    }

    private static class Log
    {
        private static readonly Action<ILogger, string, Exception?> SubscriptionLeftMessage =
            LoggerMessage.Define<string>(Microsoft.Extensions.Logging.LogLevel.Information, new EventId(1, nameof(SubscriptionLeft)), "A subscription was left to expire: {Reason}.");

        public static void SubscriptionLeft(ILogger log, string reason) => SubscriptionLeftMessage(log, reason, null);
    }
}
