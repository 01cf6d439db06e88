using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.Json.Serialization;
using InfoInterview.Server.Access;
using InfoInterview.Server.Data;
using InfoInterview.Server.Engine;
using InfoInterview.Server.Graph;
using InfoInterview.Server.Interviews;
using InfoInterview.Server.Mailboxes;
using InfoInterview.Server.Pane;
using InfoInterview.Server.Replies;
using InfoInterview.Server.Requests;
using InfoInterview.Server.Templates;
using InfoInterview.Server.Time;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Orleans.Configuration;
using Orleans.Hosting;

namespace InfoInterview.Server;

/// <summary>The only file that knows every room.</summary>
public static class Composition
{
    /// <param name="compose">Runs before everything, for a host that brings its own settings, clock or transport; null for the product itself.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? compose = null)
    {
        // Settings and pane lie beside the program, wherever it is started from.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        compose?.Invoke(builder);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.TryAddSingleton(new Clock(TimeProvider.System));
        builder.AddStorage();
        builder.AddSignIn();
        builder.AddGraph(GraphAccess.HttpClientName);
        builder.AddProblems();
        builder.AddPane();
        builder.AddReading();
        builder.AddEngine();
        builder.Services.AddScoped<RequestReading>();
        builder.Services.AddOpenApi(o => o.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "InfoInterviewOutlook";
            return Task.CompletedTask;
        }));
        builder.Services.AddHealthChecks().AddCheck<StoreIsThere>("store", tags: ["ready"]);
        builder.Services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = true);
        builder.Services.ConfigureHttpJsonOptions(o =>
        {
            o.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
            o.SerializerOptions.MaxDepth = 16;
            o.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
        });
        builder.WebHost.ConfigureKestrel(k =>
        {
            k.AddServerHeader = false;
            k.Limits.MaxRequestBodySize = 1024 * 1024;
        });

        var app = builder.Build();
        app.UseSafeHeaders();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UsePane();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapRooms();
        return app;
    }

    private static void AddEngine(this WebApplicationBuilder builder)
    {
        var engine = builder.Configuration.GetSection(EngineOptions.Section);
        builder.Services.Configure<EngineOptions>(engine);
        builder.Services.AddSingleton<Doorbell>();
        builder.Services.AddSingleton<MailboxSubscriptions>();
        builder.Services.AddScoped<MailboxChanges>();
        builder.Services.AddScoped<MailboxRun>();
        builder.Services.AddSingleton<LiveFeed>();
        builder.Services.AddHostedService<StorePreparation>();
        builder.UseOrleans(silo =>
        {
            var port = engine.GetValue("SiloPort", 0);
            silo.UseLocalhostClustering(siloPort: port == 0 ? FreePort() : port, gatewayPort: 0);
            silo.Configure<GrainCollectionOptions>(o => o.CollectionAge = TimeSpan.FromMinutes(15));
        });
        builder.Services.AddHostedService(s => s.GetRequiredService<LiveFeed>());
        builder.Services.AddHostedService<DueMailboxes>();
        builder.Services.Configure<HostOptions>(o => o.ShutdownTimeout = TimeSpan.FromSeconds(8));
    }

    private static void MapRooms(this WebApplication app)
    {
        var api = app.MapGroup("/api");
        api.MapMailboxes();
        api.MapLive();
        api.MapTemplates();
        api.MapPeople();
        api.MapRequests();
        api.MapCorrections();
        api.MapReplies();
        api.MapReading();
        api.MapInterviews();
        app.MapNotifications();
        app.MapOpenApi().AllowAnonymous();
        app.MapHealthChecks("/healthz", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/readyz", new HealthCheckOptions { Predicate = c => c.Tags.Contains("ready") }).AllowAnonymous();
    }

    /// <summary>A silo wants a real port even when it is alone; asking the system for one lets several servers share a machine.</summary>
    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
