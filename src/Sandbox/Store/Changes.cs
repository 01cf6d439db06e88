using Microsoft.Data.Sqlite;

namespace InfoInterview.Sandbox.Store;

public enum ChangeVerb { Created, Updated, Deleted }

/// <summary>One entry of the world's log of changes.</summary>
/// <param name="Sequence">Grows by one or more with each change in the world.</param>
/// <param name="Ordinary">The ordinary id the item had then.</param>
public sealed record Change(long Sequence, string Mailbox, string Collection, long Row, string Immutable, string Ordinary, ChangeVerb Verb);

/// <summary>The log from which delta rounds and notifications are made.</summary>
public sealed class Changes(Database db)
{
    /// <summary>Raised inside the transaction that makes the change.</summary>
    public event Action<Change>? Logged;

    public long Latest(string mailbox) => db.Scalar("SELECT max(seq) FROM change WHERE mailbox=$0", mailbox) as long? ?? 0;

    /// <summary>The changes of one collection after a point, oldest first.</summary>
    public List<Change> Since(string mailbox, string collection, long sequence) => db.Rows(
        "SELECT seq, mailbox, collection, item, immutable, ordinary, verb FROM change WHERE mailbox=$0 AND collection=$1 AND seq>$2 ORDER BY seq",
        Read, mailbox, collection, sequence);

    internal long Log(string mailbox, string collection, long row, string immutable, string ordinary, ChangeVerb verb)
    {
        var sequence = (long)db.Scalar(
            "INSERT INTO change(mailbox, collection, item, immutable, ordinary, verb) VALUES($0,$1,$2,$3,$4,$5) RETURNING seq",
            mailbox, collection, row, immutable, ordinary, verb.ToString())!;
        Logged?.Invoke(new(sequence, mailbox, collection, row, immutable, ordinary, verb));
        return sequence;
    }

    static Change Read(SqliteDataReader row) =>
        new(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetInt64(3), row.GetString(4), row.GetString(5), Enum.Parse<ChangeVerb>(row.GetString(6)));
}
