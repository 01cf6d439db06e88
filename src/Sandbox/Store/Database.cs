using Microsoft.Data.Sqlite;

namespace InfoInterview.Sandbox.Store;

/// <summary>
/// The one SQLite file that holds the world. Work runs in transactions, one at a time: a call of Graph either leaves all of
/// its traces or none, and what is committed survives a kill of the process (WAL).
/// </summary>
public sealed class Database : IDisposable
{
    readonly Lock gate = new();
    readonly SqliteConnection connection;
    readonly Dictionary<string, SqliteCommand> commands = [];
    readonly List<Action> afterCommit = [];
    int depth;

    /// <param name="directory">Where <c>world.db</c> lies; null keeps the world in memory.</param>
    public Database(string? directory)
    {
        if (directory is not null) Directory.CreateDirectory(directory);
        connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = directory is null ? ":memory:" : Path.Combine(directory, "world.db"),
            Pooling = false,
            DefaultTimeout = 1, // seconds: whoever holds the file holds it for long
        }.ConnectionString);
        connection.Open();
        // Exclusive, so that a second sandbox on the same directory is refused instead of mixing two worlds.
        Run("PRAGMA locking_mode=EXCLUSIVE");
        Run("PRAGMA journal_mode=WAL");
        Run("PRAGMA synchronous=NORMAL");
        Do(() => Schema.Create(this));
    }

    /// <summary>Runs work in a transaction (joining the one under way on this thread). An exception undoes all of it.</summary>
    public T Do<T>(Func<T> work)
    {
        lock (gate)
        {
            if (depth > 0) return work();
            T result;
            depth++;
            try
            {
                Run("BEGIN IMMEDIATE");
                result = work();
                Run("COMMIT");
            }
            catch
            {
                afterCommit.Clear();
                if (InTransaction) Run("ROLLBACK");
                throw;
            }
            finally { depth--; }
            RunAfterCommit();
            return result;
        }
    }

    public void Do(Action work) => Do(() => { work(); return 0; });

    /// <summary>Remembers something to do once the transaction under way is safe; dropped when it is undone.</summary>
    public void AfterCommit(Action action) => afterCommit.Add(action);

    internal int Run(string sql, params ReadOnlySpan<object?> values) => Prepared(sql, values).ExecuteNonQuery();

    internal object? Scalar(string sql, params ReadOnlySpan<object?> values) => Prepared(sql, values).ExecuteScalar() is { } value and not DBNull ? value : null;

    internal List<T> Rows<T>(string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<object?> values)
    {
        using var reader = Prepared(sql, values).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(row(reader));
        return rows;
    }

    bool InTransaction => SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) == 0;

    void RunAfterCommit()
    {
        var actions = afterCommit.ToArray();
        afterCommit.Clear();
        foreach (var action in actions) action();
    }

    SqliteCommand Prepared(string sql, ReadOnlySpan<object?> values)
    {
        if (!commands.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Length; i++) command.Parameters.Add(new SqliteParameter($"${i}", null));
            commands.Add(sql, command);
        }
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command;
    }

    public void Dispose()
    {
        lock (gate)
        {
            foreach (var command in commands.Values) command.Dispose();
            connection.Dispose();
        }
    }
}
