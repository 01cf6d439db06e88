using System.Buffers;

namespace InfoInterview.Domain.Replies.Kinds;

/// <summary>The words of absence in seven languages, and the subjects that mail systems put above automatic answers.</summary>
internal static class AbsenceTexts
{
    /// <summary>Says that somebody is away or gone. Enough beside a machine's sign; alone only when nothing else is said.</summary>
    public static readonly SearchValues<string> Away = Plain.Table(
        """
        out of office
        out of the office
        out-of-office
        out-of-the-office
        away from the office
        away from my office
        away from my desk
        away from my email
        away from my e-mail
        away from email
        away from e-mail
        currently away
        i am away
        i'm away
        i will be away
        i'll be away
        not in the office
        be out until
        be out of
        am out until
        am out today
        am out through
        i'm out until
        i'm out today
        i am currently out
        i'm currently out
        i am out
        i will be out
        i'll be out
        ooo until
        ooto
         ooo 
        on vacation
        on holiday
        on annual leave
        am on leave
        'm on leave
        be on leave
        currently on leave
        on leave until
        on leave from
        on leave through
        on leave and
        on parental leave
        on maternity leave
        on paternity leave
        on sick leave
        on medical leave
        on sabbatical
        on pto
        on my honeymoon
        on a leave of absence
        taking leave
        taking some time off
        taking time off
        enjoying some time off
        annual leave
        parental leave
        maternity leave
        paternity leave
        i'm travelling
        i'm traveling
        i am travelling
        i am traveling
        i will be travelling
        i will be traveling
        i'll be travelling
        i'll be traveling
        currently travelling
        currently traveling
        travelling until
        traveling until
        business trip
        limited access to
        limited email access
        limited e-mail access
        intermittent access
        no access to email
        no access to my email
        no access to e-mail
        without access to
        sporadic access
        limited connectivity
        with limited access
        little access to
        not checking email
        not be checking email
        not checking my email
        not be checking my email
        won't be checking
        will not be checking
        slow to respond
        delay in my response
        delayed response
        when i return
        upon my return
        on my return
        once i'm back
        once i am back
        when i am back
        when i'm back
        when i get back
        return to the office
        returning to the office
        return to work
        returning on
        i will return
        i'll return
        i return on
        returning monday
        returning tuesday
        returning wednesday
        returning thursday
        returning friday
        back in the office
        back in office
        back at my desk
        back at work
        back on monday
        back on tuesday
        back on wednesday
        back on thursday
        back on friday
        back monday
        back tuesday
        back wednesday
        back thursday
        back friday
        i will be back
        i'll be back
        i'm back on
        i am back on
        office is closed
        offices are closed
        office will be closed
        we are closed
        will be closed
        closed for the holiday
        no longer with
        no longer work
        no longer employed
        no longer at
        have left the
        has left the
        left the company
        left the organi
        left the firm
        have moved on from
        has moved on from
        is no longer an employee
        my last day
        i have retired
        has retired
        nicht im büro
        nicht im hause
        nicht im haus
        außer haus
        ausser haus
        nicht am platz
        abwesend
        abwesenheit
        im urlaub
        in urlaub
        in elternzeit
        elternzeit
        mutterschutz
        auf dienstreise
        auf geschäftsreise
        krankgeschrieben
        nicht erreichbar
        nur eingeschränkt erreichbar
        eingeschränkt erreichbar
        wieder erreichbar
        wieder im büro
        wieder für sie da
        wieder da
        wieder zurück
        bin zurück
        nach meiner rückkehr
        kein zugriff auf
        keinen zugriff auf
        nicht mehr bei
        nicht mehr für
        nicht mehr im unternehmen
        unternehmen verlassen
        firma verlassen
        nicht mehr tätig
        ausgeschieden
        absent du bureau
        absente du bureau
        absent jusqu
        absente jusqu
        actuellement absent
        je suis absent
        je serai absent
        suis absent
        en congé
        en vacances
        congé maternité
        congé de maternité
        congé parental
        en déplacement
        de retour le
        mon retour
        retour au bureau
        fermé jusqu
        ne travaille plus
        ne fais plus partie
        ne fait plus partie
        a quitté la société
        a quitté l'entreprise
        ai quitté la société
        ai quitté l'entreprise
        plus en poste
        fuera de la oficina
        fuera de oficina
        de vacaciones
        estoy ausente
        estaré ausente
        me encuentro ausente
        ausente de la oficina
        ausente hasta
        de baja
        permiso de maternidad
        permiso de paternidad
        de viaje
        a mi regreso
        a mi vuelta
        regreso el
        regresaré
        volveré
        vuelvo el
        acceso limitado
        ya no trabajo
        ya no trabaja
        ya no forma parte
        ya no formo parte
        fora do escritório
        fora do escritorio
        ausente do escritório
        de férias
        em férias
        estou ausente
        estarei ausente
        ausente até
        licença maternidade
        licença de maternidade
        licença parental
        de licença
        em viagem
        meu regresso
        meu retorno
        retorno dia
        retornarei
        regresso no dia
        regresso a
        voltarei
        acesso limitado
        não trabalho mais
        já não trabalho
        não trabalha mais
        já não trabalha
        não faço mais parte
        fuori ufficio
        fuori sede
        fuori dall'ufficio
        in ferie
        sono assente
        sarò assente
        assente dal
        assente fino
        assente per
        in vacanza
        in congedo
        in maternità
        in trasferta
        al mio rientro
        al mio ritorno
        rientrerò
        rientro il
        tornerò
        accesso limitato
        non lavora più
        non lavoro più
        non fa più parte
        non faccio più parte
        ha lasciato l'azienda
        ho lasciato l'azienda
        afwezig
        niet aanwezig
        niet op kantoor
        met vakantie
        op vakantie
        met verlof
        zwangerschapsverlof
        ouderschapsverlof
        op zakenreis
        weer aanwezig
        weer bereikbaar
        weer terug
        terug op
        terug op kantoor
        bij mijn terugkomst
        na mijn terugkeer
        beperkt bereikbaar
        beperkte toegang
        niet meer werkzaam
        werk niet meer
        werkt niet meer
        uit dienst
        inte på kontoret
        på semester
        föräldraledig
        tillbaka på kontoret
        ikke på kontoret
        på ferie
        barselsorlov
        tilbage på kontoret
        tilbake på kontoret
        poissa toimistosta
        lomalla
        poza biurem
        na urlopie
        nieobecn
        mimo kancelář
        na dovolené
        szabadságon
        în concediu
        ofis dışında
        izindeyim
        в отпуске
        не в офисе
        у відпустці
        отсутств
        不在
        休暇
        外出
        休假
        부재중
        휴가
        מחוץ למשרד
        בחופשה
        خارج المكتب
        في إجازة
        """);

