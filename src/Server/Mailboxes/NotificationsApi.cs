using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using InfoInterview.Server.Data;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;

namespace InfoInterview.Server.Mailboxes;

/// <summary>
/// Where Graph tells of changes. A notification carries no truth, it only rings: nothing in it is believed but its secret, nothing in it is kept.
/// The answer is the same for genuine, forged and unknown ones, so that a guesser learns nothing; it is 202 only after the ring is on disk.
/// </summary>
public static class NotificationsApi
{
    public const string Path = "/notifications";
    private const int LongestBody = 512 * 1024;
    private const int LongestToken = 2048;
    private const int MostItems = 1000;
    private static readonly JsonDocumentOptions Shallow = new() { MaxDepth = 16 };

    public static void MapNotifications(this IEndpointRouteBuilder app) =>
        app.MapPost(Path + "/{nonce}", Receive).AllowAnonymous().ExcludeFromDescription();

    private static async Task<Results<ContentHttpResult, Accepted, BadRequest, NotFound, StatusCodeHttpResult>> Receive(
        string nonce, HttpContext context, Database database, Doorbell doorbell, CancellationToken stop)
    {
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox; frame-ancestors 'none'";
        var subscription = nonce.Length <= 64 ? await database.SubscriptionAsync(nonce, stop) : null;
        if (context.Request.Query.TryGetValue("validationToken", out var token))
        {
            return token.Count != 1 || !IsPlain(token.ToString()) ? TypedResults.BadRequest()
                : subscription is null ? TypedResults.NotFound()
                : TypedResults.Text(token.ToString(), "text/plain", Encoding.UTF8);
        }

        if (!context.Request.HasJsonContentType())
        {
            return TypedResults.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = LongestBody;
        }

        JsonDocument body;
        try
        {
            body = await JsonDocument.ParseAsync(context.Request.Body, Shallow, stop);
        }
        catch (JsonException)
        {
            return TypedResults.BadRequest();
        }

        using (body)
        {
            if (Items(body) is not { } items)
            {
                return TypedResults.BadRequest();
            }

            if (subscription is not null && items.Any(i => IsGenuine(i, subscription)))
            {
                await doorbell.RingAsync(subscription.Owner, stop);
            }
        }

        return TypedResults.Accepted((string?)null);
    }

    private static bool IsPlain(string token) => token.Length is > 0 and <= LongestToken && !token.Any(c => c is '<' or '>' || char.IsControl(c));

    private static List<JsonElement>? Items(JsonDocument body) =>
        body.RootElement.ValueKind == JsonValueKind.Object && body.RootElement.TryGetProperty("value", out var value)
        && value.ValueKind == JsonValueKind.Array && value.GetArrayLength() <= MostItems
            ? [.. value.EnumerateArray().Where(i => i.ValueKind == JsonValueKind.Object)]
            : null;

    private static bool IsGenuine(JsonElement item, MailboxSubscription subscription) =>
        Text(item, "clientState") is { } secret
        && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(secret)), subscription.SecretHash)
        && (!Guid.TryParse(Text(item, "tenantId"), out var tenant) || tenant == subscription.Owner.TenantId);

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: <= 1024 } text ? text : null;
}
