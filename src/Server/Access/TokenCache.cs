using System.Security.Cryptography;
using InfoInterview.Server.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Distributed;

namespace InfoInterview.Server.Access;

/// <summary>
/// Keeps the tokens of background sessions in our own store, each sealed and bound to its key. What does not open is treated as absent,
/// so a planted or moved row is worth nothing. No sliding expiry: a session lives until it is ended.
/// </summary>
public sealed class TokenCache(Database database, IDataProtectionProvider protection, TimeProvider time) : IDistributedCache
{
    private IDataProtector Seal(string key) => protection.CreateProtector("InfoInterview.TokenCache.v1", key);

    public async Task<byte[]?> GetAsync(string key, CancellationToken token = default)
    {
        await using var db = database.OpenForAll();
        var row = await db.TokenCache.AsNoTracking().FirstOrDefaultAsync(r => r.Key == key, token);
        return row is null || row.ExpiresAt < time.GetUtcNow() ? null : Open(row);
    }

    public async Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default)
    {
        var expires = options.AbsoluteExpiration ?? (options.AbsoluteExpirationRelativeToNow is { } span ? time.GetUtcNow() + span : null);
        await using var db = database.OpenForAll();
        var sealedValue = Seal(key).Protect(value);
        var updated = await db.TokenCache.Where(r => r.Key == key)
            .ExecuteUpdateAsync(r => r.SetProperty(x => x.Sealed, sealedValue).SetProperty(x => x.ExpiresAt, expires), token);
        if (updated == 0)
        {
            db.TokenCache.Add(new TokenCacheRow { Key = key, Sealed = sealedValue, ExpiresAt = expires });
            await db.SaveChangesAsync(token);
        }
    }

    public async Task RemoveAsync(string key, CancellationToken token = default)
    {
        await using var db = database.OpenForAll();
        await db.TokenCache.Where(r => r.Key == key).ExecuteDeleteAsync(token);
    }

    public byte[]? Get(string key) => GetAsync(key).GetAwaiter().GetResult();

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => SetAsync(key, value, options).GetAwaiter().GetResult();

    public void Remove(string key) => RemoveAsync(key).GetAwaiter().GetResult();

    /// <summary>Nothing slides.</summary>
    public void Refresh(string key)
    {
    }

    public Task RefreshAsync(string key, CancellationToken token = default) => Task.CompletedTask;

    private byte[]? Open(TokenCacheRow row)
    {
        try
        {
            return Seal(row.Key).Unprotect(row.Sealed);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
