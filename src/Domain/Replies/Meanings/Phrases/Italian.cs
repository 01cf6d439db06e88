namespace InfoInterview.Domain.Replies.Meanings.Phrases;

/// <summary>Italian: clear yes, clear no, later, questions. Without accents, as they are folded away; elisions stand apart ("l invito").</summary>
internal static class Italian
{
    public const string All = """
        {stop} = il, lo, la, i, gli, le, di, e, che, in, un, una, per, con, non, mi, ci, si, suo, sua, mio, mia, al, alle, del, della, dell, ma, molto, bene, grazie, buongiorno, salve, ciao, gentile, caro, cara, posso, puo, ti, lei, come, quando, sul, sulla, questo, questa, sono, ho, piacere, certo, o, purtroppo, saluti, cordiali, da, ha, va, se, sara, sarei, a, ne, vi, no, dopo, l, perche, volentieri, d
        {filler} = purtroppo, molto, bene, anche, ora, adesso, davvero, per, favore, pure, gia, attualmente, momento, sicuramente, assolutamente, proprio, le, la, ti, piu, sempre, con
        {join} = e, ma, o, perche, pero, quindi, se, oppure, tuttavia, poiche, che
        {contrast} = ma, pero, tuttavia, invece
        {condition} = se, quando, qualora
        {subject} = io, mi, lei, mio, ho
        {writer} = io
        {third} = collega, capo, lui, segretaria
        {not} = non, mai, nessun, nessuno, nessuna, neanche, senza
        {auxiliary} = posso, potro, ho, sono, devo
        {past} = era, ero, aveva, avevo
        {looks-back} = ieri, scorso, scorsa
        {day} = lunedi, martedi, mercoledi, giovedi, venerdi, sabato, domenica, oggi, domani, mattina, pomeriggio, sera, ora, ore, orari, orario, giorno, data, #clock
        {season} = settimana, settimane, mese, mesi, gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, primavera, estate, autunno, inverno, anno, prima, fino, vacanze, natale, feste
        {medium} = telefono, videochiamata, persona, ufficio, zoom, caffe, teams, presenza
        {topic} = lavoro, posto, posizione, posizioni, stipendio, raccomandazione, file, allegato, cv, curriculum
        {danger} = se, ma, puo, potrebbe, posso, potrei, mandi, invii, scriva, scrive, domande, collega, contatti, telefono, #mail, #link, #booking, #clock, #number, lunedi, martedi, mercoledi, giovedi, venerdi, gennaio, volentieri, piacere, dopo, invece
        {hope} = volentieri, piacere, lieto, lieta, lunedi, martedi, mercoledi, giovedi, venerdi, #clock
        {wondering} = cosa, chi, come, quale, quali, dove, perche
        {place} = prima, anticipatamente
        {month} = gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre
        {then} = {month}, la primavera, primavera, l estate, l autunno, l inverno, le vacanze, le feste, natale, l anno prossimo, anno nuovo, il prossimo mese, il mese prossimo, qualche settimana, due settimane, tre settimane, #number settimane, qualche mese, gli esami
        {verb} = aiutare, aiutarla, aiutarti, accettare, incontrare, incontrarla, incontrarti, ricevere, riceverla, parlare, parlarle, partecipare, dedicare, dedicarle, offrire, collaborare, rispondere, dare, darle, accogliere, concedere, concederle, soddisfare, impegnarmi, farlo, esserle
        Agree willing-to-meet: volentieri
        | con ..1 piacere
        | sarei|saro|sono ..2 felice|lieto|lieta|contento|contenta|disponibile|libero|libera ..2
        | mi farebbe|fara|fa piacere
        | sarebbe|sara un piacere
        Agree says-yes: ^ si|certo|perfetto|okay|certamente|assolutamente|va $
        | ^ si|certo ..1 con|volentieri|perche|certo|va|possiamo
        | perche no
        | va ..1 bene|benissimo
        | nessun problema
        | d accordo
        | ci sto
        | mi chiami|chiamami
        | possiamo ..1 sentirci|vederci|parlarne|incontrarci|fare
        | sentiamoci|vediamoci
        | buona idea
        | ho tempo|disponibilita
        Propose proposes: che ne dice|dici
        | le|ti andrebbe|va|andrebbero bene
        | potrebbe|potresti|puo
        AsksTimes when-suits: quando ..4 puo|potrebbe|le|ti|libero|libera|disponibile|sarebbe|preferisce|andrebbe|va
        | che|quali|quale giorno|giorni|ora|orari|orario|disponibilita|date
        | mandi|mandami|proponga|indichi|dica|dimmi|propon|suggerisca|proponi|invii|inviami ..6 date|giorni|orari|orario|proposta|proposte|disponibilita|opzioni|quando
        | sua|tua disponibilita
        | ne|ha avrebbe|altri|altre
        Booking booking-page: #booking
        Refuse cannot-meet: non posso|potro|riesco|riusciro|sono|mi|intendo|possiamo|saro ..3 {verb}|possibile|grado|disponibile|interessato|interessata
        | non posso|potro|riesco $
        | non mi|ci e|sara possibile
        | non mi interessa
        | non sono interessato|interessata|disponibile
        | preferisco|preferirei di? non|no
        | non ho interesse
        | non rilascio|concedo|faccio|accetto ..2 interviste|colloqui|incontri|richieste
        | impossibile $
        Refuse declines: devo|preferisco|dovro|vorrei ..3 declinare|rifiutare|rinunciare
        | declino|rifiuto ..3
        | no grazie
        | dire di no
        Refuse no-capacity: non ho|dispongo|abbiamo ..2 tempo|disponibilita|modo
        | mancanza di tempo
        Hint swamped: sommerso|sommersa|oberato|oberata
        | non sono la
        Later ask-again-then: scriva|riscriva|ricontatti|torni|provi|risentiamoci|richiami|scrivimi|ricontattami|riprovi|risentirci|riparliamone|mi ..6 {then}|avanti|tardi
        | dopo|a|in|da|verso|partire ..2 {then}
        | piu avanti|tardi
        | adesso|ora no
        | in questo|altro momento
        | per ora|adesso|il no|momento
        | altra occasione
        Check will-check: devo|vedo|guardo|verifico|controllo ..3 vedere|verificare|agenda|controllare|calendario
        | le|ti faccio|confermo sapere
        Refer points-to: parli|scriva|contatti|chieda|provi|si rivolga|parla|contatta|rivolga ..5 Capital|#mail|collega
        | collega Capital
        HandOver brings-in: inoltrato|inoltro|girato|giro|passato|trasmesso ..6
        | in copia
        | la|ti contattera|rispondera|scrivera|chiamera
        Assistant keeps-calendar: mia|mio|la segretaria|assistente|segretario
        OnBehalf speaks-for: per conto di
        | a nome di|del|della
        ByMail by-mail-instead: per|via iscritto|mail|email|scritto ..4
        | domande ..4 per|via
        SendQuestions send-questions: mandi|invii|scriva|mandami|faccia ..5 domande
        AsksResume asks-resume: curriculum|cv
        DoNotWrite do-not-write: non mi|ci ..1 scriva|contatti|scrivere|contattare|chiami|mandi|disturbi|scrivete|contattate|scrivermi ..2
        | smetta|smettetela|smettete|smetti di
        | cancelli|rimuova|elimini|cancellate|tolga ..3 miei|mio|mi|dati
        | non desidero|voglio ricevere|essere|piu
        | mi lasci in pace
        Question asks-more: di|su che|cosa ..2
        | puo|potrebbe|puoi ..4 dirmi|spiegarmi|raccontarmi|piu
        Jobs jobs: candidarsi|candidatura|offerta|tirocinio
        Thanks thanks: grazie|ringrazio|ringraziamo|grato|grata
        Wishes wishes: auguro|saluti|successo|fortuna|bocca|auguri
        Past looks-back: congratulazioni|complimenti
        Regret regret: purtroppo|dispiace|spiacente|mi spiace|scusi|scusa|rammarico
        """;
}
