using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Calendar.Meetings;
using InfoInterview.Sandbox.Calendar.Recurrence;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Graph.Routing;
using InfoInterview.Sandbox.Graph.Wire;
using InfoInterview.Sandbox.Mail.Mime;
using InfoInterview.Sandbox.Mail.Transport;
using InfoInterview.Sandbox.Store;
using MimeKit;
using NodaTime;

namespace InfoInterview.Sandbox.Calendar.Routes;

/// <summary>Answering and cancelling meetings.</summary>
sealed class ResponseRoutes(Items items, EventRoutes events, Invitations invitations)
{
    public IEnumerable<Route> All =>
    [
        Route.Post("/me/events/{event}/accept", Right.CalendarWrite, call => Respond(call, "ACCEPTED", "accepted")),
        Route.Post("/me/events/{event}/tentativelyAccept", Right.CalendarWrite, call => Respond(call, "TENTATIVE", "tentativelyAccepted")),
        Route.Post("/me/events/{event}/decline", Right.CalendarWrite, call => Respond(call, "DECLINED", "declined")),
        Route.Post("/me/events/{event}/cancel", Right.CalendarWrite, Cancel),
    ];

    GraphAnswer Respond(GraphCall call, string answer, string response)
    {
        var item = events.Find(call);
        if (item.Flag("isOrganizer")) throw new GraphRefusal(400, "ErrorInvalidRequest", "Your request can't be completed. You can't respond to this meeting because you're the meeting organizer.");
        var proposal = call.Json["proposedNewTime"] as JsonObject;
        var sends = call.Json["sendResponse"].Truth() ?? true;
        if (proposal is not null && (answer == "ACCEPTED" || !sends || !item.Flag("allowNewTimeProposals")))
            throw new GraphRefusal(400, "ErrorInvalidRequest", "A new time can be proposed only when declining or tentatively accepting, with a response, and when the organizer allows it.");
        if (sends) Send(call, item, answer, proposal);
        if (response == "declined") events.Remove(item);
        else items.Update(items.Find(item.Row)!, Responded(item, call, response));
        return GraphAnswer.Accepted();
    }

    static JsonObject Responded(Item item, GraphCall call, string response)
    {
        var json = item.Copy();
        json["responseStatus"] = new JsonObject { ["response"] = response, ["time"] = Instants.FineText(call.Now) };
        json["showAs"] = response == "accepted" ? "busy" : "tentative";
        return json;
    }

    void Send(GraphCall call, Item item, string answer, JsonObject? proposal)
    {
        if (item.Json["organizer"] is not JsonObject organizer || Addresses.FromGraph(organizer) is not { } to) return;
        var span = EventSpan.Of(item.Json);
        var time = proposal is null ? (span.StartInstant, span.EndInstant) : (Read(proposal["start"]), Read(proposal["end"]));
        var me = new MailboxAddress(call.Account.Name, call.Account.Address);
        invitations.Answer(call.Account, MeetingText.FromAttendee(item.Text("iCalUId")!, item.Text("subject") ?? "", me, to, answer, call.Json["comment"].Text() ?? "", time, proposal is not null, Dispatch.InZone(call.Now, call.Account)));
    }

    static Instant Read(JsonNode? pair)
    {
        var (local, _, zone) = Instants.ReadPair(pair);
        return local.At(zone);
    }

    /// <summary>Only the organiser may; attendees are told, the event goes.</summary>
    GraphAnswer Cancel(GraphCall call)
    {
        var item = events.Find(call);
        if (!item.Flag("isOrganizer")) throw new GraphRefusal(400, "ErrorInvalidRequest", "Your request can't be completed. You need to be an organizer to cancel a meeting.");
        invitations.Cancel(call.Account, item, call.Json["comment"].Text() ?? "");
        events.Remove(item);
        return GraphAnswer.Accepted();
    }
}
