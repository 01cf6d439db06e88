using System.Buffers;
using InfoInterview.Domain.Replies.Texts.Marks;

namespace InfoInterview.Domain.Replies.Kinds;

/// <summary>
/// An absence that a person typed: "I'm travelling, back Monday" and nothing else. Anything beyond absence, courtesy and who stands in makes it a reply.
/// </summary>
internal static class TypedAbsences
{
    private const int Longest = 1200;

    private static readonly SearchValues<string> Courtesy = Plain.Table(
        """
        thank you for your
        thanks for your
        thank you for reaching out
        thanks for reaching out
        thanks for the
        thank you for the
        thank you for writing
        thanks for writing
        thank you for getting
        thanks for getting
        for your patience
        for your understanding
        apologies for
        sorry for the delay
        respond when
        respond to your
        respond upon
        respond as soon
        respond once
        reply when
        reply to your
        reply upon
        reply as soon
        reply once
        get back to you when
        get back to you as soon
        get back to you on
        get back to you once
        get back to you upon
        get back to you after
        answer your
        read your
        your email will not be forwarded
        your message will not be forwarded
        not be forwarded
        vielen dank für ihre
        danke für ihre
        vielen dank für deine
        danke für deine
        ihre e-mail wird nicht
        ihre nachricht wird nicht
        antworte
        melde mich
        merci pour votre
        merci de votre
        je vous répond
        je vous recontacte
        je reviendrai vers vous
        gracias por su
        gracias por tu
        responderé
        le contestaré
        obrigado pel
        obrigada pel
        obrigado por
        obrigada por
        responderei
        grazie per
        risponderò
        bedankt voor
        dank voor
        ik reageer
        ik antwoord
        will be in touch
        'll be in touch
        will get in touch
        'll get in touch
        will write back
        'll write back
        reply then
        reply after
        reply on
        answer then
        answer when
        answer after
        respond then
        respond after
        respond on
        get to your
        get to it
        catch up on
        see your
        schreibe ihnen
        schreibe dir
        komme danach
        komme dann
        lese kaum
        lese keine
        reviens vers vous
        je vous écri
        je te répond
        je reprends contact
        respondo
        contesto
        escribo
        escribiré
        me pondré
        entro em contato
        entrarei em contato
        escrevo
        rispondo
        mi farò
        le scriv
        ti scriv
        ik laat
        kom ik
        kom er
        sent from
        sent on the
        sent via
        sent with
        gesendet von
        von meinem
        envoyé de
        envoyé depuis
        enviado de
        enviado do
        inviato da
        verzonden v
        best wishes
        happy holidays
        merry christmas
        have a great
        have a nice
        """);

    private static readonly SearchValues<string> StandIn = Plain.Table(
        """
        urgent
        emergency
        immediate
        in the meantime
        in my absence
        during my absence
        please contact
        please reach out
        please email
        please call
        contact my
        reach me
        you can reach
        dringend
        in der zwischenzeit
        vertret
        wenden sie sich
        wende dich
        urgence
        en mon absence
        contacter
        contactez
        urgente
        en mi ausencia
        contacte con
        póngase en contacto
        na minha ausência
        contacte
        contatar
        entre em contato
        in mia assenza
        contattare
        contatti
        neem contact
        bij afwezigheid
        tijdens mijn afwezigheid
        spoed
        """);

    /// <summary>Notes without a subject: "OOO until Friday", "currently on leave".</summary>
    private static readonly SearchValues<string> Clipped = Plain.Table(
        """
        currently
        until
        ooo
        """);

    /// <summary>Means an absence only beside the day on which it ends: "bis 14. März auf Reisen".</summary>
    private static readonly SearchValues<string> Journey = Plain.Table(
        """
        travelling
        traveling
        on the road
        on a trip
        abroad
        overseas
        offline
        off grid
        not working
        not at work
        away
        auf reisen
        auf reise
        unterwegs
        im ausland
        verreist
        nicht im haus
        nicht im büro
        nicht da
        nicht erreichbar
        weg
        en voyage
        en déplacement
        à l'étranger
        injoignable
        pas là
        de viaje
        en el extranjero
        no estoy
        viajando
        em viagem
        de viagem
        no exterior
        no estrangeiro
        in viaggio
        in trasferta
        all'estero
        op reis
        in het buitenland
        onderweg
        niet aanwezig
        niet op kantoor
        """);

    private static readonly SearchValues<string> Contrast = SearchValues.Create([" but ", ", so ", " aber ", " mais ", " pero ", " mas ", " ma ", " maar "], StringComparison.Ordinal);

    /// <summary>How far mail is read meanwhile.</summary>
    private static readonly SearchValues<string> Reachable = Plain.Table(
        """
        mail
        message
        check
        access
        respond
        reply
        nachricht
        accès
        acceso
        acesso
        accesso
        """);

