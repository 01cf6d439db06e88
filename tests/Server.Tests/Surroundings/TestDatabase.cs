using System.Reflection;

namespace InfoInterview.Server.Tests.Surroundings;

/// <summary>The database this test program runs on, chosen by its project file, and a fresh one of it for each house.</summary>
public static class TestDatabase
{
    private static readonly bool OnPostgres = typeof(TestDatabase).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Any(a => a is { Key: "Database", Value: "Postgres" });
    private static readonly Lazy<Task<PostgresServer?>> Postgres = new(PostgresServer.FindOrStartAsync);

    /// <summary>Settings that give a server a store of its own. Skips the test where the database is not to be had.</summary>
    public static async Task<Dictionary<string, string?>> SettingsAsync()
    {
        var directory = Directory.CreateTempSubdirectory("infointerview-").FullName;
        var settings = new Dictionary<string, string?> { ["Storage:Directory"] = directory };
        if (OnPostgres)
        {
            var server = await Postgres.Value;
            Assert.SkipWhen(server is null, "No PostgreSQL was found: install it, or name one in INFOINTERVIEW_TEST_POSTGRES.");
            settings["Storage:Postgres"] = await server!.CreateDatabaseAsync();
        }

        return settings;
    }
}
