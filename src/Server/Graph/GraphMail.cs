using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.Replies.Texts;
using InfoInterview.Server.Data;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using KeyValuePair = System.Collections.Generic.KeyValuePair;

namespace InfoInterview.Server.Graph;

/// <summary>A page of changes in a folder.</summary>
/// <param name="Link">Where to go on: with the next page, or with the next round.</param>
/// <param name="More">True when the next page is there already.</param>
public sealed record ChangesPage(IReadOnlyList<MessageEnvelope> Messages, string Link, bool More);

/// <summary>A draft as it stands in the mailbox.</summary>
public sealed record DraftCopy(string MessageId, string? InternetMessageId, string? Subject, string? WebLink, string Html, bool IsDraft);

/// <summary>Mail: following changes, reading what belongs to a request, preparing drafts. It cannot send.</summary>
public sealed class GraphMail
{
    private const int PageSize = 50;
    private const int LongestLookBack = 500;

    private static readonly string[] EnvelopeFields =
    [
        "id", "internetMessageId", "conversationId", "subject", "from", "toRecipients", "ccRecipients",
        "receivedDateTime", "sentDateTime", "isDraft", "webLink",
    ];

    private readonly GraphServiceClient _sdk;
    private readonly string _bag;

    internal GraphMail(GraphServiceClient sdk, Guid addInId) => (_sdk, _bag) = (sdk, Properties.Bag(addInId));

    private static string NameOf(WatchedFolder folder) => folder.ToString().ToLowerInvariant();

    /// <summary>The next changes of a folder, without anybody's words.</summary>
    /// <param name="link">Where the last page ended; null starts a first round.</param>
    /// <param name="since">A first round goes back to here.</param>
    /// <exception cref="DeltaExpiredException">Start over, with no link.</exception>
    public Task<ChangesPage> ChangesAsync(WatchedFolder folder, string? link, DateTimeOffset since, CancellationToken stop) => GraphClient.Call(async () =>
    {
        var builder = _sdk.Me.MailFolders[NameOf(folder)].Messages.Delta;
        var page = link is null
            ? await builder.GetAsDeltaGetResponseAsync(
                r =>
                {
                    r.QueryParameters.Select = EnvelopeFields;
                    r.QueryParameters.Expand = [Properties.Expand(Properties.InReplyTo, Properties.References, Properties.MessageClass, Properties.Draft, _bag)];
                    r.QueryParameters.Filter = $"receivedDateTime ge {since.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}";
                    r.Headers.Add("Prefer", $"odata.maxpagesize={PageSize}");
                },
                stop)
            : await builder.WithUrl(link).GetAsDeltaGetResponseAsync(r => r.Headers.Add("Prefer", $"odata.maxpagesize={PageSize}"), stop);
        var messages = page!.Value!.Where(m => m.AdditionalData?.ContainsKey("@removed") != true && m.InternetMessageId is not null);
        return new ChangesPage([.. messages.Select(Envelope)], page.OdataNextLink ?? page.OdataDeltaLink!, page.OdataNextLink is not null);
    });

    /// <summary>What a folder received since an instant, without anybody's words; at most the newest few hundred.</summary>
    public Task<IReadOnlyList<MessageEnvelope>> ReceivedSinceAsync(WatchedFolder folder, DateTimeOffset since, CancellationToken stop) => GraphClient.Call(async () =>
    {
        var page = await _sdk.Me.MailFolders[NameOf(folder)].Messages.GetAsync(
            r =>
            {
                r.QueryParameters.Select = EnvelopeFields;
                r.QueryParameters.Expand = [Properties.Expand(Properties.InReplyTo, Properties.References, Properties.MessageClass)];
                r.QueryParameters.Filter = $"receivedDateTime ge {since.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}";
                r.QueryParameters.Orderby = ["receivedDateTime desc"];
                r.QueryParameters.Top = LongestLookBack;
            },
            stop);
        return (IReadOnlyList<MessageEnvelope>)[.. page!.Value!.Where(m => m.InternetMessageId is not null).Select(Envelope)];
    });

    /// <summary>The whole of one mail that may belong to a request; null when it is gone.</summary>
    public async Task<IncomingMessage?> ReadAsync(MessageEnvelope envelope, CancellationToken stop)
    {
        var message = await GraphClient.FindOrNull(() => _sdk.Me.Messages[envelope.MessageId].GetAsync(
            r =>
            {
                r.QueryParameters.Select = ["id", "body", "uniqueBody", "internetMessageHeaders"];
                r.Headers.Add("Prefer", "outlook.body-content-type=\"html\"");
            },
            stop));
        if (message is null)
        {
            return null;
        }

        var headers = (message.InternetMessageHeaders ?? []).Where(h => h.Name is not null)
            .Select(h => KeyValuePair.Create(h.Name!, SoundText.Of(h.Value))).ToList();
        return new IncomingMessage
        {
            Envelope = envelope,
            Html = message.Body is { ContentType: not BodyType.Text, Content: { } html } ? SoundText.Of(html) : null,
            Text = message.Body is { ContentType: BodyType.Text, Content: { } text } ? SoundText.Of(text) : "",
            UniqueText = message.UniqueBody?.Content is { } unique ? MailText.PlainOf(SoundText.Of(unique)) : null,
            Headers = headers,
            WriterOffset = MailSource.OffsetOf(headers.FirstOrDefault(h => h.Key.Equals("Date", StringComparison.OrdinalIgnoreCase)).Value),
        };
    }

