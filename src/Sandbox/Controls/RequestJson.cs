using System.Text.Json;
using System.Text.Json.Nodes;

namespace InfoInterview.Sandbox.Controls;

static class RequestJson
{
    /// <summary>The body as a JSON object; null when it is not one.</summary>
    public static async Task<JsonObject?> ReadAsync(HttpRequest request)
    {
        try
        {
            return await JsonNode.ParseAsync(request.Body, cancellationToken: request.HttpContext.RequestAborted) is JsonObject { Count: >= 0 } body ? body : null;
        }
        catch (Exception malformed) when (malformed is JsonException or ArgumentException)
        {
            return null;
        }
    }
}
