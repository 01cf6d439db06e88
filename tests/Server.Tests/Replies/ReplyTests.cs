using System.Net;
using System.Text;
using InfoInterview.Domain.Requests;
using InfoInterview.Server.Tests.Surroundings;

namespace InfoInterview.Server.Tests.Replies;

public class ReplyTests
{
    private const string Nora = "nora@contoso.example";

    [Theory]
    [InlineData("greta.holm@lumenworks.example", RequestState.Answered, NextStep.Book)]
    [InlineData("daniel.reyes@kestrellabs.example", RequestState.Answered, NextStep.Answer)]
    [InlineData("paul.verhoeven@brightfield.example", RequestState.Declined, NextStep.ThankAndAsk)]
    [InlineData("simon.clarke@harbourline.example", RequestState.Declined, NextStep.ThankAndAsk)]
    [InlineData("ingrid.solberg@polarfish.example", RequestState.Away, NextStep.Wait)]
    [InlineData("marcus.bell@oakmere.example", RequestState.AddressDead, NextStep.FindAddress)]
    [InlineData("victor.lang@fernhill.example", RequestState.AddressDead, NextStep.FindAddress)]
    [InlineData("thomas.nyberg@juniperbank.example", RequestState.Answered, NextStep.Answer)]
    [InlineData("amara.okafor@atlasfreight.example", RequestState.Answered, NextStep.Answer)]
    [InlineData("dr.keller@stellenwerk.example", RequestState.Declined, NextStep.ThankAndAsk)]
    [InlineData("silent.partner@monolith.example", RequestState.Waiting, NextStep.Wait)]
    public async Task People_answer_in_their_own_manner(string address, RequestState state, NextStep next)
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        var id = await seeker.AskAsync(address.Split('@')[0].Replace('.', ' '), address);
        await seeker.SettleAsync();

        var request = await seeker.RequestAsync(id);

        Assert.Equal((state, next), (request.State, request.NextStep));
        if (state is not RequestState.Waiting)
        {
            Assert.False(string.IsNullOrEmpty(request.Reply!.Quote));
            Assert.All(request.Tasks.Where(t => t.Kind == TaskKind.Call), t => Assert.Equal(state != RequestState.Away, t.Done));
        }