    /// <summary>Gone for good.</summary>
    public static readonly SearchValues<string> Left = Plain.Table(
        """
        no longer with
        no longer work
        no longer employed
        no longer at 
        no longer an employee
        no longer part of
        no longer affiliated
        have left the company
        has left the company
        have left the firm
        has left the firm
        have left the organi
        has left the organi
        have left the university
        has left the university
        left the company
        left the firm
        left the organi
        have now left
        has now left
        have moved on from
        has moved on from
        have moved on to
        my successor
        i have retired
        i've retired
        has retired
        have since left
        has since left
        nicht mehr bei
        nicht mehr für
        nicht mehr im unternehmen
        nicht mehr tätig
        nicht mehr in unserem
        unternehmen verlassen
        firma verlassen
        ausgeschieden
        mein nachfolger
        meine nachfolgerin
        ne travaille plus
        ne fais plus partie
        ne fait plus partie
        quitté la société
        quitté l'entreprise
        quitté mes fonctions
        plus en poste
        mon successeur
        ya no trabajo
        ya no trabaja
        ya no forma parte
        ya no formo parte
        he dejado la empresa
        ha dejado la empresa
        mi sucesor
        não trabalho mais
        já não trabalho
        não trabalha mais
        já não trabalha
        não faço mais parte
        não faz mais parte
        já não faço parte
        deixei a empresa
        deixou a empresa
        não faz parte
        non lavora più
        non lavoro più
        non fa più parte
        non faccio più parte
        lasciato l'azienda
        lasciato la società
        il mio successore
        niet meer werkzaam
        werk niet meer
        werkt niet meer
        niet langer werkzaam
        uit dienst
        mijn opvolger
        """);

