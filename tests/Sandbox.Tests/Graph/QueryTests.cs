using InfoInterview.Sandbox.Tests.Surroundings;

namespace InfoInterview.Sandbox.Tests.Graph;

public class QueryTests
{
    /// <summary>Ten mails, numbered, of which the odd ones are from Ann.</summary>
    static async Task<Given> ATenMailMailbox()
    {
        var given = await Given.ASandbox(options => options with { WithFirstLife = false });
        for (var i = 1; i <= 10; i++) given.Mailbox.Deliver($"From: {(i % 2 == 1 ? "Ann <ann@one.example>" : "Bob <bob@two.example>")}\nTo: nora@contoso.example\nSubject: Mail {i:00} it's\nImportance: {(i == 3 ? "high" : "normal")}\n\nText of {i}");
        return given;
    }

    [Theory]
    [InlineData("subject eq 'mail 03 it''s'", 1)]
    [InlineData("from/emailAddress/address eq 'ANN@one.example'", 5)]
    [InlineData("from/emailAddress/address eq 'ann@one.example' and importance eq 'high'", 1)]
    [InlineData("not (from/emailAddress/address eq 'ann@one.example')", 5)]
    [InlineData("startswith(subject,'Mail 0')", 9)]
    [InlineData("endswith(subject,'it''s') and contains(subject,'10')", 1)]
    [InlineData("isRead ne false or subject lt 'Mail 02'", 1)]
    [InlineData("toRecipients/any(r:r/emailAddress/address eq 'nora@contoso.example')", 10)]
    [InlineData("categories/any(c:c eq 'x')", 0)]
    [InlineData("receivedDateTime ge 2000-01-01T00:00:00Z and receivedDateTime lt 2190-01-01", 10)]
    [InlineData("singleValueExtendedProperties/any(ep:ep/id eq 'String 0x001A' and startswith(ep/value,'ipm'))", 10)]
    [InlineData("hasAttachments eq false and flag/flagStatus eq 'notFlagged'", 10)]
    [InlineData("replyTo/any() or bccRecipients/any()", 0)]
    public async Task A_filter_finds_what_it_means(string filter, int count)
    {
        await using var given = await ATenMailMailbox();
        var page = await given.Graph().Read($"me/messages?$count=true&$top=50&$filter={Uri.EscapeDataString(filter)}");
        Assert.Equal((count, count), (page.Values().Count, (int)page["@odata.count"]!));
    }

    [Theory]
    [InlineData("$filter=subject", 200, null)]
    [InlineData("$filter=nonsense eq 1", 400, "RequestBroker--ParseUri")]
    [InlineData("$filter=from/foo eq 'x'", 400, "RequestBroker--ParseUri")]
    [InlineData("$filter=subject eq 'x", 400, "ErrorInvalidUrlQuery")]
    [InlineData("$filter=subject eq", 400, "ErrorInvalidUrlQuery")]
    [InlineData("$filter=length(subject) gt 3", 400, "ErrorInvalidUrlQuery")]
    [InlineData("$select=subject,nonsense", 400, "RequestBroker--ParseUri")]
    [InlineData("$expand=nonsense", 400, "RequestBroker--ParseUri")]
    [InlineData("$orderby=subject sideways", 400, "ErrorInvalidUrlQuery")]
    [InlineData("$top=0", 400, "ErrorInvalidUrlQuery")]
    [InlineData("$top=1001", 400, "ErrorInvalidUrlQuery")]
    [InlineData("$apply=aggregate(x)", 400, "ErrorInvalidUrlQuery")]
    [InlineData("$top=1&$top=2", 400, "ErrorInvalidUrlQuery")]
    [InlineData("$filter=isRead eq false&$orderby=receivedDateTime", 400, "InefficientFilter")]
    [InlineData("$filter=receivedDateTime ge 2020-01-01T00:00:00Z and isRead eq false&$orderby=receivedDateTime desc", 200, null)]
    [InlineData("$search=\"mail\"&$filter=isRead eq false", 400, "SearchWithFilter")]
    public async Task A_query_is_taken_or_refused_as_outlook_does(string query, int status, string? code)
    {
        await using var given = await ATenMailMailbox();
        var answer = await given.Graph().Ask("GET", $"me/messages?{query}", null, status);
        if (code is not null) Assert.Equal(code, answer.Code());
    }

    [Fact]
    public async Task A_deeply_nested_filter_is_refused_and_not_a_crash()
    {
        await using var given = await ATenMailMailbox();
        var deep = new string('(', 2000) + "isRead eq true" + new string(')', 2000);
        await given.Graph().Ask("GET", $"me/messages?$filter={deep}", null, 400);
        await given.Graph().Ask("GET", $"me/messages?$filter={string.Concat(Enumerable.Repeat("not ", 400))}isRead", null, 400);
    }

