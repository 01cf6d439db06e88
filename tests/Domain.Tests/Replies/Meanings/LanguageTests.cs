using InfoInterview.Domain.Replies;
using static InfoInterview.Domain.Tests.Situations;

namespace InfoInterview.Domain.Tests.Replies.Meanings;

/// <summary>What is clear in the six languages beside English.</summary>
public class LanguageTests
{
    private static readonly ReadingContext Context = new("Europe/Berlin", "Europe/Berlin", CertainMatch: true, "maya.chen@northwind.example");

    [Theory]
    [InlineData("Natürlich, ich erzähle Ihnen gerne von meiner Arbeit.", ReplyLabel.Accepted)]
    [InlineData("Leider kann ich Ihnen nicht weiterhelfen. Viel Erfolg!", ReplyLabel.Declined)]
    [InlineData("Vielen Dank für Ihre Anfrage, leider fehlt mir die Zeit dafür.", ReplyLabel.Declined)]
    [InlineData("Versuchen Sie es bitte im März noch einmal.", ReplyLabel.TentativeLater)]
    [InlineData("Was genau möchten Sie wissen?", ReplyLabel.AsksQuestion)]
    [InlineData("Bitte kontaktieren Sie mich nicht mehr.", ReplyLabel.DoNotWrite)]
    [InlineData("Ce serait un plaisir de vous rencontrer.", ReplyLabel.Accepted)]
    [InlineData("Malheureusement, je ne peux pas vous aider. Bonne continuation.", ReplyLabel.Declined)]
    [InlineData("Recontactez-moi après les vacances, s'il vous plaît.", ReplyLabel.TentativeLater)]
    [InlineData("Quand seriez-vous disponible ?", ReplyLabel.AsksTimes)]
    [InlineData("Ne m'écrivez plus.", ReplyLabel.DoNotWrite)]
    [InlineData("Por supuesto, será un placer hablar contigo.", ReplyLabel.Accepted)]
    [InlineData("Lamentablemente no tengo tiempo para reuniones. Mucha suerte.", ReplyLabel.Declined)]
    [InlineData("Escríbame de nuevo después de las vacaciones.", ReplyLabel.TentativeLater)]
    [InlineData("¿Qué días le vienen bien?", ReplyLabel.AsksTimes)]
    [InlineData("No vuelva a escribirme.", ReplyLabel.DoNotWrite)]
    [InlineData("Claro que sim, podemos conversar.", ReplyLabel.Accepted)]
    [InlineData("Infelizmente não tenho disponibilidade. Boa sorte!", ReplyLabel.Declined)]
    [InlineData("Fale comigo de novo em março.", ReplyLabel.TentativeLater)]
    [InlineData("Qual é a sua disponibilidade?", ReplyLabel.AsksTimes)]
    [InlineData("Não me escreva mais.", ReplyLabel.DoNotWrite)]
    [InlineData("Con molto piacere, possiamo sentirci.", ReplyLabel.Accepted)]
    [InlineData("Mi spiace, non posso accettare il suo invito.", ReplyLabel.Declined)]
    [InlineData("Mi ricontatti a marzo, per favore.", ReplyLabel.TentativeLater)]
    [InlineData("Quando sarebbe libero?", ReplyLabel.AsksTimes)]
    [InlineData("Non mi scriva più.", ReplyLabel.DoNotWrite)]
    [InlineData("Natuurlijk, leuk idee!", ReplyLabel.Accepted)]
    [InlineData("Helaas heb ik geen tijd voor een gesprek. Veel succes.", ReplyLabel.Declined)]
    [InlineData("Probeer het na de vakantie nog eens.", ReplyLabel.TentativeLater)]
    [InlineData("Welke dagen komen jou goed uit?", ReplyLabel.AsksTimes)]
    [InlineData("Mail me niet meer.", ReplyLabel.DoNotWrite)]
    public void What_is_clear_is_read(string text, ReplyLabel label) => Assert.Equal(label, Read(text).Label);

    [Theory]
    [InlineData("Am Donnerstag kann ich leider nicht.")]
    [InlineData("Persönlich treffen kann ich mich leider nicht, aber gerne telefonieren.")]
    [InlineData("Je ne peux pas jeudi.")]
    [InlineData("No puedo el jueves, lo siento.")]
    [InlineData("Na quinta não posso, desculpe.")]
    [InlineData("Giovedì non posso, mi dispiace.")]
    [InlineData("Donderdag kan ik helaas niet.")]
    public void A_day_refused_is_no_decline(string text) => Assert.False(Read(text) is { Certain: true, Label: ReplyLabel.Declined });

    [Theory]
    [InlineData("Dziękuję za wiadomość, niestety nie mam teraz czasu na spotkanie.")]
    [InlineData("Спасибо за письмо, к сожалению, у меня нет времени на встречу сейчас.")]
    [InlineData("Mesajınız için teşekkürler, maalesef şu anda görüşmeye vaktim yok, iyi şanslar dilerim.")]
    [InlineData("ご連絡ありがとうございます。残念ながらお会いする時間がありません。")]
    public void Another_language_is_left_to_the_seeker(string text) => Assert.False(Read(text).Certain);

    private static Reading Read(string text) => ReplyReader.Read(Mail("Re: Your work", text), Context);
}
