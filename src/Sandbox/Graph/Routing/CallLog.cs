using System.Globalization;
using InfoInterview.Sandbox.Graph.Wire;
using InfoInterview.Sandbox.Store;

namespace InfoInterview.Sandbox.Graph.Routing;

/// <summary>One call the product made.</summary>
/// <param name="Template">Path without version, keys shown as <c>{id}</c>.</param>
/// <param name="Path">As it came, with query.</param>
public sealed record LoggedCall(string Method, string Template, string Path, int Status, DateTimeOffset At);

/// <summary>What was called, stored.</summary>
public sealed class CallLog(Database db, TimeProvider clock)
{
    public void Write(GraphCall call, string template, int status, bool known) => db.Do(() => db.Run(
        "INSERT INTO call(mailbox, method, template, path, status, at, known, product) VALUES($0,$1,$2,$3,$4,$5,$6,$7)",
        call.Mailbox, call.Method, template, call.Target, status, clock.GetUtcNow().ToString("o", CultureInfo.InvariantCulture), known ? 1 : 0, call.Caller.IsProduct ? 1 : 0));

    /// <summary>The product's calls about one mailbox, in order.</summary>
    public List<LoggedCall> Of(string mailbox) => db.Do(() => db.Rows(
        "SELECT method, template, path, status, at FROM call WHERE mailbox=$0 AND product=1 ORDER BY row",
        row => new LoggedCall(row.GetString(0), row.GetString(1), row.GetString(2), row.GetInt32(3), DateTimeOffset.Parse(row.GetString(4), CultureInfo.InvariantCulture)), mailbox));

    /// <summary>How many calls of anyone went to routes that do not exist.</summary>
    public int Unknown(string mailbox) => Convert.ToInt32(db.Do(() => db.Scalar("SELECT count(*) FROM call WHERE mailbox=$0 AND known=0", mailbox)), CultureInfo.InvariantCulture);
}
