using System.Diagnostics;
using System.Globalization;

namespace InfoInterview.Sandbox.ServerProcess;

/// <summary>Starts the server as a process of its own, so that it can be killed like any other, and starts it again when it was.</summary>
internal sealed class ServerKeeper(int port, Uri sandbox, string directory) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly CancellationTokenSource _stop = new();
    private Process? _child;
    private Task _keeping = Task.CompletedTask;

    public Uri Address { get; } = new($"http://localhost:{port}/");

    /// <summary>Returns when the server is ready to answer.</summary>
    public async Task StartAsync(CancellationToken stop)
    {
        _keeping = KeepAsync();
        using var http = new HttpClient { BaseAddress = Address };
        while (!await IsReadyAsync(http, stop))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, stop);
        }
    }

    private static async Task<bool> IsReadyAsync(HttpClient http, CancellationToken stop)
    {
        try
        {
            return (await http.GetAsync("readyz", stop)).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private async Task KeepAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            _child = Process.Start(StartInfo())!;
            await _child.WaitForExitAsync();

            // A signal to the whole group reaches the child first; a moment tells stopping from dying.
            await Task.Delay(TimeSpan.FromMilliseconds(500), TimeProvider.System, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!_stop.IsCancellationRequested)
            {
                await Console.Error.WriteLineAsync($"The server has ended with code {_child.ExitCode}; starting it again.");
            }
        }
    }

    private ProcessStartInfo StartInfo()
    {
        // Our own program again, with another verb: as dotnet host with the library, or as the program itself.
        var self = Environment.ProcessPath!;
        var library = typeof(ServerKeeper).Assembly.Location;
        var isHost = Path.GetFileNameWithoutExtension(self).Equals("dotnet", StringComparison.OrdinalIgnoreCase);
        string[] arguments = [ServerChild.Verb, port.ToString(CultureInfo.InvariantCulture), sandbox.ToString(), directory];
        return new ProcessStartInfo(self, isHost ? [library, .. arguments] : arguments) { RedirectStandardInput = true };
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        if (_child is { HasExited: false } child)
        {
            // The end of its input asks it to stop.
            child.StandardInput.Close();
            try
            {
                await child.WaitForExitAsync().WaitAsync(Patience, TimeProvider.System);
            }
            catch (TimeoutException)
            {
                child.Kill();
            }
        }

        await _keeping;
        _stop.Dispose();
    }
}
