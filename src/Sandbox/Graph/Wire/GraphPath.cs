using System.Text.RegularExpressions;

namespace InfoInterview.Sandbox.Graph.Wire;

/// <summary>
/// A resource path cut into segments, all spellings of one thing made equal: <c>mailFolders('inbox')</c> is
/// <c>mailFolders/inbox</c>; <c>delta()</c>, <c>microsoft.graph.delta</c> and <c>delta</c> are one; a type cast such as
/// <c>microsoft.graph.eventMessage</c> is left out.
/// </summary>
public sealed partial class GraphPath
{
    /// <summary>Decoded segments without the version.</summary>
    public IReadOnlyList<string> Segments { get; }

    /// <summary>Named arguments of a function segment, e.g. <c>TimeZoneStandard</c>.</summary>
    public IReadOnlyDictionary<string, string> Arguments { get; }

    GraphPath(List<string> segments, Dictionary<string, string> arguments) => (Segments, Arguments) = (segments, arguments);

    /// <param name="raw">Still escaped, beginning after the version: <c>/me/messages</c>.</param>
    public static GraphPath Parse(string raw)
    {
        var segments = new List<string>();
        var arguments = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in raw.Split('/', StringSplitOptions.RemoveEmptyEntries)) Take(Uri.UnescapeDataString(part), segments, arguments);
        return new(segments, arguments);
    }

    static void Take(string part, List<string> segments, Dictionary<string, string> arguments)
    {
        if (part.StartsWith("microsoft.graph.", StringComparison.OrdinalIgnoreCase))
        {
            part = part["microsoft.graph.".Length..];
            if (part.StartsWith("eventMessage", StringComparison.OrdinalIgnoreCase)) return;
        }
        var call = Call().Match(part);
        if (!call.Success)
        {
            segments.Add(part);
            return;
        }
        segments.Add(call.Groups["name"].Value);
        var inside = call.Groups["inside"].Value;
        if (inside.StartsWith('\'')) segments.Add(Unquote(inside));
        else foreach (Match argument in Argument().Matches(inside)) arguments[argument.Groups["name"].Value] = Unquote(argument.Groups["value"].Value);
    }

    /// <summary>A quoted literal; an enum's type name before the quote is dropped.</summary>
    static string Unquote(string literal)
    {
        var quote = literal.IndexOf('\'', StringComparison.Ordinal);
        return quote < 0 ? literal : literal[(quote + 1)..].TrimEnd('\'').Replace("''", "'", StringComparison.Ordinal);
    }

    public override string ToString() => "/" + string.Join('/', Segments);

    [GeneratedRegex(@"^(?<name>[A-Za-z$]+)\((?<inside>.*)\)$", RegexOptions.Singleline)]
    private static partial Regex Call();

    [GeneratedRegex(@"(?<name>\w+)=(?<value>[\w.]*'(?:[^']|'')*'|[^,]+)")]
    private static partial Regex Argument();
}
