using InfoInterview.Domain.Replies.Meanings.Words;

namespace InfoInterview.Domain.Replies.Meanings.Phrases;

/// <summary>All tables, read once. Which language a text is in is told by its most frequent words.</summary>
internal static class Languages
{
    /// <summary>Fewer words than this show no language; then the tables decide by what they understand.</summary>
    private const int ShortText = 6;

    /// <summary>Less than this part of a text being frequent words means that it is in none of the languages.</summary>
    private const double LeastShare = 0.16;

    /// <summary>Stands for languages that are told apart but not read.</summary>
    private const string Unread = "xx";

    /// <summary>Frequent words of languages that are not read, lest one of them passes for a neighbour that is.</summary>
    private const string Foreign = """
        {stop} = och, att, det, som, pa, inte, jag, har, hej, tack, mvh, vad, kan, gerna, tyvarr, ikke, jeg, og, af, hvad, venlig, hilsen, desvarre, gerne, er, til, vil, du, nie, sie, jest, dziekuje, ze, sie, jestem, moge, niestety, prosze, je, se, jsem, dekuji, bohuzel, mohu, prosim, ve, bir, bu, icin, tesekkurler, merhaba, cok, nem, az, egy, hogy, koszonom, sajnos, este, nu, si, sunt, multumesc, pentru, din, kiitos, hei, olen, ei, ja, valitettavasti, voi, minun, sa, ng, ang, po, ako, salamat, terima, kasih, saya, tidak, yang, dan, untuk
        """;

    private static readonly (string Language, string[] Tables)[] Read =
    [
        ("en", [English.Classes, EnglishAnswers.Yes, EnglishAnswers.Times, EnglishRefusals.No, EnglishRefusals.Later, EnglishRefusals.Never, EnglishTurns.Others, EnglishTurns.Letters, EnglishTurns.Questions, EnglishTurns.Beside]),
        ("de", [German.All]),
        ("fr", [French.All]),
        ("es", [Spanish.All]),
        ("pt", [Portuguese.All]),
        ("it", [Italian.All]),
        ("nl", [Dutch.All]),
        (Unread, [Foreign]),
    ];

    static Languages()
    {
        Vocabulary = new Vocabulary();
        foreach (var word in new[] { Vocabulary.Mail, Vocabulary.Link, Vocabulary.Booking, Vocabulary.Clock, Vocabulary.Number })
        {
            Vocabulary.Add(word);
        }

        var tables = Read.Select(r => (r.Language, Table: r.Tables.Aggregate(new PhraseTable(Vocabulary), (t, lines) => t.Read(lines)))).ToList();
        Vocabulary.Close();
        Books = [.. tables.Select(t => t.Table.Build(t.Language))];
    }

    public static Vocabulary Vocabulary { get; }

    /// <summary>English first.</summary>
    public static IReadOnlyList<Phrasebook> Books { get; }

    /// <summary>The book of a text's language; null for a language that none of the books is in.</summary>
    public static Phrasebook? Of(TextWords text)
    {
        Phrasebook? best = null;
        var (most, letters, score) = (0, 0, 0);
        foreach (var book in Books)
        {
            var frequent = book.Class("stop");
            var (hits, known) = (0, 0);
            foreach (var word in text.Words)
            {
                hits += frequent.Has(word.Id) ? 1 : 0;
                known += book.Knows(word.Id) ? 1 : 0;
            }

            if ((2 * hits) + known > score)
            {
                (best, most, score) = (book, hits, (2 * hits) + known);
            }
        }

        foreach (var word in text.Words)
        {
            letters += word.Id is Vocabulary.Unknown || !IsSymbol(text, word) ? 1 : 0;
        }

        return letters < ShortText ? best ?? Books[0] : most >= letters * LeastShare && best?.Language != "xx" ? best : null;
    }

    private static bool IsSymbol(TextWords text, Word word) => !char.IsLetter(text.Text[word.Span.Start]);
}
