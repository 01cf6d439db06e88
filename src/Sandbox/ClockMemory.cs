using System.Globalization;
using InfoInterview.Sandbox.Clocks;
using InfoInterview.Sandbox.Store;

namespace InfoInterview.Sandbox;

/// <summary>Keeps the world's clock over a restart.</summary>
static class ClockMemory
{
    const string Name = "clock";

    public static WorldClock Restore(Settings settings, TimeProvider machine)
    {
        var stored = settings.Read(Name)?.Split(' ');
        var clock = stored is [var ticks, var version]
            ? new WorldClock(machine, TimeSpan.FromTicks(long.Parse(ticks, CultureInfo.InvariantCulture)), long.Parse(version, CultureInfo.InvariantCulture))
            : new WorldClock(machine);
        clock.Moved += _ => settings.Write(Name, string.Create(CultureInfo.InvariantCulture, $"{clock.Offset.Ticks} {clock.Version}"));
        return clock;
    }
}
