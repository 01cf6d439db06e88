using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Answers;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Graph.Routing;
using InfoInterview.Sandbox.Graph.Wire;
using InfoInterview.Sandbox.Identity;

namespace InfoInterview.Sandbox.Profiles;

/// <summary>Who I am, and who else is in my organisation.</summary>
sealed class UserRoutes(Accounts accounts)
{
    public IEnumerable<Route> All =>
    [
        Route.Get("/me", Right.UserRead, call => GraphAnswer.Ok(Alone(call, call.Account))),
        Route.Get("/users", Right.Users, List),
        Route.Get("/users/{user}", Right.Users, call => GraphAnswer.Ok(Alone(call, Colleagues(call).FirstOrDefault(account => account.Id == call.Key("user") || account.Address.Equals(call.Key("user"), StringComparison.OrdinalIgnoreCase))
            ?? throw new GraphRefusal(404, "Request_ResourceNotFound", $"Resource '{call.Key("user")}' does not exist or one of its queried reference-property objects are not present.")))),
    ];

    IEnumerable<Account> Colleagues(GraphCall call) => call.Account.Kind == AccountKind.Personal
        ? throw new GraphRefusal(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.")
        : accounts.All.Where(account => account.TenantId == call.Account.TenantId);

    GraphAnswer List(GraphCall call)
    {
        var shape = Shape.Of(call, "user");
        return GraphAnswer.Ok(new JsonObject
        {
            ["@odata.context"] = $"{call.Root}/$metadata#users{shape.Suffix}",
            ["value"] = new JsonArray([.. Colleagues(call).Select(account => View(account, shape))]),
        });
    }

    static JsonObject Alone(GraphCall call, Account account)
    {
        var shape = Shape.Of(call, "user");
        var answer = View(account, shape);
        answer.Insert(0, "@odata.context", $"{call.Root}/$metadata#users{shape.Suffix}/$entity");
        return answer;
    }

    static JsonObject View(Account account, Shape shape)
    {
        var all = new JsonObject
        {
            ["businessPhones"] = new JsonArray(),
            ["displayName"] = account.Name,
            ["givenName"] = account.GivenName,
            ["jobTitle"] = account.JobTitle.Length == 0 ? null : account.JobTitle,
            ["mail"] = account.Address,
            ["mobilePhone"] = null,
            ["officeLocation"] = null,
            ["preferredLanguage"] = account.Locale,
            ["surname"] = account.Surname,
            ["userPrincipalName"] = account.Address,
        };
        var view = new JsonObject();
        foreach (var (name, value) in all)
        {
            if (shape.Wants(name)) view[name] = value?.DeepClone();
        }
        view["id"] = account.Id;
        return view;
    }
}
