using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using InfoInterview.Sandbox.Store;

namespace InfoInterview.Sandbox.Graph.Delta;

/// <summary>Where a delta round stands. It travels sealed in the links, so that nobody can read or make one.</summary>
/// <param name="From">The change after which this round reports; null in the first round, which reports what is there.</param>
/// <param name="UpTo">The change at which the next round begins.</param>
/// <param name="Given">How much of this round was given out.</param>
/// <param name="After">The key of the last element given out; null at the beginning.</param>
/// <param name="Options">The query of the first request, by which all rounds go.</param>
sealed record DeltaState(string Mailbox, string Collection, long? From, long UpTo, int Given, string? After, Dictionary<string, string> Options);

/// <summary>Seals and opens delta tokens.</summary>
sealed class DeltaTokens(Settings settings)
{
    const int NonceLength = 12, TagLength = 16;
    readonly byte[] key = Convert.FromBase64String(settings.ReadOrMake("delta-key", () => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))));

    public string Seal(DeltaState state)
    {
        var clear = JsonSerializer.SerializeToUtf8Bytes(state);
        var token = new byte[NonceLength + TagLength + clear.Length];
        RandomNumberGenerator.Fill(token.AsSpan(0, NonceLength));
        using var cipher = new AesGcm(key, TagLength);
        cipher.Encrypt(token.AsSpan(0, NonceLength), clear, token.AsSpan(NonceLength + TagLength), token.AsSpan(NonceLength, TagLength));
        return Base64Url.EncodeToString(token);
    }

    /// <summary>Null when it is not one of ours.</summary>
    public DeltaState? Open(string text)
    {
        if (!Base64Url.IsValid(text) || Base64Url.DecodeFromChars(text) is not { Length: > NonceLength + TagLength } token) return null;
        var clear = new byte[token.Length - NonceLength - TagLength];
        try
        {
            using var cipher = new AesGcm(key, TagLength);
            cipher.Decrypt(token.AsSpan(0, NonceLength), token.AsSpan(NonceLength + TagLength), token.AsSpan(NonceLength, TagLength), clear);
            return JsonSerializer.Deserialize<DeltaState>(Encoding.UTF8.GetString(clear));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
