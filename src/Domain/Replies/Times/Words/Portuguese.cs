namespace InfoInterview.Domain.Replies.Times.Words;

/// <summary>Portuguese words of times.</summary>
internal static class Portuguese
{
    public const string SmallWords = "o a os as e ou de do da no na que é para com não me terça quinta segunda quarta sexta amanhã posso olá obrigado obrigada semana próxima está às tenho uma um seu sua pode ótimo mas podemos em feira livre horas";

    public static void Words(WordTable.Builder words) => words
        .Without("a an me no as do mar second")
        .Series(Sense.Weekday, 1, "segunda,terça terca,quarta,quinta,sexta,sábado sabado,domingo")
        .Series(Sense.Month, 1, "janeiro,fevereiro,março marco,abril,maio,junho,julho,agosto,setembro,outubro,novembro,dezembro")
        .Series(Sense.DayShift, -1, "ontem,hoje,amanhã amanha")
        .Add(Sense.Part, PartOfDay.Morning, "manhã").Add(Sense.Part, PartOfDay.Afternoon, "tarde").Add(Sense.Part, PartOfDay.Evening, "noite")
        .Add(Sense.Noon, "meio-dia").Add(Sense.Lunch, "almoço")
        .Add(Sense.Unit, (int)Unit.Week, "semana semanas").Add(Sense.Unit, (int)Unit.Month, "mês meses").Add(Sense.Unit, (int)Unit.Day, "dia dias")
        .Add(Sense.Unit, (int)Unit.Minute, "minutos").Add(Sense.Unit, (int)Unit.Year, "ano anos")
        .Series(Sense.Number, 1, "uma,duas,três,quatro,cinco,seis,sete,oito,nove,dez,onze,doze")
        .Add(Sense.HourMark, "h").Add(Sense.OClock, "horas hora").Add(Sense.Half, "meia")
        .Add(Sense.Following, "próximo próxima proximo proxima").Add(Sense.This, "este esta nesta neste desta").Add(Sense.Last, "último última passada passado")
        .Add(Sense.At, "às as à").Add(Sense.Around, "pelas volta").Add(Sense.From, "das desde").Add(Sense.After, "depois após partir").Add(Sense.Before, "antes")
        .Add(Sense.Between, "entre").Add(Sense.Until, "até").Add(Sense.And, "e").Add(Sense.Or, "ou").Add(Sense.The, "o a os").Add(Sense.Of, "de do da").Add(Sense.In, "em no na").Add(Sense.Any, "qualquer").Add(Sense.Same, "mesma")
        .Add(Cue.Filler, "o a os as de do da na no me é são seria está também muito em para um uma que feira lhe")
        .Add(Cue.Pronoun, "eu nós meu minha")
        .Add(Cue.Yes, "posso poderia podemos podia disponível livre bem ótimo ótima perfeito ideal possível funciona prefiro melhor bom boa dá serve")
        .Add(Cue.Not, "não nunca nenhum impossível").Add(Cue.No, "ocupado ocupada cheio cheia viagem fora ruim complicado")
        .Add(Cue.But, "mas porém").Add(Cue.Except, "exceto menos salvo").Add(Cue.If, "se caso").Add(Cue.Past, "vimos conversamos falamos")
        .Add(Cue.Back, "volto retorno regresso").Add(Cue.Away, "férias ausente");
}
