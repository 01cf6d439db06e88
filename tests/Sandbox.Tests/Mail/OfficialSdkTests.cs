using InfoInterview.Sandbox.Tests.Surroundings;
using Microsoft.Graph.Me.Messages.Item.CreateReply;
using Microsoft.Graph.Me.Messages.Item.Move;
using Microsoft.Graph.Me.SendMail;
using Microsoft.Graph.Models;

namespace InfoInterview.Sandbox.Tests.Mail;

/// <summary>The SDK that the product uses reads and writes the sandbox's wire format.</summary>
public class OfficialSdkTests
{
    [Fact]
    public async Task It_reads_profile_folders_messages_and_settings()
    {
        await using var given = await Given.ASandbox();
        var sdk = given.Sdk();
        Assert.Equal(Given.Nora, (await sdk.Me.GetAsync())!.UserPrincipalName);
        var inbox = await sdk.Me.MailFolders["inbox"].GetAsync();
        Assert.Equal(("Inbox", 3), (inbox!.DisplayName, inbox.TotalItemCount));
        var page = await sdk.Me.MailFolders["inbox"].Messages.GetAsync(request => request.QueryParameters.Top = 2);
        Assert.Equal("Lunch on Thursday?", page!.Value![0].Subject);
        Assert.Equal(Given.Omar, page.Value[0].From!.EmailAddress!.Address);
        var next = await sdk.Me.MailFolders["inbox"].Messages.WithUrl(page.OdataNextLink!).GetAsync();
        Assert.Single(next!.Value!);
        var settings = await sdk.Me.MailboxSettings.GetAsync();
        Assert.Equal("Europe/Berlin", settings!.TimeZone);
        Assert.Equal(5, settings.WorkingHours!.DaysOfWeek!.Count);
        Assert.NotEmpty((await sdk.Me.Outlook.MasterCategories.GetAsync())!.Value!);
        Assert.NotEmpty((await sdk.Me.People.GetAsync())!.Value!);
        var contacts = await sdk.Me.Contacts.GetAsync(request => request.QueryParameters.Filter = "emailAddresses/any(a:a/address eq 'sofia@brandt.example')");
        Assert.Equal("Sofia Brandt", contacts!.Value!.Single().DisplayName);
        Assert.NotEmpty((await sdk.Me.Outlook.SupportedTimeZones.GetAsSupportedTimeZonesGetResponseAsync())!.Value!);
    }

    [Fact]
    public async Task It_writes_a_draft_sends_it_and_finds_it_in_sent_items()
    {
        await using var given = await Given.ASandbox();
        var sdk = given.Sdk();
        var draft = await sdk.Me.Messages.PostAsync(new Message
        {
            Subject = "Half an hour",
            Body = new ItemBody { ContentType = BodyType.Html, Content = "<p>Dear Omar</p>" },
            ToRecipients = [new Recipient { EmailAddress = new EmailAddress { Address = Given.Omar } }],
            SingleValueExtendedProperties = [new SingleValueLegacyExtendedProperty { Id = "String {6d1f0c52-6a5e-4f6b-9d0a-5c8f3f5b7e21} Name InfoInterviewDraft", Value = "d1" }],
        }, request => request.Headers.Add("Prefer", "IdType=\"ImmutableId\""));
        Assert.True(draft!.IsDraft);
        await sdk.Me.Messages[draft.Id].PatchAsync(new Message { Subject = "Thirty minutes" });
        await sdk.Me.Messages[draft.Id].Send.PostAsync();
        await given.Sandbox.QuietAsync();
        var sent = await sdk.Me.MailFolders["sentitems"].Messages.GetAsync(request =>
        {
            request.QueryParameters.Filter = "singleValueExtendedProperties/Any(ep: ep/id eq 'String {6D1F0C52-6A5E-4F6B-9D0A-5C8F3F5B7E21} Name InfoInterviewDraft' and ep/value eq 'd1')";
            request.QueryParameters.Expand = ["singleValueExtendedProperties($filter=id eq 'String {6d1f0c52-6a5e-4f6b-9d0a-5c8f3f5b7e21} Name InfoInterviewDraft')"];
            request.Headers.Add("Prefer", "IdType=\"ImmutableId\"");
        });
        var found = sent!.Value!.Single();
        Assert.Equal((draft.Id, "Thirty minutes", draft.InternetMessageId, "d1"), (found.Id, found.Subject, found.InternetMessageId, found.SingleValueExtendedProperties!.Single().Value));
        Assert.Equal("Thirty minutes", given.Sandbox.Mailbox(Given.Omar).Messages()[0].Str("subject"));
    }

    [Fact]
    public async Task It_sends_replies_and_moves()
    {
        await using var given = await Given.ASandbox();
        var sdk = given.Sdk();
        await sdk.Me.SendMail.PostAsync(new SendMailPostRequestBody { Message = new Message { Subject = "Quick note", Body = new ItemBody { Content = "x" }, ToRecipients = [new Recipient { EmailAddress = new EmailAddress { Address = Given.Ines } }] }, SaveToSentItems = true });
        await given.Sandbox.QuietAsync();
        var ines = given.Sdk(Given.Ines);
        var arrived = (await ines.Me.Messages.GetAsync(request => request.QueryParameters.Filter = "subject eq 'Quick note'"))!.Value!.Single();
        var reply = await ines.Me.Messages[arrived.Id].CreateReply.PostAsync(new CreateReplyPostRequestBody { Comment = "Thank you" });
        Assert.Equal(("Re: Quick note", Given.Nora, arrived.ConversationId), (reply!.Subject, reply.ToRecipients!.Single().EmailAddress!.Address, reply.ConversationId));
        var moved = await ines.Me.Messages[arrived.Id].Move.PostAsync(new MovePostRequestBody { DestinationId = "archive" });
        Assert.NotEqual(arrived.Id, moved!.Id);
    }

    [Fact]
    public async Task It_follows_a_delta_round_with_parentheses_and_gets_tombstones()
    {
        await using var given = await Given.ASandbox();
        var sdk = given.Sdk();
        var delta = sdk.Me.MailFolders["inbox"].Messages.Delta;
        var page = await delta.GetAsDeltaGetResponseAsync(request => request.QueryParameters.Select = ["subject"]);
        Assert.Equal(3, page!.Value!.Count);
        await sdk.Me.Messages[page.Value[0].Id].DeleteAsync();
        given.Mailbox.Deliver("From: a@b.example\nTo: nora@contoso.example\nSubject: fresh\n\nhi");
        var next = await delta.WithUrl(page.OdataDeltaLink!).GetAsDeltaGetResponseAsync();
        Assert.Contains(next!.Value!, message => message.AdditionalData.ContainsKey("@removed"));
        Assert.Contains(next.Value!, message => message.Subject == "fresh");
    }
}
