using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Server.Mailboxes;

/// <summary>Zone, language and working hours follow the mailbox's own settings, read once a day.</summary>
public static class Preferences
{
    private static readonly TimeSpan Fresh = TimeSpan.FromDays(1);

    /// <summary>The look with the preferences as they are now.</summary>
    public static async Task<Look> RefreshAsync(Look look)
    {
        if (look.Mailbox.SettingsReadAt is { } readAt && look.Now - readAt < Fresh)
        {
            return look;
        }

        var read = await look.Graph.Profile.PreferencesAsync(look.Stop);
        await using var db = look.Open();
        var mailbox = await db.Mailboxes.FirstAsync(look.Stop);
        mailbox.SettingsRead(read.TimeZone, read.Locale, read.WorkingHours, look.Now);
        await db.SaveChangesAsync(look.Stop);
        return look with { Mailbox = mailbox };
    }
}
