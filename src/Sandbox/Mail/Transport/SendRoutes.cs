using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Graph.Routing;
using InfoInterview.Sandbox.Graph.Wire;
using InfoInterview.Sandbox.Mail.Messages;

namespace InfoInterview.Sandbox.Mail.Transport;

/// <summary>Everything that sends. All answer 202, which only means that a draft was written.</summary>
sealed class SendRoutes(Drafts drafts, Replies replies, MessageRoutes messages, Dispatch dispatch)
{
    public IEnumerable<Route> All =>
    [
        Route.Post("/me/sendMail", Right.MailSend, SendMail),
        .. Under("/me/messages/{message}"),
        .. Under("/me/mailFolders/{folder}/messages/{message}"),
    ];

    IEnumerable<Route> Under(string message) =>
    [
        Route.Post($"{message}/send", Right.MailSend, Send),
        Route.Post($"{message}/reply", Right.MailSend, call => Answer(call, Answering.Reply)),
        Route.Post($"{message}/replyAll", Right.MailSend, call => Answer(call, Answering.ReplyAll)),
        Route.Post($"{message}/forward", Right.MailSend, call => Answer(call, Answering.Forward)),
    ];

    GraphAnswer SendMail(GraphCall call)
    {
        var isMime = MimeDraft.IsMime(call);
        var given = isMime ? [] : call.Json["message"] as JsonObject ?? throw GraphRefusal.Argument("A message is needed.");
        var draft = drafts.Create(call.Account, isMime ? MimeDraft.Read(call) : Drafts.Blank(call.Account, call.Now), given, call.Now);
        dispatch.Send(draft, keep: call.Json["saveToSentItems"].Truth() ?? true);
        return GraphAnswer.Accepted();
    }

    GraphAnswer Send(GraphCall call)
    {
        dispatch.Send(messages.Find(call), keep: true);
        return GraphAnswer.Accepted();
    }

    GraphAnswer Answer(GraphCall call, Answering kind)
    {
        dispatch.Send(replies.Draft(call.Account, messages.Find(call), kind, call.Json, call.Now), keep: true);
        return GraphAnswer.Accepted();
    }
}
