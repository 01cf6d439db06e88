using InfoInterview.Sandbox.Faults;
using InfoInterview.Sandbox.Identity;
using InfoInterview.Sandbox.People;
using InfoInterview.Sandbox.Store;
using Microsoft.AspNetCore.Routing;

namespace InfoInterview.Sandbox.Controls;

/// <summary>Looking into the world: <c>/sandbox/state</c>, <c>/sandbox/calls</c>, <c>/sandbox/people</c>, <c>/sandbox/violations</c>.</summary>
sealed class StateControls(World world)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/state", (string? user) => Of(user, State));
        routes.MapGet("/calls", (string? user) => Of(user, account => Results.Json(world.Log.Of(account.Address).Select(call => new { method = call.Method, path = call.Path, status = call.Status, at = call.At }))));
        routes.MapGet("/people", () => Results.Json(Acquaintances.All.Select(person => new { address = person.Address, name = person.Name, company = person.Company, title = person.Title, manner = person.Manner.Sentence, timeZone = person.TimeZone })));
        routes.MapGet("/violations", () => Results.Json(world.Violations.All.Select(violation => new { kind = Name(violation.Kind), user = violation.User, method = violation.Method, path = violation.Path, at = violation.At })));
    }

    IResult Of(string? user, Func<Account, IResult> answer) => world.Accounts.Find(user ?? "") is { } account ? answer(account) : Problem.NoSuchUser(user);

    static string Name(ViolationKind kind) => kind == ViolationKind.TooEarly ? "tooEarly" : "sentMail";

    IResult State(Account account) => world.Db.Do(() => Results.Json(new
    {
        messages = world.Folders.All(account.Address).Where(folder => folder.Text("$name") is not "msgfolderroot")
            .ToDictionary(folder => folder.Text("$name") ?? folder.Text("displayName")!, folder => world.Items.Count(account.Address, ItemKind.Message, folder.Immutable)),
        events = world.Shelf.AllEvents(account.Address).Count,
        tasks = world.Lists.Tasks(account.Address).Count,
        calls = world.Log.Of(account.Address).CountBy(call => $"{call.Method} {call.Template}").ToDictionary(),
        unknown = world.Log.Unknown(account.Address),
        tooEarly = world.Violations.All.Count(violation => violation.Kind == ViolationKind.TooEarly && violation.User.Equals(account.Address, StringComparison.OrdinalIgnoreCase)),
    }));
}
