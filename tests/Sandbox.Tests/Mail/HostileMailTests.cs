using System.Text;
using InfoInterview.Sandbox.Tests.Surroundings;

namespace InfoInterview.Sandbox.Tests.Mail;

public class HostileMailTests
{
    static byte[] Bytes(string mail) => Encoding.Latin1.GetBytes(mail.ReplaceLineEndings("\r\n"));

    public static TheoryData<string, byte[]> Mails => new()
    {
        { "no body", Bytes("Subject: x\n") },
        { "only a from", Bytes("From: x\n\n") },
        { "truncated multipart", Bytes("From: a@b\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/html\n\n<p>cut") },
        { "no boundary", Bytes("From: a@b\nContent-Type: multipart/mixed\n\n--x\n\nhello") },
        { "wrong charset", Bytes("From: a@b\nContent-Type: text/plain; charset=utf-8\n\n\xff\xfe\x80 caf\xe9") },
        { "unknown charset", Bytes("From: a@b\nContent-Type: text/plain; charset=klingon\n\nhi") },
        { "broken base64", Bytes("From: a@b\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\n!!!!====AAA") },
        { "broken encoded words", Bytes("From: =?utf-8?q?=ZZ?= <a@b>\nSubject: =?nonsense?b?////?= =?utf-8?b?w7w?\n\nx") },
        { "controls", Bytes("From: \"a\u0000b\" <a@b>\nSubject: a\u0000b\u0007\u001b[31m\n\nx\u0000y") },
        { "addresses", Bytes("From: <>, @, <a@>, \"\nTo: ;;;,,,<<>>\nReply-To: x\n\nx") },
        { "dates", Bytes("From: a@b\nDate: yesterday-ish\n\nx") },
        { "year zero", Bytes("From: a@b\nDate: Mon, 01 Jan 0001 00:00:00 +0000\n\nx") },
        { "message ids", Bytes("From: a@b\nMessage-ID: not an id\nIn-Reply-To: <<<>>>\nReferences: ,,, <a> b <c\n\nx") },
        { "thread index", Bytes("From: a@b\nThread-Index: !!\n\nx") },
        { "calendar without dates", Bytes("From: a@b\nContent-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nEND:VEVENT\nEND:VCALENDAR") },
        { "calendar with nonsense", Bytes("From: a@b\nContent-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:1\nDTSTART;TZID=Nowhere:20270302T100000\nDTEND:20270301T100000Z\nATTENDEE:mailto:\nORGANIZER:\nSUMMARY:" + new string('s', 5000) + "\nEND:VEVENT") },
        { "nested messages", Bytes(string.Concat(Enumerable.Repeat("From: a@b\nContent-Type: message/rfc822\n\n", 300))) },
        { "nested multiparts", Bytes("From: a@b\n" + string.Concat(Enumerable.Range(0, 300).Select(i => $"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n")) + "\nx") },
        { "deep html", Bytes("From: a@b\nContent-Type: text/html\n\n" + string.Concat(Enumerable.Repeat("<div>", 20_000)) + "x") },
        { "endless quotes", Bytes("From: a@b\nContent-Type: text/plain\n\n" + string.Concat(Enumerable.Repeat("On On On wrote: ", 20_000))) },
        { "huge subject", Bytes("From: a@b\nSubject: " + new string('x', 100_000) + "\n\nx") },
        { "many headers", Bytes("From: a@b\n" + string.Concat(Enumerable.Range(0, 5000).Select(i => $"X-{i}: y\n")) + "\nx") },
        { "attachment names", Bytes("From: a@b\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: application/pdf; name=\"../../etc/passwd\"\nContent-Disposition: attachment; filename*=utf-8''%FF%FE\n\nx\n--x--") },
    };

    [Theory]
    [MemberData(nameof(Mails))]
    public async Task Whatever_comes_is_delivered_and_can_be_read(string what, byte[] raw)
    {
        Assert.NotEmpty(what);
        await using var given = await Given.ASandbox(options => options with { WithFirstLife = false });
        var id = given.Mailbox.Deliver(raw).Id;
        Assert.Equal(raw, given.Mailbox.Raw(id));
        var graph = given.Graph();
        foreach (var preference in new[] { "outlook.body-content-type=\"text\"", "outlook.body-content-type=\"html\"" })
        {
            var message = await graph.Read($"me/messages/{id}?$select=subject,body,uniqueBody,internetMessageHeaders,internetMessageId,sentDateTime,from&$expand=attachments", ("Prefer", preference));
            Assert.Matches("^<.*>$", message.Str("internetMessageId"));
        }
        Assert.Single((await graph.Read("me/mailFolders/inbox/messages/delta")).Values());
        await graph.Read("me/messages?$search=\"x\"");
        await graph.Create($"me/messages/{id}/createReply", "{}");
        Assert.Single((System.Text.Json.Nodes.JsonNode.Parse(await given.Plain().GetStringAsync($"sandbox/mail?user={Given.Nora}")))!.AsArray());
    }

    [Theory]
    [InlineData("koi8-r", "Привет, мир")]
    [InlineData("iso-2022-jp", "こんにちは")]
    [InlineData("gb18030", "你好")]
    [InlineData("windows-1252", "Grüße – „ja“")]
    [InlineData("utf-16", "wide")]
    public async Task Any_charset_is_read(string charset, string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        await using var given = await Given.ASandbox(options => options with { WithFirstLife = false });
        var body = Convert.ToBase64String(Encoding.GetEncoding(charset).GetBytes(text));
        given.Mailbox.Deliver(Encoding.ASCII.GetBytes($"From: a@b.example\r\nContent-Type: text/plain; charset={charset}\r\nContent-Transfer-Encoding: base64\r\n\r\n{body}\r\n"));
        Assert.Contains(text, (await given.Graph().Read("me/messages", ("Prefer", "outlook.body-content-type=\"text\""))).Values()[0]["body"].Str("content"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_megabytes_are_taken_and_twenty_six_are_not()
    {
        await using var given = await Given.ASandbox(options => options with { WithFirstLife = false });
        async Task<int> Post(int megabytes)
        {
            var mail = Encoding.ASCII.GetBytes("From: a@b.example\r\nSubject: big\r\n\r\n" + string.Concat(Enumerable.Repeat(new string('x', 76) + "\r\n", megabytes * 1024 * 1024 / 78)));
            using var answer = await given.Plain().PostAsync($"sandbox/mail?user={Given.Nora}", new ByteArrayContent(mail));
            return (int)answer.StatusCode;
        }
        Assert.Equal(201, await Post(10));
        Assert.Equal(413, await Post(26));
        Assert.Equal("big", (await given.Graph().Read("me/messages?$select=subject")).Values().Single().Str("subject"));
    }
}
