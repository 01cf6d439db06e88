using System.Net;
using InfoInterview.Sandbox.Clocks;
using InfoInterview.Sandbox.Controls;
using InfoInterview.Sandbox.Faults;
using InfoInterview.Sandbox.Graph.Routing;
using InfoInterview.Sandbox.Identity;
using InfoInterview.Sandbox.Identity.Login;

namespace InfoInterview.Sandbox;

/// <summary>
/// A Microsoft 365 of one's own: sign-in, Graph and people who answer, on one loopback port. Several may run in one process.
/// </summary>
public sealed class Microsoft365 : IAsyncDisposable
{
    readonly World world;
    readonly WebApplication app;
    readonly Errands errands;

    Microsoft365(World world, WebApplication app, Errands errands) => (this.world, this.app, this.errands) = (world, app, errands);

    public int Port { get; private set; }

    /// <summary><c>http://localhost:port/</c></summary>
    public Uri Address => new($"http://localhost:{Port}/");

    /// <summary>The time of mail, calendar and tasks.</summary>
    public WorldClock Clock => world.Clock;

    public Accounts Accounts => world.Accounts;

    public SigningKeys Keys => world.Keys;

    /// <summary>What is to go wrong.</summary>
    public FaultBook Faults => world.Faults;

    /// <summary>What the product must not do and did.</summary>
    public Violations Violations => world.Violations;

    /// <summary>Outlook's limits, changeable.</summary>
    public Limits Limits => world.Limits;

    /// <summary>Life and content of tokens.</summary>
    public Tokens Tokens => world.Tokens;

    /// <summary>From "send" to Sent Items, on the world's clock.</summary>
    public TimeSpan SentItemDelay
    {
        get => world.Dispatch.Delay;
        set => world.Dispatch.Delay = value;
    }

    /// <summary>How long correspondents take to answer, on the world's clock.</summary>
    public TimeSpan AnswerAfter
    {
        get => world.Correspondents.AnswerAfter;
        set => world.Correspondents.AnswerAfter = value;
    }

    /// <summary>Starts a sandbox and returns when it listens.</summary>
    /// <exception cref="IOException">The port is taken.</exception>
    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">Another sandbox works in the data directory.</exception>
    public static async Task<Microsoft365> StartAsync(SandboxOptions options, CancellationToken cancellation = default)
    {
        Microsoft365? self = null;
        var world = new World(options, () => self!.Address);
        var app = Build(options, world, () => self!.Address);
        try
        {
            await app.StartAsync(cancellation);
        }
        catch
        {
            await app.DisposeAsync();
            world.Dispose();
            throw;
        }
        self = new(world, app, new Errands(world, app.Logger)) { Port = new Uri(app.Urls.First()).Port };
        return self;
    }

    /// <summary>The mailbox of an account.</summary>
    /// <exception cref="KeyNotFoundException">Nobody has this address.</exception>
    public Mailbox Mailbox(string address) => new(world, world.Accounts.Find(address) ?? throw new KeyNotFoundException($"Nobody here has the address {address}."));

    /// <summary>A token as <c>POST /sandbox/token</c> gives it.</summary>
    /// <param name="audience"><c>server</c> or <c>graph</c>.</param>
    public string Token(string address, string audience)
    {
        var account = Mailbox(address).Account;
        return audience == "server" ? world.Tokens.ForApi(account) : world.Tokens.ForGraph(account, Apps.Visitor, Apps.VisitorScopes);
    }

    /// <summary>A Graph token as the product gets it by on-behalf-of.</summary>
    public string ProductToken(string address) => world.Tokens.ForGraph(Mailbox(address).Account, Apps.Product, Apps.ProductScopes);

    /// <summary>Ends all sessions of a user: refresh tokens are refused from now on.</summary>
    public void RevokeSessions(string address) => world.RefreshTokens.Revoke(address);

    /// <summary>Tells the watchers of a mailbox about a lifecycle event (<c>missed</c>, <c>subscriptionRemoved</c>, <c>reauthorizationRequired</c>).</summary>
    /// <param name="hold">Keep notifications back until the subscription is reauthorised.</param>
    public void TellLifecycle(string address, string lifecycleEvent, bool hold = false) => world.Db.Do(() => world.Notices.Tell(Mailbox(address).Account, lifecycleEvent, hold));

    /// <summary>Ends all subscriptions to a mailbox without a word.</summary>
    public void ExpireSubscriptions(string address) => world.Db.Do(() => world.Notices.Expire(Mailbox(address).Account.Address));

    /// <summary>
    /// Completes when nothing is on its way: no mail leaving, no answer and no first attempt of a notification that falls due
    /// within the horizon (by default 30 s of the world's time). Throws when the sandbox itself has failed.
    /// </summary>
    public Task QuietAsync(TimeSpan? horizon = null, CancellationToken cancellation = default) => errands.QuietAsync(horizon ?? TimeSpan.FromSeconds(30), cancellation);

    static WebApplication Build(SandboxOptions options, World world, Func<Uri> address)
    {
        // Empty, so that neither settings files nor environment variables of whoever hosts it reach in.
        var builder = WebApplication.CreateEmptyBuilder(new() { ContentRootPath = AppContext.BaseDirectory });
        builder.Services.AddRouting();
        builder.Services.AddLogging(logging => logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Error).AddFilter("Microsoft.Extensions.Hosting", LogLevel.None));
        builder.Services.AddHostFiltering(hosts => hosts.AllowedHosts = ["localhost", "127.0.0.1", "[::1]", "graph.microsoft.com", "login.microsoftonline.com"]);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(2));
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        var app = builder.Build();
        app.UseHostFiltering();
        app.Use(LocalPages.Refuse);
        OutlookPage.Serve(app, options.WebRoot);
        app.UseRouting(); // after the page, whose files come first
        Map(app, world, address, () => options.Server ?? new UriBuilder(address()) { Port = address().Port + 1 }.Uri);
        return app;
    }

    static void Map(WebApplication app, World world, Func<Uri> address, Func<Uri> server)
    {
        var login = app.MapGroup("/login");
        var codes = new SignInCodes(world.Accounts, world.Clock.Machine);
        new Discovery(world.Keys).Map(login);
        new SignInPage(world.Accounts, codes).Map(login);
        new TokenEndpoint(world.Accounts, world.Tokens, world.RefreshTokens, codes, world.Faults, world.Clock.Machine).Map(login);
        app.Map("/graph/{**rest}", new GraphEndpoint(world.Pipeline, world.Tokens, world.Clock, address).AnswerAsync);
        var controls = app.MapGroup("/sandbox");
        new MailControls(world).Map(controls);
        new ClockControls(world.Clock).Map(controls);
        new AccountControls(world).Map(controls);
        new StateControls(world).Map(controls);
        new FaultControls(world).Map(controls);
        new SettingsControls(server).Map(controls);
        app.MapGet("/", () => "This is a sandbox: a pretended Microsoft 365. Its page has not been built; Graph is at /graph/v1.0, the controls are at /sandbox.");
    }

    public async ValueTask DisposeAsync()
    {
        await errands.DisposeAsync();
        await app.StopAsync();
        await app.DisposeAsync();
        world.Dispose();
    }
}
