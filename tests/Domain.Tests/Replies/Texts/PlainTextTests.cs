using InfoInterview.Domain.Replies.Texts;
using static InfoInterview.Domain.Tests.Situations;

namespace InfoInterview.Domain.Tests.Replies.Texts;

public class PlainTextTests
{
    private const string Answer = "Hi Nora,\nhappy to talk. Would Thursday suit you?\n\nBest,\nMaya";

    [Theory]
    [InlineData("On Mon, Mar 2, 2026 at 9:04 AM Nora Lindqvist <nora@contoso.example> wrote:")]
    [InlineData("On Mon, Mar 2, 2026 at 9:04 AM Nora Lindqvist <nora@contoso.example>\nwrote:")]
    [InlineData("On Mon, Mar 2, 2026 at 9:04 AM Nora Lindqvist <\nnora.lindqvist@a-very-long-domain.contoso.example>\nwrote:")]
    [InlineData("On 2 Mar 2026, at 09:04, Nora Lindqvist <nora@contoso.example> wrote:")]
    [InlineData("Am Mo., 2. März 2026 um 09:04 Uhr schrieb Nora Lindqvist <nora@contoso.example>:")]
    [InlineData("Am 02.03.26 um 09:04 schrieb Nora Lindqvist:")]
    [InlineData("Nora Lindqvist <nora@contoso.example> schrieb am Mo. 2. März 2026 um 09:04:")]
    [InlineData("Le lun. 2 mars 2026 à 09:04, Nora Lindqvist <nora@contoso.example> a écrit :")]
    [InlineData("El lun, 2 mar 2026 a las 9:04, Nora Lindqvist (<nora@contoso.example>) escribió:")]
    [InlineData("Em seg., 2 de mar. de 2026 às 09:04, Nora Lindqvist <nora@contoso.example> escreveu:")]
    [InlineData("Il giorno lun 2 mar 2026 alle ore 09:04 Nora Lindqvist <nora@contoso.example> ha scritto:")]
    [InlineData("Op ma 2 mrt 2026 om 09:04 schreef Nora Lindqvist <nora@contoso.example>:")]
    [InlineData("Op 2 mrt. 2026 heeft Nora Lindqvist <nora@contoso.example> het volgende geschreven:")]
    [InlineData("Den mån 2 mars 2026 kl 09:04 skrev Nora Lindqvist <nora@contoso.example>:")]
    [InlineData("man. 2. mar. 2026 kl. 09.04 skrev Nora Lindqvist <nora@contoso.example>:")]
    [InlineData("ma 2. maalisk. 2026 klo 9.04 Nora Lindqvist (nora@contoso.example) kirjoitti:")]
    [InlineData("pon., 2 mar 2026 o 09:04 Nora Lindqvist <nora@contoso.example> napisał(a):")]
    [InlineData("po 2. 3. 2026 v 9:04 odesílatel Nora Lindqvist <nora@contoso.example> napsal:")]
    [InlineData("пн, 2 мар. 2026 г. в 09:04, Nora Lindqvist <nora@contoso.example>:")]
    [InlineData("Nora Lindqvist <nora@contoso.example>, 2 Mar 2026 Pzt, 09:04 tarihinde şunu yazdı:")]
    [InlineData("2026年3月2日(月) 9:04 Nora Lindqvist <nora@contoso.example>:")]
    [InlineData("2026-03-02 9:04 GMT+01:00 Nora Lindqvist <nora@contoso.example>:")]
    [InlineData("---- On Mon, 02 Mar 2026 09:04:11 +0100 Nora Lindqvist <nora@contoso.example> wrote ----")]
    [InlineData("-----Original Message-----\nFrom: Nora Lindqvist\nSent: Monday, March 2, 2026 9:04 AM\nTo: Maya Chen\nSubject: Your work")]
    [InlineData("-------- Ursprüngliche Nachricht --------\nVon: Nora Lindqvist <nora@contoso.example>\nDatum: 02.03.26 09:04 (GMT+01:00)\nAn: Maya Chen\nBetreff: Ihre Arbeit")]
    [InlineData("________________________________\nFrom: Nora Lindqvist <nora@contoso.example>\nSent: Monday, March 2, 2026 9:04 AM\nTo: Maya Chen\nSubject: Your work")]
    [InlineData("*Von:* Nora Lindqvist\n*Gesendet:* Montag, 2. März 2026 09:04\n*An:* Maya Chen\n*Betreff:* Ihre Arbeit")]
    [InlineData("De : Nora Lindqvist\nEnvoyé : lundi 2 mars 2026 09:04\nÀ : Maya Chen\nObjet : Votre travail")]
    [InlineData("Da: Nora Lindqvist\nInviato: lunedì 2 marzo 2026 09:04\nA: Maya Chen\nOggetto: Il suo lavoro")]
    [InlineData("Van: Nora Lindqvist\nVerzonden: maandag 2 maart 2026 09:04\nAan: Maya Chen\nOnderwerp: Uw werk")]
    public void Above_every_programs_attribution_stands_the_reply(string attribution)
    {
        var top = Read($"{Answer}\n\n{attribution}\n\nDear Maya,\nwould you have half an hour for me?\n\nNora");
        var marked = Read($"{Answer}\n\n{attribution}\n\n> Dear Maya,\n> would you have half an hour for me?\n>\n> Nora");

        Assert.Equal((Answer, Answer), (top.New, marked.New));
        Assert.False(top.Doubtful);
        Assert.Contains(top.Parts, p => p.Role == TextRole.Attribution);
        Assert.Contains(top.Parts, p => p.Role == TextRole.Quoted);
    }

