namespace InfoInterview.Domain.Replies.Times.Words;

/// <summary>Spanish words of times.</summary>
internal static class Spanish
{
    public const string SmallWords = "el la los las y o de a que es por para con no me te martes jueves lunes miércoles viernes mañana puedo hola gracias semana próxima bien estoy disponible va viene pero tengo una un tu su le parece podría en";

    public static void Words(WordTable.Builder words) => words
        .Without("a an me no mar sun")
        .Series(Sense.Weekday, 1, "lunes,martes,miércoles miercoles,jueves,viernes,sábado sabado,domingo")
        .Series(Sense.Month, 1, "enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre setiembre,octubre,noviembre,diciembre")
        .Series(Sense.DayShift, -1, "ayer,hoy,mañana")
        .Add(Sense.Part, PartOfDay.Afternoon, "tarde tardes").Add(Sense.Part, PartOfDay.Evening, "noche")
        .Add(Sense.Noon, "mediodía mediodia").Add(Sense.Midnight, "medianoche").Add(Sense.Lunch, "almuerzo")
        .Add(Sense.Unit, (int)Unit.Week, "semana semanas").Add(Sense.Unit, (int)Unit.Month, "mes meses").Add(Sense.Unit, (int)Unit.Day, "día dia días dias")
        .Add(Sense.Unit, (int)Unit.Hour, "hora").Add(Sense.Unit, (int)Unit.Minute, "minutos").Add(Sense.Unit, (int)Unit.Year, "año años")
        .Series(Sense.Number, 1, "una,dos,tres,cuatro,cinco,seis,siete,ocho,nueve,diez,once,doce")
        .Add(Sense.OClock, "horas hrs").Add(Sense.HourMark, "h").Add(Sense.Half, "media").Add(Sense.Quarter, "cuarto").Add(Sense.Past, "pasado pasada")
        .Add(Sense.Following, "próximo próxima proximo proxima").Add(Sense.This, "este esta").Add(Sense.Last, "último última")
        .Add(Sense.At, "a").Add(Sense.Around, "sobre alrededor").Add(Sense.From, "desde de").Add(Sense.After, "después despues partir").Add(Sense.Before, "antes")
        .Add(Sense.Between, "entre").Add(Sense.Until, "hasta").Add(Sense.And, "y").Add(Sense.Or, "o u").Add(Sense.The, "el la los las").Add(Sense.In, "en").Add(Sense.Any, "cualquier").Add(Sense.Same, "misma")
        .Add(Cue.Filler, "el la los las de del me te le nos es son sería está bien muy también a en por para un una lo que se")
        .Add(Cue.Pronoun, "yo nosotros mi")
        .Add(Cue.Yes, "puedo podría podríamos podemos disponible libre bien viene va vale perfecto ideal posible conviene prefiero mejor funciona")
        .Add(Cue.Not, "no nunca tampoco ningún imposible").Add(Cue.No, "ocupado ocupada completo fuera viaje mal complicado")
        .Add(Cue.But, "pero sino").Add(Cue.Except, "excepto salvo menos").Add(Cue.If, "si").Add(Cue.Past, "vimos hablamos conocimos")
        .Add(Cue.Back, "vuelvo regreso vuelta").Add(Cue.Away, "vacaciones ausente").Add(Cue.Again, "escríbeme escríbame");
}
