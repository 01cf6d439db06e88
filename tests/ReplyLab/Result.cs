using System.Text.Encodings.Web;
using System.Text.Json;

namespace InfoInterview.ReplyLab;

/// <summary>One line of output: how a case was read.</summary>
/// <param name="Automatic">It may be acted on without asking the seeker to look.</param>
/// <param name="Slots">Clock times that are offered or accepted.</param>
/// <param name="Negative">Times that are refused.</param>
/// <param name="ReturnDate">Of an absence, the first day back.</param>
/// <param name="Ms">Milliseconds from the raw mail to the reading.</param>
public sealed record Result(
    string Id, string Kind, string? Label, IReadOnlyList<string> Secondary, bool Automatic, MatchFound? Match, string NewText,
    IReadOnlyList<EvidenceFound> Evidence, IReadOnlyList<TimeFound> Slots, IReadOnlyList<TimeFound> Negative, DateOnly? ReturnDate,
    IReadOnlyList<PersonFound> People, double Ms)
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string ToLine() => JsonSerializer.Serialize(this, Form);

    /// <summary>What stands in the output for a line that could not be read.</summary>
    public static string Failure(string? id, string error) => JsonSerializer.Serialize(new { Id = id, Error = error }, Form);
}

/// <param name="Score">0 to 100.</param>
/// <param name="By">The evidence, by name.</param>
public sealed record MatchFound(int Score, string By);

public sealed record EvidenceFound(string Text, string Rule);

/// <param name="Start">With the offset of the zone in which it was read.</param>
/// <param name="Zone">IANA id or offset.</param>
public sealed record TimeFound(DateTimeOffset Start, DateTimeOffset End, string Zone, string Kind, IReadOnlyList<string> Assumed);

public sealed record PersonFound(string? Name, string? Address, string Why);
