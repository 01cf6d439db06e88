namespace InfoInterview.Domain.Replies.Times.Words;

/// <summary>Italian words of times.</summary>
internal static class Italian
{
    public const string SmallWords = "il la lo i le e o di a da che è per con non mi ti martedì giovedì lunedì mercoledì venerdì domani posso ciao grazie settimana prossima va bene sono alle oppure ma una un tuo suo possiamo libero disponibile dalle";

    public static void Words(WordTable.Builder words) => words
        .Without("a an me no i mar dom")
        .Series(Sense.Weekday, 1, "lunedì lunedi,martedì martedi,mercoledì mercoledi,giovedì giovedi,venerdì venerdi,sabato,domenica")
        .Series(Sense.Month, 1, "gennaio,febbraio,marzo,aprile,maggio,giugno,luglio,agosto,settembre,ottobre,novembre,dicembre")
        .Series(Sense.DayShift, -1, "ieri,oggi,domani,dopodomani")
        .Add(Sense.Part, PartOfDay.Morning, "mattina mattino mattinata").Add(Sense.Part, PartOfDay.Afternoon, "pomeriggio").Add(Sense.Part, PartOfDay.Evening, "sera serata")
        .Add(Sense.Noon, "mezzogiorno").Add(Sense.Midnight, "mezzanotte").Add(Sense.Lunch, "pranzo")
        .Add(Sense.Unit, (int)Unit.Week, "settimana settimane").Add(Sense.Unit, (int)Unit.Month, "mese mesi").Add(Sense.Unit, (int)Unit.Day, "giorno giorni")
        .Add(Sense.Unit, (int)Unit.Minute, "minuti").Add(Sense.Unit, (int)Unit.Year, "anno anni")
        .Series(Sense.Number, 1, "una,due,tre,quattro,cinque,sei,sette,otto,nove,dieci,undici,dodici")
        .Add(Sense.Half, "mezza mezzo").Add(Sense.Quarter, "quarto")
        .Add(Sense.Following, "prossimo prossima").Add(Sense.This, "questo questa").Add(Sense.Last, "scorso scorsa")
        .Add(Sense.At, "alle alla all' ore").Add(Sense.Around, "verso circa").Add(Sense.From, "dalle da").Add(Sense.After, "dopo partire").Add(Sense.Before, "prima")
        .Add(Sense.Between, "tra fra").Add(Sense.Until, "fino").Add(Sense.And, "e ed").Add(Sense.Or, "o oppure").Add(Sense.The, "il la lo le i l'").Add(Sense.Of, "di del della").Add(Sense.In, "in").Add(Sense.Any, "qualsiasi ogni").Add(Sense.Same, "stessa")
        .Add(Cue.Filler, "il la lo le di del mi ti ci è sono sarebbe anche molto per un una in")
        .Add(Cue.Pronoun, "io noi mio mia")
        .Add(Cue.Yes, "posso potrei potremmo possiamo disponibile libero libera bene perfetto ideale possibile va andrebbe preferisco meglio funziona sentirci vederci")
        .Add(Cue.Not, "non mai nessun impossibile").Add(Cue.No, "occupato occupata impegnato impegnata pieno piena viaggio fuori male complicato")
        .Add(Cue.But, "ma però invece").Add(Cue.Except, "tranne eccetto").Add(Cue.If, "se").Add(Cue.Past, "incontrati visti parlato")
        .Add(Cue.Back, "torno rientro").Add(Cue.Away, "ferie vacanza assente");
}
