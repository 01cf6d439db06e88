using System.Buffers.Binary;
using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using NodaTime;

namespace InfoInterview.Sandbox.Store;

/// <summary>
/// Ids that look and behave like Exchange's: opaque, URL-safe base64 with padding, two families for items
/// (ordinary <c>AAMk…</c>, immutable <c>AAkALg…</c>) and one constant family for containers (<c>AQMk…</c>).
/// An occurrence of a series is its master's id with the date behind it.
/// </summary>
public static class ItemId
{
    const int Length = 47;
    const int OccurrenceLength = Length + 6;
    static ReadOnlySpan<byte> OrdinaryMark => [0x00, 0x03, 0x24];
    static ReadOnlySpan<byte> ImmutableMark => [0x00, 0x09, 0x00, 0x2E, 0x00];
    static ReadOnlySpan<byte> ContainerMark => [0x01, 0x03, 0x24];
    static ReadOnlySpan<byte> ConversationMark => [0x00, 0x04, 0x24];

    public static string NewOrdinary() => New(OrdinaryMark, Length);

    public static string NewImmutable() => New(ImmutableMark, Length);

    public static string NewContainer() => New(ContainerMark, Length);

    public static string NewConversation() => New(ConversationMark, 32);

    public static bool IsImmutable(string id) => id.StartsWith("AAkALg", StringComparison.Ordinal);

    /// <summary>Whether the text could be an id at all; damage is another error than absence.</summary>
    public static bool IsWellFormed(string id) =>
        Decode(id) is { Length: > 8 } bytes && (bytes.AsSpan().StartsWith(OrdinaryMark) || bytes.AsSpan().StartsWith(ImmutableMark) || bytes.AsSpan().StartsWith(ContainerMark));

    public static string Occurrence(string masterId, LocalDate date)
    {
        var master = Decode(masterId) ?? throw new ArgumentException("Not an id.", nameof(masterId));
        Span<byte> bytes = stackalloc byte[OccurrenceLength];
        master.CopyTo(bytes);
        bytes[Length] = (byte)'o';
        BinaryPrimitives.WriteInt32BigEndian(bytes[(Length + 1)..], date.Year * 10000 + date.Month * 100 + date.Day);
        return Encode(bytes);
    }

    /// <summary>Takes an occurrence's id apart; null when the id is not one.</summary>
    public static (string Master, LocalDate Date)? SplitOccurrence(string id)
    {
        if (Decode(id) is not { Length: OccurrenceLength } bytes || bytes[Length] != 'o') return null;
        var digits = BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(Length + 1)).ToString(CultureInfo.InvariantCulture);
        var parsed = NodaTime.Text.LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd").Parse(digits);
        return parsed.Success ? (Encode(bytes.AsSpan(0, Length)), parsed.Value) : null;
    }

    static string New(ReadOnlySpan<byte> mark, int length)
    {
        Span<byte> bytes = stackalloc byte[length];
        RandomNumberGenerator.Fill(bytes);
        mark.CopyTo(bytes);
        return Encode(bytes);
    }

    static string Encode(ReadOnlySpan<byte> bytes) => Convert.ToBase64String(bytes).Replace('+', '-').Replace('/', '_');

    static byte[]? Decode(string id)
    {
        var text = id.TrimEnd('=');
        return Base64Url.IsValid(text) ? Base64Url.DecodeFromChars(text) : null;
    }
}
