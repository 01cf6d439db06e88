using InfoInterview.Domain.Replies;
using InfoInterview.ReplyLab;

namespace InfoInterview.Domain.Tests.Replies.Cases;

/// <summary>Clear refusals with one thing changed that must take the clearness away, and other replies with one that must not give it.</summary>
public class TwistsTests
{
    /// <summary>Share of twisted replies that may still be marked declined by themselves. The goal is none; lower it with the reader.</summary>
    private const double Allowed = 0;

    public static TheoryData<string, string> Twists => new()
    {
        { "en", "But Tuesday at 10am would be possible." },
        { "en", "However, I'd be happy to talk by phone." },
        { "en", "Try me again in March, though." },
        { "en", "If you send me your questions I will answer them by email." },
        { "en", "On second thought, yes, let's talk." },
        { "en", "What would you like to know?" },
        { "de", "Am Dienstag um 10 Uhr ginge es aber." },
        { "de", "Melden Sie sich doch im März noch einmal." },
        { "fr", "Mais mardi à 10 h serait possible." },
        { "fr", "En revanche je vous parlerais volontiers au téléphone." },
        { "es", "Pero el martes a las 10 sería posible." },
        { "es", "Escríbame de nuevo en marzo." },
        { "pt", "Mas na terça às 10h seria possível." },
        { "pt", "Volte a escrever-me em março." },
        { "it", "Ma martedì alle 10 sarebbe possibile." },
        { "it", "Mi riscriva a marzo." },
        { "nl", "Maar dinsdag om 10 uur zou wel kunnen." },
        { "nl", "Probeer het in maart nog eens." },
    };

    [Theory]
    [MemberData(nameof(Twists))]
    public void A_refusal_that_is_taken_back_is_not_marked_by_itself(string language, string twist) =>
        FewAreMarked(Refusals.Where(c => c.Language == language).Select(c => c with { Text = $"{c.NewText}\n\n{twist}" }));

    [Fact]
    public void A_refusal_of_which_we_cannot_say_whose_request_it_answers_is_not_marked_by_itself() =>
        Assert.All(Refusals, c => Assert.False(IsMarked(c with { Text = c.NewText, Person = new Asked("Somebody Else", "else@elsewhere.example"), RequestMessageId = "<another@contoso.example>" }, reference: "<unknown@contoso.example>")));

    [Fact]
    public void A_refusal_that_is_quoted_is_not_the_writers() =>
        FewAreMarked(Refusals.Select(c => c with { Text = $"Yes, gladly.\n\nOn Mon, Oct 5, 2026 at 9:12 AM Nora Lindqvist <nora@contoso.example> wrote:\n\n> {c.NewText!.Replace("\n", "\n> ", StringComparison.Ordinal)}" }));

    private static IReadOnlyList<Case> Refusals { get; } = [.. CaseFiles.Seen.Where(c => c is { Label: "declined" or "declined_referral", Text: not null, NewText: not null })];

    private static void FewAreMarked(IEnumerable<Case> twisted)
    {
        var all = twisted.ToList();
        Assert.NotEmpty(all);
        var marked = all.Where(c => IsMarked(c)).ToList();

        Assert.True(marked.Count <= all.Count * Allowed, string.Join('\n', marked.Select(c => $"{c.Id}: {c.Text}")));
    }

    private static bool IsMarked(Case asked, string? reference = null)
    {
        var mail = CaseFiles.Reader.MailOf(asked);
        mail = reference is null ? mail : mail with { Envelope = mail.Envelope with { References = [reference] } };
        return Reader.Read(asked, mail).Reading is { Certain: true, Label: ReplyLabel.Declined or ReplyLabel.DeclinedReferral };
    }
}
