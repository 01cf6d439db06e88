using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.Replies;

namespace InfoInterview.ReplyLab;

/// <summary>One line of input: a mail, what is known beside it and, where somebody has judged it, what it should be read as.</summary>
public sealed record Case
{
    /// <summary>A text or a number.</summary>
    [JsonConverter(typeof(AnyId))]
    public required string Id { get; init; }

    /// <summary>The body as plain text; the envelope is then made of the other fields.</summary>
    public string? Text { get; init; }

    /// <summary>A whole mail (RFC 5322) in this line, or the path of one, relative to the file of cases.</summary>
    public string? Eml { get; init; }

    /// <summary>ISO 8601. Its offset is the writer's, unless it is written as <c>Z</c>.</summary>
    public string? Received { get; init; }

    /// <summary>The writer's zone where known, an IANA id.</summary>
    public string? Zone { get; init; }
    public string? SeekerZone { get; init; }
    public DateTimeOffset? RequestSentAt { get; init; }

    /// <summary>Message-ID of the request, with or without angle brackets.</summary>
    public string? RequestMessageId { get; init; }
    public Asked? Person { get; init; }

    /// <summary>Expected. Any of <see cref="Taxonomy.NameOf(MailKind)"/>.</summary>
    public string? Kind { get; init; }

    /// <summary>Expected. Any of <see cref="Taxonomy.NameOf(ReplyLabel)"/>.</summary>
    public string? Label { get; init; }

    /// <summary>Expected. Objects with <c>start</c> and, where the writer named one, <c>end</c>; empty when no time is offered.</summary>
    [JsonPropertyName("times_mentioned")]
    public JsonElement? TimesMentioned { get; init; }

    /// <summary>Expected. Compared without blank lines and the spaces at the ends of lines.</summary>
    public string? NewText { get; init; }

    /// <summary>Expected. Times that are refused, in the form of <see cref="TimesMentioned"/>.</summary>
    public JsonElement? Negative { get; init; }

    /// <summary>Expected. Everybody whom the mail names or points to.</summary>
    public IReadOnlyList<Asked>? People { get; init; }

    /// <summary>Expected. The first day back.</summary>
    public DateOnly? ReturnDate { get; init; }

    /// <summary>Of the text, for one's own use: <c>en</c>, <c>de</c> and so on.</summary>
    public string? Language { get; init; }

    /// <summary>Marks for one's own use, such as <c>hard</c>: words of refusal in what is none.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The zone in which the case names local times: the writer's, as far as the case tells it.</summary>
    [JsonIgnore]
    public string? WriterZone => Zone ?? (ReceivedAt is { } received && !IsUtc ? Zones.Of(received.Offset) : SeekerZone);

    /// <summary><see cref="Received"/> as an instant.</summary>
    /// <exception cref="FormatException">It is no date.</exception>
    [JsonIgnore]
    public DateTimeOffset? ReceivedAt => Received is not { } text ? null
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var received) ? received
        : throw new FormatException($"\"received\" is no date: {text}");

    /// <summary>The offset of the writer, which <c>Z</c> does not tell.</summary>
    [JsonIgnore]
    public TimeSpan? WriterOffset => IsUtc ? null : ReceivedAt?.Offset;

    private bool IsUtc => Received?.EndsWith('Z') ?? false;

    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web);

    /// <exception cref="JsonException">The line is no case; the message says what is wrong with it.</exception>
    public static Case Parse(string line)
    {
        var parsed = JsonSerializer.Deserialize<Case>(line, Form) ?? throw new JsonException("The line holds no object.");
        return parsed is { Text: null, Eml: null } ? throw new JsonException("A case needs \"text\" or \"eml\".") : parsed;
    }
}

/// <summary>Others number their cases.</summary>
internal sealed class AnyId : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var value = JsonDocument.ParseValue(ref reader);
        return value.RootElement.ValueKind is JsonValueKind.String or JsonValueKind.Number ? value.RootElement.ToString() : throw new JsonException("\"id\" must be a text or a number.");
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}

/// <summary>A person in a case.</summary>
public sealed record Asked(string? Name, string? Address);
