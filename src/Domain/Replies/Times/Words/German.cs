namespace InfoInterview.Domain.Replies.Times.Words;

/// <summary>German words of times.</summary>
internal static class German
{
    public const string SmallWords = "der die das und ich ist am um uhr wir sie ihnen mir nicht haben hätte wäre gerne für mit passt dienstag mittwoch donnerstag freitag montag oder auf bei zeit ginge kann leider nächste kommende ihre ein eine vielen dank habe im zu bin morgen zwischen";

    private const string Weekdays = "montag dienstag mittwoch donnerstag freitag samstag sonntag";

    public static void Words(WordTable.Builder words) => words
        .Without("am a mar die do so may pre post end")
        .Series(Sense.Weekday, 1, "montag mo,dienstag di,mittwoch mi,donnerstag do,freitag fr,samstag sonnabend sa,sonntag")
        .Compounds(Weekdays, PartOfDay.Morning, "morgen vormittag früh").Compounds(Weekdays, PartOfDay.Lunch, "mittag")
        .Compounds(Weekdays, PartOfDay.Afternoon, "nachmittag").Compounds(Weekdays, PartOfDay.Evening, "abend")
        .Series(Sense.Weekday, 1 + Lexeme.Plural, "montags,dienstags,mittwochs,donnerstags,freitags,samstags,sonntags")
        .Series(Sense.Month, 1, "januar jänner,februar feber,märz,april,mai,juni,juli,august,september,oktober okt,november,dezember dez")
        .Series(Sense.DayShift, -1, "gestern,heute,morgen,übermorgen uebermorgen")
        .Add(Sense.Part, PartOfDay.Morning, "vormittag vormittags morgens früh")
        .Add(Sense.Part, PartOfDay.Afternoon, "nachmittag nachmittags").Add(Sense.Part, PartOfDay.Evening, "abend abends")
        .Add(Sense.Lunch, "mittag mittagessen mittagspause").Add(Sense.Noon, "mittags").Add(Sense.Midnight, "mitternacht")
        .Add(Sense.Weekend, "wochenende")
        .Add(Sense.Unit, (int)Unit.Week, "woche wochen").Add(Sense.Unit, (int)Unit.Month, "monat monate monaten")
        .Add(Sense.Unit, (int)Unit.Day, "tag tage tagen").Add(Sense.Unit, (int)Unit.Hour, "stunde stunden")
        .Add(Sense.Unit, (int)Unit.Minute, "minuten").Add(Sense.Unit, (int)Unit.Year, "jahr jahre jahren jahr")
        .Series(Sense.Number, 1, "eins,zwei,drei,vier,fünf,sechs,sieben,acht,neun,zehn,elf,zwölf,dreizehn,vierzehn,fünfzehn,sechzehn,siebzehn,achtzehn,neunzehn,zwanzig").Add(Sense.Number, 30, "dreißig dreissig").Add(Sense.Number, 1, "einer einem")
        .Add(Sense.OClock, "uhr").Add(Sense.HalfBefore, "halb").Add(Sense.Quarter, "viertel")
        .Add(Sense.Next, "nächste nächsten nächster nächstes").Add(Sense.Next, 2, "übernächste übernächsten")
        .Add(Sense.Following, "kommende kommenden kommender").Add(Sense.This, "diese diesen dieser dieses").Add(Sense.Last, "letzte letzten letzter")
        .Add(Sense.At, "um").Add(Sense.Around, "gegen ungefähr etwa ca").Add(Sense.From, "von").Add(Sense.After, "ab nach").Add(Sense.Before, "vor")
        .Add(Sense.Between, "zwischen").Add(Sense.Until, "bis").Add(Sense.And, "und").Add(Sense.Or, "oder bzw").Add(Sense.Early, "anfang").Add(Sense.Mid, "mitte").Add(Sense.End, "ende")
        .Add(Sense.The, "der die das den dem des").Add(Sense.On, "am im an").Add(Sense.Any, "jeden jeder jedes jederzeit").Add(Sense.Same, "selbe gleiche")
        .Add(Cue.Filler, "am im an der die das den dem ist sind wäre wären mir uns ihnen dir sie auch noch etwas leider ein eine zeit sehr ganz schon es da für bei mich gerade wohl eher vielleicht")
        .Add(Cue.Pronoun, "ich wir er du ihr mein meine")
        .Add(Cue.Yes, "kann könnte können passt passen passte geht ginge gehen frei verfügbar möglich gut ideal prima super gerne würde besser perfekt klappt bestens schlage")
        .Add(Cue.Not, "nicht kein keine keinen nie weder")
        .Add(Cue.No, "belegt ausgebucht beschäftigt voll verhindert schlecht unterwegs verplant unmöglich ungünstig")
        .Add(Cue.But, "aber jedoch sondern dafür").Add(Cue.Except, "außer ausser").Add(Cue.If, "wenn falls sofern").Add(Cue.Past, "trafen getroffen gesprochen sprachen gesehen")
        .Add(Cue.Back, "zurück wieder").Add(Cue.Away, "urlaub abwesend dienstreise verreist").Add(Cue.Again, "erneut nochmal nochmals").Add(Cue.Ask, "melden");
}
