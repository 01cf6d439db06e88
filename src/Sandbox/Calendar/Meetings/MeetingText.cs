using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Calendar.Recurrence;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Mail.Bodies;
using InfoInterview.Sandbox.Mail.Mime;
using MimeKit;
using MimeKit.Utils;
using NodaTime;

namespace InfoInterview.Sandbox.Calendar.Meetings;

/// <summary>Writes meeting mail (RFC 6047): a human text and the iCalendar part.</summary>
static class MeetingText
{
    /// <summary>A request or cancellation from the organiser.</summary>
    public static MimeMessage FromOrganizer(JsonObject json, string method, MailboxAddress organizer, IEnumerable<MailboxAddress> to, DateTimeOffset date, string comment = "")
    {
        var subject = (method == "CANCEL" ? "Canceled: " : "") + json["subject"].Text();
        var text = comment.Length > 0 ? comment : BodyView.Text(json["body"]);
        var span = EventSpan.Of(json);
        var lines = Head(method, json["iCalUId"].Text()!, organizer, date);
        lines.AddRange(span.AllDay
            ? [$"DTSTART;VALUE=DATE:{span.Start.Date:yyyyMMdd}", $"DTEND;VALUE=DATE:{span.End.Date:yyyyMMdd}"]
            : [$"DTSTART:{ICalendar.Stamp(span.StartInstant)}", $"DTEND:{ICalendar.Stamp(span.EndInstant)}"]);
        lines.Add($"SUMMARY:{ICalendar.Escape(json["subject"].Text() ?? "")}");
        lines.Add($"LOCATION:{ICalendar.Escape(json["location"]?["displayName"].Text() ?? "")}");
        lines.Add($"DESCRIPTION:{ICalendar.Escape(text)}");
        lines.Add($"STATUS:{(method == "CANCEL" ? "CANCELLED" : "CONFIRMED")}");
        lines.AddRange(json["attendees"].Objects().Select(attendee => $"ATTENDEE;ROLE={(attendee["type"].Text() == "optional" ? "OPT" : "REQ")}-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN={ICalendar.Quote(Addresses.Name(attendee) ?? "")}:mailto:{Addresses.Address(attendee)}"));
        return Mail(organizer, to, subject, text, method, Tail(lines), date);
    }

    /// <summary>An attendee's answer; with a proposed time it is a counter.</summary>
    /// <param name="answer">ACCEPTED, TENTATIVE or DECLINED.</param>
    public static MimeMessage FromAttendee(string uid, string subject, MailboxAddress attendee, MailboxAddress organizer, string answer, string comment, (Instant Start, Instant End) time, bool proposes, DateTimeOffset date)
    {
        var method = proposes ? "COUNTER" : "REPLY";
        var mark = proposes ? "New Time Proposed" : answer switch { "ACCEPTED" => "Accepted", "TENTATIVE" => "Tentative", _ => "Declined" };
        var lines = Head(method, uid, organizer, date);
        lines.AddRange([$"DTSTART:{ICalendar.Stamp(time.Start)}", $"DTEND:{ICalendar.Stamp(time.End)}"]);
        lines.Add($"SUMMARY:{mark}: {ICalendar.Escape(subject)}");
        lines.Add($"COMMENT:{ICalendar.Escape(comment)}");
        lines.Add($"ATTENDEE;PARTSTAT={answer};CN={ICalendar.Quote(attendee.Name ?? "")}:mailto:{attendee.Address}");
        return Mail(attendee, [organizer], $"{mark}: {subject}", comment, method, Tail(lines), date);
    }

    static List<string> Head(string method, string uid, MailboxAddress organizer, DateTimeOffset date) =>
    [
        "BEGIN:VCALENDAR", "PRODID:-//InfoInterview//Sandbox//EN", "VERSION:2.0", $"METHOD:{method}", "BEGIN:VEVENT", $"UID:{uid}", "SEQUENCE:0",
        $"DTSTAMP:{ICalendar.Stamp(Instant.FromDateTimeOffset(date))}", $"ORGANIZER;CN={ICalendar.Quote(organizer.Name ?? "")}:mailto:{organizer.Address}",
    ];

    static string Tail(List<string> lines) => ICalendar.Write([.. lines, "END:VEVENT", "END:VCALENDAR"]);

    static MimeMessage Mail(MailboxAddress from, IEnumerable<MailboxAddress> to, string subject, string text, string method, string calendar, DateTimeOffset date)
    {
        var message = new MimeMessage { Subject = subject, Date = date, MessageId = MimeUtils.GenerateMessageId(from.Domain) };
        message.From.Add(from);
        message.To.AddRange(to);
        var part = new TextPart("calendar") { Text = calendar };
        part.ContentType.Parameters.Add("method", method);
        message.Body = new MultipartAlternative { new TextPart("plain") { Text = text }, new TextPart("html") { Text = Html.FromText(text) }, part };
        return message;
    }
}
