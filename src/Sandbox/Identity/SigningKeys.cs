using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace InfoInterview.Sandbox.Identity;

/// <summary>
/// The RSA keys with which tokens are signed. Several sandboxes in one process may share one object, because the libraries
/// under test fetch keys once per process from whichever sandbox answers first.
/// </summary>
public sealed class SigningKeys : IDisposable
{
    readonly Lock gate = new();
    readonly List<RsaSecurityKey> keys = [];

    SigningKeys(RSA first) => keys.Add(Name(first));

    public static SigningKeys Create() => new(RSA.Create(2048));

    internal static SigningKeys FromPem(string pem)
    {
        var rsa = RSA.Create();
        rsa.ImportFromPem(pem);
        return new(rsa);
    }

    internal string ToPem() => Current.Rsa.ExportPkcs8PrivateKeyPem();

    /// <summary>A new key signs from now on; older ones stay valid.</summary>
    public void Rotate()
    {
        lock (gate) keys.Insert(0, Name(RSA.Create(2048)));
    }

    public SigningCredentials Credentials => new(Current, SecurityAlgorithms.RsaSha256);

    public IReadOnlyList<RsaSecurityKey> All
    {
        get { lock (gate) return [.. keys]; }
    }

    RsaSecurityKey Current
    {
        get { lock (gate) return keys[0]; }
    }

    /// <summary>The key id is the key's thumbprint, so that the same key has the same name after a restart.</summary>
    static RsaSecurityKey Name(RSA rsa) => new(rsa)
    {
        KeyId = Base64UrlEncoder.Encode(SHA256.HashData(rsa.ExportSubjectPublicKeyInfo()))[..27],
        // The process-wide cache would hand out the same key of a sandbox that is gone.
        CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false },
    };

    public void Dispose()
    {
        lock (gate)
        {
            foreach (var key in keys) key.Rsa.Dispose();
        }
    }
}
