using System.Buffers;

namespace InfoInterview.Domain.Replies.Texts.Marks;

/// <summary>What no person wrote into this mail: a gateway's warning above it, legal notes below it.</summary>
internal static class Notices
{
    private static readonly Prefixes BannerStarts = new(
    [
        "caution", "[external", "external email", "external sender", "external mail", "[extern", "extern:", "externe e-mail", "(external", "*external", "warning:", "warning - ", "warning!", "achtung:", "vorsicht:", "attention:", "attention :", "atención:", "precaución:", "atenção:", "cuidado:", "attenzione:", "let op:", "security warning", "this email originated", "this e-mail originated",
        "this message originated", "this message came from outside", "this email came from outside", "this email is from an external", "this message was sent from outside", "this email was sent from outside", "this sender is from outside", "you don't often get email", "you don’t often get email", "some people who received this message", "diese e-mail stammt von", "diese e-mail kommt von extern", "sie erhalten nicht", "sie erhalten nicht oft", "vous n'obtenez pas souvent", "vous ne recevez pas souvent", "no suele recibir",
        "non si ricevono spesso", "u ontvangt niet vaak", "email from outside", "think before you click", "ce courriel provient de l'extérieur", "courriel externe", "correo externo", "dit is een externe", "e-mail externe", "[caution", "**caution", "*caution", "zjqcmqryfpfpt", "this message is from an external", "be careful with this message", "email externo", "e-mail externo",
    ]);

    private static readonly SearchValues<string> BannerWords = SearchValues.Create(
    [
        "external", "outside", "originated", "extern", "extérieur", "fuera", "esterno", "click", "klicken", "cliquez", "clic", "attachments", "anhänge", "sender", "absender", "expéditeur", "phishing", "buiten", "learn why", "weitere informationen", "aka.ms", "organi", "learnabout",
    ],
    StringComparison.OrdinalIgnoreCase);

    private static readonly string[] LegalWords =
    [
        "confidential", "intended recipient", "intended solely", "intended only", "privileged", "unauthorized", "unauthorised", "disclos", "dissemination", "in error", "delete this", "delete it", "strictly prohibited", "addressee", "liability", "virus", "views expressed", "does not necessarily", "legal notice", "disclaimer", "registered in england", "registered office", "company number",
        "vertraulich", "irrtümlich", "empfänger", "unbefugt", "vernichten", "löschen sie", "weitergabe", "handelsregister", "registergericht", "geschäftsführer", "sitz der gesellschaft", "confidentiel", "destinataire", "par erreur", "confidencial", "destinatario", "por error", "destinatário", "por engano", "riservat", "per errore", "destinatari", "vertrouwelijk", "geadresseerde", "abusievelijk", "bestemd voor",
        "scanned for", "malware", "e-mail and any", "email and any", "message and any attach", "this communication", "poufn", "konfidential", "fortrolig", "luottamuks",
    ];

    private static readonly SearchValues<string> Environment = SearchValues.Create(
    [
        "consider the environment", "think before you print", "before printing this", "denken sie an die umwelt", "pensez à l'environnement", "n'imprimez", "medio ambiente antes", "pense no meio ambiente", "pensa all'ambiente", "rispetta l'ambiente", "denk aan het milieu",
    ],
    StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Footers = SearchValues.Create(
    [
        "unsubscribe:", "to unsubscribe", "mailing list", "you received this message because", "you are receiving this", "manage your preferences", "abmelden", "se désabonner", "virus-free", "avast.com", "avg.com", "google groups", "groups.google.com", "listinfo", "view it on github", "mute the thread", "reply to this email directly or",
    ],
    StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> MachineFooters = SearchValues.Create(
        ["you received this message because you are subscribed", "virus-free", "avast.com", "avg.com", "groups.google.com", "mailman/listinfo"], StringComparison.OrdinalIgnoreCase);

    private static readonly Prefixes LegalStarts = new(
    [
        "this e-mail", "this email", "this message", "this communication", "the information", "the contents", "confidential", "disclaimer", "notice", "important", "registered", "if you are not", "if you have received", "any views", "please note",
        "diese e-mail", "diese nachricht", "der inhalt", "vertraulich", "wichtiger hinweis", "sitz", "geschäftsführ", "ce message", "ce courriel", "cet e-mail", "le contenu", "este mensaje", "este correo", "la información", "aviso", "esta mensagem", "este e-mail", "este email", "questo messaggio", "questa e-mail", "le informazioni", "ai sensi", "dit bericht", "deze e-mail", "de informatie", "p please",
    ]);

    private static readonly SearchValues<string> AnyLegalWord = SearchValues.Create(LegalWords, StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Headings = SearchValues.Create(
        ["disclaimer", "confidential", "legal notice", "haftungsausschluss", "avertissement", "aviso legal", "privacy", "datenschutz"], StringComparison.OrdinalIgnoreCase);

    /// <summary>How many lines from here are a gateway's warning: the rest of its paragraph. 0 when it is none.</summary>
    public static int BannerAt(Lines lines, int line)
    {
        var first = lines[line].TrimStart("*_[(-=# \t⚠️🛑❗!|");
        if (BannerStarts.StartOf(first) == 0 && BannerStarts.StartOf(lines[line]) == 0)
        {
            return 0;
        }

        var (end, telling) = (line, false);
        while (end < lines.Count && !lines.Blank(end) && end < line + 8)
        {
            telling |= Words.HasAny(lines[end], BannerWords);
            end++;
            if (lines[end - 1] is [.., ']'] && lines[line] is ['[', ..])
            {
                break;
            }
        }

        return telling && end - line < 8 ? end - line : 0;
    }

    /// <summary>
    /// The paragraph speaks of confidentiality, of who may read it, of the company's register. A person may say one such word or two;
    /// two suffice only where the paragraph begins as such notes do.
    /// </summary>
    public static bool IsLegal(Lines lines, int from, int to)
    {
        var said = 0UL;
        for (var i = from; i < to; i++)
        {
            var line = lines[i];
            if (Words.HasAny(line, Environment))
            {
                return true;
            }

            for (var word = 0; Words.HasAny(line, AnyLegalWord) && word < LegalWords.Length; word++)
            {
                said |= Words.Has(line, LegalWords[word]) ? 1UL << word : 0;
            }
        }

        return System.Numerics.BitOperations.PopCount(said) is var words && (words >= 3 || (words == 2 && LegalStarts.StartOf(lines[from].TrimStart("*_[(#- ")) > 0));
    }

    /// <summary>A heading over legal notes.</summary>
    public static bool IsLegalHeading(ReadOnlySpan<char> line) =>
        line.Length < 40 && Words.Count(line) <= 3 && Words.HasAny(line, Headings);

    /// <summary>A list's or a scanner's own words, which no person would use about their own mail.</summary>
    public static bool IsMachineFooter(ReadOnlySpan<char> line) => line.Length < 300 && Words.HasAny(line, MachineFooters);

    /// <summary>A list's or a scanner's line below a rule.</summary>
    public static bool IsFooter(ReadOnlySpan<char> line) => line.Length < 300 && Words.HasAny(line, Footers);
}
