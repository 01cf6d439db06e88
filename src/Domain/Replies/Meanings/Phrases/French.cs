namespace InfoInterview.Domain.Replies.Meanings.Phrases;

/// <summary>French: clear yes, clear no, later, questions. Without accents, as they are folded away; elisions stand apart ("n ai").</summary>
internal static class French
{
    public const string All = """
        {stop} = le, la, les, de, des, du, et, je, vous, est, pas, un, une, pour, que, qui, dans, en, avec, mon, ma, mes, votre, vos, nous, ne, sur, mais, au, aux, ce, cette, il, elle, bonjour, merci, cordialement, malheureusement, plaisir, j, n, d, l, c, s, qu, suis, ai, sera, serai, tres, bien, si, tu, te, ou, par, plus, oui, non, souci, a, me, m, moi, fait, tout, vers, quand, volontiers, bonne
        {filler} = malheureusement, tres, bien, vraiment, aussi, donc, toutefois, actuellement, hélas, deja, certainement, sincerement, vous, te, en, y, plus, tout, a, fait, assez, beaucoup, vivement, absolument, plutot, encore, volontiers
        {join} = et, mais, ou, car, donc, cependant, toutefois, parce, si, revanche, puisque
        {contrast} = mais, cependant, toutefois, revanche, neanmoins, pourtant, plutot
        {condition} = si
        {subject} = je, j, nous, vous, il, elle, ce, c, mon, ma
        {writer} = je, j, nous
        {third} = il, elle, collegue, assistante, assistant, patron
        {not} = pas, ne, n, jamais, aucun, aucune, sans, ni
        {auxiliary} = suis, ai, peux, pourrai, dois, serai, sera
        {past} = etais, etait, avais, avait
        {looks-back} = hier, dernier, derniere
        {day} = lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, demain, matin, apres-midi, soir, heure, heures, creneau, date, horaires, horaire, jour, midi, #clock, aujourd
        {season} = semaine, semaines, mois, janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre, printemps, ete, automne, hiver, annee, avant, jusqu, vacances, noel, fetes, rentree
        {medium} = telephone, visio, personne, bureau, zoom, teams, cafe, face, place
        {topic} = stage, poste, emploi, candidature, cv, salaire, recommandation, fichier, piece
        {danger} = si, mais, pouvez, pourriez, peux, pourrais, envoyez, ecrivez, mail, courriel, questions, collegue, contacter, plutot, revanche, telephone, #mail, #link, #booking, #clock, #number, lundi, mardi, mercredi, jeudi, vendredi, janvier, plus, tard, volontiers, plaisir, disponible
        {hope} = volontiers, plaisir, disponible, lundi, mardi, mercredi, jeudi, vendredi, #clock
        {wondering} = quoi, pourquoi, qui, comment, quel, quelle, quels, quelles
        {place} = abord, avant, prealable
        {month} = janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre
        {then} = {month}, le printemps, l ete, l automne, l hiver, la rentree, les vacances, les fetes, noel, le mois prochain, l annee prochaine, la nouvelle annee, quelques semaines, deux semaines, trois semaines, #number semaines, quelques mois, les examens
        {verb} = rencontrer, recevoir, aider, accorder, donner, accepter, repondre, parler, echanger, participer, satisfaire, consacrer, discuter, honorer, venir, engager, aider, prendre, proposer, faire, apporter, accueillir, liberer
        Agree willing-to-meet: avec ..1 plaisir|joie
        | volontiers
        | serais|serai|suis ..3 ravi|ravie|heureux|heureuse|content|contente|enchante|enchantee ..2 de|d|$
        | ravi|ravie|heureux|heureuse de ..2 echanger|discuter|parler|rencontrer|repondre|aider
        | ce serait|sera un plaisir
        | au plaisir de echanger|discuter|vous
        Agree says-yes: ^ oui|certainement|bien|parfait|absolument|okay|entendu $
        | ^ oui ..1 bien|avec|volontiers|pourquoi|sans|pas|je
        | bien sur
        | d accord
        | pas|aucun|sans de? souci|probleme
        | pourquoi pas $
        | me|nous convient|va|conviendrait|irait
        | ca|cela marche|roule|me|convient|va
        | bonne idee
        | je|j suis|serai|serais|peux disponible|libre|la
        | appelez moi
        | passez me|au|nous
        | je vous|te parlerai|parle|recevrai|recois|appelle|appellerai|attends|raconterai|rencontrerai
        | parlons|discutons|voyons ..2
        Propose proposes: que diriez|dirais
        | et si
        | seriez|serez|etes vous libre|disponible
        | ca|cela vous va|convient|irait|conviendrait
        AsksTimes when-suits: quand ..4 disponible|convient|libre|conviendrait|pouvez|pourriez|serait|seriez|etes|arrange|vous|tu
        | quelles|quels|quel|quelle ..2 disponibilites|dates|creneaux|jour|jours|date|horaire|moment|horaires
        | proposez|envoyez|donnez|indiquez|suggerez|dites|propose|envoie|donne ..7 creneaux|creneau|dates|date|disponibilites|horaires|disponible|jours
        | vos|tes|autres|d ..1 disponibilites|creneaux
        | dites moi ..3 quand|ce
        Booking booking-page: #booking
        Refuse cannot-meet: ne peux|pourrai|puis|pouvons|pourrons|suis|serai|souhaite|souhaitons|saurais|pouvoir|serons|sommes ..3 pas ..5 {verb}|suite|mesure|disponible|$
        | ne peux|pourrai|puis|pouvons|pourrons|souhaite|pouvoir ..5 {verb}|suite
        | de ne ..1 pouvoir
        | pas en mesure|etat de
        | ne suis pas interesse|interessee|disponible|disposee|dispose
        | pas interesse|interessee
        | ne m interesse pas
        | pas possible $
        | ne donnerai|donnerons|souhaite ..4 suite
        | n accepte|accorde|accordons|acceptons ..2 pas|plus|aucun
        Refuse declines: dois|prefere|vais|devons|me|vois ..4 decliner|refuser|renoncer
        | decline|refuse ..3 invitation|demande|proposition
        | non merci
        | decliner votre
        Refuse no-capacity: n ai|avons|aurai ..2 pas|plus|aucun ..3 temps|disponibilite|disponibilites|minute
        | manque|faute de temps
        | pas le temps
        | emploi du temps ..3 ne
        Hint swamped: deborde|debordee|surcharge|surchargee
        | pas la|le bonne|bon ..1 personne
        Later ask-again-then: recontactez|reecrivez|relancez|revenez|ecrivez|contactez|rappelez|recontacte|relance|reprenons|reparlons|reessayez ..6 {then}|tard
        | apres|en|debut|fin|courant|partir ..1 {then}
        | plus tard
        | pas pour le moment|instant
        | pas en ce moment|maintenant
        | autre|prochaine moment|fois|occasion
        Check will-check: je regarde|verifie|reviens|verrai|confirme|vais ..3 vers|mon|avec|vous|regarder|verifier|voir
        Refer points-to: adressez|contactez|ecrivez|voyez|demandez|contacte|tournez ..5 Capital|#mail|collegue
        | collegue Capital
        | mieux place|placee
        HandOver brings-in: transmets|transmis|transfere|transferee|fais suivre|passe|fait suivre ..6
        | en copie
        | vous|te contactera|recontactera|repondra|ecrira
        Assistant keeps-calendar: mon|ma|l assistante|assistant|secretaire
        OnBehalf speaks-for: de la part de
        | au nom de
        ByMail by-mail-instead: par ecrit|mail|courriel|email|message ..4
        | questions ..4 par|mail|ecrit|courriel
        SendQuestions send-questions: envoyez|posez|ecrivez|envoie|pose|adressez ..5 questions
        AsksResume asks-resume: cv
        | curriculum
        DoNotWrite do-not-write: ne|n ..3 contactez|contacter|ecrivez|ecrire|envoyez|contactez|sollicitez|recontactez ..2 plus|pas|jamais
        | ne me|m|nous contactez|ecrivez|envoyez|sollicitez|derangez|recontactez|contacter|ecrire ..1 plus|pas|jamais
        | supprimez|retirez|effacez|desinscrivez ..4 moi|me|adresse|donnees|liste|coordonnees
        | cessez|arretez de
        | desabonner|desinscrire
        | ne plus recevoir|etre
        | laissez moi tranquille
        Question asks-more: de quoi|pourquoi|comment|qu est
        | pouvez|pourriez|peux|pourrais vous|tu ..5 dire|preciser|expliquer|plus|parler
        Jobs jobs: postuler|recrutons|offre|offres|candidature|stage
        Thanks thanks: merci|remercie|remercions|touche|touchee
        Wishes wishes: bonne continuation|chance|journee|reussite
        | bon courage
        | souhaite ..4
        | cordialement
        | succes
        Past looks-back: felicitations|bravo
        Regret regret: malheureusement|desole|desolee|regret|regrette|helas|navre|navree|excuser|excusez
        """;
}
