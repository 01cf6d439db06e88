using System.Text.RegularExpressions;
using InfoInterview.Domain.Replies.Texts.Marks;
using PhoneNumbers;

namespace InfoInterview.Domain.Replies.Texts;

/// <summary>What a signature tells about its writer.</summary>
/// <param name="Phones">E.164, in the order of the text, without fax numbers.</param>
/// <param name="PostalAddress">On one line.</param>
public sealed partial record SignatureCard(string? Name, string? Title, string? Company, IReadOnlyList<string> Phones, string? PostalAddress)
{
    private const int MostLines = 20;
    private const int LongestLine = 200;

    /// <param name="signature">See <see cref="MailText.Signature"/>; any text will do.</param>
    /// <param name="region">ISO 3166 region for numbers without a country code; without it only international numbers are read.</param>
    public static SignatureCard Of(string signature, string? region)
    {
        var lines = signature.Split('\n').Select(l => l.Trim(' ', '*', '_', '\t', '\r', '\u00A0', '|')).Where(l => l.Length is > 1 and < LongestLine)
            .Where(l => !DeviceLines.IsOne(l) && !Closings.IsOne(l) && !Separators.IsRule(l) && !Separators.IsDelimiter(l)).Take(MostLines).ToList();
        var name = lines.FirstOrDefault(l => Person().IsMatch(l) && Closings.IsName(Bare(l)) && !Closings.HasTitle(Doctor().Replace(Bare(l), "")) && !Firm().IsMatch(l) && !Place().IsMatch(l));
        var address = lines.Where(l => Place().IsMatch(l) && !Closings.HasTitle(l)).ToList();
        var (title, company) = Position(lines.Where(l => l != name && !address.Contains(l) && !Contact(l)).ToList());
        return new SignatureCard(
            name is null ? null : Bare(name), title, company,
            [.. lines.Where(l => !Fax().IsMatch(l)).SelectMany(l => Numbers(l, region)).Distinct().Take(5)],
            address.Count == 0 ? null : string.Join(", ", address.Select(a => a.Trim(',', ' '))));
    }

    private static (string? Title, string? Company) Position(List<string> lines)
    {
        foreach (var line in lines)
        {
            var parts = Parted().Split(line).Select(p => p.Trim()).Where(p => p.Length > 1).ToList();
            var title = parts.FindIndex(p => Closings.HasTitle(p) && !Firm().IsMatch(p));
            if (title >= 0)
            {
                // "Jane Doe | Head of Design | Contoso": what follows the title is where they hold it.
                return (parts[title], parts.ElementAtOrDefault(title + 1) ?? Below(lines, line));
            }
        }

        return (null, lines.Find(l => Firm().IsMatch(l)));
    }

    /// <summary>A line that is a company's by its name, otherwise the line below the title when it is no second title.</summary>
    private static string? Below(List<string> lines, string line) =>
        lines.Find(l => l != line && Firm().IsMatch(l))
        ?? (lines.SkipWhile(l => l != line).Skip(1).FirstOrDefault() is { } next && !Closings.HasTitle(next) ? next : null);

    private static bool Contact(string line) => Closings.HasContact(line) || line.Contains('@', StringComparison.Ordinal);

    private static string Bare(string name) => Degrees().Replace(name, "").Trim(' ', ',', '-', '–', '—', '|');

    private static IEnumerable<string> Numbers(string line, string? region) =>
        PhoneNumberUtil.GetInstance().FindNumbers(line, region ?? "ZZ").Select(m => PhoneNumberUtil.GetInstance().Format(m.Number, PhoneNumberFormat.E164));

    [GeneratedRegex(@"^(?:(?:Dr|Prof|Mr|Mrs|Ms|Dipl|Ing)\.?-?\s*)*[\p{Lu}][\p{L}'’.-]*(?:\s+[\p{L}'’.-]+){0,4}(?:,\s*(?:Ph\.?D|MBA|MSc|BSc|MD|PE|CPA|FCLS|Esq)\.?)*$", RegexOptions.NonBacktracking)]
    private static partial Regex Person();

    [GeneratedRegex(@"\b(?:Dr|Prof|Dipl|Ing)\b\.?-?", RegexOptions.NonBacktracking)]
    private static partial Regex Doctor();

    [GeneratedRegex(@",\s*(?:Ph\.?D|MBA|MSc|BSc|MD|PE|CPA|FCLS|Esq)\b\.?", RegexOptions.NonBacktracking)]
    private static partial Regex Degrees();

    [GeneratedRegex(@"\b(?:GmbH|AG|SE|KG|Inc|LLC|LLP|Ltd|Limited|Corp|Corporation|PLC|S\.?A\.?|S\.?L\.?|S\.?r\.?l|S\.?p\.?A|B\.?V|N\.?V|AB|AS|Oy|Company|University|Universität|Université|Universidad|Universidade|Università|Universiteit|College|Institute|Institut|Hospital|Foundation|Bank|Group|Labs?|Studios?|Partners|Consulting|Technologies|Solutions)\b",
        RegexOptions.NonBacktracking)]
    private static partial Regex Firm();

    [GeneratedRegex(@"\b(?:street|st\.|avenue|ave|road|rd|boulevard|blvd|lane|drive|suite|floor|straße|strasse|str\.|platz|allee|rue|calle|avenida|via|viale|piazza|laan|straat|weg|p\.?o\.? box|postfach)\b.*\d|\d.*\b(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|drive|suite|floor|rue|laan|straat)\b|\p{L}+(?:str\.|straße|strasse|platz|weg|allee|straat|laan|gasse)\s+\d|\b[A-Z]{2}\s+\d{5}\b|^(?:[A-Z]{1,2}-)?\d{4,5}\s+\p{Lu}\p{L}+|\b[A-Z]{1,2}\d{1,2}[A-Z]?\s+\d[A-Z]{2}\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(@"^\W*f(?:ax)?\b\s*[.:+]", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Fax();

    [GeneratedRegex(@"\s+[|•·–—]\s+|\s*[|•]\s*|,\s+|\s+at\s+|\s+@\s+|\s+bei\s+|\s+chez\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Parted();
}
