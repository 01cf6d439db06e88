using System.Globalization;
using InfoInterview.Domain.Interviews;
using Microsoft.Graph;
using Microsoft.Graph.Models;

namespace InfoInterview.Server.Graph;

/// <summary>What an invitation needs to be made.</summary>
public sealed record Invitation(
    Guid InterviewId, string Subject, string Text, DateTimeOffset Start, DateTimeOffset End, string Place, string AttendeeName, string AttendeeAddress);

public sealed record EventCopy(string EventId, string? WebLink);

/// <summary>The seeker's calendars: what is taken in them, and the one event of an interview.</summary>
public sealed class GraphCalendar
{
    private const int PageSize = 200;
    private readonly GraphServiceClient _sdk;

    internal GraphCalendar(GraphServiceClient sdk) => _sdk = sdk;

    /// <summary>Everything that blocks time between two instants, in all of the seeker's calendars. "Free" entries do not block.</summary>
    public Task<IReadOnlyList<BusyTime>> BusyAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken stop) => GraphClient.Call(async () =>
    {
        var calendars = await _sdk.Me.Calendars.GetAsync(r => { r.QueryParameters.Select = ["id"]; r.QueryParameters.Top = 50; }, stop);
        var busy = new List<BusyTime>();
        foreach (var calendar in calendars?.Value ?? [])
        {
            busy.AddRange((await ViewAsync(calendar.Id!, from, to, stop)).Where(e => e.ShowAs != FreeBusyStatus.Free && e.IsCancelled != true).Select(Busy));
        }

        return (IReadOnlyList<BusyTime>)busy;
    });

    /// <summary>The same; null when the calendar cannot be read just now, so that nothing is claimed about it.</summary>
    public async Task<IReadOnlyList<BusyTime>?> BusyOrNullAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken stop)
    {
        try
        {
            return await BusyAsync(from, to, stop);
        }
        catch (Exception e) when (e is GraphBusyException or GraphUnavailableException or GraphRefusedException)
        {
            return null;
        }
    }

    private async Task<List<Event>> ViewAsync(string calendarId, DateTimeOffset from, DateTimeOffset to, CancellationToken stop)
    {
        var view = _sdk.Me.Calendars[calendarId].CalendarView;
        var page = await view.GetAsync(
            r =>
            {
                r.QueryParameters.StartDateTime = Instant(from);
                r.QueryParameters.EndDateTime = Instant(to);
                r.QueryParameters.Select = ["id", "subject", "start", "end", "showAs", "isAllDay", "isCancelled", "sensitivity"];
                r.QueryParameters.Top = PageSize;
            },
            stop);
        var events = page!.Value!;
        while (page.OdataNextLink is { } next)
        {
            page = await view.WithUrl(next).GetAsync(cancellationToken: stop);
            events.AddRange(page!.Value!);
        }

        return events;
    }

    /// <summary>
    /// Makes the event and with it the invitation. Asked again with the same interview it makes no second one:
    /// the interview's id is the <c>transactionId</c>.
    /// </summary>
    public Task<EventCopy> CreateAsync(Invitation invitation, CancellationToken stop) => GraphClient.Call(async () =>
    {
        var made = await _sdk.Me.Events.PostAsync(
            new Event
            {
                TransactionId = invitation.InterviewId.ToString("D"),
                Subject = invitation.Subject,
                Body = new ItemBody { ContentType = BodyType.Text, Content = invitation.Text },
                Start = Utc(invitation.Start),
                End = Utc(invitation.End),
                Location = new Location { DisplayName = invitation.Place },
                Attendees =
                [
                    new Attendee
                    {
                        Type = AttendeeType.Required,
                        EmailAddress = new EmailAddress { Name = invitation.AttendeeName, Address = invitation.AttendeeAddress },
                    },
                ],
                AllowNewTimeProposals = true,
                IsReminderOn = true,
                ReminderMinutesBeforeStart = 30,
                ShowAs = FreeBusyStatus.Busy,
            },
            cancellationToken: stop);
        return new EventCopy(made!.Id!, made.WebLink);
    });

    /// <summary>Takes the invitation back with a word to the guest. An event that is gone already counts as taken back.</summary>
    public Task CancelAsync(string eventId, string comment, CancellationToken stop) => GraphClient.FindOrNull(async () =>
    {
        await _sdk.Me.Events[eventId].Cancel.PostAsync(new() { Comment = comment }, cancellationToken: stop);
        return eventId;
    });

    private static BusyTime Busy(Event e)
    {
        var hidden = e.Sensitivity is Sensitivity.Private or Sensitivity.Confidential;
        return new BusyTime(Utc(e.Start!), Utc(e.End!), hidden ? null : e.Subject);
    }

    /// <summary>Without a Prefer header Graph answers in UTC; a value in any other zone would be a lie, so it is refused.</summary>
    private static DateTimeOffset Utc(DateTimeTimeZone t) => t.TimeZone == "UTC"
        ? new DateTimeOffset(DateTime.Parse(t.DateTime!, CultureInfo.InvariantCulture, DateTimeStyles.None), TimeSpan.Zero)
        : throw new InvalidOperationException("Graph answered in a zone it was not asked for.");

    private static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Sent in UTC: no zone name to be unknown, no hour that a clock change leaves out or repeats.</summary>
    private static DateTimeTimeZone Utc(DateTimeOffset at) => new()
    {
        DateTime = at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
        TimeZone = "UTC",
    };
}
