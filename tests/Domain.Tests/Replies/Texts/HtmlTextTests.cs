using InfoInterview.Domain.Replies.Texts;
using static InfoInterview.Domain.Tests.Situations;

namespace InfoInterview.Domain.Tests.Replies.Texts;

public class HtmlTextTests
{
    private const string Original = "<p>Dear Maya, would you have half an hour for me?</p><p>Nora</p>";

    public static TheoryData<string, string> Programs => new()
    {
        { "Outlook on the web", $"""<div id="appendonsend"></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg"><font><b>From:</b> Nora Lindqvist<br><b>Sent:</b> Monday<br></font></div><div>{Original}</div>""" },
        { "Outlook for Windows", $"""<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal"><b>From:</b> Nora Lindqvist &lt;nora@contoso.example&gt;<br><b>Sent:</b> Monday, March 2, 2026 9:04 AM<br><b>To:</b> Maya Chen<br><b>Subject:</b> Your work</p></div></div>{Original}""" },
        { "Outlook in a language nobody listed", $"""<div style="border-top:solid #B5C4DF 1.0pt"><p><b>Kutoka:</b> Nora &lt;nora@contoso.example&gt;<br><b>Ilitumwa:</b> 2 Machi 2026<br><b>Kwa:</b> Maya Chen<br><b>Mada:</b> Kazi yako</p></div>{Original}""" },
        { "the new Outlook", $"""<div id="mail-editor-reference-message-container"><div><b>From:</b> Nora<br><b>Sent:</b> Monday</div>{Original}</div>""" },
        { "Outlook for Mac", $"""<span id="OLK_SRC_BODY_SECTION"><div><b>From: </b>Nora<br><b>Date: </b>Monday</div>{Original}</span>""" },
        { "Gmail", $"""<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, Mar 2, 2026 at 9:04 AM Nora &lt;<a href="mailto:nora@contoso.example">nora@contoso.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid">{Original}</blockquote></div>""" },
        { "Apple Mail", $"""<div><br><blockquote type="cite"><div>On Mar 2, 2026, at 9:04, Nora &lt;nora@contoso.example&gt; wrote:</div>{Original}</blockquote></div>""" },
        { "Yahoo", $"""<div id="yahoo_quoted_123" class="yahoo_quoted"><div>On Monday, March 2, 2026, Nora wrote:</div>{Original}</div>""" },
        { "Thunderbird", $"""<div class="moz-cite-prefix">On 02.03.26 09:04, Nora wrote:<br></div><blockquote type="cite" cite="mid:1@contoso.example">{Original}</blockquote>""" },
        { "Zimbra", $"""<hr id="zwchr" data-marker="__DIVIDER__"><div><b>From: </b>"Nora"<br></div>{Original}""" },
        { "GMX", $"""<div name="quote" style="margin:10px 5px;border-left:2px solid #C3D9E5"><div>Gesendet: Montag</div>{Original}</div>""" },
        { "Proton", $"""<div class="protonmail_quote">On Monday, Nora wrote:<br><blockquote class="protonmail_quote" type="cite">{Original}</blockquote></div>""" },
        { "Front", $"""<blockquote type="cite" class="front-blockquote">{Original}</blockquote>""" },
        { "any program with a plain blockquote", $"""<div>On Mon, Mar 2, 2026 at 9:04 AM, Nora &lt;nora@contoso.example&gt; wrote:</div><blockquote>{Original}</blockquote>""" },
        { "a text mail that Exchange converted", """<div class="PlainText">&gt; Dear Maya, would you have half an hour for me?<br>&gt; Nora</div>""" },
    };

    [Theory]
    [MemberData(nameof(Programs))]
    public void The_reply_stands_alone_whatever_program_wrote_the_mail(string program, string quoted)
    {
        var text = Read($"<html><body><div>Hi Nora,<br>happy to talk.</div><div><br></div><div>Maya</div>{quoted}</body></html>");

        Assert.True(text.New == "Hi Nora,\nhappy to talk.\n\nMaya", $"{program}: {text.New}");
        Assert.Contains("half an hour", text.Whole, StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_between_Gmails_quotes_are_the_writers()
    {
        var text = Read("""
            <div class="gmail_quote"><div class="gmail_attr">On Mon, Mar 2, 2026 at 9:04 AM Nora wrote:</div><blockquote class="gmail_quote">Would you talk to me?</blockquote>
            <div>Yes.</div><blockquote class="gmail_quote">When?</blockquote><div>Thursday at 4.</div></div>
            """);

        Assert.Equal("Yes.\n\nThursday at 4.", text.New);
    }

    [Fact]
    public void A_forwarded_mail_is_not_the_forwarders()
    {
        var text = Read("""
            <div>My colleague will answer.</div><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: <b>Nora</b> &lt;nora@contoso.example&gt;<br>Date: Mon, 2 Mar 2026<br>Subject: Your work<br>To: Maya</div><p>Dear Maya</p></div>
            """);

        Assert.Equal("My colleague will answer.", text.New);
    }

    [Theory]
    [InlineData("""<div class="gmail_signature" data-smartmail="gmail_signature">Maya Chen<br>Northwind</div>""")]
    [InlineData("""<div id="Signature">Maya Chen<br>Northwind</div>""")]
    [InlineData("""<div id="ms-outlook-mobile-signature">Maya Chen<br>Northwind</div>""")]
    [InlineData("""<pre class="moz-signature">Maya Chen&#10;Northwind</pre>""")]
    [InlineData("""<div id="x_AppleMailSignature">Maya Chen<br>Northwind</div>""")]
    public void A_programs_signature_is_tagged(string signature)
    {
        var text = Read($"<div>Yes.</div>{signature}");

        Assert.Equal(("Yes.", "Maya Chen\nNorthwind"), (text.New, text.Signature));
    }

    [Fact]
    public void What_nobody_sees_is_not_text()
    {
        var text = Read("""<style>p { color: red }</style><div style="display:none">Preheader</div><script>alert(1)</script><p>Yes,&nbsp;gladly&#8203;.</p><p>Maya</p>""");

        Assert.Equal("Yes, gladly.\n\nMaya", text.New.Replace('\u00A0', ' '));
    }

    [Fact]
    public void A_link_to_a_calendar_shows_where_it_leads()
    {
        var text = Read("""Pick a time <a href="https://calendly.com/maya/30min">here</a>, see <a href="https://northwind.example">our site</a>.""");

        Assert.Equal("Pick a time here <https://calendly.com/maya/30min>, see our site.", text.New);
    }

    [Fact]
    public void Words_of_the_writer_that_are_only_moved_to_the_right_stay()
    {
        var text = Read("""<div>Three times suit me:</div><blockquote style="margin:0 0 0 40px;border:none;padding:0px"><div>Tuesday at 4</div></blockquote>""");

        Assert.Equal("Three times suit me:\nTuesday at 4", text.New);
    }

    [Fact]
    public void Text_and_form_that_say_different_things_are_doubted()
    {
        var html = "<div>Yes, I would be glad to talk on Thursday afternoon.</div>";
        var same = MailText.Of(Mail("Re: Your work", "Yes, I would be glad to talk\non Thursday afternoon.") with { Html = html });
        var other = MailText.Of(Mail("Re: Your work", "Yes, I would be glad to talk on Thursday afternoon. But only if my manager agrees to it.") with { Html = html });

        Assert.Equal((false, true), (same.Doubtful, other.Doubtful));
    }

    private static MailText Read(string html) => MailText.Of(Mail("Re: Your work", "") with { Html = html });
}
