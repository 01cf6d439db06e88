using Microsoft.Data.Sqlite;

namespace InfoInterview.Sandbox.Store;

/// <summary>The exact bytes of messages, and which Message-IDs each of them names (for threads).</summary>
public sealed class MimeStore(Database db)
{
    public byte[]? Read(Item message) =>
        db.Rows("SELECT bytes FROM mime WHERE item=$0", row => row.GetFieldValue<byte[]>(0), message.Row).FirstOrDefault();

    public void Write(Item message, byte[] bytes) =>
        db.Run("INSERT INTO mime(item, bytes) VALUES($0,$1) ON CONFLICT(item) DO UPDATE SET bytes=excluded.bytes", message.Row, bytes);

    /// <summary>Notes under which Message-ID a message of this mailbox can be found.</summary>
    public void Trace(Item message, string internetMessageId) =>
        db.Run("INSERT INTO trace(mailbox, message, item) VALUES($0,$1,$2)", message.Mailbox, internetMessageId, message.Row);

    /// <summary>The rows of the messages with this Message-ID, newest first.</summary>
    public List<long> Find(string mailbox, string internetMessageId) =>
        db.Rows("SELECT item FROM trace WHERE mailbox=$0 AND message=$1 ORDER BY rowid DESC", (SqliteDataReader row) => row.GetInt64(0), mailbox, internetMessageId);
}
