namespace InfoInterview.Sandbox.ServerProcess;

/// <summary>
/// The process in which the server runs: <c>serve PORT SANDBOX DIRECTORY</c>. It ends when its parent does,
/// which it notices by the end of its standard input, even when the parent was killed.
/// </summary>
internal static class ServerChild
{
    public const string Verb = "serve";

    public static async Task<int> RunAsync(string[] args)
    {
        var (port, sandbox, directory) = (int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture), new Uri(args[2]), args[3]);
        await using var clock = await FollowedClock.StartAsync(sandbox);
        await using var server = SandboxedServer.Build(
            new ServerPlace(port, sandbox, () => sandbox, clock.World),
            new Dictionary<string, string?> { ["Storage:Directory"] = directory });
        _ = StopWithParentAsync(server.Lifetime);
        await server.RunAsync();
        return 0;
    }

    private static async Task StopWithParentAsync(IHostApplicationLifetime lifetime)
    {
        await using var input = Console.OpenStandardInput();
        var nothing = new byte[64];
        while (await input.ReadAsync(nothing) > 0)
        {
        }

        lifetime.StopApplication();
    }
}
