namespace InfoInterview.Sandbox.Store;

static class Schema
{
    /// <summary>
    /// <c>item.sort</c> is what lists are ordered by (received time of a message, start of an event); <c>change.seq</c> numbers
    /// every change in the world and is what delta tokens, etags and change keys are made of.
    /// </summary>
    public static void Create(Database db)
    {
        foreach (var statement in Statements) db.Run(statement);
    }

    static readonly string[] Statements =
    [
        """
        CREATE TABLE IF NOT EXISTS item(
          row INTEGER PRIMARY KEY AUTOINCREMENT, mailbox TEXT NOT NULL, kind TEXT NOT NULL, immutable TEXT NOT NULL, ordinary TEXT NOT NULL,
          parent TEXT NOT NULL, sort TEXT NOT NULL, change INTEGER NOT NULL, json TEXT NOT NULL)
        """,
        "CREATE INDEX IF NOT EXISTS item_by_parent ON item(mailbox, kind, parent, sort)",
        "CREATE INDEX IF NOT EXISTS item_by_immutable ON item(immutable)",
        "CREATE INDEX IF NOT EXISTS item_by_ordinary ON item(ordinary)",
        """
        CREATE TABLE IF NOT EXISTS change(
          seq INTEGER PRIMARY KEY AUTOINCREMENT, mailbox TEXT NOT NULL, collection TEXT NOT NULL, item INTEGER NOT NULL,
          immutable TEXT NOT NULL, ordinary TEXT NOT NULL, verb TEXT NOT NULL)
        """,
        "CREATE INDEX IF NOT EXISTS change_by_collection ON change(mailbox, collection, seq)",
        "CREATE TABLE IF NOT EXISTS mime(item INTEGER PRIMARY KEY, bytes BLOB NOT NULL)",
        "CREATE TABLE IF NOT EXISTS trace(mailbox TEXT NOT NULL, message TEXT NOT NULL, item INTEGER NOT NULL)",
        "CREATE INDEX IF NOT EXISTS trace_by_message ON trace(mailbox, message)",
        "CREATE TABLE IF NOT EXISTS setting(name TEXT PRIMARY KEY, value TEXT NOT NULL)",
        "CREATE TABLE IF NOT EXISTS agenda(row INTEGER PRIMARY KEY AUTOINCREMENT, lane TEXT NOT NULL, due TEXT NOT NULL, kind TEXT NOT NULL, attempt INTEGER NOT NULL, json TEXT NOT NULL)",
        "CREATE INDEX IF NOT EXISTS agenda_by_due ON agenda(lane, due, row)",
        "CREATE TABLE IF NOT EXISTS account(address TEXT PRIMARY KEY COLLATE NOCASE, json TEXT NOT NULL)",
        "CREATE TABLE IF NOT EXISTS refresh(hash TEXT PRIMARY KEY, address TEXT NOT NULL, client TEXT NOT NULL)",
        """
        CREATE TABLE IF NOT EXISTS call(
          row INTEGER PRIMARY KEY AUTOINCREMENT, mailbox TEXT NOT NULL, method TEXT NOT NULL, template TEXT NOT NULL, path TEXT NOT NULL,
          status INTEGER NOT NULL, at TEXT NOT NULL, known INTEGER NOT NULL, product INTEGER NOT NULL)
        """,
        "CREATE INDEX IF NOT EXISTS call_by_mailbox ON call(mailbox, row)",
        "CREATE TABLE IF NOT EXISTS letter(message TEXT PRIMARY KEY, person TEXT NOT NULL, thread TEXT NOT NULL, at TEXT NOT NULL)",
    ];
}
