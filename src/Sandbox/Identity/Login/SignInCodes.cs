using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace InfoInterview.Sandbox.Identity.Login;

/// <summary>What was asked for when a code was given out.</summary>
sealed record SignIn(string Address, string RedirectUri, string? Challenge, string? Nonce, DateTimeOffset Until);

/// <summary>Authorization codes: good once, for ten minutes, for the one who holds the PKCE verifier.</summary>
sealed class SignInCodes(Accounts accounts, TimeProvider machine)
{
    readonly ConcurrentDictionary<string, SignIn> open = new();

    public string Issue(Account account, string redirectUri, string? challenge, string? nonce)
    {
        var code = "0.SANDBOX-" + Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(32));
        open[code] = new(account.Address, redirectUri, challenge, nonce, machine.GetUtcNow().AddMinutes(10));
        return code;
    }

    public Account? Redeem(IReadOnlyDictionary<string, string> form)
    {
        if (!open.TryGetValue(form.GetValueOrDefault("code", ""), out var signIn)) return null;
        var verifier = form.GetValueOrDefault("code_verifier", "");
        var fits = signIn.Until > machine.GetUtcNow()
            && signIn.RedirectUri == form.GetValueOrDefault("redirect_uri", "")
            && (signIn.Challenge is null || signIn.Challenge == Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))));
        if (!fits) open.TryRemove(form["code"], out _);
        return fits ? accounts.Find(signIn.Address) : null;
    }

    /// <summary>The nonce of the sign-in, which also uses up its code.</summary>
    public string? Nonce(IReadOnlyDictionary<string, string> form) =>
        open.TryRemove(form.GetValueOrDefault("code", ""), out var signIn) ? signIn.Nonce : null;
}
