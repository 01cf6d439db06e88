using InfoInterview.Domain.Interviews;
using InfoInterview.Domain.Requests;
using InfoInterview.Server.Data;
using InfoInterview.Server.Graph;
using InfoInterview.Server.Mailboxes;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Server.Interviews;

public enum BookingRefusal
{
    None,
    RequestNotFound,
    AlreadyBooked,
    SlotTaken,
}

/// <param name="TakenBy">The title of what is in the way, when it may be told.</param>
public sealed record BookingOutcome(BookingRefusal Refusal, Interview? Interview = null, string? TakenBy = null);

/// <summary>
/// Reserves the time here first, then makes the event with the interview's id as key, then records it.
/// Whatever dies in between is finished by the next look.
/// </summary>
public static class InterviewBooking
{
    public static async Task<BookingOutcome> ReserveAsync(Db db, Guid requestId, Slot slot, string place, Look look)
    {
        if (!await db.Requests.AnyAsync(r => r.Id == requestId && r.SentAt != null, look.Stop))
        {
            return new BookingOutcome(BookingRefusal.RequestNotFound);
        }

        if (await Held(db).AnyAsync(i => i.RequestId == requestId, look.Stop))
        {
            return new BookingOutcome(BookingRefusal.AlreadyBooked);
        }

        var busy = await look.Graph.Calendar.BusyAsync(slot.Start, slot.End, look.Stop);
        if (busy.FirstOrDefault(b => slot.Overlaps(b.Start, b.End)) is { } taken)
        {
            return new BookingOutcome(BookingRefusal.SlotTaken, TakenBy: taken.Title);
        }

        return await HoldAsync(db, requestId, slot, place, look);
    }

    private static async Task<BookingOutcome> HoldAsync(Db db, Guid requestId, Slot slot, string place, Look look)
    {
        // The mailbox's row is the gate: of two confirmations at once the second waits here, and then finds the first one's reservation.
        await using var transaction = await db.Database.BeginTransactionAsync(look.Stop);
        await db.Mailboxes.ExecuteUpdateAsync(m => m.SetProperty(x => x.Change, x => x.Change), look.Stop);
        var held = await Held(db).Where(i => i.RequestId == requestId || (i.Start < slot.End && slot.Start < i.End)).ToListAsync(look.Stop);
        if (held.Count > 0)
        {
            return new BookingOutcome(held.Any(i => i.RequestId == requestId) ? BookingRefusal.AlreadyBooked : BookingRefusal.SlotTaken);
        }

        var interview = Interview.Reserve(look.Mailbox.Owner, requestId, slot, place, look.Now);
        db.Interviews.Add(interview);
        await db.SaveChangesAsync(look.Stop);
        await transaction.CommitAsync(look.Stop);
        return new BookingOutcome(BookingRefusal.None, interview);
    }

    private static IQueryable<Interview> Held(Db db) => db.Interviews.Where(i => i.State == InterviewState.Booking || i.State == InterviewState.Booked);

    /// <summary>Makes the event of every reserved interview and takes back that of every withdrawn one.</summary>
    public static async Task FinishAsync(Look look)
    {
        await using var db = look.Open();
        var open = await db.Interviews.Where(i => i.State == InterviewState.Booking || i.State == InterviewState.Cancelling).ToListAsync(look.Stop);
        foreach (var interview in open)
        {
            await FinishAsync(db, interview, look);
        }
    }

    public static async Task FinishAsync(Db db, Interview interview, Look look)
    {
        var request = await db.Requests.Include(r => r.Person).FirstAsync(r => r.Id == interview.RequestId, look.Stop);
        if (interview.State == InterviewState.Cancelling)
        {
            await TakeBackAsync(interview, request, look);
        }
        else
        {
            var made = await look.Graph.Calendar.CreateAsync(InvitationFor(interview, request, look), look.Stop);
            interview.Booked(made.EventId, made.WebLink);
            request.WasBooked(look.Now, InWords.When(interview.Start, look.Mailbox.TimeZone));
        }

        await db.SaveChangesAsync(look.Stop);
    }

    private static async Task TakeBackAsync(Interview interview, Request request, Look look)
    {
        // Withdrawn before its event was known: making it again with the same key tells its id without making a second.
        var eventId = interview.EventId ?? (await look.Graph.Calendar.CreateAsync(InvitationFor(interview, request, look), look.Stop)).EventId;
        await look.Graph.Calendar.CancelAsync(eventId, $"I am sorry, {request.Person.FirstName}, I have to take this appointment back. I will write to you.", look.Stop);
        interview.Cancelled();
    }

    private static Invitation InvitationFor(Interview interview, Request request, Look look) => new(
        interview.Id,
        $"Conversation: {request.Person.Name} and {look.Mailbox.DisplayName}",
        $"Thirty minutes about your work, as we wrote. Thank you for taking the time.\n\n{look.Mailbox.DisplayName}",
        interview.Start,
        interview.End,
        interview.Place,
        request.Person.Name,
        request.Person.Address);
}
