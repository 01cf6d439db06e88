namespace InfoInterview.Sandbox.People.Manners;

/// <summary>Those who say no.</summary>
static class Declining
{
    public static readonly Manner Kindly = new("Says no, kindly.", talk => Letter.Of(
        $"Dear {talk.To},",
        talk.Either(
            "Thank you for thinking of me. I am afraid I have to decline: I do not take meetings of this kind any more, there are simply too many of them.",
            "That is kind of you, but I will have to say no. Between two projects and a small child I have no half hours left this year.",
            "I appreciate the note. Unfortunately I am not able to do this."),
        talk.Either("I wish you all the best with your search.", "Good luck on your way.")),
        talk => Accepting.Thanks(talk, "You are welcome, and no hard feelings I hope. Good luck.", "Thank you for understanding."));

    /// <param name="name">Whom to ask instead.</param>
    public static Manner ButAsk(string name, string address) => new($"Says no but names somebody else: {name}.", talk => Letter.Of(
        $"Hi {talk.To},",
        talk.Either(
            "I am not the right person for this, I moved to finance years ago and would only tell you old stories.",
            "I have to pass, I am on the road until spring.",
            "I will have to say no myself."),
        talk.Either(
            $"But do ask {name} ({address}), who does exactly this every day. You can say that I sent you.",
            $"My colleague {name} would be much better. Write to {address} and mention my name.")),
        talk => Accepting.Thanks(talk, $"My pleasure. Say hello to {name.Split(' ')[0]} from me.", "Gladly. Good luck!"));

    public static readonly Manner InGerman = new("Declines in German.", talk => Letter.Of(
        $"Guten Tag {talk.To},",
        talk.Either(
            "vielen Dank für Ihre freundliche Anfrage. Leider muss ich Ihnen absagen, da mir für solche Gespräche derzeit die Zeit fehlt.",
            "haben Sie herzlichen Dank für Ihr Interesse an unserer Arbeit. Ein Gespräch kann ich Ihnen leider nicht anbieten."),
        "Für Ihren weiteren Weg wünsche ich Ihnen viel Erfolg.",
        "Mit freundlichen Grüßen"),
        talk => Accepting.Thanks(talk, "gern geschehen und alles Gute für Sie."));
}
