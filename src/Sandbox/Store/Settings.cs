namespace InfoInterview.Sandbox.Store;

/// <summary>Single values that belong to the world, such as its clock and its keys.</summary>
public sealed class Settings(Database db)
{
    public string? Read(string name) => db.Do(() => db.Scalar("SELECT value FROM setting WHERE name=$0", name) as string);

    public void Write(string name, string value) => db.Do(() =>
    {
        db.Run("INSERT INTO setting(name, value) VALUES($0,$1) ON CONFLICT(name) DO UPDATE SET value=excluded.value", name, value);
    });

    /// <summary>The stored value, made and stored the first time.</summary>
    public string ReadOrMake(string name, Func<string> make)
    {
        if (Read(name) is { } known) return known;
        var made = make();
        Write(name, made);
        return made;
    }
}
