using System.Net.Http.Headers;
using InfoInterview.Sandbox.Graph.Language;

namespace InfoInterview.Sandbox.Graph.Subscriptions;

/// <summary>Asks a notification address to prove that it wants notifications: echo the token as plain text within ten seconds.</summary>
sealed class Handshake(HttpClient http)
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public async Task DemandAsync(string url)
    {
        var token = $"Validation: Testing client application reachability for subscription Request-Id: {Guid.NewGuid()}";
        var separator = url.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{url}{separator}validationToken={Uri.EscapeDataString(token)}")
        {
            Content = new StringContent("", new MediaTypeHeaderValue("text/plain", "utf-8")),
        };
        try
        {
            using var patience = new CancellationTokenSource(Patience);
            using var answer = await http.SendAsync(request, patience.Token);
            var echo = await answer.Content.ReadAsStringAsync(patience.Token);
            if ((int)answer.StatusCode != 200) throw Failed($"Must respond with 200 OK, but the answer was {(int)answer.StatusCode}.");
            if (answer.Content.Headers.ContentType?.MediaType != "text/plain" || echo != token) throw Failed("The answer must be the validation token as text/plain.");
        }
        catch (Exception unreachable) when (unreachable is HttpRequestException or OperationCanceledException)
        {
            throw Failed("The notification address did not answer in time.");
        }
    }

    static GraphRefusal Failed(string why) => new(400, "ValidationError", $"Subscription validation request failed. {why}");
}
