using InfoInterview.Domain.Replies;
using InfoInterview.Domain.Replies.Kinds;
using static InfoInterview.Domain.Tests.Situations;

namespace InfoInterview.Domain.Tests.Replies.Kinds;

public class AbsenceTests
{
    [Theory]
    [InlineData("Automatic reply: Your work")]
    [InlineData("Out of Office: Your work")]
    [InlineData("Automatische Antwort: Ihre Arbeit")]
    [InlineData("Abwesenheitsnotiz: Ihre Arbeit")]
    [InlineData("Réponse automatique : Votre travail")]
    [InlineData("Respuesta automática: Su trabajo")]
    [InlineData("Resposta automática: Seu trabalho")]
    [InlineData("Risposta automatica: Il suo lavoro")]
    [InlineData("Automatisch antwoord: Uw werk")]
    [InlineData("Automatiskt svar: Ditt arbete")]
    [InlineData("Automatyczna odpowiedź: Twoja praca")]
    [InlineData("自動応答: お仕事について")]
    public void A_mailboxs_subject_says_that_nobody_is_there(string subject) =>
        Assert.Equal(MailKind.OutOfOffice, MailKinds.Of(Mail(subject, "…")).Kind);

    [Theory]
    [InlineData("Auto-Submitted", "auto-replied (vacation)")]
    [InlineData("X-MS-Exchange-Inbox-Rules-Loop", "maya.chen@northwind.example")]
    [InlineData("X-Autoreply", "yes")]
    [InlineData("Precedence", "auto_reply")]
    [InlineData("X-Apple-Action", "vacation")]
    public void A_machines_field_and_a_word_of_absence(string field, string value) =>
        Assert.Equal(MailKind.OutOfOffice, MailKinds.Of(Mail("Re: Your work", "I am away until Friday.", headers: [(field, value)])).Kind);

    [Theory]
    [InlineData("I'm travelling, back Monday.")]
    [InlineData("Hi Nora,\n\nThanks for your note. I'm on vacation until March 12 with limited access to email. In urgent cases please contact Ravi Patel.\n\nBest,\nMaya")]
    [InlineData("Ich bin bis 12. März im Urlaub. Ihre E-Mail wird nicht weitergeleitet.\n\nMit freundlichen Grüßen\nMaya Chen")]
    [InlineData("Je suis en congé jusqu'au 12 mars. Merci pour votre message.")]
    [InlineData("Estoy de vacaciones hasta el 12 de marzo.")]
    [InlineData("Estou de férias até 12 de março.")]
    [InlineData("Sono in ferie fino al 12 marzo.")]
    [InlineData("Ik ben tot 12 maart met vakantie.")]
    [InlineData("Ich bin bis 14. März auf Reisen und melde mich danach.")]
    [InlineData("Hallo Nora, ich bin gerade in Elternzeit und lese kaum Mails. Ab dem 26. Oktober bin ich wieder im Dienst.")]
    [InlineData("Currently out of office, returning 9 November. Will reply then. Sent on the go.")]
    [InlineData("I'm travelling until March 14 and will be in touch after that.")]
    [InlineData("I'm on leave until 14 March, but I check my mail now and then.")]
    [InlineData("Je suis en déplacement jusqu'au 14 mars. Je reviens vers vous ensuite.")]
    [InlineData("Estoy de viaje hasta el 14 de marzo, le escribo a la vuelta.")]
    [InlineData("Estou em viagem até 14 de março. Respondo quando voltar.")]
    [InlineData("Sono in viaggio fino al 14 marzo, le scrivo al rientro.")]
    [InlineData("Ik ben tot 14 maart op reis en kom er daarna op terug.")]
    public void An_absence_that_somebody_typed_is_an_absence(string text) =>
        Assert.Equal(MailKind.OutOfOffice, MailKinds.Of(Mail("Re: Your work", text)).Kind);

    [Theory]
    [InlineData("I'm on vacation next week, how about the week after?")]
    [InlineData("I'm travelling, back Monday. Happy to talk then.")]
    [InlineData("I'm traveling until the 12th. Can we speak after that?")]
    [InlineData("I am out of the office this week, so I can't meet.")]
    [InlineData("Ich bin bis Freitag im Urlaub, danach gerne.")]
    [InlineData("I'm away until Monday, but Tuesday at 3 works.")]
    [InlineData("I am abroad until 14 March. I work in audit now, so I know little of your field.")]
    [InlineData("I'm travelling this week. The application is open until 12 March, so apply soon.")]
    [InlineData("I'm on parental leave through June. Do get in touch after that!")]
    [InlineData("I'm offline until Monday. Sorry, I do not do these calls.")]
    [InlineData("I spent years on leave policies, so ask me anything about them.")]
    [InlineData("I have left the company, but I am happy to share what I know.")]
    public void An_absence_beside_an_answer_is_an_answer(string text) =>
        Assert.Equal(MailKind.Human, MailKinds.Of(Mail("Re: Your work", text)).Kind);

    [Theory]
    [InlineData("Vacation policy", "Here is what I think of it. Let's talk on Thursday.")]
    [InlineData("Automatic answers in mail systems", "Yes, I wrote that. Happy to explain.")]
    [InlineData("Re: Out of office?", "No, I'm here. Thursday at 4?")]
    public void A_subject_about_absence_is_none(string subject, string text) =>
        Assert.Equal(MailKind.Human, MailKinds.Of(Mail(subject, text)).Kind);

