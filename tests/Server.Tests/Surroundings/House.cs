using System.Net;
using System.Net.Sockets;
using InfoInterview.Sandbox;
using InfoInterview.Sandbox.Faults;
using InfoInterview.Sandbox.Identity;
using InfoInterview.Sandbox.ServerProcess;
using InfoInterview.Server.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace InfoInterview.Server.Tests.Surroundings;

/// <summary>
/// A house for one test: the real server over real HTTP, a sandbox of its own, an empty store, and a clock that stands on Monday 2 March 2026, 8:00 UTC.
/// </summary>
public sealed class House : IAsyncDisposable
{
    public static readonly DateTimeOffset MondayMorning = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    private static readonly SigningKeys Keys = SigningKeys.Create();

    // The identity libraries fetch keys and metadata once per process: one sandbox answers sign-in for all houses, with keys they share.
    private static readonly Lazy<Task<Microsoft365>> SignIn = new(() => Microsoft365.StartAsync(new SandboxOptions { Keys = Keys, WithFirstLife = false }));

    private readonly Dictionary<string, string?> _settings;
    private WebApplication? _server;

    private House(Microsoft365 sandbox, Dictionary<string, string?> settings, int port)
    {
        (Sandbox, _settings) = (sandbox, settings);
        Address = new Uri($"http://localhost:{port}/");
    }

    public Microsoft365 Sandbox { get; }

    /// <summary>Where the server listens, also after it was started again.</summary>
    public Uri Address { get; }

    public static async Task<House> OpenAsync(params (string Name, string Value)[] settings)
    {
        var all = await TestDatabase.SettingsAsync();
        foreach (var (name, value) in settings)
        {
            all[name] = value;
        }

        var sandbox = await Microsoft365.StartAsync(new SandboxOptions
        {
            Keys = Keys,
            AnswerAfter = TimeSpan.FromMilliseconds(100),
            SentItemDelay = TimeSpan.FromMilliseconds(50),
            NotifyAfter = TimeSpan.FromMilliseconds(20),
            WithFirstLife = false,
        });
        sandbox.Clock.MoveTo(MondayMorning);
        var house = new House(sandbox, all, FreePort());
        await house.StartServerAsync();
        return house;
    }

    public async Task StartServerAsync()
    {
        var signIn = (await SignIn.Value).Address;
        _server = SandboxedServer.Build(new ServerPlace(Address.Port, Sandbox.Address, () => signIn, Sandbox.Clock), _settings);
        await _server.StartAsync();
    }

    public async Task StopServerAsync()
    {
        await _server!.StopAsync();
        await _server.DisposeAsync();
        _server = null;
    }

    /// <summary>A seeker who has not connected yet.</summary>
    public Seeker Visitor(string address = "nora@contoso.example") => new(this, Sandbox.Mailbox(address), Sandbox.Token(address, "server"));

    /// <summary>A seeker whose mailbox is watched.</summary>
    public async Task<Seeker> SeekerAsync(string address = "nora@contoso.example")
    {
        var seeker = Visitor(address);
        await seeker.ConnectAsync();
        await seeker.SettleAsync();
        return seeker;
    }

    /// <summary>Looks at the store behind the server's back, past all owners.</summary>
    public async Task<T> AskStoreAsync<T>(Func<Db, Task<T>> ask)
    {
        await using var db = _server!.Services.GetRequiredService<Database>().OpenForAll();
        return await ask(db);
    }

    /// <summary>Sign-in is shared between houses: a fault in it must name a user of its own and is taken away again.</summary>
    public async Task WithSignInFaultAsync(Fault fault, Func<Task> during)
    {
        var signIn = await SignIn.Value;
        signIn.Faults.Add(fault);
        try
        {
            await during();
        }
        finally
        {
            signIn.Faults.Clear();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await StopServerAsync();
        }

        await Sandbox.DisposeAsync();
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
