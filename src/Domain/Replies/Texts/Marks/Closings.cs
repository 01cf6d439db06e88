using System.Buffers;

namespace InfoInterview.Domain.Replies.Texts.Marks;

/// <summary>"Best regards," and its kin on a line of their own, and what a signature below a name looks like.</summary>
internal static class Closings
{
    private static readonly Prefixes Starts = new(
    [
        "best", "regards", "kind regards", "kindest regards", "warm regards", "warmest regards", "with kind regards", "with best regards", "with warm regards", "thanks", "thank you", "thx", "many thanks", "cheers", "sincerely", "yours", "respectfully", "cordially", "all the best", "all my best", "warmly", "br,", "rgds", "take care", "talk soon", "speak soon", "see you", "looking forward", "with gratitude", "gratefully", "very truly yours", "have a great", "have a good", "have a nice",
        "mit freundlich", "freundliche gr", "mit besten gr", "beste gr", "viele gr", "liebe gr", "schöne gr", "herzliche gr", "mit herzlichen gr", "mit lieben gr", "mit vielen gr", "gruß", "gruss", "grüße", "grüsse", "lg", "vg", "mfg", "bg,", "hochachtungsvoll", "vielen dank", "danke", "mit kollegial", "herzlichst", "cordialement", "bien cordialement", "très cordialement", "bien à vous", "bien à toi", "amicalement", "salutations", "sincères salutations", "meilleures salutations", "merci", "bonne journée", "cdt", "cdlt", "veuillez agréer",
        "saludos", "un saludo", "un cordial saludo", "cordialmente", "atentamente", "un abrazo", "gracias", "muchas gracias", "atenciosamente", "att,", "att.", "abraço", "um abraço", "cumprimentos", "com os melhores", "melhores cumprimentos", "obrigad", "saudações", "cordiali saluti", "distinti saluti", "saluti", "un saluto", "un caro saluto", "grazie", "cordialità", "met vriendelijke groet", "vriendelijke groet", "met hartelijke groet", "hartelijke groet", "groet", "groeten", "hartelijk dank", "bedankt", "mvg",
        "med vänlig", "vänliga hälsningar", "hälsningar", "mvh", "med venlig hilsen", "venlig hilsen", "hilsen", "med vennlig hilsen", "vennlig hilsen", "vh", "kh", "ystävällisin terveisin", "terveisin", "pozdrawiam", "z poważaniem", "z powazaniem", "pozdrawiam serdecznie", "s pozdravem", "s pozdravom", "üdvözlettel", "cu stimă", "cu respect", "с уважением", "з повагою", "με εκτίμηση", "saygılarımla", "敬具", "よろしくお願い", "此致", "谢谢", "감사합니다", "בברכה", "مع تحياتي",
    ]);

    private static readonly SearchValues<char> NotInNames = SearchValues.Create("@:/|?!0123456789<>;");

    private static readonly SearchValues<string> Titles = SearchValues.Create(
    [
        "manager", "director", "engineer", "president", "ceo", "cto", "cfo", "coo", "cmo", "vp ", "vice president", "head of", "lead", "senior", "analyst", "consultant", "partner", "associate", "founder", "professor", "prof.", "dr.", "phd", "ph.d", "assistant", "coordinator", "specialist", "designer", "developer", "architect", "officer", "recruit", "counsel", "attorney", "lecturer", "scientist", "research", "department", "dept", "university", "school of", "faculty", "institute",
        "gmbh", " ag", " inc", " llc", " ltd", " corp", " plc", " s.a", " b.v", " kg", "leiter", "leitung", "geschäftsf", "referent", "berater", "ingenieur", "abteilung", "directeur", "directrice", "responsable", "ingénieur", "chargé", "chef de", "director", "directora", "ingenier", "gerente", "jefe", "diretor", "engenheir", "direttore", "responsabile", "ingegnere", "manager", "hoofd", "adviseur", "medewerker", "she/her", "he/him", "they/them", "company", "group", "team", "executive",
    ],
    StringComparison.OrdinalIgnoreCase);

    private static readonly Prefixes Labels = new(
    [
        "tel", "phone", "mobile", "cell", "fax", "office:", "direct:", "main:", "t:", "m:", "p:", "o:", "e:", "w:", "c:", "f:", "email:", "e-mail:", "web:", "mobil", "telefon", "handy", "www.", "http", "linkedin", "twitter", "t +", "m +", "p +", "tél", "portable", "móvil", "movil", "celular", "skype", "instagram", "facebook", "address:", "d:",
    ]);

    /// <summary>A closing on a line of its own: few words, nothing that goes on.</summary>
    public static bool IsOne(ReadOnlySpan<char> line)
    {
        var bare = line.Trim("*_- \t");
        if (bare.Length is < 2 or > 60 || bare is [.., '?'])
        {
            return false;
        }

        var start = Starts.StartOf(bare, wholeWords: true);
        return start > 0 && Words.Count(bare) <= 5 && bare[..^1].IndexOfAny(".!?:;") < 0;
    }

    /// <summary>One to four words that could be a person's name.</summary>
    public static bool IsName(ReadOnlySpan<char> line)
    {
        var bare = line.Trim("*_-–—~/ \t,.");
        if (bare.Length is < 1 or > 40 || bare.ContainsAny(NotInNames))
        {
            return false;
        }

        var rest = bare;
        var (words, capitals) = (0, 0);
        while (Words.Next(ref rest, out var word))
        {
            words++;
            capitals += char.IsUpper(word[0]) || !char.IsLower(word[0]) ? 1 : 0;
        }

        return words is >= 1 and <= 5 && (capitals >= words - 1 || words == 1);
    }

    /// <summary>A number, an address, a link or one of their labels.</summary>
    public static bool HasContact(ReadOnlySpan<char> line)
    {
        if (line.Length > 160)
        {
            return false;
        }

        return Labels.StartOf(line.TrimStart("*_|•·-( \t")) > 0 || HasPhone(line) || (line.Contains('@') && Words.Count(line) <= 8) || Words.Has(line, "www.") || Words.Has(line, "linkedin.com");
    }

    public static bool HasTitle(ReadOnlySpan<char> line) => line.Length < 90 && Words.HasAny(line, Titles) && !Words.EndsSentence(line);

    /// <summary>Short, no sentence: fits into a signature without proving one.</summary>
    public static bool FitsSignature(ReadOnlySpan<char> line) =>
        HasContact(line) || (line.Length <= 100 && Words.Count(line) <= 12 && (!Words.EndsSentence(line) || Words.Count(line) <= 3) && line is not [.., '?' or ':']) || Separators.IsRule(line);

    /// <summary>Seven digits or more, parted only by what parts a telephone number; dates and hours have other signs between them.</summary>
    private static bool HasPhone(ReadOnlySpan<char> line)
    {
        var digits = 0;
        foreach (var c in line)
        {
            digits = char.IsAsciiDigit(c) ? digits + 1 : c is ' ' or '-' or '.' or '(' or ')' or '+' or '\u00A0' or '–' ? digits : 0;
            if (digits >= 7)
            {
                return line.Length < 90;
            }
        }

        return false;
    }
}
