using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace InfoInterview.Server.Tests.Surroundings;

/// <summary>A PostgreSQL to test on: the one named in INFOINTERVIEW_TEST_POSTGRES, or one started for this run from the installed programs.</summary>
public sealed class PostgresServer
{
    private readonly string _connection;

    private PostgresServer(string connection) => _connection = connection;

    public static async Task<PostgresServer?> FindOrStartAsync() =>
        Environment.GetEnvironmentVariable("INFOINTERVIEW_TEST_POSTGRES") is { Length: > 0 } named ? new PostgresServer(named)
        : Programs() is { } programs ? await StartAsync(programs)
        : null;

    /// <summary>The connection string of a new, empty database.</summary>
    public async Task<string> CreateDatabaseAsync()
    {
        var name = $"house_{Guid.NewGuid():N}";
        await using var connection = new NpgsqlConnection(_connection);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The name was made a line above.
        command.CommandText = $"CREATE DATABASE {name}";
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(_connection) { Database = name, MaxPoolSize = 10 }.ConnectionString;
    }

    private static string? Programs() =>
        (Directory.Exists("/usr/lib/postgresql") ? Directory.EnumerateDirectories("/usr/lib/postgresql").OrderDescending().Select(d => Path.Combine(d, "bin")) : [])
        .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
        .FirstOrDefault(d => File.Exists(Path.Combine(d, "initdb")));

    private static async Task<PostgresServer> StartAsync(string programs)
    {
        var directory = Directory.CreateTempSubdirectory("infointerview-pg-").FullName;
        var port = FreePort();
        if (Environment.UserName == "root")
        {
            // PostgreSQL refuses to run as root.
            await RunAsync("chown", "postgres", directory);
        }

        await RunAsPostgresAsync(Path.Combine(programs, "initdb"), "-D", directory, "-A", "trust", "-U", "postgres", "--no-sync");
        var options = string.Create(CultureInfo.InvariantCulture, $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c max_connections=200");
        await RunAsPostgresAsync(Path.Combine(programs, "pg_ctl"), "-D", directory, "-l", Path.Combine(directory, "log"), "-w", "-o", options, "start");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => RunAsPostgresAsync(Path.Combine(programs, "pg_ctl"), "-D", directory, "-m", "immediate", "stop").Wait();
        return new PostgresServer($"Host=127.0.0.1;Port={port};Username=postgres;Database=postgres");
    }

    private static Task RunAsPostgresAsync(string program, params string[] arguments) =>
        Environment.UserName == "root" ? RunAsync("runuser", ["-u", "postgres", "--", program, .. arguments]) : RunAsync(program, arguments);

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, WorkingDirectory = "/" })!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
