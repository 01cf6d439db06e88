using System.Text;
using InfoInterview.Sandbox.Tests.Surroundings;

namespace InfoInterview.Sandbox.Tests.Mail;

public class MessageRulesTests
{
    const string Immutable = "IdType=\"ImmutableId\"";
    const string Draft = """{"subject":"S","body":{"contentType":"HTML","content":"<p>Hello</p>"},"toRecipients":[{"emailAddress":{"address":"omar@contoso.example"}}]}""";

    [Fact]
    public async Task An_ordinary_id_changes_on_move_and_an_immutable_one_does_not()
    {
        await using var given = await Given.ASandbox();
        var graph = given.Graph();
        var first = (await graph.Read("me/mailFolders/inbox/messages?$top=1")).Values()[0];
        var stable = (await graph.Read("me/mailFolders/inbox/messages?$top=1", ("Prefer", Immutable))).Values()[0].Str("id");
        Assert.StartsWith("AAkALg", stable, StringComparison.Ordinal);
        var moved = await graph.Create($"me/messages/{first.Str("id")}/move", """{"destinationId":"archive"}""");
        Assert.NotEqual(first.Str("id"), moved.Str("id"));
        Assert.Equal("ErrorItemNotFound", (await graph.Ask("GET", $"me/messages/{first.Str("id")}", null, 404)).Code());
        Assert.Equal(stable, (await graph.Read($"me/messages/{stable}", ("Prefer", Immutable))).Str("id"));
        Assert.Equal(moved.Str("id"), (await graph.Read($"me/messages/{moved.Str("id")}", ("Prefer", Immutable))).Str("id"));
        Assert.Equal("ErrorInvalidIdMalformed", (await graph.Ask("GET", "me/messages/not-an-id!", null, 400)).Code());
    }

    [Fact]
    public async Task Ids_can_be_translated_both_ways()
    {
        await using var given = await Given.ASandbox();
        var graph = given.Graph();
        var ordinary = (await graph.Read("me/messages?$top=1")).Values()[0].Str("id");
        string Wish(string id, string target) => $$"""{"inputIds":["{{id}}","AAMkAAAAAAAAAAAAAAA="],"targetIdType":"{{target}}","sourceIdType":"restId"}""";
        var translated = (await graph.Ask("POST", "me/translateExchangeIds", Wish(ordinary, "restImmutableEntryId"), 200)).Values();
        Assert.Equal("ErrorItemNotFound", translated[1]["errorDetails"].Str("code"));
        Assert.Equal(ordinary, (await graph.Ask("POST", "me/translateExchangeIds", Wish(translated[0].Str("targetId"), "restId"), 200)).Values()[0].Str("targetId"));
    }

    [Fact]
    public async Task A_sent_message_cannot_be_read_until_it_lies_in_sent_items()
    {
        await using var given = await Given.ASandbox(options => options with { SentItemDelay = TimeSpan.FromHours(1) });
        var graph = given.Graph();
        var id = (await graph.Create("me/messages", Draft, ("Prefer", Immutable))).Str("id");
        await graph.Ask("POST", $"me/messages/{id}/send", null, 202, ("Prefer", Immutable));
        Assert.Equal("ErrorItemNotFound", (await graph.Ask("GET", $"me/messages/{id}", null, 404, ("Prefer", Immutable))).Code());
        Assert.Empty((await graph.Read("me/mailFolders/drafts/messages")).Values());
        given.Sandbox.Clock.Advance(TimeSpan.FromHours(1));
        await given.Sandbox.QuietAsync();
        var sent = await graph.Read($"me/messages/{id}", ("Prefer", Immutable));
        Assert.False((bool)sent["isDraft"]!);
        Assert.Equal((await graph.Read("me/mailFolders('SentItems')")).Str("id"), sent.Str("parentFolderId"));
    }

    [Fact]
    public async Task Only_some_properties_of_a_sent_message_can_be_changed()
    {
        await using var given = await Given.ASandbox();
        var graph = given.Graph();
        var id = (await graph.Read("me/mailFolders/inbox/messages?$top=1")).Values()[0].Str("id");
        var changed = await graph.Ask("PATCH", $"me/messages/{id}", """{"categories":["Waiting"],"isRead":true,"flag":{"flagStatus":"flagged"}}""", 200);
        Assert.Equal("Waiting", (string)changed["categories"]![0]!);
        Assert.Equal("ErrorInvalidPropertySet", (await graph.Ask("PATCH", $"me/messages/{id}", """{"subject":"other"}""", 400)).Code());
        Assert.NotEqual("other", (await graph.Read($"me/messages/{id}")).Str("subject"));
    }

