using System.Diagnostics;
using System.Text;
using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.Replies;
using InfoInterview.Domain.Replies.Kinds;
using InfoInterview.Domain.Replies.Texts;

namespace InfoInterview.Domain.Tests.Mailboxes;

[Collection(nameof(Alone))]
public class RawMailTests
{
    [Fact]
    public void A_mail_of_text_and_html_in_an_old_charset_is_read_whole()
    {
        var mail = RawMail.Read(Encoding.Latin1.GetBytes("""
            From: =?iso-8859-1?Q?J=FCrgen?= <juergen@fabrikam.example>
            To: Nora <nora@contoso.example>
            Cc: Ravi <ravi@fabrikam.example>
            Subject: =?utf-8?B?UmU6IElocmUgQXJiZWl0?=
            Date: Tue, 3 Mar 2026 09:30:00 +0100
            Message-ID: <answer@fabrikam.example>
            In-Reply-To: <request-1@contoso.example>
            References: <request-0@contoso.example> <request-1@contoso.example>
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary=b

            --b
            Content-Type: text/plain; charset=iso-8859-1

            Schöne Grüße
            --b
            Content-Type: text/html; charset=windows-1252
            Content-Transfer-Encoding: quoted-printable

            <p>Sch=F6ne Gr=FC=DFe</p>
            --b--
            """));

        Assert.Equal(("Jürgen", "juergen@fabrikam.example", "Re: Ihre Arbeit"), (mail.Envelope.From!.Name, mail.Envelope.From.Address, mail.Envelope.Subject));
        Assert.Equal(["<request-1@contoso.example>", "<request-0@contoso.example>", "<request-1@contoso.example>"], mail.Envelope.References);
        Assert.Equal((TimeSpan.FromHours(1), "<answer@fabrikam.example>"), (mail.WriterOffset, mail.Envelope.InternetMessageId));
        Assert.Equal(("Schöne Grüße", "<p>Schöne Grüße</p>"), (mail.Text.Trim(), mail.Html!.Trim()));
    }

    [Fact]
    public void A_delivery_report_is_found_with_recipient_status_reason_and_original()
    {
        var mail = Of("""
            From: Mail Delivery System <MAILER-DAEMON@mx.contoso.example>
            Subject: Undelivered Mail Returned to Sender
            Auto-Submitted: auto-replied
            Content-Type: multipart/report; report-type=delivery-status; boundary=b

            --b

            Sorry.
            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.contoso.example

            Final-Recipient: rfc822; maya.chen@northwind.example
            Action: failed
            Status: 5.0.0
            Diagnostic-Code: smtp; 550 5.1.1 <maya.chen@northwind.example>:
              Recipient address rejected: User unknown

            --b
            Content-Type: text/rfc822-headers

            Message-ID: <request-1@contoso.example>
            Subject: Your work

            --b--
            """);

        Assert.Equal(
            new DeliveryReport("maya.chen@northwind.example", "5.1.1", false, "<request-1@contoso.example>", "550 5.1.1 <maya.chen@northwind.example>: Recipient address rejected: User unknown"),
            mail.Report);
        Assert.Equal(MailKind.HardBounce, MailKinds.Of(mail).Kind);
    }

    [Fact]
    public void A_report_that_the_mail_arrived_is_no_bounce()
    {
        var mail = Of("""
            From: postmaster@northwind.example
            Subject: Delivered: Your work
            Content-Type: multipart/report; report-type=delivery-status; boundary=b

            --b

            Your message has been delivered to the following recipients:
            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx

            Final-Recipient: rfc822; maya.chen@northwind.example
            Action: delivered
            Status: 2.0.0

            --b--
            """);

        Assert.Null(mail.Report);
        Assert.Equal(MailKind.AutoAcknowledgement, MailKinds.Of(mail).Kind);
    }

    [Theory]
    [InlineData("REPLY", "DECLINED", MeetingAnswer.Declined)]
    [InlineData("REPLY", "ACCEPTED", MeetingAnswer.Accepted)]
    [InlineData("REPLY", "TENTATIVE", MeetingAnswer.Tentative)]
    [InlineData("COUNTER", "TENTATIVE", MeetingAnswer.Tentative)]
    [InlineData("REQUEST", "NEEDS-ACTION", null)]
    public void A_calendars_answer_is_in_its_calendar_part(string method, string status, MeetingAnswer? answer)
    {
        var mail = Of($"""
            From: Maya Chen <maya.chen@northwind.example>
            Subject: Declined: Talk
            Content-Type: text/calendar; method={method}; charset=utf-8

            BEGIN:VCALENDAR
            METHOD:{method}
            BEGIN:VEVENT
            ATTENDEE;PARTST
             AT={status};CN=Maya:mailto:maya.chen@northwind.example
            END:VEVENT
            END:VCALENDAR
            """);

        Assert.Equal(answer, mail.Envelope.MeetingAnswer);
    }

    [Fact]
    public void Any_bytes_are_a_mail()
    {
        var random = new Random(7);
        for (var i = 0; i < 300; i++)
        {
            var bytes = new byte[random.Next(0, 2000)];
            random.NextBytes(bytes);
            if (i % 2 == 0)
            {
                bytes = [.. Encoding.ASCII.GetBytes("Content-Type: multipart/mixed; boundary=\"b\"\r\nFrom: a@b\r\n\r\n--b\r\n"), .. bytes];
            }

            var mail = RawMail.Read(bytes);
            MailKinds.Of(mail, MailText.Of(mail));
        }

        Assert.Equal("", RawMail.Read([]).Text);
    }

    public static TheoryData<string> Hostile =>
    [
        string.Concat(Enumerable.Range(0, 20_000).Select(i => $"Content-Type: multipart/mixed; boundary=b{i}\r\n\r\n--b{i}\r\n")),
        string.Concat(Enumerable.Repeat("Content-Type: message/rfc822\r\n\r\n", 50_000)),
        "From: a@b.example\r\n\r\n" + new string('>', 10_000_000),
        string.Concat(Enumerable.Range(0, 200_000).Select(i => $"X-{i}: y\r\n")) + "\r\nx",
        "References: " + string.Concat(Enumerable.Repeat("<a@b> ", 500_000)) + "\r\n\r\nx",
        "To: " + string.Concat(Enumerable.Repeat("\"a\" <a@b.example>, ", 100_000)) + "\r\n\r\nx",
        "Subject: " + string.Concat(Enumerable.Repeat("=?utf-8?q?a?= ", 100_000)) + "\r\n\r\nx",
        "From: " + new string('(', 200_000) + "\r\n\r\nx",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_mail_takes_bounded_time(string raw)
    {
        var clock = Stopwatch.StartNew();
        var mail = RawMail.Read(Encoding.Latin1.GetBytes(raw));
        MailKinds.Of(mail, MailText.Of(mail));

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"{clock.Elapsed}");
    }

    private static IncomingMessage Of(string raw) => RawMail.Read(Encoding.UTF8.GetBytes(raw.ReplaceLineEndings("\r\n")));
}