    /// <summary>The delivery report inside a mail; null when there is none.</summary>
    public async Task<DeliveryReport?> ReportAsync(string messageId, CancellationToken stop)
    {
        var source = await GraphClient.FindOrNull(() => _sdk.Me.Messages[messageId].Content.GetAsync(cancellationToken: stop));
        return source is null ? null : DeliveryReports.In(source);
    }

    /// <summary>A mail anywhere in the mailbox, by its Message-ID; null when there is none.</summary>
    public Task<MessageEnvelope?> FindAsync(string internetMessageId, CancellationToken stop) =>
        FirstAsync($"internetMessageId eq '{internetMessageId.Replace("'", "''", StringComparison.Ordinal)}'", Envelope, stop);

    /// <summary>Puts one category on a mail in place of our earlier one; the seeker's own stay. False when the mail is gone.</summary>
    public async Task<bool> CategorizeAsync(string messageId, string category, Func<string, bool> isOurs, CancellationToken stop)
    {
        var message = await GraphClient.FindOrNull(() => _sdk.Me.Messages[messageId].GetAsync(r => r.QueryParameters.Select = ["id", "categories"], stop));
        if (message is null)
        {
            return false;
        }

        var categories = (message.Categories ?? []).Where(c => !isOurs(c)).Append(category).ToList();
        if (!categories.SequenceEqual(message.Categories ?? []))
        {
            await GraphClient.Call(() => _sdk.Me.Messages[messageId].PatchAsync(new Message { Categories = categories }, cancellationToken: stop));
        }

        return true;
    }

    /// <summary>Makes an empty answer in the thread of a mail, carrying our draft's id from its first moment.</summary>
    public Task<DraftCopy> CreateAnswerAsync(string answersMessageId, Guid draftId, CancellationToken stop) => GraphClient.Call(async () =>
    {
        var draft = await _sdk.Me.Messages[answersMessageId].CreateReply.PostAsync(
            new()
            {
                Message = new Message { SingleValueExtendedProperties = [new() { Id = Properties.Draft, Value = draftId.ToString("D") }] },
            },
            cancellationToken: stop);
        return Copy(draft!);
    });

    /// <summary>The draft that carries our id; null when it was never made, or was deleted for good.</summary>
    public Task<DraftCopy?> FindDraftAsync(Guid draftId, CancellationToken stop) =>
        FirstAsync(Properties.Filter(Properties.Draft, draftId.ToString("D")), Copy, stop);

    /// <param name="toAddress">Whom it goes to; null leaves that as it is.</param>
    public Task<DraftCopy> WriteDraftAsync(string messageId, string html, string? toAddress, CancellationToken stop) => GraphClient.Call(async () =>
    {
        var change = new Message { Body = new ItemBody { ContentType = BodyType.Html, Content = html } };
        if (toAddress is not null)
        {
            // Only then: the SDK sends what was set, and a null would empty the field.
            change.ToRecipients = [new Recipient { EmailAddress = new EmailAddress { Address = toAddress } }];
        }

        return Copy((await _sdk.Me.Messages[messageId].PatchAsync(change, cancellationToken: stop))!);
    });

    /// <summary>Moves a draft to Deleted Items. A mail that was sent meanwhile, or is gone, is left alone.</summary>
    public async Task DeleteDraftAsync(string messageId, CancellationToken stop)
    {
        var message = await GraphClient.FindOrNull(() => _sdk.Me.Messages[messageId].GetAsync(r => r.QueryParameters.Select = ["id", "isDraft"], stop));
        if (message?.IsDraft == true)
        {
            await GraphClient.Call(() => _sdk.Me.Messages[messageId].DeleteAsync(cancellationToken: stop));
        }
    }

    private Task<T?> FirstAsync<T>(string filter, Func<Message, T> take, CancellationToken stop)
        where T : class => GraphClient.Call(async () =>
    {
        var found = await _sdk.Me.Messages.GetAsync(
            r =>
            {
                r.QueryParameters.Filter = filter;
                r.QueryParameters.Top = 1;
                r.QueryParameters.Select = [.. EnvelopeFields, "body"];
            },
            stop);
        return found?.Value is [var first, ..] ? take(first) : null;
    });

    private static DraftCopy Copy(Message m) =>
        new(m.Id!, m.InternetMessageId, m.Subject, m.WebLink, m.Body?.Content ?? "", m.IsDraft ?? false);

    private MessageEnvelope Envelope(Message m) => MailSource.Envelope(m, _bag);
}
