using System.Reflection;
using System.Runtime.InteropServices;
using InfoInterview.Sandbox;
using InfoInterview.Sandbox.ServerProcess;
using Microsoft.Data.Sqlite;

if (args is [ServerChild.Verb, _, _, _]) return await ServerChild.RunAsync(args);
var (line, complaint) = CommandLine.Parse(args);
if (line is null) return Complain(complaint!);
var stop = new TaskCompletionSource();
using var starting = new CancellationTokenSource();
void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.TrySetResult();
}
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
try
{
    await using var sandbox = await Microsoft365.StartAsync(new SandboxOptions { Port = line.Port, DataDirectory = line.DataDirectory, WebRoot = PageRoot() });
    await using var server = new ServerKeeper(line.Port + 1, sandbox.Address, Path.Combine(line.DataDirectory, "server"));
    await Task.WhenAny(server.StartAsync(starting.Token), stop.Task);
    if (!stop.Task.IsCompleted) Console.WriteLine($"Open {sandbox.Address} in a browser. Ctrl+C ends it.");
    await stop.Task;
    await starting.CancelAsync();
    return 0;
}
catch (IOException taken) when (taken.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
{
    return Complain($"Port {line.Port} is taken; choose another one with --port.");
}
catch (SqliteException busy) when (busy.SqliteErrorCode == 5)
{
    return Complain($"Another sandbox works in {line.DataDirectory}; choose another directory with --data.");
}

static int Complain(string sentence)
{
    Console.Error.WriteLine(sentence);
    return 1;
}

// Beside the program when it was published, else where the page's build puts it.
static string? PageRoot()
{
    var source = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == "ProjectDirectory").Value!;
    return new[] { AppContext.BaseDirectory, source }.Select(place => Path.Combine(place, "wwwroot")).FirstOrDefault(Directory.Exists);
}
