using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using InfoInterview.Sandbox;

namespace InfoInterview.EndToEnd.Surroundings;

/// <summary>The program a newcomer starts, as a process, with a data directory of its own. Its world begins on Monday 2 March 2026, 9:00 in Berlin.</summary>
public sealed class SandboxProgram : IAsyncDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("infointerview-e2e-").FullName;
    private readonly int _port = FreePorts();
    private readonly HttpClient _http;
    private Process? _process;

    private SandboxProgram() => _http = new HttpClient { BaseAddress = Address };

    public Uri Address => new($"http://localhost:{_port}/");

    public static async Task<SandboxProgram> StartAsync()
    {
        var sandbox = new SandboxProgram();
        await sandbox.RunAsync();
        (await sandbox._http.PostAsJsonAsync("sandbox/clock", new { now = "2026-03-02T08:00:00Z" })).EnsureSuccessStatusCode();
        return sandbox;
    }

    public async Task<JsonNode> GetAsync(string path) => (await _http.GetFromJsonAsync<JsonNode>(path))!;

    public async Task DeliverAsync(string user, string raw) =>
        (await _http.PostAsync($"sandbox/mail?user={user}", new StringContent(raw.ReplaceLineEndings("\r\n"), System.Text.Encoding.UTF8, "message/rfc822"))).EnsureSuccessStatusCode();

    /// <summary>kill -9 of the server alone; the sandbox goes on. Whoever keeps it starts it again.</summary>
    public async Task KillServerAsync()
    {
        var child = await ChildOfAsync(_process!.Id);
        using var server = Process.GetProcessById(child);
        server.Kill();
        await server.WaitForExitAsync();
    }

    /// <summary>kill -9 of everything, and a new start on the same data.</summary>
    public async Task KillAndRestartAsync()
    {
        _process!.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        await RunAsync();
    }

    private async Task RunAsync()
    {
        var program = typeof(Microsoft365).Assembly.Location;
        _process = Process.Start(new ProcessStartInfo("dotnet", [program, "--port", _port.ToString(CultureInfo.InvariantCulture), "--data", _directory])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _process.ErrorDataReceived += (_, line) => TestContext.Current.TestOutputHelper?.WriteLine(line.Data ?? "");
        _process.BeginErrorReadLine();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await _process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.Contains(Address.ToString(), StringComparison.Ordinal))
            {
                _ = _process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                return;
            }
        }

        throw new InvalidOperationException($"The sandbox ended with {_process.ExitCode} before it was ready.");
    }

    private static async Task<int> ChildOfAsync(int parent)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Children of a process are looked up with pgrep.");
        using var pgrep = Process.Start(new ProcessStartInfo("pgrep", ["-P", parent.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true })!;
        return int.Parse(await pgrep.StandardOutput.ReadLineAsync() ?? "", CultureInfo.InvariantCulture);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        if (_process is { HasExited: false })
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process?.Dispose();
        Directory.Delete(_directory, recursive: true);
    }

    /// <summary>Two free neighbours, below the range from which the system gives ports away by itself.</summary>
    private static int FreePorts()
    {
        for (var port = 9000 + (Environment.ProcessId % 1000 * 2); ; port += 2)
        {
            try
            {
                using var first = new TcpListener(IPAddress.Loopback, port);
                using var second = new TcpListener(IPAddress.Loopback, port + 1);
                first.Start();
                second.Start();
                return port;
            }
            catch (SocketException)
            {
            }
        }
    }
}
