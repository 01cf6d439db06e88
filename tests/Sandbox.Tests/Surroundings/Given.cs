using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Controls;
using InfoInterview.Sandbox.Identity;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions.Authentication;

namespace InfoInterview.Sandbox.Tests.Surroundings;

/// <summary>A running sandbox and clients for it. Correspondents answer quickly; all else is as in real use.</summary>
public sealed class Given : IAsyncDisposable
{
    public const string Nora = "nora@contoso.example", Omar = "omar@contoso.example", Ines = "ines@fabrikam.example", Leo = "leo.park@outlook.example";

    /// <summary>Making a key takes long, so all tests share one.</summary>
    static readonly SigningKeys Keys = SigningKeys.Create();

    readonly List<HttpClient> clients = [];

    Given(Microsoft365 sandbox) => Sandbox = sandbox;

    public Microsoft365 Sandbox { get; }

    public static async Task<Given> ASandbox(Func<SandboxOptions, SandboxOptions>? with = null)
    {
        var options = new SandboxOptions { Keys = Keys, AnswerAfter = TimeSpan.FromMilliseconds(20), SentItemDelay = TimeSpan.FromMilliseconds(20), NotifyAfter = TimeSpan.FromMilliseconds(20) };
        return new(await Microsoft365.StartAsync(with is null ? options : with(options)));
    }

    /// <summary>Nora's mailbox, seen from inside.</summary>
    public Mailbox Mailbox => Sandbox.Mailbox(Nora);

    /// <summary>A visitor's client for Graph; every answer is held against the published description.</summary>
    public HttpClient Graph(string user = Nora) => Client(Sandbox.Token(user, "graph"));

    /// <summary>The product's client for Graph.</summary>
    public HttpClient Product(string user = Nora) => Client(Sandbox.ProductToken(user));

    /// <summary>A client for sign-in and controls.</summary>
    public HttpClient Plain()
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Sandbox.Address };
        clients.Add(client);
        return client;
    }

    /// <summary>The official SDK, the judge of the wire format.</summary>
    public GraphServiceClient Sdk(string user = Nora) =>
        new(Graph(user), new AnonymousAuthenticationProvider(), new Uri(Sandbox.Address, "graph/v1.0").ToString());

    HttpClient Client(string token)
    {
        var client = new HttpClient(new ConformanceCheck { InnerHandler = new HttpClientHandler() }) { BaseAddress = new Uri(Sandbox.Address, "graph/v1.0/") };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        clients.Add(client);
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in clients) client.Dispose();
        await Sandbox.DisposeAsync();
    }
}

public static class Json
{
    public static StringContent Body(string json) => new(json, System.Text.Encoding.UTF8, "application/json");

    /// <summary>The JSON of a successful GET.</summary>
    public static async Task<JsonObject> Read(this HttpClient client, string path, params (string Name, string Value)[] headers) => await client.Ask("GET", path, null, 200, headers);

    public static Task<JsonObject> Create(this HttpClient client, string path, string json, params (string Name, string Value)[] headers) => client.Ask("POST", path, json, 201, headers);

    /// <summary>Sends and expects a status; the JSON of the answer (empty when there is none).</summary>
    public static async Task<JsonObject> Ask(this HttpClient client, string method, string path, string? json, int status, params (string Name, string Value)[] headers)
    {
        using var answer = await client.Send(method, path, json, headers);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True((int)answer.StatusCode == status, $"{method} {path}: {(int)answer.StatusCode} {text}");
        return text.Length == 0 || !text.StartsWith('{') ? [] : JsonNode.Parse(text)!.AsObject();
    }

    public static async Task<HttpResponseMessage> Send(this HttpClient client, string method, string path, string? json = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (json is not null) request.Content = Body(json);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await client.SendAsync(request);
    }

    public static string Code(this JsonObject error) => (string)error["error"]!["code"]!;

    public static List<JsonObject> Values(this JsonObject page) => [.. page["value"]!.AsArray().Select(node => node!.AsObject())];

    public static string Str(this JsonNode? node, string name) => (string)node![name]!;
}