    /// <summary>Speaks of the writer and of now, not of absence as a subject.</summary>
    private static readonly SearchValues<string> OfTheWriter = Plain.Table(
        """
        i am
        i'm
        i will
        i'll
        am out
        back 
        return
        bin 
        je suis
        je serai
        de retour
        estoy
        estaré
        me encuentro
        regres
        vuelvo
        estou
        estarei
        retorn
        sono
        sarò
        rientr
        ik ben
        ben ik
        terug
        """);

    /// <summary>Says something about meeting, so it is an answer whatever else it says.</summary>
    private static readonly SearchValues<string> Engages = Plain.Table(
        """
        happy to
        glad to
        would love
        i'd love
        let's
        lets 
        how about
        what about
        would you
        could you
        can you
        can we
        could we
        shall we
        are you free
        are you available
        does that
        would that
        works for me
        work for me
        works for you
        work for you
        sounds good
        sounds great
        available to talk
        available to meet
        available for a
        we can
        we could
        i can do
        i could do
        i can meet
        i can talk
        i can chat
        free on
        i'm free
        i am free
        schedule
        set up a
        set something up
        find a time
        book a
        calendly
        zoom
        unfortunately i can't
        unable to meet
        not able to meet
        can't meet
        decline
        not interested
        ping me
        touch base
        follow up
        try me
        check back
        reconnect
        circle back
        reach back out
        reach out again
        gerne
        können wir
        könnten wir
        passt
        wäre
        lass uns
        lassen sie uns
        schlage vor
        melden sie sich
        meld dich
        volontiers
        avec plaisir
        pourrions-nous
        on peut
        nous pouvons
        je peux
        seriez-vous
        proposez
        con gusto
        encantad
        podemos
        podríamos
        puedo
        te parece
        le parece
        com prazer
        podíamos
        posso
        volentieri
        possiamo
        potremmo
        graag
        kunnen we
        zullen we
        schikt
        komt het
        """);

    public static bool IsOne(string text)
    {
        if (text.Length > Longest)
        {
            return false;
        }

        var plain = Plain.Of(text, Longest);
        if (plain.Contains('?') || !(AbsenceTexts.Has(plain) || Plain.Has(plain, Journey)) || !(Plain.Has(plain, OfTheWriter) || Plain.Has(plain, Clipped)) || Plain.Has(plain, Engages))
        {
            return false;
        }

        var (away, other) = (0, 0);
        foreach (var sentence in Sentences(text))
        {
            var said = Plain.Of(sentence, Longest);
            if (AbsenceTexts.Has(said) || (Plain.Has(said, Journey) && Ends(sentence)))
            {
                away++;
                other += SaysMore(said) ? 1 : 0;
            }
            else if (!(Plain.Has(said, OfTheWriter) && Ends(sentence)) && Words.Count(said) > 3 && !Plain.Has(said, Courtesy) && !Plain.Has(said, StandIn) && !Closings.IsOne(sentence) && !Closings.HasContact(sentence) && !Closings.HasTitle(sentence) && !IsGreeting(sentence))
            {
                other++;
            }
        }

        return away > 0 && other == 0;
    }

    /// <summary>"Away until Monday, but Tuesday at 3 works": what comes after the contrast is the answer, unless it is of the absence too.</summary>
    private static bool SaysMore(string said)
    {
        var at = said.AsSpan().IndexOfAny(Contrast);
        return at >= 0 && said[(at + 1)..] is var rest && Words.Count(rest) > 1 && !Plain.Has(rest, Courtesy) && !Plain.Has(rest, StandIn) && !AbsenceTexts.Has(rest) && !Ends(rest) && !Plain.Has(rest, Reachable);
    }

    /// <summary>True when a sentence names the day on which an absence ends. Counted from a new year's day, so that no date of its year is over.</summary>
    private static bool Ends(string sentence) => ReturnDays.In(sentence, new DateOnly(2000, 1, 1), true) is not null;

    private static bool IsGreeting(string sentence) => sentence.TrimEnd().EndsWith(',') && Words.Count(sentence) <= 5;

    private static IEnumerable<string> Sentences(string text)
    {
        foreach (var paragraph in text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var start = 0;
            for (var i = 0; i < paragraph.Length; i++)
            {
                var ends = paragraph[i] is '.' or '!' or ';' && (i + 1 == paragraph.Length || (char.IsWhiteSpace(paragraph[i + 1]) && !(i > 0 && char.IsDigit(paragraph[i - 1]) && paragraph[i] == '.')))
                    || (paragraph[i] == '\n' && (i > 0 && paragraph[i - 1] == ',' || i + 1 < paragraph.Length && char.IsUpper(paragraph[i + 1])));
                if (ends && i > start)
                {
                    yield return paragraph[start..(i + 1)].Trim();
                    start = i + 1;
                }
            }

            if (start < paragraph.Length)
            {
                yield return paragraph[start..].Trim();
            }
        }
    }
}
