using System.Net;
using InfoInterview.Domain.Drafts;
using InfoInterview.Domain.Interviews;
using InfoInterview.Domain.Requests;
using InfoInterview.Domain.Templates;
using InfoInterview.Server.Data;
using InfoInterview.Server.Graph;
using InfoInterview.Server.Mailboxes;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Server.Drafts;

/// <summary>Lays prepared mails into the right threads and takes away those no longer wanted. It never sends.</summary>
public static class DraftDesk
{
    public static async Task AlignAsync(Look look)
    {
        await using var db = look.Open();
        foreach (var draft in await db.Drafts.Where(d => d.State == DraftState.Planned || d.State == DraftState.Withdrawing).ToListAsync(look.Stop))
        {
            if (draft.State == DraftState.Planned)
            {
                await PrepareAsync(db, draft, look);
            }
            else
            {
                await WithdrawAsync(draft, look);
            }

            await db.SaveChangesAsync(look.Stop);
        }
    }

    private static async Task PrepareAsync(Db db, Draft draft, Look look)
    {
        var request = await db.Requests.Include(r => r.Person).FirstAsync(r => r.Id == draft.RequestId, look.Stop);
        var interview = await db.Interviews.FirstOrDefaultAsync(i => i.RequestId == draft.RequestId && i.State == InterviewState.Booked, look.Stop);
        var words = Words(draft.Kind, request, interview, look);

        var copy = draft.Attempted ? await look.Graph.Mail.FindDraftAsync(draft.Id, look.Stop) : null;
        if (copy is null)
        {
            draft.Attempt();
            await db.SaveChangesAsync(look.Stop);
            try
            {
                copy = await look.Graph.Mail.CreateAnswerAsync(draft.AnswersMessageId, draft.Id, look.Stop);
            }
            catch (GraphRefusedException e) when (e.Status == HttpStatusCode.NotFound)
            {
                // The mail it would answer was deleted: there is no thread to answer in.
                draft.Withdrawn();
                return;
            }
        }

        if (copy.IsDraft && !copy.Html.Contains(words.Html, StringComparison.Ordinal))
        {
            // An answer to one's own sent mail goes to oneself unless it is told otherwise.
            var to = draft.AnswersMessageId == request.Sent!.MessageId ? request.Person.Address : null;
            copy = await look.Graph.Mail.WriteDraftAsync(copy.MessageId, words.Html + copy.Html, to, look.Stop);
        }

        draft.Created(copy.MessageId, copy.InternetMessageId, copy.Subject, copy.WebLink);
    }

    private static async Task WithdrawAsync(Draft draft, Look look)
    {
        if ((draft.MessageId ?? (await look.Graph.Mail.FindDraftAsync(draft.Id, look.Stop))?.MessageId) is { } messageId)
        {
            await look.Graph.Mail.DeleteDraftAsync(messageId, look.Stop);
        }

        draft.Withdrawn();
    }

    private static FilledTemplate Words(DraftKind kind, Request request, Interview? interview, Look look)
    {
        var template = TemplateLibrary.For(kind switch
        {
            DraftKind.FollowUp => TemplateMoment.FollowUp,
            DraftKind.ThanksWhoElse => TemplateMoment.ThanksWhoElse,
            DraftKind.ThanksForName => TemplateMoment.ThanksForName,
            DraftKind.AnswerWithTime => TemplateMoment.Confirmation,
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        });
        return template.Fill(new TemplateValues
        {
            Name = request.Person.Name,
            FirstName = request.Person.FirstName,
            Company = request.Person.Company ?? "your company",
            NamedBy = request.Person.NamedBy,
            MyName = look.Mailbox.DisplayName,
            When = interview is null ? null : InWords.When(interview.Start, request.Person.TimeZone ?? look.Mailbox.TimeZone),
            Where = interview?.Place,
        });
    }
}
