using System.Globalization;
using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Clocks;

namespace InfoInterview.Sandbox.Store;

/// <summary>One thing that is to happen later.</summary>
/// <param name="Attempt">How often it was tried before.</param>
public sealed record Appointment(long Row, DateTimeOffset Due, string Kind, int Attempt, JsonObject What);

/// <summary>
/// What is on its way in the world: stored, so that it survives a restart, and due on the world's clock, so that moving the
/// clock brings it. Each lane is worked through by one loop.
/// </summary>
public sealed class Agenda(Database db, WorldClock clock)
{
    /// <summary>Raised once something planned is safely stored.</summary>
    public event Action? Planned;

    public void Plan(string lane, string kind, TimeSpan after, JsonObject what, int attempt = 0)
    {
        db.Run("INSERT INTO agenda(lane, due, kind, attempt, json) VALUES($0,$1,$2,$3,$4)", lane, Key(clock.GetUtcNow() + after), kind, attempt, what.ToJsonString());
        db.AfterCommit(() => Planned?.Invoke());
    }

    public void Strike(Appointment appointment) => db.Run("DELETE FROM agenda WHERE row=$0", appointment.Row);

    public List<Appointment> Due(string lane, int most) => Before(lane, clock.GetUtcNow(), most);

    /// <summary>What falls due on any lane within a stretch of time from now.</summary>
    public List<Appointment> Within(TimeSpan stretch) => db.Do(() => db.Rows(
        "SELECT row, due, kind, attempt, json FROM agenda WHERE due<=$0", Read, Key(clock.GetUtcNow() + stretch)));

    public DateTimeOffset? NextDue(string lane) =>
        db.Do(() => db.Scalar("SELECT min(due) FROM agenda WHERE lane=$0", lane)) is string due ? Parse(due) : null;

    /// <summary>Keeps waiting times as they are when the clock is set back.</summary>
    public void Shift(TimeSpan back) => db.Do(() =>
    {
        foreach (var appointment in Within(TimeSpan.FromDays(36500)))
            db.Run("UPDATE agenda SET due=$1 WHERE row=$0", appointment.Row, Key(appointment.Due + back));
    });

    List<Appointment> Before(string lane, DateTimeOffset instant, int most) => db.Do(() => db.Rows(
        "SELECT row, due, kind, attempt, json FROM agenda WHERE lane=$0 AND due<=$1 ORDER BY due, row LIMIT $2", Read, lane, Key(instant), most));

    static Appointment Read(Microsoft.Data.Sqlite.SqliteDataReader row) =>
        new(row.GetInt64(0), Parse(row.GetString(1)), row.GetString(2), row.GetInt32(3), JsonNode.Parse(row.GetString(4))!.AsObject());

    static string Key(DateTimeOffset instant) => instant.UtcDateTime.ToString("o", CultureInfo.InvariantCulture);

    static DateTimeOffset Parse(string key) => DateTimeOffset.Parse(key, CultureInfo.InvariantCulture);
}
