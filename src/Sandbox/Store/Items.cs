using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;

namespace InfoInterview.Sandbox.Store;

/// <summary>Everything that lies in mailboxes. Each write is a numbered change. Call it inside <see cref="Database.Do(Action)"/>.</summary>
public sealed class Items(Database db, Changes changes)
{
    const string Columns = "row, mailbox, kind, immutable, ordinary, parent, change, json";

    /// <summary>Parsed JSON of what was read lately; an entry is good as long as its change number is.</summary>
    readonly Dictionary<long, (long Change, JsonObject Json)> parsed = [];

    public Item? Find(string mailbox, ItemKind kind, string id) => db.Rows(
        $"SELECT {Columns} FROM item WHERE (immutable=$0 OR ordinary=$0) AND mailbox=$1 AND kind=$2", Read, id, mailbox, kind.ToString()).FirstOrDefault();

    public Item? Find(long row) => db.Rows($"SELECT {Columns} FROM item WHERE row=$0", Read, row).FirstOrDefault();

    /// <summary>All of a kind in a container, newest (highest sort key) first.</summary>
    public List<Item> In(string mailbox, ItemKind kind, string parent) => db.Rows(
        $"SELECT {Columns} FROM item WHERE mailbox=$0 AND kind=$1 AND parent=$2 ORDER BY sort DESC, row DESC", Read, mailbox, kind.ToString(), parent);

    /// <summary>All of a kind in the whole mailbox, newest first.</summary>
    public List<Item> All(string mailbox, ItemKind kind) => db.Rows(
        $"SELECT {Columns} FROM item WHERE mailbox=$0 AND kind=$1 ORDER BY sort DESC, row DESC", Read, mailbox, kind.ToString());

    public int Count(string mailbox, ItemKind kind, string parent) =>
        Convert.ToInt32(db.Scalar("SELECT count(*) FROM item WHERE mailbox=$0 AND kind=$1 AND parent=$2", mailbox, kind.ToString(), parent), null);

    public Item Add(string mailbox, ItemKind kind, string parent, JsonObject json)
    {
        var (immutable, ordinary) = NewIds(kind);
        var row = (long)db.Scalar(
            "INSERT INTO item(mailbox, kind, immutable, ordinary, parent, sort, change, json) VALUES($0,$1,$2,$3,$4,$5,0,$6) RETURNING row",
            mailbox, kind.ToString(), immutable, ordinary, parent, SortKey.Of(kind, json), json.ToJsonString())!;
        return Stamp(new(row, mailbox, kind, immutable, ordinary, parent, 0, json), ChangeVerb.Created);
    }

    /// <summary>Containers and tasks have one constant id; everything else has two.</summary>
    static (string Immutable, string Ordinary) NewIds(ItemKind kind)
    {
        var ordinary = kind is ItemKind.Folder or ItemKind.Calendar or ItemKind.TaskList or ItemKind.ContactFolder ? ItemId.NewContainer() : ItemId.NewOrdinary();
        return kind is ItemKind.Message or ItemKind.Attachment or ItemKind.Event or ItemKind.Contact ? (ItemId.NewImmutable(), ordinary) : (ordinary, ordinary);
    }

    public Item Update(Item item, JsonObject json)
    {
        db.Run("UPDATE item SET json=$1, sort=$2 WHERE row=$0", item.Row, json.ToJsonString(), SortKey.Of(item.Kind, json));
        return Stamp(item with { Json = json }, ChangeVerb.Updated);
    }

    /// <summary>Moves an item to another container: a tombstone there, a new item here, a new ordinary id.</summary>
    public Item Move(Item item, string parent, JsonObject? json = null)
    {
        changes.Log(item.Mailbox, item.Collection, item.Row, item.Immutable, item.Ordinary, ChangeVerb.Deleted);
        var moved = item with { Parent = parent, Ordinary = ItemId.NewOrdinary(), Json = json ?? item.Json };
        db.Run("UPDATE item SET parent=$1, ordinary=$2, json=$3, sort=$4 WHERE row=$0",
            item.Row, parent, moved.Ordinary, moved.Json.ToJsonString(), SortKey.Of(item.Kind, moved.Json));
        return Stamp(moved, ChangeVerb.Created);
    }

    public void Remove(Item item)
    {
        db.Run("DELETE FROM item WHERE row=$0", item.Row);
        db.Run("DELETE FROM mime WHERE item=$0", item.Row);
        db.Run("DELETE FROM trace WHERE item=$0", item.Row);
        changes.Log(item.Mailbox, item.Collection, item.Row, item.Immutable, item.Ordinary, ChangeVerb.Deleted);
        foreach (var part in db.Rows($"SELECT {Columns} FROM item WHERE mailbox=$0 AND parent=$1", Read, item.Mailbox, item.Immutable)) Remove(part);
    }

    Item Stamp(Item item, ChangeVerb verb)
    {
        // Whoever hears of the change reads the item anew; and after an undone transaction numbers come again.
        parsed.Remove(item.Row);
        var change = changes.Log(item.Mailbox, item.Collection, item.Row, item.Immutable, item.Ordinary, verb);
        db.Run("UPDATE item SET change=$1 WHERE row=$0", item.Row, change);
        return item with { Change = change };
    }

    Item Read(SqliteDataReader row)
    {
        var key = row.GetInt64(0);
        var change = row.GetInt64(6);
        if (!parsed.TryGetValue(key, out var known) || known.Change != change)
        {
            if (parsed.Count > 20_000) parsed.Clear();
            parsed[key] = known = (change, JsonNode.Parse(row.GetString(7))!.AsObject());
        }
        return new(key, row.GetString(1), Enum.Parse<ItemKind>(row.GetString(2)), row.GetString(3), row.GetString(4), row.GetString(5), change, known.Json);
    }
}
