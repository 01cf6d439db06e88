using System.Net;
using System.Text;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;

namespace InfoInterview.Sandbox.Identity.Login;

/// <summary>A sign-in page without passwords: choose who you are. Only redirects to this machine are served.</summary>
sealed class SignInPage(Accounts accounts, SignInCodes codes)
{
    public void Map(IEndpointRouteBuilder login) => login.MapGet("/{tenant}/oauth2/v2.0/authorize", Answer);

    IResult Answer(HttpRequest request)
    {
        var query = request.Query;
        if (query["client_id"] != Apps.Product) return Results.BadRequest("AADSTS700016: The application was not found in the directory.");
        if (query["response_type"] != "code") return Results.BadRequest("AADSTS700054: Only response_type=code is served.");
        if (!Uri.TryCreate(query["redirect_uri"], UriKind.Absolute, out var redirect) || !redirect.IsLoopback)
            return Results.BadRequest("AADSTS50011: The redirect URI must lie on this machine.");
        var account = accounts.Find(query["login_hint"].ToString());
        return account is null ? Choose(request) : Results.Redirect(Back(account, query, redirect));
    }

    string Back(Account account, IQueryCollection query, Uri redirect)
    {
        var challenge = query["code_challenge_method"] == "S256" ? query["code_challenge"].ToString() : null;
        var code = codes.Issue(account, query["redirect_uri"]!, challenge, query.ContainsKey("nonce") ? query["nonce"].ToString() : null);
        var answer = new Dictionary<string, string?> { ["code"] = code, ["state"] = query["state"] };
        return query["response_mode"] == "fragment"
            ? redirect.OriginalString + "#" + QueryHelpers.AddQueryString("", answer)[1..]
            : QueryHelpers.AddQueryString(redirect.OriginalString, answer);
    }

    IResult Choose(HttpRequest request)
    {
        var page = new StringBuilder("<!doctype html><html lang=en><meta charset=utf-8><title>Sandbox sign-in</title><h1>Who are you?</h1><p>This is a sandbox: no password, no real account.</p><ul>");
        foreach (var account in accounts.All)
        {
            var link = QueryHelpers.AddQueryString(request.Path + request.QueryString, "login_hint", account.Address);
            page.Append(null, $"<li><a href=\"{WebUtility.HtmlEncode(link)}\">{WebUtility.HtmlEncode(account.Name)}</a> {WebUtility.HtmlEncode(account.Address)}</li>");
        }
        return Results.Content(page.Append("</ul></html>").ToString(), "text/html; charset=utf-8");
    }
}
