namespace InfoInterview.Domain.Templates;

/// <summary>What is known when a template is filled: about the person, the seeker and the meeting, and what the seeker put into blanks.</summary>
public sealed record TemplateValues
{
    public string? FirstName { get; init; }
    public string? Name { get; init; }
    public string? Company { get; init; }
    public string? NamedBy { get; init; }
    public string? MyName { get; init; }

    /// <summary>The meeting's day and time in words, in the recipient's zone.</summary>
    public string? When { get; init; }
    public string? Where { get; init; }

    /// <summary>Blank (without brackets) to the seeker's words.</summary>
    public IReadOnlyDictionary<string, string> Blanks { get; init; } = new Dictionary<string, string>();

    internal string? OfBlank(string blank) =>
        Blanks.TryGetValue(blank, out var words) && !string.IsNullOrWhiteSpace(words) ? words.Trim() : null;

    internal string OfPlaceholder(string name)
    {
        var (value, missing) = name switch
        {
            "firstName" => (FirstName, "their first name"),
            "name" => (Name, "their name"),
            "company" => (Company, "their company"),
            "namedBy" => (NamedBy, "who named them"),
            "myName" => (MyName, "your name"),
            "when" => (When, "day and time"),
            "where" => (Where, "place"),
            _ => throw new FormatException($"A template names the unknown placeholder {{{name}}}."),
        };
        return string.IsNullOrWhiteSpace(value) ? OfBlank(missing) ?? $"[{missing}]" : value.Trim();
    }
}
