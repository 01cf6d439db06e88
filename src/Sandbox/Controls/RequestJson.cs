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
            return await JsonNode.ParseAsync(request.Body, documentOptions: new() { AllowDuplicateProperties = false }, cancellationToken: request.HttpContext.RequestAborted) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
