namespace InfoInterview.Domain.Replies.Meanings.Phrases;

/// <summary>Dutch: clear yes, clear no, later, questions.</summary>
internal static class Dutch
{
    public const string All = """
        {stop} = de, het, een, en, ik, je, u, is, niet, van, voor, met, op, te, dat, die, maar, mijn, uw, jouw, we, wij, heb, heeft, kan, ook, nog, er, om, aan, naar, over, helaas, graag, dank, bedankt, beste, geachte, groet, groeten, hallo, goed, geen, ja, nee, wel, als, dan, daar, zou, bij, hartelijk, wil, hoor, komt, ben, mij, me, zo, ze, zij, jou, hier, tot, wat
        {filler} = helaas, heel, erg, graag, ook, nog, even, echt, wel, dan, toch, momenteel, zeker, natuurlijk, maar, zeer, nu, gewoon, misschien, eens, gerust, hoor, hier, u, je, jou, mij, me, daar
        {join} = en, maar, of, want, omdat, echter, als, dus, dat
        {contrast} = maar, echter, wel, daarentegen
        {condition} = als, indien, wanneer, zodra
        {subject} = ik, wij, we, u, je, hij, zij, het, dat, mijn
        {writer} = ik, wij, we
        {third} = hij, zij, ze, collega, baas, iemand
        {not} = niet, geen, nooit, noch
        {auxiliary} = kan, zal, wil, ben, heb, moet
        {past} = was, had, werd
        {looks-back} = gisteren, vorige, afgelopen
        {day} = maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, vandaag, morgen, ochtend, middag, avond, uur, tijd-, dag, tijden, tijdstip, #clock, datum
        {season} = week, weken, maand, maanden, januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december, voorjaar, lente, zomer, herfst, najaar, winter, jaar, voor-, tot, vakantie, kerst, feestdagen
        {medium} = telefoon, telefonisch, bellen, persoonlijk, kantoor, zoom, koffie, teams, videobellen
        {topic} = baan, vacature, vacatures, salaris, aanbeveling, bestand, bijlage, cv, stage
        {danger} = als, maar, kunt, kun, zou, kan, graag, stuur, schrijf, vragen, mail, mailen, collega, bel, bellen, telefonisch, liever, #mail, #link, #booking, #clock, #number, maandag, dinsdag, woensdag, donderdag, vrijdag, januari, later, wel
        {hope} = graag, kan, maandag, dinsdag, woensdag, donderdag, vrijdag, #clock
        {wondering} = waarom, wie, hoe, welke, waar, wat, waarover
        {place} = vooraf, eerst, tevoren
        {month} = januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december
        {then} = {month}, het voorjaar, de lente, de zomer, de herfst, het najaar, de winter, het nieuwe jaar, volgend jaar, volgende maand, de vakantie, de zomervakantie, de kerst, de feestdagen, een paar weken, paar weken, twee weken, drie weken, #number weken, paar maanden, enkele weken
        {verb} = helpen, ontmoeten, afspreken, spreken, praten, ingaan, deelnemen, meewerken, bieden, toezeggen, vrijmaken, voldoen, ontvangen, aannemen, doen, geven, accepteren, dienst, maken, beantwoorden, inplannen
        Agree willing-to-meet: ^ graag $
        | ^ heel? graag
        | met plezier|genoegen
        | graag $
        | vertel|spreek|help|ontmoet|praat|sta|maak ..2 graag
        | zou|wil|zal ..3 graag|leuk ..4 ontmoeten|spreken|vertellen|afspreken|helpen|vinden|praten
        | lijkt|lijk|vind me|mij|het|ik ..2 leuk|goed|prima|interessant|plan
        | leuk idee
        | ben|sta ..3 bereid|open
        Agree says-yes: ^ ja|prima|natuurlijk|zeker|uiteraard|akkoord|okay|leuk $
        | ^ ja ..1 hoor|graag|natuurlijk|zeker|prima|dat|leuk
        | geen punt|probleem
        | dat|prima|goed kan|is|werkt|schikt|komt prima|goed|kan|uit
        | komt ..2 goed uit
        | schikt mij|me
        | bel me|mij
        | kom langs
        | bellen|belletje|telefonisch|videobellen kan|mag|is|lukt|graag ..1 altijd|wel|prima|$
        | ik heb ..2 tijd
        | doen we
        Propose proposes: zullen we
        | wat dacht|vind|denk je|u
        | schikt|past|lukt|komt het? u|jou|je|dat
        | heb|heeft je|u ..2 tijd
        AsksTimes when-suits: wanneer ..4 schikt|schikken|kunt|kun|komt|past|uit|heb|heeft|zou|ben|bent|kan|je|u
        | welke|welk dag|dagen|tijd|tijden|moment|datum|tijdstip|data
        | stuur|geef|noem|mail|laat|stel|doe ..6 data|tijden|voorstel|voorstellen|opties|momenten|wanneer|beschikbaarheid|dagen
        | andere mogelijkheden|tijden|momenten|opties|data
        | uw|jouw|je beschikbaarheid
        | hoe ziet ..3 agenda|week
        Booking booking-page: #booking
        Refuse cannot-meet: kan|kunnen|zal|zullen|wil|ga|gaan ..6 niet ..4 {verb}|mee
        | kan|kunnen|zal|wil|ga ..6 niet ..2 op in
        | kan|kunnen|zal|wil ..5 niet $
        | niet in de gelegenheid|staat
        | niet op in
        | niet mogelijk $
        | geen interesse|belangstelling
        | niet geinteresseerd
        | doe|geef|neem|voer|voeren|doen ..3 geen ..3 gesprekken|interviews|afspraken|verzoeken
        | liever niet
        Refuse declines: moet|zal|wil|moeten ..5 afwijzen|teleurstellen|weigeren|bedanken|afzeggen|afslaan
        | sla ..4 af
        | wijs ..4 af
        | nee dank|bedankt ..1
        | zeg|zeggen nee
        Refuse no-capacity: heb|hebben|ontbreekt ..4 geen|niet|onvoldoende ..2 tijd|ruimte|capaciteit
        | geen tijd|ruimte|capaciteit ..1
        | tijd ontbreekt
        Hint swamped: overbelast|bedolven
        | te druk
        | niet de juiste
        Later ask-again-then: probeer|mail|schrijf|neem|bel|vraag|benader|kom|meld|laten|spreek ..7 {then}|later|nog|opnieuw
        | in|na|vanaf|begin|eind|rond ..1 {then} ..3 beter|weer|nog|misschien|graag|kan|lukt
        | misschien ..2 in|na|later
        | op een later moment|tijdstip
        | een andere keer
        | nu|momenteel niet|even
        | op dit moment
        Check will-check: ik moet|ga|zal ..3 kijken|overleggen|checken|nakijken
        | laat het? ..2 weten
        | kom ..3 terug
        Refer points-to: vraag|neem|mail|benader|bel|probeer|schrijf|spreek ..6 Capital|#mail|collega
        | collega Capital
        HandOver brings-in: doorgestuurd|doorgegeven
        | stuur|geef ..5 door
        | in cc|kopie
        | neemt|zal ..3 contact
        Assistant keeps-calendar: mijn assistent|assistente|secretaresse|secretariaat
        OnBehalf speaks-for: namens
        ByMail by-mail-instead: per|via|over|de mail|email|schriftelijk ..4
        | schriftelijk ..3
        | mail ..1 je|uw|jouw vragen
        SendQuestions send-questions: stuur|mail|stel|schrijf ..4 vragen
        AsksResume asks-resume: cv
        DoNotWrite do-not-write: mail|schrijf|benader|contacteer|bel|mailen|contact ..5 niet|nooit|geen ..1 meer|mails|berichten|op
        | geen mails|berichten|contact meer
        | verwijder|schrap|haal|wis ..4 mijn|mij|me|gegevens|adres
        | stop met mailen|schrijven|mij
        | niet meer benaderd|gemaild|mailen|benaderen
        | laat me|mij met rust
        | uitschrijven|afmelden
        Question asks-more: waarover|waarom|waar wil|gaat
        | kunt|kun|zou u|je ..5 vertellen|zeggen|uitleggen|meer|toelichten
        Jobs jobs: vacature|vacatures|solliciteren|sollicitatie
        Thanks thanks: dank|bedankt|dankjewel|waardeer
        Wishes wishes: succes|groet|groeten|gewenst
        | wens u|je|jou
        Past looks-back: gefeliciteerd|felicitaties
        Regret regret: helaas|spijt|sorry|jammer|excuses
        """;
}