    [Fact]
    public async Task A_stale_etag_is_412()
    {
        await using var given = await Given.ASandbox();
        var graph = given.Graph();
        var message = (await graph.Read("me/messages?$top=1")).Values()[0];
        var path = $"me/messages/{message.Str("id")}";
        await graph.Ask("PATCH", path, """{"isRead":true}""", 200, ("If-Match", message.Str("@odata.etag")));
        Assert.Equal("ErrorIrresolvableConflict", (await graph.Ask("PATCH", path, """{"isRead":false}""", 412, ("If-Match", message.Str("@odata.etag")))).Code());
    }

    [Theory]
    [InlineData("""{"internetMessageHeaders":[{"name":"x-a","value":"1"}]}""", null)]
    [InlineData("""{"internetMessageHeaders":[{"name":"References","value":"<a@b>"}]}""", "InvalidInternetMessageHeader")]
    [InlineData("""{"internetMessageHeaders":[]}""", "InvalidInternetMessageHeaderCollection")]
    [InlineData("""{"internetMessageHeaders":[{"name":"x-1","value":"1"},{"name":"x-2","value":"1"},{"name":"x-3","value":"1"},{"name":"x-4","value":"1"},{"name":"x-5","value":"1"},{"name":"x-6","value":"1"}]}""", "InvalidInternetMessageHeaderCollection")]
    [InlineData("""{"internetMessageId":"<own@contoso.example>"}""", null)]
    [InlineData("""{"internetMessageId":null}""", "ErrorPropertyValidationFailure")]
    [InlineData("""{"subject":"once","subject":"twice"}""", "BadRequest")]
    [InlineData("""{"subjekt":"typo"}""", "RequestBodyRead")]
    [InlineData("""{"importance":"urgent"}""", "RequestBodyRead")]
    [InlineData("""{"isRead":"perhaps"}""", "RequestBodyRead")]
    [InlineData("""{"toRecipients":{"address":"x"}}""", "RequestBodyRead")]
    [InlineData("""{"subject":""", "BadRequest")]
    [InlineData("""{"singleValueExtendedProperties":[{"id":"nonsense","value":"1"}]}""", "ErrorInvalidExtendedProperty")]
    public async Task A_new_draft_is_checked(string body, string? code)
    {
        await using var given = await Given.ASandbox();
        var answer = await given.Graph().Ask("POST", "me/messages", body, code is null ? 201 : 400);
        if (code is not null) Assert.Equal(code, answer.Code());
        Assert.Equal(code is null ? 1 : 0, given.Mailbox.Messages("drafts").Count);
    }

    [Fact]
    public async Task Own_headers_travel_and_do_not_show_on_the_sent_copy()
    {
        await using var given = await Given.ASandbox();
        await given.Graph().Ask("POST", "me/sendMail", """{"message":{"subject":"H","internetMessageHeaders":[{"name":"x-mark","value":"42"}],"toRecipients":[{"emailAddress":{"address":"omar@contoso.example"}}]},"saveToSentItems":"true"}""", 202);
        await given.Sandbox.QuietAsync();
        var sent = (await given.Graph().Read("me/mailFolders/sentitems/messages?$select=internetMessageHeaders")).Values()[0];
        Assert.False(sent.ContainsKey("internetMessageHeaders"));
        var received = (await given.Graph(Given.Omar).Read("me/mailFolders/inbox/messages?$top=1&$select=internetMessageHeaders")).Values()[0];
        Assert.Contains(received["internetMessageHeaders"]!.AsArray(), header => header.Str("name") == "x-mark" && header.Str("value") == "42");
        Assert.False((await given.Graph(Given.Omar).Read("me/mailFolders/inbox/messages?$top=1")).Values()[0].ContainsKey("internetMessageHeaders"));
    }

