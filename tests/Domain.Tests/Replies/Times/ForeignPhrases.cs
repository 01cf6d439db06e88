namespace InfoInterview.Domain.Tests.Replies.Times;

/// <summary>
/// Zones, and phrases of other languages. Written on Monday 5 October 2026, 9:12 in New York, to somebody in Los Angeles. One a line: the text
/// (<c>\n</c> is a new line), <c>=&gt;</c>, every mention as New York wall clock, <c>-</c> for none.
/// </summary>
internal static class ForeignPhrases
{
    public const string Lines = """
        I'll be in a meeting until 2 on Tuesday, free after that. => Negative 10-06 08:00/10-06 14:00; Slot 10-06 14:00/10-06 18:00
        Wednesday's good: 9, 10 or after 3. => Slot 10-07 09:00/10-07 09:30; Slot 10-07 10:00/10-07 10:30; Slot 10-07 15:00/10-07 18:00
        I'm not available:\n- Tuesday\n- Wednesday\nI am free Thursday at 3 => Negative 10-06 00:00/10-07 00:00; Negative 10-07 00:00/10-08 00:00; Slot 10-08 15:00/10-08 15:30
        Tuesday at 3pm Houston time => Slot 10-06 16:00/10-06 16:30
        Thursday 4pm London time => Slot 10-08 11:00/10-08 11:30
        3pm in Berlin on Wednesday => Slot 10-07 09:00/10-07 09:30
        Wed 3pm IST => Slot 10-07 05:30/10-07 06:00
        Wed 9am UTC+2 => Slot 10-07 03:00/10-07 03:30
        Wed 9am GMT-3 => Slot 10-07 08:00/10-07 08:30
        I'm on Eastern time. Wed at 10. => Slot 10-07 10:00/10-07 10:30
        Wed at 10 your time => Slot 10-07 13:00/10-07 13:30
        Wed at 10 my time => Slot 10-07 10:00/10-07 10:30
        Tue 10am or Wed 4pm ET => Slot 10-06 10:00/10-06 10:30; Slot 10-07 16:00/10-07 16:30
        Tue 10am (all times Pacific) => Slot 10-06 13:00/10-06 13:30
        I'm based in San Francisco. Wednesday at 9? => Slot 10-07 12:00/10-07 12:30
        How about 3 pm est on Tuesday => Slot 10-06 15:00/10-06 15:30
        Tuesday 9am New York time => Slot 10-06 09:00/10-06 09:30
        Tuesday 5pm CET / 11am ET => Slot 10-06 11:00/10-06 11:30
        Wed 14:00 CEST => Slot 10-07 08:00/10-07 08:30
        Let's do 11am Central on Thursday => Slot 10-08 12:00/10-08 12:30
        Donnerstag um vierzehn Uhr dreißig passt mir. => Slot 10-08 14:30/10-08 15:00
        Jeudi à quinze heures, ça ira ? => Slot 10-08 15:00/10-08 15:30
        Montag um 10 Uhr oder Dienstag um halb vier => Slot 10-12 10:00/10-12 10:30; Slot 10-06 15:30/10-06 16:00
        Ich kann am Donnerstag leider nicht. => Negative 10-08 00:00/10-09 00:00
        Passt es dir nächste Woche Mittwoch um 15 Uhr? => Slot 10-14 15:00/10-14 15:30
        Ginge es am 14.10. um 11 Uhr? => Slot 10-14 11:00/10-14 11:30
        Wie wäre es mit dem 20. Oktober, 9:30 Uhr? => Slot 10-20 09:30/10-20 10:00
        Am Freitag bin ich zwischen 13 und 15 Uhr frei. => Slot 10-09 13:00/10-09 15:00
        Dienstag Nachmittag passt, sagen wir 16 Uhr. => Slot 10-06 16:00/10-06 16:30
        Kommende Woche geht es am besten. => Range 10-12 00:00/10-19 00:00
        Übermorgen um viertel nach zwei => Slot 10-07 14:15/10-07 14:45
        Ich bin bis 12. Oktober im Urlaub. => Return 10-12 00:00/10-13 00:00
        Lundi prochain à 10h serait parfait. => Slot 10-12 10:00/10-12 10:30
        Je ne suis pas disponible jeudi. => Negative 10-08 00:00/10-09 00:00
        Plutôt mercredi 14 octobre à 15h30 => Slot 10-14 15:30/10-14 16:00
        Mardi entre 10h et 12h ou jeudi après 14h => Slot 10-06 10:00/10-06 12:00; Slot 10-08 14:00/10-08 18:00
        La semaine prochaine me convient. => Range 10-12 00:00/10-19 00:00
        Demain matin à 9h ? => Slot 10-06 09:00/10-06 09:30
        Vendredi à midi => Slot 10-09 12:00/10-09 12:30
        Le 20 à 14 heures => Slot 10-20 14:00/10-20 14:30
        ¿Puede ser el miércoles a las 3 de la tarde? => Slot 10-07 15:00/10-07 15:30
        El jueves no puedo, pero el viernes a las 9 sí. => Negative 10-08 00:00/10-09 00:00; Slot 10-09 09:00/10-09 09:30
        La próxima semana, el martes 13 a las 12:30 => Range 10-12 00:00/10-19 00:00; Slot 10-13 12:30/10-13 13:00
        Mañana por la mañana a las 10 => Slot 10-06 10:00/10-06 10:30
        El lunes entre las 10 y las 12 => Slot 10-12 10:00/10-12 12:00
        Pasado mañana a las 11 => Slot 10-07 11:00/10-07 11:30
        Na segunda-feira às 14h30 está bom => Slot 10-12 14:30/10-12 15:00
        Amanhã de manhã às 9h => Slot 10-06 09:00/10-06 09:30
        Quarta não posso, quinta às 16h sim. => Negative 10-07 00:00/10-08 00:00; Slot 10-08 16:00/10-08 16:30
        Dia 15 de outubro às 10h => Slot 10-15 10:00/10-15 10:30
        Lunedì alle 15 va bene => Slot 10-12 15:00/10-12 15:30
        Mercoledì non posso, ma giovedì alle 9:30 sì => Negative 10-07 00:00/10-08 00:00; Slot 10-08 09:30/10-08 10:00
        Domani pomeriggio alle 4 => Slot 10-06 16:00/10-06 16:30
        Il 14 ottobre alle 11 => Slot 10-14 11:00/10-14 11:30
        Tra le 10 e le 12 di martedì => Slot 10-06 10:00/10-06 12:00
        Maandag om 9 uur of dinsdag om kwart over drie => Slot 10-12 09:00/10-12 09:30; Slot 10-06 15:15/10-06 15:45
        Donderdag kan ik niet, vrijdag om 14 uur wel. => Negative 10-08 00:00/10-09 00:00; Slot 10-09 14:00/10-09 14:30
        Volgende week woensdag om 11.00 uur => Slot 10-14 11:00/10-14 11:30
        Morgen tussen 10 en 12 => Slot 10-06 10:00/10-06 12:00
        15 oktober om 13:30 => Slot 10-15 13:30/10-15 14:00
        """;
}
