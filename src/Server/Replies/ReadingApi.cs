using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.Replies;
using InfoInterview.Domain.Replies.Texts;
using InfoInterview.Domain.Replies.Times;
using InfoInterview.Domain.Requests;
using InfoInterview.Server.Access;
using InfoInterview.Server.Data;
using InfoInterview.Server.Mailboxes;
using InfoInterview.Server.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Server.Replies;

/// <summary>A place in the new text that a rule went by. Positions in UTF-16 units, as JavaScript counts them.</summary>
public sealed record ReadingMark(int Start, int Length, string Rule);

/// <summary>A time that was read, and what its writer does with it.</summary>
public sealed record ReadTime(TimeKind Kind, string Words, DateTimeOffset Start, DateTimeOffset End, string TimeZone, IReadOnlyList<Assumption> Assumed);

/// <summary>How a reply was read.</summary>
/// <param name="NewText">What its writer newly wrote; marks point into it.</param>
/// <param name="Doubts">Why it was not acted on by itself; empty when it was.</param>
/// <param name="Signature">What the writer's signature tells of them; phone numbers as E.164.</param>
/// <param name="MatchedBy">The signs by which it was recognised as an answer to this request.</param>
public sealed record ReadingView(
    MailKind Kind, ReplyLabel? Label, bool Certain, string NewText, IReadOnlyList<ReadingMark> Marks, IReadOnlyList<ReplySign> Signs,
    IReadOnlyList<ReadTime> Times, IReadOnlyList<string> Doubts, SignatureCard Signature, string MatchedBy, string? SecondReader)
{
    public static ReadingView Of(Reading r, SignatureCard signature, string matchedBy, string? secondReader) => new(
        r.Kind, r.Label, r.Certain, r.NewText, [.. r.Evidence.Select(e => new ReadingMark(e.Span.Start, e.Span.Length, e.Rule))], r.Secondary,
        [.. r.Mentions.Select(m => new ReadTime(m.Kind, m.Span.In(r.NewText), m.Start, m.End, m.TimeZone, m.Assumed))], r.Doubts, signature, matchedBy, secondReader);
}

/// <summary>A request that a mail may answer, for the seeker to say so.</summary>
public sealed record LikelyRequest(Guid RequestId, string PersonName, IReadOnlyList<string> Because);

/// <param name="SecondReader">The host of the language model that also reads matched replies; null when there is none.</param>
public sealed record ReadingSettings(string? SecondReader);

/// <summary>How a reply was read, which request a mail may answer, and the cases the seeker corrected.</summary>
public static class ReadingApi
{
    private static readonly JsonSerializerOptions CaseJson = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // A file for people to look into: letters stay letters.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void MapReading(this IEndpointRouteBuilder api)
    {
        var group = api.MapGroup("").WithTags("Reading");
        group.MapGet("/requests/{id:guid}/replies/{replyId:guid}/reading", Explain).WithSummary("How was this read?").ProducesProblem(404);
        group.MapGet("/mails/likely", Likely).WithSummary("Requests that a mail may answer, told from its envelope alone").ProducesProblem(400).ProducesProblem(404);
        group.MapGet("/reading", (SecondReader second) => TypedResults.Ok(new ReadingSettings(second.Host))).WithSummary("Who reads");
        group.MapGet("/reading/cases", Export).WithSummary("What the seeker corrected, a case a line, as tests/ReplyLab reads it").Produces(200, contentType: "application/jsonl");
    }

    private static async Task<Results<Ok<ReadingView>, ProblemHttpResult>> Explain(
        Guid id, Guid replyId, Db db, Database database, GraphAccess graph, SecondReader second, Clock time, CancellationToken stop)
    {
        if (await db.Mailboxes.AsNoTracking().FirstOrDefaultAsync(stop) is not { } mailbox
            || await db.Replies.AsNoTracking().FirstOrDefaultAsync(r => r.Id == replyId && r.RequestId == id, stop) is not { } reply)
        {
            return Problems.NotFound("There is no such answer.");
        }

        var look = new Look(database, graph.ForCaller(), mailbox, time, stop);
        var request = await db.Requests.AsNoTracking().Include(r => r.Person).FirstAsync(r => r.Id == id, stop);
        return await ReplyIntake.ReopenAsync(reply, look) is { } mail
            // The doubts of that time count: they also come from the match and from the second reader.
            ? TypedResults.Ok(ReadingView.Of(
                ReplyIntake.Read(mail, request, certainMatch: true, mailbox) with { Certain = reply.Certain, Doubts = reply.Doubts },
                SignatureCard.Of(MailText.Of(mail).Signature, Zones.CountryOf(request.Person.TimeZone ?? mailbox.TimeZone)), reply.MatchedBy, second.Host))
            : Problems.NotFound("This mail is no longer in your mailbox, and its text is not kept here.");
    }

    private static async Task<Results<Ok<IReadOnlyList<LikelyRequest>>, ProblemHttpResult>> Likely(
        string? internetMessageId, Db db, Database database, GraphAccess graph, Clock time, CancellationToken stop)
    {
        if (internetMessageId is not { Length: > 2 and <= 1000 } || internetMessageId.Any(char.IsControl))
        {
            return Problems.BadInput("Please say which mail.");
        }

        if (await db.Mailboxes.AsNoTracking().FirstOrDefaultAsync(stop) is not { } mailbox)
        {
            return TypedResults.Ok<IReadOnlyList<LikelyRequest>>([]);
        }

        var look = new Look(database, graph.ForCaller(), mailbox, time, stop);
        if (await look.Graph.Mail.FindAsync(internetMessageId, stop) is not { } envelope)
        {
            return Problems.NotFound("This mail cannot be found in your mailbox.");
        }

        var targets = await Correspondence.TargetsAsync(db, mailbox.Address, stop);
        return TypedResults.Ok<IReadOnlyList<LikelyRequest>>([.. RequestMatcher.Rank(envelope, null, targets).Take(3)
            .Select(m => new LikelyRequest(m.RequestId, targets.First(t => t.RequestId == m.RequestId).PersonName, m.Evidence))]);
    }

    /// <summary>Lines for the reply lab. Names and addresses are the seeker's own to share or not; they are part of a case.</summary>
    private static async Task<ContentHttpResult> Export(Db db, CancellationToken stop)
    {
        var zone = await db.Mailboxes.Select(m => m.TimeZone).FirstOrDefaultAsync(stop);
        var cases = await db.ReadingCases.AsNoTracking().Where(c => c.Text != null && c.Text != "")
            .Join(db.Replies, c => c.ReplyId, r => r.Id, (c, r) => new { Case = c, r.ReceivedAt })
            .Join(db.Requests.Include(q => q.Person), c => c.Case.RequestId, q => q.Id, (c, q) => new { c.Case, c.ReceivedAt, Request = q }).ToListAsync(stop);
        var lines = cases.Select(c => JsonSerializer.Serialize(
            new
            {
                id = c.Case.Id,
                text = c.Case.Text,
                received = c.ReceivedAt,
                seekerZone = zone,
                requestSentAt = c.Request.SentAt,
                person = new { name = c.Request.Person.Name, address = c.Request.Person.Address },
                kind = Taxonomy.NameOf(c.Case.Kind),
                label = c.Case.Label is { } label ? Taxonomy.NameOf(label) : null,
            },
            CaseJson));
        return TypedResults.Text(string.Concat(lines.Select(l => l + "\n")), "application/jsonl");
    }
}
