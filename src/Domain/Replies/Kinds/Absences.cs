using System.Buffers;
using InfoInterview.Domain.Replies.Texts.Marks;

namespace InfoInterview.Domain.Replies.Kinds;

/// <summary>Reads an out-of-office text in seven languages: until when, or for good, and who stands in.</summary>
public static class Absences
{
    private const int Longest = 8000;
    private const int MostPeople = 10;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" .,;:(");

    private static readonly string[] Pointers =
    [
        "contact ", "reach out to ", "email ", "e-mail ", "write to ", "get in touch with ", "turn to ", "an ", "contacter ", "contactez ", "adresser à ", "contactar con ", "contactar a ", "contactar ", "contacte con ", "contacto con ",
        "contacte ", "contatar ", "contato com ", "contacto com ", "contattare ", "contatti ", "rivolgersi a ", "contact op met ", "contact opnemen met ", "wenden tot ", "call ",
    ];

    /// <summary>The writer, or the person written of, no longer works there.</summary>
    public static bool LeftForGood(string text) => Plain.Has(Plain.Of(text, Longest), AbsenceTexts.Left);

    /// <summary>
    /// The first day back that a text names, or null. "Until", "through" and ranges name the last day away, so the day after counts; "back on" names the day itself.
    /// </summary>
    /// <param name="dayFirst">How 3/4 is read where the text leaves it open.</param>
    public static DateOnly? ReturnDay(string text, DateOnly writtenOn, bool dayFirst = false) => ReturnDays.In(text, writtenOn, dayFirst);

    /// <summary>Who stands in or follows: everybody with an address, and names that "contact" and its kin point to.</summary>
    /// <param name="except">Addresses that are nobody new: the person asked, the seeker.</param>
    public static IReadOnlyList<NamedPerson> StandIns(string text, params IReadOnlyList<string> except)
    {
        var plain = Plain.Of(text, Longest);
        var why = LeftForGood(text) ? "successor" : "stand-in";
        var people = new List<NamedPerson>();
        foreach (var (start, length) in Addresses.In(plain))
        {
            var address = plain.Substring(start, length);
            if (people.Count < MostPeople && !except.Contains(address, StringComparer.OrdinalIgnoreCase) && !people.Exists(p => p.Address!.Equals(address, StringComparison.OrdinalIgnoreCase)))
            {
                people.Add(new NamedPerson(NameBefore(plain.AsSpan(0, start)), address, why));
            }
        }

        return people.Count > 0 ? people : [.. NamesPointedTo(plain).Select(n => new NamedPerson(n, null, why))];
    }

    /// <summary>"Ravi Patel (", "Ravi Patel at ", "Ravi Patel, ": the capitalised words right before an address.</summary>
    private static string? NameBefore(ReadOnlySpan<char> before)
    {
        var rest = before.TrimEnd(" (<[,:;–-\"'");
        foreach (var link in (ReadOnlySpan<string>)[" at", " via", " by email", " by e-mail", " unter", " per e-mail", " à", " en", " em", " via e-mail", " mailto", " email", " e-mail", " bei"])
        {
            if (rest.EndsWith(link, StringComparison.OrdinalIgnoreCase))
            {
                rest = rest[..^link.Length].TrimEnd(" (<[,:;–-\"'");
            }
        }

        var (start, words) = (rest.Length, 0);
        while (words < 4)
        {
            var space = rest[..start].TrimEnd(' ').LastIndexOf(' ');
            var word = rest[(space + 1)..start].Trim();
            if (word.IsEmpty || !char.IsUpper(word[0]) || word is [.., '.' or ',' or ':' or ';'] && (word.Length > 3 || word[^1] != '.') || IsPlainWord(word))
            {
                break;
            }

            start = space + 1;
            words++;
        }

        return words > 0 ? rest[start..].Trim().ToString() : null;
    }

    private static IEnumerable<string> NamesPointedTo(string plain)
    {
        foreach (var pointer in Pointers)
        {
            var at = plain.IndexOf($" {pointer}", StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                continue;
            }

            var rest = plain.AsSpan(at + pointer.Length + 1);
            var end = 0;
            for (var words = 0; words < 3; words++)
            {
                var length = rest[end..].IndexOfAny(NameEnds);
                length = length < 0 ? rest.Length - end : length;
                if (length < 2 || !char.IsUpper(rest[end]) || IsPlainWord(rest.Slice(end, length)))
                {
                    break;
                }

                end += length;
                if (end >= rest.Length || rest[end] != ' ')
                {
                    break;
                }

                end++;
            }

            var name = rest[..end].Trim();
            if (name.Contains(' '))
            {
                yield return name.ToString();
                yield break;
            }
        }
    }

    private static bool IsPlainWord(ReadOnlySpan<char> word) => PlainWords.Contains(word.Trim(" ,.:;"));

    private static readonly System.Collections.Frozen.FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PlainWords = Words.Table(
        "Urgent Urgently Emergency Dringend Notfall Urgence Urgente Urgences Spoed Mail Tel Phone Please Contact Email For If In The My Our You I Bitte Herr Frau Herrn Kontakt Pour Contactez Monsieur Madame Si Para En Contacto Por Em Per Contatti Voor Neem Mr Mrs Ms Dr Or And Und Oder");
}
