using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Graph.Answers;
using InfoInterview.Sandbox.Graph.Language;
using InfoInterview.Sandbox.Graph.Routing;
using InfoInterview.Sandbox.Graph.Wire;
using InfoInterview.Sandbox.Store;

namespace InfoInterview.Sandbox.Profiles;

/// <summary>People by relevance. <c>$search</c> finds words that begin so in names and addresses.</summary>
sealed class PeopleRoutes(ContactBook book)
{
    static readonly ListRules Rules = new("person", 10, Search: true);

    public IEnumerable<Route> All =>
    [
        Route.Get("/me/people", Right.PeopleRead, List),
        Route.Get("/me/people/$count", Right.PeopleRead, call => Listing.Count(call, Rules, book.People(call.Mailbox))),
        Route.Get("/me/people/{person}", Right.PeopleRead, call => GraphAnswer.Ok(Entity.Alone(call, "people/$entity", View(Find(call), Shape.Of(call, "person"))))),
    ];

    Item Find(GraphCall call) => book.People(call.Mailbox).Find(person => person.Text("$id") == call.Key("person")) ?? throw GraphRefusal.NotFound();

    GraphAnswer List(GraphCall call)
    {
        var people = book.People(call.Mailbox).AsEnumerable();
        if (call.Query["$search"] is { } search)
        {
            if (call.Query["$skip"] is not null) throw GraphRefusal.Query("$skip is not supported with $search.");
            var words = search.Trim('"').Split([' ', ':'], StringSplitOptions.RemoveEmptyEntries);
            people = people.Where(person => words.All(word => Begins(person, word)));
        }
        return Listing.Answer(call, Rules, "people", people, View);
    }

    static bool Begins(Item person, string word)
    {
        var addresses = person.Json["scoredEmailAddresses"].Objects().Select(scored => scored["address"].Text() ?? "");
        var texts = addresses.Append(person.Text("displayName") ?? "");
        return texts.SelectMany(text => text.Split([' ', '@', '.', '-'])).Any(part => part.StartsWith(word, StringComparison.OrdinalIgnoreCase));
    }

    static JsonObject View(Item person, Shape shape)
    {
        var view = new JsonObject { ["id"] = person.Text("$id") };
        foreach (var (name, value) in person.Json)
        {
            if (shape.Wants(name)) view[name] = value?.DeepClone();
        }
        return view;
    }
}
