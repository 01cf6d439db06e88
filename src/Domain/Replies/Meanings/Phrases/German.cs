namespace InfoInterview.Domain.Replies.Meanings.Phrases;

/// <summary>German: clear yes, clear no, later, questions. Written without umlauts' dots, as they are folded away.</summary>
internal static class German
{
    public const string All = """
        {stop} = der, die, das, und, ich, sie, ist, nicht, ein, eine, einen, zu, mit, fur, auf, mir, mich, ihnen, ihr, ihre, ihren, es, im, am, um, bei, wir, aber, leider, gerne, gern, auch, noch, dass, kann, habe, hat, sehr, danke, vielen, guten, tag, hallo, liebe, lieber, grusse, grussen, den, dem, des, von, an, wann, bitte, kein, keine, ja, nein, doch, uhr, dir, du, dich, als, wie, zur, zum, bin, sind, wurde, konnen, freundlichen, oder, was, uber, so, nur, diese, dieser, herzlichen, servus, moin, passt, klar, naturlich
        {filler} = leider, sehr, doch, auch, noch, aber, denn, ja, mal, bitte, momentan, derzeit, aktuell, wirklich, einfach, gerade, also, dann, schon, nun, ganz, immer, sicher, wohl, naturlich, selbstverstandlich, bestimmt, eigentlich, zurzeit, gerne, gern, schriftlich, da, so, ihnen, dir, mich, mir, sie
        {join} = und, aber, oder, weil, da, denn, sondern, jedoch, allerdings, wenn, falls, dass
        {contrast} = aber, jedoch, allerdings, sondern, dafur, hingegen, doch, stattdessen
        {condition} = wenn, falls, sofern, sobald
        {subject} = ich, wir, sie, du, er, es, das, mein, meine
        {writer} = ich, wir
        {third} = er, kollege, kollegin, chef, chefin, meine, mein, jemand, man, sekretarin, assistentin
        {not} = nicht, kein, keine, nie, niemals, weder
        {auxiliary} = kann, konnen, werde, mochte, will, bin, habe, muss
        {past} = war, hatte, wurde, habe, waren
        {looks-back} = gestern, letzte, letzten, letztes
        {day} = montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, heute, morgen, vormittag, nachmittag, abend, uhr, termin, tag, #clock, vormittags, nachmittags, fruh, mo, di, mi, do, fr, tagen
        {season} = woche, wochen, monat, monate, monaten, januar, februar, marz, april, mai, juni, juli, august, september, oktober, november, dezember, fruhling, sommer, herbst, winter, jahr, bis, vor, ferien, weihnachten, ostern, urlaub, quartal, semester
        {medium} = personlich, telefon, telefonisch, telefonieren, zoom, teams, kaffee, buro, video, ort, mittagessen, treffen
        {topic} = bewerbung, stelle, stellen, praktikum, gehalt, lebenslauf, unterlagen, empfehlung, anlage, datei
        {danger} = wenn, falls, konnten, konnen, kann, konnte, wurde, aber, gerne, gern, schicken, schreiben, fragen, melden, per, mail, kollege, kollegin, telefon, stattdessen, #mail, #link, #booking, #clock, #number, montag, dienstag, mittwoch, donnerstag, freitag, januar, spater, jederzeit, dafur, moglich
        {hope} = gerne, gern, kann, konnte, montag, dienstag, mittwoch, donnerstag, freitag, #clock, moglich
        {wondering} = was, warum, wer, wie, welche, woher, worum, woruber
        {place} = vorab, vorher, zuerst, zunachst
        {month} = januar, februar, marz, april, mai, juni, juli, august, september, oktober, november, dezember
        {then} = {month}, fruhjahr, fruhling, sommer, herbst, winter, neuen jahr, nachsten jahr, nachsten monat, nachsten quartal, nachstes jahr, nachsten monat, ferien, urlaub, weihnachten, ostern, semester, paar wochen, einigen wochen, zwei wochen, drei wochen, vier wochen, #number wochen, #number monaten, jahreswechsel, projekt, messe, elternzeit
        {verb} = treffen, sprechen, helfen, weiterhelfen, behilflich, anbieten, zusagen, annehmen, entsprechen, ubernehmen, unterstutzen, nachkommen, teilnehmen, einrichten, leisten, ermoglichen, dienen, geben, machen, wahrnehmen, unterhalten, reden, telefonieren, austauschen, beantworten, folgen, vereinbaren, einlassen, einplanen, zur verfugung, stattgeben, erfullen, gewahren
        Agree willing-to-meet: sehr? gerne|gern $
        | mit vergnugen|freude
        | sehr gerne|gern
        | ^ gerne|gern
        | ich erzahle|treffe|spreche|helfe|unterhalte|nehme|beantworte|stehe ..4 gerne|gern|zeit|verfugung
        | gerne|gern ..4 treffen|sprechen|telefonieren|unterhalten|helfen|erzahlen|austauschen|vorbeikommen|reden|weiter
        | wurde|wurden mich|uns ..3 freuen
        | freue|freuen mich|uns auf|sehr|darauf|uber ..1 gesprach|treffen|austausch|telefonat|kennenlernen|darauf
        | stehe|stehen ..4 verfugung|bereit
        | bin|sind ich? ..2 bereit|dabei|einverstanden
        | das|so mache|machen ich|wir ..2 gern|gerne
        Agree says-yes: ^ ja|klar|naturlich|selbstverstandlich|sicher|okay $
        | ^ ja|klar|naturlich|selbstverstandlich ..1 gerne|gern|kein|das|konnen|machen|ich
        | kein problem|thema|ding
        | passt ..2 gut|mir|uns|prima|super|perfekt
        | passt $
        | klingt gut|toll|prima|super|spannend|interessant
        | geht|ginge klar|gut|jederzeit
        | machen wir
        | konnen wir ..2 machen|so|gerne|telefonieren|sprechen
        | kommen sie ..2 vorbei
        | rufen sie|ruf ..1 mich|an ..2
        | telefonat|telefonieren|telefonisch|gesprach|telefon|anruf|videocall ..3 moglich|gerne|gern|geht|ginge|machbar|kein
        | habe|hatte|hatten|haben ich? ..2 zeit
        | jederzeit moglich|gerne|gern
        Propose proposes: wie ware|ist|wars es? mit
        | hatten|haben|hast|hattest sie|du ..2 zeit|lust
        | passt|passen|ginge|geht|wurde es? ihnen|dir
        | wollen|sollen wir
        AsksTimes when-suits: wann ..3 passt|passen|hatten|haben|konnen|konnten|ware|geht|ginge|hast|kannst|wurde|sie|du
        | terminvorschlage|terminvorschlag|terminvorschlagen
        | schicken|nennen|machen|senden|schlagen|schick|nenn|geben|schlag ..6 termine|vorschlage|vorschlag|termin|zeiten|zeitfenster|tage|vor
        | welcher|welche|welchen|welches tag|termin|zeit|uhrzeit|termine
        | andere|anderen|weitere termine|zeiten|moglichkeiten|vorschlage
        | wie sieht ..4 kalender|aus
        Booking booking-page: #booking
        Refuse cannot-meet: kann|konnen|werde|werden|mochte|mochten|will ..9 nicht|leider ..3 {verb}
        | kann|konnen|werde|werden|mochte|mochten ..4 nicht $
        | kann|konnen|werde|werden|mochte ..6 kein|keine|keinen ..4 {verb}|geben|fuhren
        | nicht in der lage
        | nicht {verb}
        | nicht zu haben
        | nicht moglich $
        | leider nicht moglich|machbar
        | kein interesse
        | nicht interessiert
        | nicht in frage|betracht
        Refuse declines: muss|mussen|mochte|mochten|werde|wollen|will ..5 absagen|ablehnen|verzichten|passen|enttauschen
        | sage|sagen|lehne ..3 ab
        | absagen muss|mussen
        | nein danke
        | von ..4 absehen
        | eine absage erteilen
        Refuse no-capacity: habe|haben|fehlt|fehlen ..5 keine|nicht|kaum|mir|uns ..3 zeit|kapazitat|kapazitaten|luft
        | keine zeit|kapazitat|kapazitaten|ressourcen
        | fehlt mir|uns ..3 zeit
        | lasst|lassen ..5 nicht zu
        Hint swamped: im moment ..5 eng|stressig|viel
        | viel zu tun
        | ausgelastet|uberlastet
        | nicht der|die richtige
        Later ask-again-then: melden|meldet|melde|schreiben|schreib|versuchen|versuch|fragen|frag|probieren|sprechen|kommen ..7 {then}|spater|nochmal|wieder
        | im|ab|nach|anfang|ende|mitte ..2 {then} ..3 wieder|besser|gerne|gern|nochmal|noch|melden|moglich
        | vielleicht|eher|erst|fruhestens ..2 im|ab|nach|in|spater|anfang|ende|mitte ..2
        | zu einem spateren|anderen zeitpunkt
        | ein andermal
        | nicht jetzt
        | derzeit|momentan nicht
        Check will-check: muss|werde|schaue|melde ..4 schauen|prufen|klaren|nachsehen|uberlegen|mich
        Refer points-to: fragen|wenden|schreiben|kontaktieren|sprechen|frag|wende|kontaktiere ..5 #mail|Capital
        | kollege|kollegin|kollegen|frau|herr|herrn Capital
        | besser|eher ansprechpartner|geeignet
        HandOver brings-in: weitergeleitet|weitergegeben|weitergereicht
        | leite|gebe|reiche ..5 weiter
        | in|im kopie|cc
        | wird|werden sich|dich|sie ..4 melden|kummern
        Assistant keeps-calendar: meine|mein assistentin|assistent|sekretarin|sekretariat|buro
        OnBehalf speaks-for: im auftrag
        | im namen
        ByMail by-mail-instead: per|via mail|email|e-mail|schriftlich|brief ..4
        | schriftlich ..3 beantworten|antworten|antwort
        | antworte|beantworte ..3 schriftlich|mail
        | fragen ..5 per|schriftlich|mail|email
        SendQuestions send-questions: schicken|senden|schick|schreiben|stellen ..5 fragen
        AsksResume asks-resume: lebenslauf
        | cv
        DoNotWrite do-not-write: schreiben|kontaktieren|mailen|melden|schreib|kontaktiere|rufen ..5 nicht|nie|keine ..1 mehr|wieder|mails|nachrichten
        | keine weiteren|weitere mails|nachrichten|emails|anfragen
        | loschen|entfernen|streichen ..3 meine|mich|daten|adresse
        | abmelden|abbestellen
        | lassen sie mich in ruhe
        | nicht mehr kontaktiert|angeschrieben|kontaktieren|anschreiben
        Question asks-more: worum|woruber|wofur|woher|warum|wieso|weshalb ..3
        | was genau|mochten|wollen
        | konnten|konnen|kannst|konntest sie|du ..6 mehr|erzahlen|sagen|genauer|schreiben
        Jobs jobs: bewerben|stelle|stellenangebot|praktikum|offene
        Thanks thanks: danke|dank|danken|freut|bedanke
        Wishes wishes: alles gute|liebe
        | viel|viele erfolg|gluck|grusse
        | freundlichen|besten|herzliche|liebe|schone grussen|gruss|grusse
        | wunsche|wunschen ..3
        | verstandnis
        | gluckwunsch
        Past looks-back: herzlichen|herzliche gluckwunsch|gluckwunsche
        | glucksch|gratuliere|gratulation
        Regret regret: leider|bedauern|bedaure|tut mir leid|schade|entschuldigung|entschuldigen
        """;
}