    [Theory]
    [InlineData("One thing is not clear to me: what exactly do you want to ask?")]
    [InlineData("On your second question I wrote a paper in 2019, page 12, that I can send.")]
    [InlineData("On Tuesday I can talk.")]
    [InlineData("On 10 March at 10:30 I am free, on 11 March at 9:00 as well:")]
    [InlineData("I wrote on 2 March 2026 at 10:30:")]
    [InlineData("With regards to your question, the answer is yes.")]
    [InlineData("Best regards to your team as well, they did a fine job.")]
    [InlineData("From: where do you know my work?")]
    [InlineData("My numbers are\nTo: 4\nSubject: none")]
    [InlineData("Sent from my desk, where I have more time than on the train.")]
    [InlineData("Thanks -- this is not a signature.")]
    [InlineData("Key points\n----\n1. Ask early\n----\nThat is all.")]
    [InlineData("---\nAnswers below\n---")]
    public void A_human_sentence_is_no_mark_of_a_machine(string sentence)
    {
        var text = $"Hi Nora,\n\n{sentence}\n\nSee you.";

        Assert.Equal(text, Read(text).New);
    }

    [Fact]
    public void Answers_between_marked_lines_are_the_writers()
    {
        var text = Read("On Mon, Mar 2, 2026 at 9:04 AM Nora <nora@contoso.example> wrote:\n> Would you talk to me?\n\nYes.\n\n> When?\n\nThursday at 4.\n");

        Assert.Equal("Yes.\n\nThursday at 4.", text.New);
        Assert.DoesNotContain("When?", text.New, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_below_the_quote_is_found()
    {
        var text = Read("On Mon, Mar 2, 2026 at 9:04 AM Nora <nora@contoso.example> wrote:\n> Would you talk to me?\n> Nora\n\nGladly, but not before May.\n\nMaya");

        Assert.Equal("Gladly, but not before May.\n\nMaya", text.New);
    }

    [Fact]
    public void Below_an_unmarked_quote_the_reply_is_read_and_doubted()
    {
        var text = Read("Von: Nora Lindqvist\nGesendet: Montag, 2. März 2026 09:04\nAn: Maya Chen\nBetreff: Ihre Arbeit\n\nGerne, am Donnerstag.");

        Assert.Equal("Gerne, am Donnerstag.", text.New);
        Assert.True(text.Doubtful);
    }

    [Theory]
    [InlineData("Sent from my iPhone")]
    [InlineData("Get Outlook for iOS")]
    [InlineData("Get Outlook for Android<https://aka.ms/example>")]
    [InlineData("Sent from Yahoo Mail on Android")]
    [InlineData("Sent from my phone, please excuse typos.")]
    [InlineData("Sent via Superhuman")]
    [InlineData("Von meinem iPhone gesendet")]
    [InlineData("Gesendet mit der GMX Mail App")]
    [InlineData("Envoyé de mon iPhone")]
    [InlineData("Enviado desde mi iPhone")]
    [InlineData("Enviado do meu iPhone")]
    [InlineData("Inviato da iPhone")]
    [InlineData("Verstuurd vanaf mijn iPhone")]
    [InlineData("Skickat från min iPhone")]
    [InlineData("Wysłane z iPhone'a")]
    [InlineData("Отправлено с iPhone")]
    [InlineData("iPhoneから送信")]
    public void A_devices_line_is_its_makers_word(string line)
    {
        var text = Read($"Yes, call me at noon.\n\n{line}\n");

        Assert.Equal("Yes, call me at noon.", text.New);
        Assert.Equal(line, text.Signature);
    }

    [Fact]
    public void A_delimited_signature_is_tagged_and_kept()
    {
        var text = Read("Yes.\n\nMaya\n\n-- \nMaya Chen\nHead of Platform, Northwind\n+1 312 555 0148\n");

        Assert.Equal("Yes.\n\nMaya", text.New);
        Assert.Contains("+1 312 555 0148", text.Signature, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Best regards,", "Maya Chen\nHead of Platform | Northwind Inc.\nT: +1 312 555 0148")]
    [InlineData("Mit freundlichen Grüßen", "Maya Chen\nLeiterin Plattform\nNorthwind GmbH\nTelefon: +49 30 1234567")]
    [InlineData("Cordialement,", "Maya Chen\nDirectrice\nwww.northwind.example")]
    [InlineData("Un saludo,", "Maya Chen\nDirectora\nmaya@northwind.example")]
    [InlineData("Thanks!", "Maya Chen\nSenior Engineer\n(312) 555-0148")]
    public void Below_closing_and_name_stands_the_signature(string closing, string block)
    {
        var text = Read($"Thursday suits me.\n\n{closing}\n{block}\n");

        Assert.Equal($"Thursday suits me.\n\n{closing}\nMaya Chen", text.New);
        Assert.StartsWith("Maya Chen\n", text.Signature, StringComparison.Ordinal);
    }

    [Fact]
    public void A_postscript_below_the_name_is_still_the_writers()
    {
        const string Text = "Thursday suits me.\n\nBest,\nMaya\n\nPS: But not before 3pm.";

        Assert.Equal(Text, Read(Text).New);
    }

    [Theory]
    [InlineData("Maya Chen", true)]
    [InlineData("Ravi Patel", false)]
    public void A_card_at_the_end_is_a_signature_only_when_it_is_the_writers(string name, bool signature)
    {
        var card = $"{name}\nHead of Platform\nNorthwind\n+1 312 555 0148";
        var text = Read($"Somebody else knows more than I do.\n\nAsk away.\n\n{card}");

        Assert.Equal(signature, !text.New.Contains("0148", StringComparison.Ordinal));
    }

    [Fact]
    public void A_persons_own_word_about_lists_and_confidence_is_theirs()
    {
        const string Text = "Hi Nora,\n\nI sent my first mail in error, please keep it confidential.\n\nPlease unsubscribe me from your mailing list.";

        Assert.Equal(Text, Read(Text).New);
    }

    [Theory]
    [InlineData("CAUTION: This email originated from outside of the organization. Do not click links unless you recognize the sender.")]
    [InlineData("[EXTERNAL] This message came from outside your organization.")]
    [InlineData("You don't often get email from nora@contoso.example. Learn why this is important")]
    [InlineData("ACHTUNG: Diese E-Mail stammt von einem externen Absender.")]
    public void A_gateways_warning_is_a_banner(string banner)
    {
        var text = Read($"{banner}\n\nHi Nora, yes.\n");

        Assert.Equal("Hi Nora, yes.", text.New);
        Assert.Equal(TextRole.Banner, text.Parts[0].Role);
    }

    [Fact]
    public void Legal_notes_are_no_answer()
    {
        var text = Read("Sorry, I can't.\n\nMaya\n\nThis e-mail and any attachments are confidential and intended solely for the addressee. If you have received it in error, please delete it.\n");

        Assert.Equal("Sorry, I can't.\n\nMaya", text.New);
        Assert.Equal(TextRole.Disclaimer, text.Parts[^1].Role);
    }

    [Fact]
    public void The_mail_systems_opinion_never_shortens_and_only_raises_doubt()
    {
        var whole = "Happy to talk.\n\nBut please write to my assistant first, she keeps my calendar.";
        var agreeing = MailText.Of(Mail("Re: Your work", whole) with { UniqueText = whole });
        var shorter = MailText.Of(Mail("Re: Your work", whole) with { UniqueText = "Happy to talk." });

        Assert.Equal((whole, false), (agreeing.New, agreeing.Doubtful));
        Assert.Equal((whole, true), (shorter.New, shorter.Doubtful));
    }

    private static MailText Read(string text) => MailText.Of(Mail("Re: Your work", text));
}