    /// <summary>Subjects of automatic answers; they stand at the start, in the mailbox's language.</summary>
    private static readonly string[] Subjects =
    [
        "automatic reply", "auto reply", "auto-reply", "autoreply", "automated reply", "automatic response", "auto response", "auto-response", "autoresponse", "automated response", "auto:", "out of office", "out of the office", "out-of-office", "ooo:", "ooo ", "away from my", "vacation", "on vacation", "on leave", "on holiday", "i am out", "i'm out", "away:", "away until", "out until",
        "automatische antwort", "abwesenheitsnotiz", "abwesenheitsnachricht", "abwesenheitsmeldung", "abwesenheitsassistent", "abwesenheit", "abwesend", "autoantwort", "auto-antwort", "außer haus", "urlaub", "nicht im büro", "réponse automatique", "reponse automatique", "absent du bureau", "absente du bureau", "absent(e) du bureau", "absence", "message d'absence", "respuesta automática", "respuesta automatica", "fuera de la oficina", "fuera de oficina", "ausencia", "contestación automática", "resposta automática", "resposta automatica", "fora do escritório", "ausência", "mensagem automática",
        "risposta automatica", "fuori sede", "fuori ufficio", "assenza", "assente", "automatisch antwoord", "afwezig", "niet aanwezig", "automatiskt svar", "autosvar", "frånvaro", "automatisk svar", "fravær", "automaattinen vastaus", "poissa", "automatyczna odpowiedź", "autoodpowiedź", "nieobecność", "automatická odpověď", "automatická odpoveď", "automatikus válasz", "házon kívül", "răspuns automat", "otomatik yanıt", "otomatik cevap", "αυτόματη απάντηση", "автоматический ответ", "автоответ", "автоматична відповідь",
        "自動応答", "自動返信", "不在", "自动答复", "自动回复", "自動回覆", "자동 회신", "자동회신", "부재중", "תשובה אוטומטית", "رد تلقائي", "الرد التلقائي", "resposta automàtica", "automatski odgovor", "samodejni odgovor", "automaatvastus", "automatinis atsakymas", "automātiskā atbilde", "trả lời tự động", "balasan otomatis", "ตอบกลับอัตโนมัติ",
    ];

    private static readonly string[] ExchangeSubjects = Subjects[..26];

    public static bool Has(string plain) => Plain.Has(plain, Away);

    /// <summary>A subject that begins as an automatic answer's does; the signs of an answer before it do not matter, a forward's do.</summary>
    public static bool IsSubject(string subject)
    {
        var bare = subject.AsSpan().Trim(" [*\t");
        foreach (var start in Subjects)
        {
            if (bare.StartsWith(start, StringComparison.OrdinalIgnoreCase) && (bare.Length == start.Length || !char.IsLetter(bare[start.Length]) || !char.IsLetter(start[^1]) || start[0] > '\u0400'))
            {
                // "Vacation policy" is a subject like any other; a system's own words stand before a colon or alone, or are exact.
                var rest = bare[start.Length..].TrimStart();
                return rest.IsEmpty || rest[0] is ':' or '-' or '–' or ']' or '(' or '：' or '<' or '!' or '.' || Array.IndexOf(ExchangeSubjects, start) is >= 0 and < 10
                    || (Plain.Has(Plain.Of(subject, 300), Away) && !rest.StartsWith("polic", StringComparison.OrdinalIgnoreCase) && rest.Length < 80 && start.Contains(' '));
            }
        }

        return false;
    }
}
