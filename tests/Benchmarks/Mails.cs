using System.Reflection;
using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.Replies.Times;
using InfoInterview.ReplyLab;
using InfoInterview.ReplyLab.Scoring;
using MimeKit;

namespace InfoInterview.Benchmarks;

/// <summary>The fixed set that everything is measured on: the cases of the domain's tests.</summary>
internal sealed class Mails
{
    private static readonly DateTimeOffset Anytime = new(2026, 10, 5, 9, 0, 0, TimeSpan.Zero);

    /// <summary>Every case as a whole mail; those that are only a text get a plain envelope.</summary>
    public IReadOnlyList<(Case Case, byte[] Raw)> Raw { get; }

    /// <summary>Plain bodies, quoted request and signature included, of which the new part is known.</summary>
    public IReadOnlyList<(IncomingMessage Mail, string NewText)> Bodies { get; }

    /// <summary>New texts of which the clock times are known, most of them none.</summary>
    public IReadOnlyList<(string Text, TimeContext Context, IReadOnlyList<ExpectedTime> Times)> Texts { get; }

    public Reader Reader { get; } = new("", Anytime);

    private Mails(List<Case> cases)
    {
        Raw = [.. cases.Select(c => (c, Reader.RawOf(c) ?? Wrapped(c)))];
        Bodies = [.. cases.Where(c => c is { Text: not null, NewText: not null }).Select(c => (Plain(c), c.NewText!))];
        Texts = [.. cases.Where(c => c.NewText is not null).Select(c => (c.NewText!, ContextOf(c), ExpectedTimes.Of(c.TimesMentioned, c.WriterZone) ?? []))];
    }

    public static Mails Load()
    {
        var root = typeof(Mails).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepoRoot").Value!;
        var files = Directory.EnumerateFiles(Path.Combine(root, "tests", "Domain.Tests", "Replies", "Cases"), "*.jsonl", SearchOption.AllDirectories);
        return new Mails([.. files.Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Select(Case.Parse)]);
    }

    private static IncomingMessage Plain(Case asked) => new()
    {
        Envelope = new MessageEnvelope { MessageId = asked.Id, InternetMessageId = asked.Id, ReceivedAt = asked.ReceivedAt ?? Anytime },
        Text = asked.Text!,
    };

    private static TimeContext ContextOf(Case asked) => new(
        asked.ReceivedAt ?? Anytime, asked.WriterZone ?? "Etc/UTC", ZoneAssumed: asked.Zone is null, asked.SeekerZone ?? "Etc/UTC");

    private static byte[] Wrapped(Case asked)
    {
        using var mail = new MimeMessage();
        mail.From.Add(new MailboxAddress(asked.Person?.Name ?? "", asked.Person?.Address ?? "person@asked.invalid"));
        mail.To.Add(new MailboxAddress("", "seeker@lab.invalid"));
        mail.Subject = "Re: Half an hour about your work";
        mail.Date = asked.ReceivedAt ?? Anytime;
        mail.MessageId = asked.Id + "@lab.invalid";
        if (asked.RequestMessageId is { } request)
        {
            mail.InReplyTo = request;
        }

        mail.Body = new TextPart("plain") { Text = asked.Text ?? "" };
        using var raw = new MemoryStream();
        mail.WriteTo(raw);
        return raw.ToArray();
    }
}
