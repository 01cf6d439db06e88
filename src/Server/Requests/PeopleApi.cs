using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.Requests;
using InfoInterview.Server.Access;
using InfoInterview.Server.Data;
using InfoInterview.Server.People;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace InfoInterview.Server.Requests;

/// <summary>What is known of somebody before they are asked.</summary>
public sealed record KnownPerson(PersonView? Person, IReadOnlyList<RequestSummary> Requests, IReadOnlyList<RequestSummary> SameCompany);

/// <param name="TimeZone">IANA id; null when not known.</param>
public sealed record PersonDescription(string? Name, string? Company, string? TimeZone);

/// <summary>The people who are asked, seen with the requests made to them.</summary>
public static class PeopleApi
{
    public static void MapPeople(this IEndpointRouteBuilder api)
    {
        api.MapGet("/people/known", Known).WithTags("People").WithSummary("What is known of an address").ProducesProblem(400);
        api.MapPut("/requests/{id:guid}/person", Describe).WithTags("People").WithSummary("Put name, company or zone right").ProducesProblem(400).ProducesProblem(404);
    }

    private static async Task<Results<Ok<KnownPerson>, ProblemHttpResult>> Known(string? address, Db db, RequestReading reading, CancellationToken stop)
    {
        if (MailAddress.Plain(address) is not { } plain)
        {
            return Problems.BadInput("This is not a mail address.");
        }

        var (key, domain) = (MailAddress.Key(plain), "@" + MailAddress.DomainOf(plain));
        var person = await db.People.AsNoTracking().FirstOrDefaultAsync(p => p.AddressKey == key, stop);
        var company = person?.Company;
        var requests = await reading.SummariesAsync(db.Requests.Where(r => r.Person.AddressKey == key), stop);
        var nearby = await reading.SummariesAsync(
            db.Requests.Where(r => r.Person.AddressKey != key && (r.Person.AddressKey.EndsWith(domain) || (company != null && r.Person.Company == company))), stop);
        return TypedResults.Ok(new KnownPerson(
            person is null ? null : PersonView.Of(person), requests, [.. nearby.Where(r => r.State.IsOpen() && !IsEverybodysMail(domain))]));
    }

    private static async Task<Results<Ok<RequestDetails>, ProblemHttpResult>> Describe(
        Guid id, PersonDescription wish, Db db, RequestReading reading, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(wish.Name) || !PersonWritten.IsLine(wish.Name) || !PersonWritten.IsLine(wish.Company))
        {
            return Problems.BadInput("Please give a name and a company in one line each.");
        }

        if (wish.TimeZone is not null && (Zones.Canonical(wish.TimeZone) is not { } known || DateTimeZoneProviders.Tzdb.GetZoneOrNull(known) is null))
        {
            return Problems.BadInput("This time zone is not known.");
        }

        if (await db.Requests.Include(r => r.Person).FirstOrDefaultAsync(r => r.Id == id, stop) is not { } request)
        {
            return RequestsApi.NoSuchRequest();
        }

        request.Person.Describe(wish.Name.Trim(), wish.Company, Zones.Canonical(wish.TimeZone));
        await db.SaveChangesAsync(stop);
        return TypedResults.Ok((await reading.DetailsAsync(id, null, stop))!);
    }

    /// <summary>Two people with the same mail provider are not colleagues.</summary>
    private static bool IsEverybodysMail(string domain) => domain is "@gmail.com" or "@outlook.com" or "@hotmail.com" or "@live.com" or "@yahoo.com" or "@icloud.com" or "@gmx.de" or "@gmx.net" or "@web.de" or "@proton.me" or "@aol.com";
}
