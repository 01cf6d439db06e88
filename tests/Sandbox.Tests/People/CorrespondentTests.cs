using InfoInterview.Sandbox.Tests.Surroundings;
using MimeKit;

namespace InfoInterview.Sandbox.Tests.People;

public class CorrespondentTests
{
    /// <summary>Nora's request to somebody, and what came back.</summary>
    static async Task<(Given Given, MimeMessage Sent, MimeMessage? Answer)> ARequestTo(string address)
    {
        var given = await Given.ASandbox(options => options with { WithFirstLife = false });
        await given.Graph().Ask("POST", "me/sendMail", $$$"""{"message":{"subject":"Thirty minutes","body":{"contentType":"HTML","content":"<p>Dear all</p><p>May I ask for <b>half an hour</b>?</p>"},"toRecipients":[{"emailAddress":{"address":"{{{address}}}","name":"Someone"}}]}}""", 202);
        await given.Sandbox.QuietAsync();
        var sent = given.Mailbox.Mime(given.Mailbox.Messages("sentitems")[0].Str("id"))!;
        return (given, sent, given.Mailbox.Messages() is [var answer, ..] ? given.Mailbox.Mime(answer.Str("id")) : null);
    }

    [Theory]
    [InlineData("greta.holm@lumenworks.example", "SV: ", "[Tt]uesday (at )?10", "+46 8 555 010 21")]
    [InlineData("daniel.reyes@kestrellabs.example", "Re: ", "happy to chat|no trouble|gladly", "+1 312 555 0142")]
    [InlineData("hannah.osei@tessera.example", "Re: ", "Wednesday.*Thursday", "+1 617 555 0119")]
    [InlineData("paul.verhoeven@brightfield.example", "RE: ", "decline|say no|not able", "+31 20 555 0163")]
    [InlineData("simon.clarke@harbourline.example", "RE: ", "priya.raman@harbourline.example", "+44 20 7946 0331")]
    [InlineData("dr.keller@stellenwerk.example", "AW: ", "[Ll]eider", "+49 89 5550 1187")]
    [InlineData("claire.dubois@quartzmedia.example", "RE: ", "Claire Dubois", "Assistant to Claire Dubois")]
    [InlineData("yuki.tanaka@wavecrest.example", "Re: ", "second half of January", "+81 3 5550 1198")]
    [InlineData("thomas.nyberg@juniperbank.example", "Re: ", "\\?", "+45 33 55 51 27")]
    [InlineData("amara.okafor@atlasfreight.example", "Re: ", "resume|CV", "+1 404 555 0175")]
    public async Task A_person_answers_in_her_manner_in_the_thread_with_signature_and_quote(string address, string mark, string words, string signature)
    {
        var (given, sent, answer) = await ARequestTo(address);
        await using var sandbox = given;
        Assert.NotNull(answer);
        Assert.Equal((sent.MessageId, sent.MessageId, mark + "Thirty minutes"), (answer.InReplyTo, answer.References[^1], answer.Subject));
        Assert.Matches($"(?s){words}", answer.TextBody);
        Assert.Contains(signature, answer.TextBody, StringComparison.Ordinal);
        Assert.Matches("(?s)(From: Nora Lindqvist <nora@contoso.example>.*half an hour|On .*Nora Lindqvist <nora@contoso.example> wrote:.*> .*half an hour)", answer.TextBody);
        if (answer.HtmlBody is { } html) Assert.Matches("(?s)border-top:solid #E1E1E1.*half an hour|gmail_quote.*half an hour|blockquote type=\"cite\".*half an hour", html);
        Assert.Equal(given.Mailbox.Messages("sentitems")[0].Str("conversationId"), given.Mailbox.Messages()[0].Str("conversationId"));
        var unique = (await given.Graph().Read("me/mailFolders/inbox/messages?$select=uniqueBody", ("Prefer", "outlook.body-content-type=\"text\""))).Values()[0]["uniqueBody"].Str("content");
        Assert.Matches($"(?s){words}", unique);
        Assert.DoesNotContain("half an hour?", unique, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_date_bears_the_writers_own_offset()
    {
        var (given, _, answer) = await ARequestTo("yuki.tanaka@wavecrest.example");
        await using var sandbox = given;
        Assert.Equal(TimeSpan.FromHours(9), answer!.Date.Offset);
    }

    [Fact]
    public async Task Somebody_away_answers_automatically_once_in_a_thread()
    {
        var (given, sent, answer) = await ARequestTo("ingrid.solberg@polarfish.example");
        await using var sandbox = given;
        Assert.Equal(("Automatic reply: Thirty minutes", sent.MessageId, "auto-generated", "ingrid.solberg@polarfish.example"), (answer!.Subject, answer.InReplyTo, answer.Headers["Auto-Submitted"], answer.Headers["X-MS-Exchange-Inbox-Rules-Loop"]));
        Assert.Matches(@"Monday, \d+ \w+ \d{4}", answer.TextBody);
        var expanded = (await given.Graph().Read("me/mailFolders/inbox/messages?$expand=singleValueExtendedProperties($filter=id eq 'String 0x001A')")).Values()[0];
        Assert.Equal("IPM.Note.Rules.OofTemplate.Microsoft", expanded["singleValueExtendedProperties"]![0].Str("value"));
        await Again(given, "sentitems");
        Assert.Single(given.Mailbox.Messages());
    }

    [Fact]
    public async Task Somebody_who_left_names_a_successor()
    {
        var (given, _, answer) = await ARequestTo("victor.lang@fernhill.example");
        await using var sandbox = given;
        Assert.Equal("auto-replied", answer!.Headers["Auto-Submitted"]);
        Assert.Contains("joan.abbott@fernhill.example", answer.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dead_address_bounces_with_a_delivery_report()
    {
        var (given, sent, answer) = await ARequestTo("marcus.bell@oakmere.example");
        await using var sandbox = given;
        var report = Assert.IsType<MultipartReport>(answer!.Body);
        Assert.Equal("delivery-status", report.ReportType);
        Assert.Contains("marcus.bell@oakmere.example", report.OfType<MessageDeliveryStatus>().Single().StatusGroups[1]["Final-Recipient"], StringComparison.Ordinal);
        Assert.Contains(sent.MessageId!, answer.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("MAILER-DAEMON@", answer.From.Mailboxes.Single().Address, StringComparison.Ordinal);
        var messageClass = (await given.Graph().Read("me/messages?$filter=singleValueExtendedProperties/Any(ep: ep/id eq 'String 0x001A' and ep/value eq 'REPORT.IPM.Note.NDR')")).Values();
        Assert.Single(messageClass);
    }

    [Fact]
    public async Task An_unknown_address_of_a_domain_that_lives_here_comes_back_and_others_are_silent()
    {
        var (given, _, answer) = await ARequestTo("nobody@lumenworks.example");
        await using var sandbox = given;
        Assert.Equal("Undeliverable: Thirty minutes", answer!.Subject);
        var (elsewhere, _, none) = await ARequestTo("anybody@far-away.example");
        await using var other = elsewhere;
        Assert.Null(none);
        var (silent, _, nothing) = await ARequestTo("silent.partner@monolith.example");
        await using var third = silent;
        Assert.Null(nothing);
    }

    [Fact]
    public async Task A_conversation_is_possible()
    {
        var (given, _, first) = await ARequestTo("thomas.nyberg@juniperbank.example");
        await using var sandbox = given;
        await Again(given, "inbox");
        var second = given.Mailbox.Mime(given.Mailbox.Messages()[0].Str("id"))!;
        Assert.NotEqual(first!.MessageId, second.MessageId);
        Assert.Contains("Thursday", second.TextBody!.Split("wrote:")[0], StringComparison.Ordinal);
        Assert.Equal("Re: Thirty minutes", second.Subject);
        await Again(given, "inbox");
        Assert.Contains("See you then", given.Mailbox.Mime(given.Mailbox.Messages()[0].Str("id"))!.TextBody!.Split("wrote:")[0], StringComparison.Ordinal);
        await Again(given, "inbox");
        Assert.Equal(3, given.Mailbox.Messages().Count);
    }

    /// <summary>Nora answers the newest message of a folder.</summary>
    static async Task Again(Given given, string folder)
    {
        await given.Graph().Ask("POST", $"me/messages/{given.Mailbox.Messages(folder)[0].Str("id")}/reply", """{"comment":"And one more thing."}""", 202);
        await given.Sandbox.QuietAsync();
    }

    [Fact]
    public async Task Equal_requests_get_equal_words()
    {
        var (one, _, first) = await ARequestTo("greta.holm@lumenworks.example");
        await using var sandbox = one;
        var (two, _, second) = await ARequestTo("greta.holm@lumenworks.example");
        await using var other = two;
        Assert.Equal(first!.TextBody!.Split("From:")[0], second!.TextBody!.Split("From:")[0]);
    }

    [Fact]
    public async Task Answers_wait_on_the_worlds_clock()
    {
        await using var given = await Given.ASandbox(options => options with { AnswerAfter = TimeSpan.FromDays(3), WithFirstLife = false });
        await given.Graph().Ask("POST", "me/sendMail", """{"message":{"subject":"x","toRecipients":[{"emailAddress":{"address":"greta.holm@lumenworks.example"}}]}}""", 202);
        await given.Sandbox.QuietAsync();
        Assert.Empty(given.Mailbox.Messages());
        given.Sandbox.Clock.Advance(TimeSpan.FromDays(-40));
        given.Sandbox.Clock.Advance(TimeSpan.FromDays(3));
        await given.Sandbox.QuietAsync();
        Assert.Single(given.Mailbox.Messages());
    }
}