    [Fact]
    public async Task Pages_of_ten_follow_one_another_without_loss()
    {
        await using var given = await ATenMailMailbox();
        given.Mailbox.Deliver("From: a@b.example\nSubject: last\n\nx");
        var first = await given.Graph().Read("me/mailFolders/inbox/messages?$select=subject");
        Assert.Equal(10, first.Values().Count);
        Assert.Equal("last", first.Values()[0].Str("subject"));
        var second = await given.Graph().Read(first.Str("@odata.nextLink"));
        Assert.Equal("Mail 01 it's", second.Values().Single().Str("subject"));
        Assert.False(second.ContainsKey("@odata.nextLink"));
        var small = await given.Graph().Read("me/messages?$orderby=subject desc", ("Prefer", "odata.maxpagesize=3"));
        Assert.Equal(["Mail 10 it's", "Mail 09 it's", "Mail 08 it's"], small.Values().Select(message => message.Str("subject")));
    }

    [Fact]
    public async Task Search_finds_words_and_gives_ordinary_ids()
    {
        await using var given = await ATenMailMailbox();
        var found = (await given.Graph().Read("me/messages?$search=\"from:ann 03\"", ("Prefer", "IdType=\"ImmutableId\""))).Values().Single();
        Assert.StartsWith("AAMk", found.Str("id"), StringComparison.Ordinal);
        Assert.Equal(10, (await given.Graph().Read("me/messages?$search=\"text\"")).Values().Count);
    }

    [Fact]
    public async Task Preferences_are_followed_and_said_to_be()
    {
        await using var given = await Given.ASandbox();
        given.Mailbox.Deliver("From: a@b.example\nSubject: html\nContent-Type: text/html\n\n<p>One<br>two &amp; <a href=\"https://x.example/y\">three</a><script>alert(1)</script><img src=x onerror=alert(2)></p>");
        using var answer = await given.Graph().Send("GET", "me/messages?$top=1&$select=body", null, ("Prefer", "outlook.body-content-type=\"text\", IdType=\"ImmutableId\""), ("Prefer", "odata.maxpagesize=5"));
        Assert.Contains("outlook.body-content-type=\"text\"", string.Join(',', answer.Headers.GetValues("Preference-Applied")), StringComparison.Ordinal);
        Assert.Contains("One\\r\\ntwo & three<https://x.example/y>", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var html = (await given.Graph().Read("me/messages?$top=1&$select=body")).Values()[0]["body"].Str("content");
        Assert.DoesNotContain("alert", html, StringComparison.Ordinal);
        Assert.Contains("alert(1)", (await given.Graph().Read("me/messages?$top=1&$select=body", ("Prefer", "outlook.allow-unsafe-html"))).Values()[0]["body"].Str("content"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ME/MailFolders('Inbox')/Messages")]
    [InlineData("me/mailfolders/inbox/messages")]
    [InlineData("users/nora@contoso.example/mailFolders/inbox/messages")]
    [InlineData("users/b1b1b1b1-2222-4b4b-8b8b-000000000001/messages")]
    public async Task All_spellings_of_a_path_are_one(string path)
    {
        await using var given = await Given.ASandbox();
        Assert.Equal(3, (await given.Graph().Read(path)).Values().Count);
    }

    [Theory]
    [InlineData("GET", "me/drive", 501, "SandboxNotImplemented")]
    [InlineData("PUT", "me/messages", 405, "Request_BadRequest")]
    [InlineData("GET", "users/omar@contoso.example/messages", 403, "ErrorAccessDenied")]
    public async Task What_is_not_served_is_refused(string method, string path, int status, string code)
    {
        await using var given = await Given.ASandbox();
        Assert.Equal(code, (await given.Graph().Ask(method, path, null, status)).Code());
        Assert.Equal(status == 501 ? 1 : 0, (int)(await given.Plain().Read($"sandbox/state?user={Given.Nora}"))["unknown"]!);
    }

    [Theory]
    [InlineData("POST", "me/sendMail")]
    [InlineData("PATCH", "me/mailboxSettings")]
    [InlineData("POST", "me/outlook/masterCategories")]
    [InlineData("POST", "me/findMeetingTimes")]
    [InlineData("POST", "me/contacts")]
    public async Task The_product_lacks_rights_that_it_never_asked_for(string method, string path)
    {
        await using var given = await Given.ASandbox();
        Assert.Equal("ErrorAccessDenied", (await given.Product().Ask(method, path, "{}", 403)).Code());
    }

    [Fact]
    public async Task Errors_and_answers_carry_the_ids_and_the_worlds_date()
    {
        await using var given = await Given.ASandbox();
        given.Sandbox.Clock.MoveTo(new DateTimeOffset(2031, 5, 6, 7, 8, 9, TimeSpan.Zero));
        using var answer = await given.Graph().Send("GET", "me/nothing", null, ("client-request-id", "mine"));
        Assert.Equal("mine", answer.Headers.GetValues("client-request-id").Single());
        Assert.True(Guid.TryParse(answer.Headers.GetValues("request-id").Single(), out _));
        Assert.Equal(2031, answer.Headers.Date!.Value.Year);
    }

    [Fact]
    public async Task A_request_over_four_megabytes_is_413()
    {
        await using var given = await Given.ASandbox();
        await given.Graph().Ask("POST", "me/messages", $$"""{"subject":"{{new string('x', 4_300_000)}}"}""", 413);
    }
}
