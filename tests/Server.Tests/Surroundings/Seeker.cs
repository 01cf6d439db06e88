using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using InfoInterview.Sandbox.Controls;
using InfoInterview.Server.Mailboxes;
using InfoInterview.Server.Requests;

namespace InfoInterview.Server.Tests.Surroundings;

/// <summary>A seeker: their mailbox in Outlook on one side, our API on the other.</summary>
public sealed class Seeker
{
    private const string Bag = "String {00020329-0000-0000-C000-000000000046} Name cecp-c1b6e3a4-5d2f-4e68-8f07-9a3b1c2d4e5f";
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    private readonly House _house;
    private readonly HttpClient _outlook;

    public Seeker(House house, Mailbox mailbox, string token)
    {
        (_house, Mailbox) = (house, mailbox);
        Api = new HttpClient { BaseAddress = house.Address };
        Api.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        _outlook = new HttpClient { BaseAddress = new Uri(house.Sandbox.Address, "graph/v1.0/") };
        _outlook.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", house.Sandbox.Token(mailbox.Account.Address, "graph"));
    }

    public HttpClient Api { get; }

    public Mailbox Mailbox { get; }

    public async Task ConnectAsync()
    {
        using var answer = await Api.PostAsync("api/mailbox", null);
        Assert.True(answer.IsSuccessStatusCode, $"{(int)answer.StatusCode} {answer.Headers.WwwAuthenticate} {await answer.Content.ReadAsStringAsync()}");
    }

    public async Task<MailboxView> MailboxViewAsync() => (await Api.GetFromJsonAsync<MailboxView>("api/mailbox", Json))!;

    public async Task<RequestDetails> RequestAsync(Guid id) => (await Api.GetFromJsonAsync<RequestDetails>($"api/requests/{id}", Json))!;

    /// <summary>Notes a request in the pane, writes the mail in Outlook and sends it.</summary>
    /// <param name="marked">With the mark the pane puts on the mail; false is a mail written without the pane.</param>
    public async Task<Guid> AskAsync(string name, string address, bool marked = true, string subject = "Your work in rivers")
    {
        var id = await NoteAsync(name, address);
        await SendAsync(address, subject, marked ? id : null);
        await SettleAsync();
        return id;
    }

    public async Task<Guid> NoteAsync(string name, string address)
    {
        var answer = await Api.PostAsJsonAsync("api/requests", new { person = new { name, address, company = "Northwind", howFound = "ownSearch" }, templateId = "en.cold-request" });
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<RequestDetails>(Json))!.Id;
    }

    /// <summary>Writes and sends a mail in Outlook.</summary>
    public async Task SendAsync(string address, string subject, Guid? mark = null) =>
        await SendDraftAsync((string)(await WriteAsync(address, subject, mark))["id"]!);

    public async Task<JsonNode> WriteAsync(string address, string subject, Guid? mark = null) =>
        (await OutlookAsync(HttpMethod.Post, "me/messages", new
        {
            subject,
            body = new { contentType = "html", content = "<p>Would you have thirty minutes for me?</p>" },
            toRecipients = new[] { new { emailAddress = new { address } } },
            singleValueExtendedProperties = mark is null ? [] : new[] { new { id = Bag, value = JsonSerializer.Serialize(new { infoInterviewRequest = mark.ToString() }) } },
        }))!;

    public Task SendDraftAsync(string messageId) => OutlookAsync(HttpMethod.Post, $"me/messages/{messageId}/send");

    /// <summary>What the seeker does in Outlook itself.</summary>
    public async Task<JsonNode?> OutlookAsync(HttpMethod method, string path, object? body = null)
    {
        using var call = new HttpRequestMessage(method, path) { Content = body is null ? new ByteArrayContent([]) : JsonContent.Create(body) };
        call.Headers.Add("Prefer", "IdType=\"ImmutableId\"");
        using var answer = await _outlook.SendAsync(call);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{method} {path}: {(int)answer.StatusCode} {text}");
        return text.Length == 0 ? null : JsonNode.Parse(text);
    }

    /// <summary>
    /// Waits until nothing is under way: no mail in transit, and the server has looked twice since, so that the second look began after all had arrived.
    /// </summary>
    public async Task SettleAsync()
    {
        await _house.Sandbox.QuietAsync();
        await LookAsync();
        await LookAsync();
        await _house.Sandbox.QuietAsync();
    }

    /// <summary>Waits until the server has stopped calling Graph about this mailbox.</summary>
    public async Task RestAsync()
    {
        for (var before = -1; before != Mailbox.Calls.Count;)
        {
            before = Mailbox.Calls.Count;
            await Task.Delay(TimeSpan.FromMilliseconds(300), TimeProvider.System);
        }
    }

    /// <summary>Waits for something the server does by itself.</summary>
    public static async Task UntilAsync(Func<Task<bool>> happened, string what)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!await happened())
        {
            Assert.False(patience.IsCancellationRequested, $"Waited in vain until {what}.");
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System);
        }
    }

    public async Task<HttpStatusCode> StatusAsync(HttpMethod method, string path, object? body = null) => (await AnswerAsync(method, path, body)).Status;

    public async Task<(HttpStatusCode Status, JsonNode? Body)> AnswerAsync(HttpMethod method, string path, object? body = null)
    {
        using var answer = await Api.SendAsync(new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) });
        var text = await answer.Content.ReadAsStringAsync();
        return (answer.StatusCode, text.StartsWith('{') ? JsonNode.Parse(text) : null);
    }

    private async Task LookAsync()
    {
        var rung = _house.Sandbox.Clock.GetUtcNow();
        Assert.Equal(HttpStatusCode.Accepted, await StatusAsync(HttpMethod.Post, "api/mailbox/look"));
        await UntilAsync(async () => (await MailboxViewAsync()) is { } view && (view.LastLookedAt >= rung || view.State == MailboxStanding.SignInNeeded), "the mailbox was looked through");
    }
}
