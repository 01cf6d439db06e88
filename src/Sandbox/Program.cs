using System.Reflection;
using System.Runtime.InteropServices;
using InfoInterview.Sandbox;
using Microsoft.Data.Sqlite;

var (line, complaint) = CommandLine.Parse(args);
if (line is null) return Complain(complaint!);
var stop = new TaskCompletionSource();
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
    Console.WriteLine(sandbox.Address);
    await stop.Task;
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
