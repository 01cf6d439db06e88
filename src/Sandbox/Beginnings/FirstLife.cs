using InfoInterview.Sandbox.Calendar.Events;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Identity;
using InfoInterview.Sandbox.Mail.Transport;
using InfoInterview.Sandbox.Profiles;
using InfoInterview.Sandbox.Store;
using InfoInterview.Sandbox.ToDo;
using NodaTime;

namespace InfoInterview.Sandbox.Beginnings;

/// <summary>Gives the first accounts a plausible life: nothing in it comes from the product.</summary>
sealed class FirstLife(Items items, Postbox postbox, CalendarShelf shelf, ContactBook book, TaskLists lists, Accounts accounts, TimeProvider clock)
{
    public void Give(Account account)
    {
        var now = Instant.FromDateTimeOffset(clock.GetUtcNow());
        var today = now.InZone(Zones.Find(account.TimeZone)!).Date;
        var colleague = accounts.All.FirstOrDefault(other => other.TenantId == account.TenantId && other != account);
        foreach (var (days, raw) in FirstMail.Of(account, colleague, clock.GetUtcNow())) postbox.Deliver(account, raw, at: clock.GetUtcNow().AddDays(-days));
        foreach (var json in FirstCalendar.Of(account, today, clock.GetUtcNow())) items.Add(account.Address, ItemKind.Event, shelf.Default(account.Address).Immutable, json);
        FirstPeople.Introduce(book, account, colleague, clock.GetUtcNow());
        var task = TaskWriting.Blank(clock.GetUtcNow());
        task["title"] = account.Kind == AccountKind.Work ? "Hand in travel expenses" : "Renew library card";
        task["dueDateTime"] = Instants.Pair(today.PlusDays(6).AtMidnight(), "UTC");
        items.Add(account.Address, ItemKind.Task, lists.All(account.Address).Find(list => list.Text("wellknownListName") == "defaultList")!.Immutable, task);
    }
}
