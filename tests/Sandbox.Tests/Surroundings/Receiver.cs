using System.Net;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace InfoInterview.Sandbox.Tests.Surroundings;

/// <summary>A small receiver of notifications, as a server would be.</summary>
public sealed class Receiver : IAsyncDisposable
{
    readonly WebApplication app;
    readonly Channel<JsonObject> posts = Channel.CreateUnbounded<JsonObject>();

    Receiver(WebApplication app) => this.app = app;

    public string Url => app.Urls.First().Replace("127.0.0.1", "localhost", StringComparison.Ordinal) + "/hook?kept=yes";

    /// <summary>The status of the next answers to notifications; 202 when empty.</summary>
    public Queue<int> Statuses { get; } = new();

    /// <summary>How handshakes are answered.</summary>
    public Func<string, (int Status, string Body, string Type)> Handshake { get; set; } = token => (200, token, "text/plain");

    public int Handshakes { get; private set; }

    public static async Task<Receiver> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.Services.AddRouting();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var receiver = new Receiver(app);
        app.MapPost("/hook", receiver.AnswerAsync);
        await app.StartAsync();
        return receiver;
    }

    async Task AnswerAsync(HttpContext context)
    {
        Assert.Equal("yes", context.Request.Query["kept"]);
        if (context.Request.Query.TryGetValue("validationToken", out var token))
        {
            Handshakes++;
            var (status, body, type) = Handshake(token!);
            context.Response.StatusCode = status;
            context.Response.ContentType = type;
            await context.Response.WriteAsync(body);
            return;
        }
        var post = (await JsonNode.ParseAsync(context.Request.Body))!.AsObject();
        context.Response.StatusCode = Statuses.TryDequeue(out var wanted) ? wanted : 202;
        posts.Writer.TryWrite(post);
    }

    /// <summary>The notifications of the next POST.</summary>
    public async Task<List<JsonObject>> NextAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        return (await posts.Reader.ReadAsync(patience.Token)).Values();
    }

    /// <summary>Everything that has come so far and was not read.</summary>
    public List<JsonObject> Rest()
    {
        var all = new List<JsonObject>();
        while (posts.Reader.TryRead(out var post)) all.AddRange(post.Values());
        return all;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