    [Fact]
    public async Task SendMail_can_leave_no_copy()
    {
        await using var given = await Given.ASandbox();
        await given.Graph().Ask("POST", "me/sendMail", """{"message":{"subject":"Gone","toRecipients":[{"emailAddress":{"address":"omar@contoso.example"}}]},"saveToSentItems":false}""", 202);
        await given.Sandbox.QuietAsync();
        Assert.Empty(given.Mailbox.Messages("sentitems"));
        Assert.Equal("Gone", given.Sandbox.Mailbox(Given.Omar).Messages()[0].Str("subject"));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""[{"emailAddress":{"address":"no at sign"}}]""")]
    [InlineData("""[{"emailAddress":{"address":"a@b@c"}}]""")]
    public async Task A_mail_to_nobody_is_refused_and_stays_unsent(string recipients)
    {
        await using var given = await Given.ASandbox();
        Assert.Equal("ErrorInvalidRecipients", (await given.Graph().Ask("POST", "me/sendMail", $$$"""{"message":{"subject":"x","toRecipients":{{{recipients}}}}}""", 400)).Code());
        Assert.Empty(given.Mailbox.Messages("drafts"));
    }

    [Fact]
    public async Task Nobody_sends_as_somebody_else()
    {
        await using var given = await Given.ASandbox();
        Assert.Equal("ErrorSendAsDenied", (await given.Graph().Ask("POST", "me/sendMail", """{"message":{"from":{"emailAddress":{"address":"omar@contoso.example"}},"toRecipients":[{"emailAddress":{"address":"ines@fabrikam.example"}}]}}""", 403)).Code());
        Assert.Empty(given.Mailbox.Messages("drafts"));
    }

    [Fact]
    public async Task A_draft_can_be_given_as_mime_and_read_as_mime()
    {
        await using var given = await Given.ASandbox();
        var graph = given.Graph();
        var mime = Convert.ToBase64String(Encoding.UTF8.GetBytes("Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\nTo: omar@contoso.example\r\nAuto-Submitted: auto-replied\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nGuten Tag"));
        using var answer = await graph.PostAsync("me/messages", new StringContent(mime, Encoding.ASCII, "text/plain"));
        var draft = System.Text.Json.Nodes.JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject();
        Assert.Equal("Grüße", draft.Str("subject"));
        var value = await graph.GetStringAsync($"me/messages/{draft.Str("id")}/$value");
        Assert.Contains("To: omar@contoso.example", value, StringComparison.Ordinal);
        Assert.DoesNotContain("Auto-Submitted", value, StringComparison.Ordinal);
        using var bad = await graph.PostAsync("me/messages", new StringContent("not base64!", Encoding.ASCII, "text/plain"));
        Assert.Equal(400, (int)bad.StatusCode);
    }

    [Fact]
    public async Task A_reply_keeps_the_thread_on_the_wire_and_quotes_below()
    {
        await using var given = await Given.ASandbox();
        given.Mailbox.Deliver("From: Ann <ann@b.example>\nTo: nora@contoso.example\nCc: c@b.example\nReply-To: desk@b.example\nSubject: Plan\nMessage-ID: <two@b.example>\nReferences: <one@b.example>\n\nThe old text");
        var graph = given.Graph();
        var id = (await graph.Read("me/mailFolders/inbox/messages?$top=1")).Values()[0].Str("id");
        var draft = await graph.Create($"me/messages/{id}/createReply", """{"comment":"My words"}""");
        Assert.Equal("desk@b.example", draft["toRecipients"]![0]!["emailAddress"].Str("address"));
        var body = (await graph.Read($"me/messages/{draft.Str("id")}?$select=body,uniqueBody", ("Prefer", "outlook.body-content-type=\"text\"")));
        Assert.Matches("(?s)My words.*From: Ann.*The old text", body["body"].Str("content"));
        Assert.DoesNotContain("The old text", body["uniqueBody"].Str("content"), StringComparison.Ordinal);
        await graph.Ask("POST", $"me/messages/{draft.Str("id")}/send", null, 202);
        await given.Sandbox.QuietAsync();
        var sent = given.Mailbox.Mime((string)given.Mailbox.Messages("sentitems")[0]["id"]!)!;
        Assert.Equal(("two@b.example", "one@b.example two@b.example"), (sent.InReplyTo, string.Join(' ', sent.References)));
        var all = await graph.Create($"me/messages/{id}/createReplyAll", "{}");
        Assert.Equal("c@b.example", all["ccRecipients"]![0]!["emailAddress"].Str("address"));
        Assert.Equal("ErrorInvalidArgument", (await graph.Ask("POST", $"me/messages/{id}/createReply", """{"comment":"a","message":{"body":{"content":"b"}}}""", 400)).Code());
    }

    [Fact]
    public async Task A_reply_with_another_subject_begins_a_new_conversation()
    {
        await using var given = await Given.ASandbox();
        string Conversation(string subject, string id, string? parent)
        {
            given.Mailbox.Deliver($"From: a@b.example\nTo: n@contoso.example\nSubject: {subject}\nMessage-ID: <{id}@b.example>\n" + (parent is null ? "" : $"In-Reply-To: <{parent}@b.example>\n") + "\nx");
            return given.Mailbox.Messages()[0].Str("conversationId");
        }
        var first = Conversation("Topic", "1", null);
        Assert.Equal(first, Conversation("RE: Topic", "2", "1"));
        Assert.Equal(first, Conversation("AW: Re: topic", "3", "2"));
        Assert.NotEqual(first, Conversation("Something else", "4", "3"));
        Assert.NotEqual(first, Conversation("Topic", "5", null));
    }

    [Fact]
    public async Task Mapi_properties_of_received_mail_can_be_expanded_in_lists_and_filtered()
    {
        await using var given = await Given.ASandbox();
        given.Mailbox.Deliver("From: a@b.example\nTo: n@contoso.example\nSubject: x\nMessage-ID: <m1@b.example>\nIn-Reply-To: <p@b.example>\nReferences: <o@b.example> <p@b.example>\n\nx");
        var graph = given.Graph();
        var expand = "$expand=singleValueExtendedProperties($filter=id eq 'String 0x1042' or id eq 'String 0x1039' or id eq 'String 0x001a' or id eq 'String 0x1035')";
        var found = (await graph.Read($"me/mailFolders/inbox/messages?$top=1&{expand}")).Values()[0]["singleValueExtendedProperties"]!.AsArray().ToDictionary(property => property.Str("id"), property => property.Str("value"));
        Assert.Equal(("<p@b.example>", "<o@b.example> <p@b.example>", "IPM.Note", "<m1@b.example>"), (found["String 0x1042"], found["String 0x1039"], found["String 0x001A"], found["String 0x1035"]));
        Assert.Single((await graph.Read("me/messages?$filter=singleValueExtendedProperties/Any(ep: ep/id eq 'String 0x1042' and ep/value eq '<P@b.example>')")).Values());
        Assert.Equal("ErrorInvalidUrlQuery", (await graph.Ask("GET", "me/messages?$expand=singleValueExtendedProperties", null, 400)).Code());
        Assert.False((await graph.Read("me/messages?$top=1")).Values()[0].ContainsKey("singleValueExtendedProperties"));
    }

    [Fact]
    public async Task Attachments_go_in_and_come_out()
    {
        await using var given = await Given.ASandbox();
        var graph = given.Graph();
        var draft = await graph.Create("me/messages", """{"subject":"A","toRecipients":[{"emailAddress":{"address":"omar@contoso.example"}}],"attachments":[{"@odata.type":"#microsoft.graph.fileAttachment","name":"a.txt","contentType":"text/plain","contentBytes":"aGVsbG8="}]}""");
        Assert.True((bool)draft["hasAttachments"]!);
        await graph.Create($"me/messages/{draft.Str("id")}/attachments", """{"@odata.type":"#microsoft.graph.fileAttachment","name":"b.bin","contentBytes":"AAEC"}""");
        await graph.Ask("POST", $"me/messages/{draft.Str("id")}/send", null, 202);
        await given.Sandbox.QuietAsync();
        var omar = given.Graph(Given.Omar);
        var id = (await omar.Read("me/messages?$filter=hasAttachments eq true")).Values().Single().Str("id");
        var list = (await omar.Read($"me/messages/{id}/attachments?$select=name,size")).Values();
        Assert.Equal(["a.txt", "b.bin"], list.Select(attachment => attachment.Str("name")).Order());
        Assert.Equal("hello", await omar.GetStringAsync($"me/messages/{id}/attachments/{list.First(a => a.Str("name") == "a.txt").Str("id")}/$value"));
    }
}