        Assert.Empty(house.Sandbox.Violations.All);
    }

    [Fact]
    public async Task A_mail_written_by_another_program_is_matched_by_its_In_Reply_To_whatever_its_subject_and_sender()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        var id = await seeker.AskAsync("Maya Chen", "maya.chen@northwind.example");

        seeker.Mailbox.Deliver(Letters.Answer(Nora, SentId(seeker), "Yes, Tuesday at 10 works.", from: "Maya at home <mchen@home.example>", subject: "rivers"));
        await seeker.SettleAsync();

        var reply = (await seeker.RequestAsync(id)).Reply!;
        Assert.Equal(("answers our mail by its references", true), (reply.MatchedBy, reply.Certain));
        Assert.Equal(new DateTimeOffset(2026, 3, 3, 16, 0, 0, TimeSpan.Zero), Assert.Single(reply.Times).Start);
    }

    [Fact]
    public async Task Mail_that_belongs_to_nobody_is_never_opened_and_stays_as_it_was()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        var id = await seeker.AskAsync("Silent Partner", "silent.partner@monolith.example");
        var opened = Opened(seeker);

        seeker.Mailbox.Deliver("From: Shop <billing@shop.example>\nTo: nora@contoso.example\nSubject: Re: Your work in rivers\nMessage-ID: <invoice@shop.example>\n\nYour invoice.");
        seeker.Mailbox.Deliver("From: Mum <mum@home.example>\nTo: nora@contoso.example\nSubject: Sunday\nMessage-ID: <sunday@home.example>\n\nI have to decline the cake.");
        await seeker.SettleAsync();

        Assert.Equal(opened, Opened(seeker));
        Assert.Equal(RequestState.Waiting, (await seeker.RequestAsync(id)).State);
        Assert.All(seeker.Mailbox.Messages(), m => Assert.False((bool)m["isRead"]!));
    }

    [Fact]
    public async Task The_same_mail_twice_is_one_reply()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        var id = await seeker.AskAsync("Maya Chen", "maya.chen@northwind.example");
        var letter = Letters.Answer(Nora, SentId(seeker), "Yes, gladly.");

        seeker.Mailbox.Deliver(letter);
        seeker.Mailbox.Deliver(letter);
        await seeker.SettleAsync();

        Assert.Single((await seeker.RequestAsync(id)).Replies);
    }

    [Fact]
    public async Task An_answer_that_is_quicker_than_the_copy_in_Sent_Items_is_not_lost()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        var id = await seeker.NoteAsync("Maya Chen", "maya.chen@northwind.example");
        var draft = await seeker.WriteAsync("maya.chen@northwind.example", "Your work in rivers", id);
        seeker.Mailbox.Deliver(Letters.Answer(Nora, (string)draft["internetMessageId"]!, "Yes, gladly."));
        await seeker.SettleAsync();
        Assert.Equal(RequestState.Draft, (await seeker.RequestAsync(id)).State);

        await seeker.SendDraftAsync((string)draft["id"]!);
        await seeker.SettleAsync();

        Assert.Equal(RequestState.Answered, (await seeker.RequestAsync(id)).State);
    }

    [Fact]
    public async Task A_reply_in_Junk_is_noticed_too()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        var id = await seeker.AskAsync("Maya Chen", "maya.chen@northwind.example");

        seeker.Mailbox.Deliver(Letters.Answer(Nora, SentId(seeker), "Yes, gladly."), "junkemail");
        await seeker.SettleAsync();

        Assert.Equal(RequestState.Answered, (await seeker.RequestAsync(id)).State);
    }

    [Fact]
    public async Task A_mail_in_a_new_thread_asks_to_be_looked_at()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        var id = await seeker.AskAsync("Maya Chen", "maya.chen@northwind.example");

        seeker.Mailbox.Deliver("From: Maya Chen <maya.chen@northwind.example>\nTo: nora@contoso.example\nSubject: Coffee\nMessage-ID: <coffee@northwind.example>\n\nI have to decline.");
        await seeker.SettleAsync();

        var request = await seeker.RequestAsync(id);
        Assert.Equal((RequestState.Answered, NextStep.Look, false), (request.State, request.NextStep, request.Reply!.Certain));
    }

    [Fact]
    public async Task The_seeker_can_say_to_which_request_a_mail_belongs()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        var id = await seeker.AskAsync("Maya Chen", "maya.chen@northwind.example");
        seeker.Mailbox.Deliver("From: M <m@private.example>\nTo: nora@contoso.example\nSubject: Coffee\nMessage-ID: <coffee@private.example>\n\nI will have to decline, sorry.");
        await seeker.SettleAsync();
        Assert.Equal(RequestState.Waiting, (await seeker.RequestAsync(id)).State);

        Assert.Equal(HttpStatusCode.NoContent, await seeker.StatusAsync(HttpMethod.Post, $"api/requests/{id}/replies", new { internetMessageId = "<coffee@private.example>" }));

        Assert.Equal(RequestState.Declined, (await seeker.RequestAsync(id)).State);
        Assert.Equal(HttpStatusCode.NotFound, await seeker.StatusAsync(HttpMethod.Post, $"api/requests/{id}/replies", new { internetMessageId = "<no-such@private.example>" }));
        Assert.Equal(HttpStatusCode.BadRequest, await seeker.StatusAsync(HttpMethod.Post, $"api/requests/{id}/replies", new { }));
    }

    public static TheoryData<string, byte[]> HostileMails()
    {
        string Head(string rest) => $"From: Maya Chen <maya.chen@northwind.example>\r\nTo: {Nora}\r\nIn-Reply-To: SENT\r\nMessage-ID: <{Guid.NewGuid():N}@northwind.example>\r\n{rest}";
        return new TheoryData<string, byte[]>
        {
            { "cut off in the middle of a part", Encoding.UTF8.GetBytes(Head("Subject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\nWWVzLCB")) },
            { "a subject of 100 kB", Encoding.UTF8.GetBytes(Head($"Subject: {new string('ä', 50_000)}\r\n\r\nYes.")) },
            { "bytes that are no text", [.. Encoding.ASCII.GetBytes(Head("Subject: x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n")), 0xff, 0xfe, 0x00, 0xc3, 0x28, 0x80] },
            { "an unknown charset", Encoding.UTF8.GetBytes(Head("Subject: =?x-klingon?Q?nuqneH?=\r\nContent-Type: text/plain; charset=x-klingon\r\n\r\nYes.")) },
            { "impossible dates", Encoding.UTF8.GetBytes(Head("Subject: x\r\nDate: Fri, 99 Foo 9999 99:99:99 +9999\r\n\r\nHow about Tuesday 31 February at 25:99, or 99/99?")) },
            { "half a megabyte of one sentence", Encoding.UTF8.GetBytes(Head("Subject: x\r\n\r\n" + string.Concat(Enumerable.Repeat("on Tuesday at 10 or ", 25_000)))) },
            { "deep HTML", Encoding.UTF8.GetBytes(Head("Subject: x\r\nContent-Type: text/html\r\n\r\n" + string.Concat(Enumerable.Repeat("<div>", 5_000)) + "Yes.")) },
            { "a report that reports nothing", Encoding.UTF8.GetBytes(Head("Subject: Undeliverable\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n\r\n--b--")) },
            { "a script for a name", Encoding.UTF8.GetBytes(Head("Subject: <script>alert(1)</script>\r\nReply-To: \"<img onerror=x>\" <a@b.example>\r\n\r\n<script>alert(1)</script>")) },
        };
    }

    [Theory]
    [MemberData(nameof(HostileMails), DisableDiscoveryEnumeration = true)]
    public async Task Hostile_mail_is_set_aside_for_the_seeker_and_the_next_one_is_read(string what, byte[] mail)
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        var id = await seeker.AskAsync("Maya Chen", "maya.chen@northwind.example");
        var sent = SentId(seeker);

        seeker.Mailbox.Deliver(Replace(mail, "SENT", sent));
        await seeker.SettleAsync();
        seeker.Mailbox.Deliver(Letters.Answer(Nora, sent, "Yes, gladly.", at: House.MondayMorning.AddHours(2)));
        await seeker.SettleAsync();

        var request = await seeker.RequestAsync(id);
        Assert.True(request.State == RequestState.Answered, what);
        Assert.Contains(request.Replies, r => r.Quote == "Yes, gladly.");
        Assert.Null((await seeker.MailboxViewAsync()).Problem);
    }

    private static byte[] Replace(byte[] mail, string what, string with) =>
        Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(mail).Replace(what, with, StringComparison.Ordinal));

    private static int Opened(Seeker seeker) => seeker.Mailbox.Calls.Count(c => c.Template.StartsWith("/me/messages/{id}", StringComparison.Ordinal) && c.Method == "GET");

    private static string SentId(Seeker seeker) => (string)seeker.Mailbox.Messages("sentitems")[^1]["internetMessageId"]!;
}
