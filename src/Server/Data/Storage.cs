using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Server.Data;

/// <summary>Where everything is kept.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>Directory of the SQLite file; made when missing. Default: a folder of the current user.</summary>
    public string Directory { get; set; } = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "InfoInterviewOutlook");

    /// <summary>When given, PostgreSQL is used and no file.</summary>
    public string? Postgres { get; set; }
}

public static class Storage
{
    public static void AddStorage(this WebApplicationBuilder builder)
    {
        var options = builder.Configuration.GetSection(StorageOptions.Section).Get<StorageOptions>() ?? new StorageOptions();
        if (options.Postgres is { Length: > 0 } connection)
        {
            builder.Services.AddDbContextFactory<PostgresDb>(o => o.UseNpgsql(connection, p => p.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)));
            builder.Services.AddSingleton(s => new Database(s.GetRequiredService<IDbContextFactory<PostgresDb>>().CreateDbContext));
        }
        else
        {
            Directory.CreateDirectory(options.Directory);
            var file = Path.Combine(options.Directory, "infointerview.db");
            builder.Services.AddDbContextFactory<SqliteDb>(o => o.UseSqlite($"Data Source={file}", s => s.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)));
            builder.Services.AddSingleton(s => new Database(s.GetRequiredService<IDbContextFactory<SqliteDb>>().CreateDbContext));
        }
    }
}
