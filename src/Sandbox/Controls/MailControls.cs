using System.Text;
using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Mail.Mime;
using InfoInterview.Sandbox.Store;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace InfoInterview.Sandbox.Controls;

/// <summary><c>/sandbox/mail</c>: real mail in, real mail out.</summary>
sealed class MailControls(World world)
{
    const int Largest = 25 * 1024 * 1024;
    const string Rfc822 = "message/rfc822";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/mail", DeliverAsync);
        routes.MapGet("/mail", Read);
    }

    async Task<IResult> DeliverAsync(HttpContext context, string? user, string? folder)
    {
        if (world.Accounts.Find(user ?? "") is not { } account) return Problem.NoSuchUser(user);
        if (await BodyAsync(context) is not { } raw) return Problem.Of(413, "Too large", "A mail has at most 25 MB.");
        try
        {
            return new Mailbox(world, account).TryDeliver(raw, folder) is { } delivered
                ? Results.Json(new { id = delivered.Id, internetMessageId = delivered.InternetMessageId }, statusCode: 201)
                : Problem.Bad("This is no mail: there is not one header in it.");
        }
        catch (GraphRefusal unknownFolder)
        {
            return Problem.Of(404, "No such folder", unknownFolder.Message);
        }
    }

    /// <summary>Null when it is too large; what is somewhat too large is read to its end, so that the sender hears the answer.</summary>
    static async Task<byte[]?> BodyAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = null;
        using var body = new MemoryStream();
        var buffer = new byte[64 * 1024];
        long total = 0;
        for (int read; total <= 4L * Largest && (read = await context.Request.Body.ReadAsync(buffer, context.RequestAborted)) > 0; total += read)
        {
            if (total + read <= Largest) body.Write(buffer, 0, read);
        }
        return total <= Largest ? body.ToArray() : null;
    }

    IResult Read(HttpRequest request, string? user, string? folder, string? id)
    {
        if (world.Accounts.Find(user ?? "") is not { } account) return Problem.NoSuchUser(user);
        return world.Db.Do(() =>
        {
            if (id is not null) return One(request, world.Items.Find(account.Address, ItemKind.Message, id));
            var place = world.Folders.All(account.Address).FirstOrDefault(known => known.Immutable == folder || string.Equals(known.Text("$name"), folder ?? "inbox", StringComparison.OrdinalIgnoreCase));
            if (place is null) return Problem.Of(404, "No such folder", $"There is no folder {folder}.");
            return Json(new JsonArray([.. world.Items.In(account.Address, ItemKind.Message, place.Immutable).Select(Entry)]));
        });
    }

    IResult One(HttpRequest request, Item? message)
    {
        if (message is null) return Problem.Of(404, "No such message", "No message has this id.");
        var raw = request.Headers.Accept.ToString().Contains(Rfc822, StringComparison.OrdinalIgnoreCase);
        return raw ? Results.Bytes(Bytes(message), Rfc822) : Json(Entry(message));
    }

    byte[] Bytes(Item message) => world.Mimes.Read(message)
        ?? MimeWriting.Write(message.Json, world.Items.In(message.Mailbox, ItemKind.Attachment, message.Immutable), world.Clock.GetUtcNow()).Bytes();

    JsonObject Entry(Item message)
    {
        var bytes = Bytes(message);
        var ascii = Array.TrueForAll(bytes, letter => letter < 0x80);
        var entry = new JsonObject
        {
            ["id"] = message.Immutable,
            ["internetMessageId"] = message.Text("internetMessageId"),
            ["receivedDateTime"] = message.Text("receivedDateTime"),
            ["subject"] = message.Text("subject"),
            ["raw"] = ascii ? Encoding.ASCII.GetString(bytes) : Convert.ToBase64String(bytes),
        };
        if (!ascii) entry["encoding"] = "base64";
        return entry;
    }

    static IResult Json(JsonNode node) => Results.Text(node.ToJsonString(), "application/json", Encoding.UTF8);
}
