using System.Security.Cryptography;
using System.Text;
using InfoInterview.Sandbox.Store;

namespace InfoInterview.Sandbox.Identity;

/// <summary>Random refresh tokens, of which only the hash is kept. As at Entra, using one leaves it valid.</summary>
public sealed class RefreshTokens(Database db)
{
    public string Issue(Account account, string clientId)
    {
        var token = "1.SANDBOX-" + Convert.ToBase64String(RandomNumberGenerator.GetBytes(48)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        db.Do(() => db.Run("INSERT INTO refresh(hash, address, client) VALUES($0,$1,$2)", Hash(token), account.Address, clientId));
        return token;
    }

    /// <summary>The address it was issued to; null when unknown, revoked or another client's.</summary>
    public string? Owner(string token, string clientId) =>
        db.Do(() => db.Scalar("SELECT address FROM refresh WHERE hash=$0 AND client=$1", Hash(token), clientId)) as string;

    /// <summary>Ends all of a user's sessions, as a password change does.</summary>
    public void Revoke(string address) => db.Do(() => db.Run("DELETE FROM refresh WHERE address=$0 COLLATE NOCASE", address));

    static string Hash(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
