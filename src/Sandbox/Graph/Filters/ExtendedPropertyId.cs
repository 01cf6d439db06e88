using System.Text.RegularExpressions;

namespace InfoInterview.Sandbox.Graph.Filters;

/// <summary>Ids of single-value extended properties; the guid has no case, the name has.</summary>
static partial class ExtendedPropertyId
{
    /// <summary>The one spelling under which a property is kept: <c>String {guid} Name X</c> with a lower-case guid, <c>String 0x001A</c>.</summary>
    public static string Canonical(string id)
    {
        if (Named().Match(id) is { Success: true } named)
            return $"{Capital(named.Groups["type"].Value)} {{{named.Groups["guid"].Value.ToLowerInvariant()}}} {Capital(named.Groups["by"].Value)} {named.Groups["name"].Value}";
        if (Tagged().Match(id) is { Success: true } tagged)
            return $"{Capital(tagged.Groups["type"].Value)} 0x{Convert.ToInt32(tagged.Groups["tag"].Value, 16):X4}";
        return id;
    }

    public static bool IsWellFormed(string id) => Named().IsMatch(id) || Tagged().IsMatch(id);

    static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant();

    [GeneratedRegex(@"^(?<type>\w+)\s+\{(?<guid>[0-9A-Fa-f-]{36})\}\s+(?<by>Name|Id)\s+(?<name>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex(@"^(?<type>\w+)\s+0x(?<tag>[0-9A-Fa-f]{1,4})$", RegexOptions.IgnoreCase)]
    private static partial Regex Tagged();
}
