using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Clocks;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Graph.Wire;
using InfoInterview.Sandbox.Identity;
using Microsoft.AspNetCore.Http.Features;

namespace InfoInterview.Sandbox.Graph.Routing;

/// <summary>Graph over HTTP: who calls, what comes in, what goes out.</summary>
sealed class GraphEndpoint(Pipeline pipeline, Tokens tokens, WorldClock clock, Func<Uri> address)
{
    /// <summary>Outlook's limit for a request.</summary>
    const int LargestBody = 4 * 1024 * 1024;

    const string Prefix = "/graph/v1.0";
    static readonly JsonSerializerOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task AnswerAsync(HttpContext context)
    {
        var requestId = Guid.NewGuid().ToString();
        if (await CallerAsync(context) is not { } caller)
        {
            context.Response.Headers.WWWAuthenticate = "Bearer realm=\"\", authorization_uri=\"https://login.microsoftonline.com/common/oauth2/authorize\", client_id=\"00000003-0000-0000-c000-000000000000\"";
            await RefuseAsync(context, requestId, 401, "InvalidAuthenticationToken", "Access token is empty, expired or not for this service.");
            return;
        }
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        if (!target.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            await RefuseAsync(context, requestId, 501, "SandboxNotImplemented", "The sandbox serves version v1.0.");
            return;
        }
        if (await BodyAsync(context) is not { } body)
        {
            await RefuseAsync(context, requestId, 413, "ErrorMessageSizeExceeded", "The request is larger than 4 MB.");
            return;
        }
        await RunAsync(context, requestId, caller, target[Prefix.Length..], body);
    }

    async Task RunAsync(HttpContext context, string requestId, Caller caller, string target, ReadOnlyMemory<byte> body)
    {
        try
        {
            var headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
            var call = GraphCalls.Make(context.Request.Method, target, headers, context.Request.Headers["Prefer"]!, body, caller, requestId, Root(caller), clock.GetUtcNow());
            await WriteAsync(context, requestId, await pipeline.RunAsync(call));
        }
        catch (GraphRefusal refusal)
        {
            await RefuseAsync(context, requestId, refusal.Status, refusal.Code, refusal.Message);
        }
    }

    /// <summary>The product reaches us through a transport that stands in for Graph's own address, so its links bear that address.</summary>
    string Root(Caller caller) => caller.IsProduct ? "https://graph.microsoft.com/v1.0" : new Uri(address(), Prefix).ToString();

    async Task<Caller?> CallerAsync(HttpContext context)
    {
        var header = context.Request.Headers.Authorization.ToString();
        return header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? await tokens.ReadGraphAsync(header["Bearer ".Length..].Trim()) : null;
    }

    static async Task<byte[]?> BodyAsync(HttpContext context)
    {
        if (context.Request.ContentLength > LargestBody) return null;
        using var body = new MemoryStream();
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            for (int read; (read = await context.Request.Body.ReadAsync(buffer, context.RequestAborted)) > 0;)
            {
                body.Write(buffer, 0, read);
                if (body.Length > LargestBody) return null;
            }
            return body.ToArray();
        }
        finally { ArrayPool<byte>.Shared.Return(buffer); }
    }

    Task RefuseAsync(HttpContext context, string requestId, int status, string code, string message) =>
        WriteAsync(context, requestId, new() { Status = status, Json = GraphRefusal.Document(code, message, requestId, ClientRequestId(context), clock.GetUtcNow()) });

    static string? ClientRequestId(HttpContext context) => context.Request.Headers.TryGetValue("client-request-id", out var id) ? id.ToString() : null;

    async Task WriteAsync(HttpContext context, string requestId, GraphAnswer answer)
    {
        if (answer.Delivery == Delivery.Lost)
        {
            context.Abort();
            return;
        }
        var response = context.Response;
        response.StatusCode = answer.Status;
        response.Headers["request-id"] = requestId;
        response.Headers["client-request-id"] = ClientRequestId(context) ?? requestId;
        response.Headers.Date = clock.GetUtcNow().ToString("R", CultureInfo.InvariantCulture);
        response.Headers.CacheControl = "no-cache";
        foreach (var (name, value) in answer.Headers) response.Headers[name] = value;
        var bytes = Bytes(answer, out var contentType);
        if (bytes.Length == 0 && contentType is null) return;
        response.ContentType = contentType;
        response.ContentLength = bytes.Length;
        if (answer.Delivery == Delivery.Whole)
        {
            await response.Body.WriteAsync(bytes);
            return;
        }
        await response.Body.WriteAsync(bytes.AsMemory(0, bytes.Length / 2));
        await response.Body.FlushAsync();
        context.Abort();
    }

    static byte[] Bytes(GraphAnswer answer, out string? contentType)
    {
        if (answer.Raw is { } raw)
        {
            contentType = raw.ContentType;
            return raw.Bytes;
        }
        contentType = answer.Json is null ? null : "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";
        return answer.Json is null ? [] : JsonSerializer.SerializeToUtf8Bytes<JsonNode>(answer.Json, Writing);
    }
}
