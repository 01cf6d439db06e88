using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Identity;
using InfoInterview.Sandbox.Mail.Mime;
using Microsoft.AspNetCore.Routing;

namespace InfoInterview.Sandbox.Controls;

/// <summary><c>/sandbox/users</c> and <c>/sandbox/token</c>: who is there, and a token for any of them.</summary>
sealed class AccountControls(World world)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/users", () => Results.Json(world.Accounts.All.Select(View)));
        routes.MapPost("/users", OpenAsync);
        routes.MapPost("/token", TokenAsync);
    }

    static object View(Account account) => new
    {
        user = account.Address,
        name = account.Name,
        address = account.Address,
        tenant = account.Tenant,
        tenantId = account.TenantId,
        objectId = account.ObjectId,
        kind = account.Kind == AccountKind.Work ? "work" : "personal",
        timeZone = account.TimeZone,
    };

    async Task<IResult> TokenAsync(HttpRequest request)
    {
        if (await RequestJson.ReadAsync(request) is not { } body) return Problem.Bad("The body must be a JSON object.");
        if (world.Accounts.Find(body["user"].Text() ?? "") is not { } account) return Problem.NoSuchUser(body["user"].Text());
        var token = body["audience"].Text() switch
        {
            "server" => world.Tokens.ForApi(account),
            "graph" => world.Tokens.ForGraph(account, Apps.Visitor, Apps.VisitorScopes),
            _ => null,
        };
        return token is null
            ? Problem.Bad("audience is \"server\" or \"graph\".")
            : Results.Json(new { access_token = token, token_type = "Bearer", expires_in = (int)world.Tokens.Lifetime.TotalSeconds });
    }

    /// <summary>Opens an account from <c>{"name","address"?,"tenant"?,"kind"?,"timeZone"?}</c>; a tenant that does not exist yet is founded.</summary>
    async Task<IResult> OpenAsync(HttpRequest request)
    {
        if (await RequestJson.ReadAsync(request) is not { } body) return Problem.Bad("The body must be a JSON object.");
        var (account, why) = Draft(body);
        if (account is null) return Problem.Bad(why);
        if (world.Accounts.Find(account.Address) is not null) return Problem.Of(409, "Taken", $"{account.Address} exists already.");
        world.Accounts.Open(account);
        return Results.Json(View(account), statusCode: 201);
    }

    (Account? Account, string Why) Draft(JsonObject body)
    {
        if (body["name"].Text() is not { Length: > 0 and <= 200 } name || name.Any(char.IsControl)) return (null, "A name is needed.");
        var personal = body["kind"].Text() is "personal";
        var tenant = personal ? "consumers" : body["tenant"].Text() ?? "contoso";
        if (!tenant.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-') || tenant.Length is 0 or > 40) return (null, "A tenant is named by letters, digits and hyphens.");
        var domain = personal ? "outlook.example" : $"{tenant}.example";
        var address = body["address"].Text() ?? $"{name.Split(' ')[0].ToLowerInvariant()}@{domain}";
        if (!Addresses.IsUsable(address)) return (null, $"{address} is not an address.");
        var zone = body["timeZone"].Text() ?? "Europe/Berlin";
        if (NodaTime.DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is null) return (null, $"{zone} is not an IANA time zone.");
        var tenantId = personal ? Account.PersonalTenant : TenantId(tenant);
        return (new(address, name, tenant, tenantId, Guid.NewGuid(), personal ? AccountKind.Personal : AccountKind.Work, zone, zone, "en-US", ""), "");
    }

    Guid TenantId(string tenant) => world.Accounts.All.FirstOrDefault(account => account.Tenant == tenant)?.TenantId ?? Guid.NewGuid();
}
