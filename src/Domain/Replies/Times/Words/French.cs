namespace InfoInterview.Domain.Replies.Times.Words;

/// <summary>French words of times.</summary>
internal static class French
{
    public const string SmallWords = "le la les je vous nous est suis et ou à de des du pour avec pas ne mardi jeudi lundi mercredi vendredi demain disponible bonjour merci serait peux pourrais semaine prochaine votre un une me en sur convient midi plutôt sinon entre";

    public static void Words(WordTable.Builder words) => words
        .Without("a an on me est pm")
        .Series(Sense.Weekday, 1, "lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche")
        .Series(Sense.Weekday, 1 + Lexeme.Plural, "lundis,mardis,mercredis,jeudis,vendredis,samedis,dimanches")
        .Series(Sense.Month, 1, "janvier,février fevrier,mars,avril,mai,juin,juillet,août aout,septembre,octobre,novembre,décembre decembre")
        .Series(Sense.DayShift, -1, "hier,aujourd'hui,demain")
        .Add(Sense.Part, PartOfDay.Morning, "matin matinée").Add(Sense.Part, PartOfDay.Afternoon, "aprem aprèm").Add(Sense.Part, PartOfDay.Evening, "soir soirée")
        .Add(Sense.Noon, "midi").Add(Sense.Midnight, "minuit").Add(Sense.Lunch, "déjeuner").Add(Sense.Weekend, "week-end")
        .Add(Sense.Unit, (int)Unit.Week, "semaine semaines").Add(Sense.Unit, (int)Unit.Month, "mois").Add(Sense.Unit, (int)Unit.Day, "jour jours")
        .Add(Sense.Unit, (int)Unit.Minute, "minutes").Add(Sense.Unit, (int)Unit.Year, "an ans année années")
        .Series(Sense.Number, 1, "une,deux,trois,quatre,cinq,six,sept,huit,neuf,dix,onze,douze,treize,quatorze,quinze,seize").Add(Sense.Number, 30, "trente")
        .Add(Sense.HourMark, "h heure heures hrs").Add(Sense.Half, "demie demi").Add(Sense.Quarter, "quart").Add(Sense.OrdinalMark, "er")
        .Add(Sense.Following, "prochain prochaine prochains prochaines").Add(Sense.This, "ce cet cette").Add(Sense.Last, "dernier dernière")
        .Add(Sense.At, "à").Add(Sense.Around, "vers environ").Add(Sense.From, "de dès depuis").Add(Sense.After, "après").Add(Sense.Before, "avant")
        .Add(Sense.Between, "entre").Add(Sense.Until, "jusqu'à jusqu'au").Add(Sense.And, "et").Add(Sense.Or, "ou soit").Add(Sense.The, "le la les l'").Add(Sense.Early, "début").Add(Sense.Mid, "mi").Add(Sense.End, "fin")
        .Add(Sense.Of, "du d' des").Add(Sense.In, "dans en").Add(Sense.Any, "chaque tous n'importe").Add(Sense.Same, "même")
        .Add(Cue.Filler, "le la les de du ne n' me m' te vous nous est sont serait bien aussi très plutôt à en pour un une déjà malheureusement l'")
        .Add(Cue.Pronoun, "je j'ai j'aurais il elle on c'est mon ma")
        .Add(Cue.Yes, "peux peut pouvons pourrais pourrait disponible disponibles libre libres convient conviendrait parfait possible ok bon idéal va irait marche préfère propose")
        .Add(Cue.Not, "pas jamais impossible aucun aucune").Add(Cue.No, "pris prise occupé occupée complet indisponible déplacement")
        .Add(Cue.But, "mais cependant toutefois par contre").Add(Cue.Except, "sauf").Add(Cue.If, "si").Add(Cue.Past, "rencontrés vu parlé rencontré")
        .Add(Cue.Back, "retour reviens rentre").Add(Cue.Away, "congé congés vacances absent absente").Add(Cue.Again, "relancez recontactez relancer recontacter");
}
