using InfoInterview.Domain.Mailboxes;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using WorkingHours = InfoInterview.Domain.Mailboxes.WorkingHours;

namespace InfoInterview.Server.Graph;

public sealed record Profile(string Address, string DisplayName);

/// <summary>Zone, language and hours of a mailbox.</summary>
public sealed record MailboxPreferences(string TimeZone, string Locale, WorkingHours WorkingHours);

/// <summary>Who the seeker is and how they live.</summary>
public sealed class GraphProfile
{
    private readonly GraphServiceClient _sdk;

    internal GraphProfile(GraphServiceClient sdk) => _sdk = sdk;

    public Task<Profile> ReadAsync(CancellationToken stop) => GraphClient.Call(async () =>
    {
        var me = await _sdk.Me.GetAsync(r => r.QueryParameters.Select = ["id", "displayName", "mail", "userPrincipalName"], stop);
        return new Profile(me!.Mail ?? me.UserPrincipalName ?? "", me.DisplayName ?? "");
    });

    /// <summary>Unknown zones become UTC: times are then shown with their zone, so nothing is wrong, only less kind.</summary>
    public Task<MailboxPreferences> PreferencesAsync(CancellationToken stop) => GraphClient.Call(async () =>
    {
        var settings = await _sdk.Me.MailboxSettings.GetAsync(cancellationToken: stop);
        var zone = Zones.Canonical(settings?.TimeZone) ?? "Etc/UTC";
        return new MailboxPreferences(zone, settings?.Language?.Locale ?? "en-US", Hours(settings?.WorkingHours, zone));
    });

    private static WorkingHours Hours(Microsoft.Graph.Models.WorkingHours? hours, string zone)
    {
        if (hours?.StartTime is not { } start || hours.EndTime is not { } end || hours.DaysOfWeek is not { Count: > 0 } days)
        {
            return WorkingHours.Usual(zone);
        }

        return new WorkingHours(
            [.. days.OfType<DayOfWeekObject>().Select(d => Enum.Parse<DayOfWeek>(d.ToString()))],
            new TimeOnly(start.Hour, start.Minute),
            new TimeOnly(end.Hour, end.Minute),
            Zones.Canonical(hours.TimeZone?.Name) ?? zone);
    }
}