    [Theory]
    [InlineData("I will be back on Monday, March 9.", 9)]
    [InlineData("I'm out until Friday 13 March.", 14)]
    [InlineData("I am away from March 2 to March 13, 2026.", 14)]
    [InlineData("I am on leave from 2 through 13 March.", 14)]
    [InlineData("I won't be back until March 16.", 16)]
    [InlineData("Returning 3/16.", 16)]
    [InlineData("Back in the office 2026-03-16.", 16)]
    [InlineData("I'm travelling, back Monday.", 9)]
    [InlineData("Ich bin vom 2. bis 13. März abwesend.", 14)]
    [InlineData("Ich bin bis einschließlich 13.03.2026 nicht im Büro.", 14)]
    [InlineData("Ab dem 16. März bin ich wieder erreichbar.", 16)]
    [InlineData("Am 16.03. bin ich wieder zurück.", 16)]
    [InlineData("Ich bin bis 14. März auf Reisen und melde mich danach.", 15)]
    [InlineData("Bin noch bis 20.3. im Ausland, antworte danach.", 21)]
    [InlineData("Je suis absent jusqu'au 13 mars inclus.", 14)]
    [InlineData("Je suis absente du 2 au 13 mars.", 14)]
    [InlineData("De retour le lundi 16 mars.", 16)]
    [InlineData("Estaré fuera de la oficina hasta el 13 de marzo.", 14)]
    [InlineData("Regreso el 16 de marzo de 2026.", 16)]
    [InlineData("Estou de férias até 13 de março.", 14)]
    [InlineData("Retorno no dia 16/03.", 16)]
    [InlineData("Sono in ferie dal 2 al 13 marzo.", 14)]
    [InlineData("Rientrerò lunedì 16 marzo.", 16)]
    [InlineData("Ik ben afwezig tot en met 13 maart.", 14)]
    [InlineData("Vanaf 16 maart ben ik weer bereikbaar.", 16)]
    [InlineData("I'm on annual leave until 13 March inclusive, back on the 16th.", 16)]
    [InlineData("Answering nothing until I'm back on the 20th.", 20)]
    [InlineData("Out through March 12, back Monday.", 16)]
    [InlineData("I'm away until the 13th.", 14)]
    [InlineData("Encontro-me de férias até 13 de março, regressando no dia 16.", 16)]
    [InlineData("Estaré fuera hasta el 13 de marzo y me reincorporo el lunes 16.", 16)]
    [InlineData("Je suis en congé jusqu'au 12 mars, de retour le 16.", 16)]
    [InlineData("Bis 13. März im Urlaub, ab dem 16. wieder da.", 16)]
    [InlineData("In ferie fino al 13 marzo, rientro lunedì 16.", 16)]
    [InlineData("Ik ben tot en met 13 maart weg en op maandag 16 weer terug.", 16)]
    public void An_absence_tells_its_first_day_back(string text, int day) =>
        Assert.Equal(new DateOnly(2026, 3, day), Absences.ReturnDay(text, Monday));

    [Theory]
    [InlineData("I am out of the office.")]
    [InlineData("I am away from my desk, call 312 555 0148.")]
    [InlineData("I was away until January 5.")]
    [InlineData("Get back to me in 3 days.")]
    public void Without_a_day_ahead_none_is_told(string text) => Assert.Null(Absences.ReturnDay(text, Monday));

    [Theory]
    [InlineData("For urgent matters contact Ravi Patel (ravi@northwind.example).", "Ravi Patel", "ravi@northwind.example")]
    [InlineData("In my absence please reach out to Ravi Patel at ravi@northwind.example", "Ravi Patel", "ravi@northwind.example")]
    [InlineData("In dringenden Fällen wenden Sie sich an Herrn Ravi Patel unter ravi@northwind.example.", "Ravi Patel", "ravi@northwind.example")]
    [InlineData("En cas d'urgence, contactez Ravi Patel : ravi@northwind.example", "Ravi Patel", "ravi@northwind.example")]
    [InlineData("Please contact Ravi Patel in the meantime.", "Ravi Patel", null)]
    [InlineData("Urgent: team@northwind.example", null, "team@northwind.example")]
    public void Who_stands_in_is_named(string text, string? name, string? address)
    {
        var person = Assert.Single(Absences.StandIns(text, "maya.chen@northwind.example"));

        Assert.Equal((name, address, "stand-in"), (person.Name, person.Address, person.Why));
    }

    [Theory]
    [InlineData("Maya Chen is no longer with Northwind. Please write to ravi@northwind.example.")]
    [InlineData("Maya Chen ist nicht mehr im Unternehmen. Bitte schreiben Sie an ravi@northwind.example.")]
    [InlineData("Maya Chen ne travaille plus chez Northwind. Écrivez à ravi@northwind.example.")]
    [InlineData("Maya Chen ya no trabaja en Northwind. Escriba a ravi@northwind.example.")]
    [InlineData("Maya Chen não trabalha mais na Northwind. Escreva para ravi@northwind.example.")]
    [InlineData("Maya Chen non lavora più in Northwind. Scriva a ravi@northwind.example.")]
    [InlineData("Maya Chen is niet meer werkzaam bij Northwind. Schrijf naar ravi@northwind.example.")]
    public void Who_left_for_good_has_a_successor(string text)
    {
        Assert.True(Absences.LeftForGood(text));
        Assert.Equal(("ravi@northwind.example", "successor"), Assert.Single(Absences.StandIns(text)) is var p ? (p.Address, p.Why) : default);
    }
}
