using InfoInterview.Domain.Templates;
using InfoInterview.Server.Access;
using InfoInterview.Server.Data;
using InfoInterview.Server.People;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Server.Templates;

public sealed record TemplateView(
    string Id, TemplateMoment Moment, string Language, string Name, string WhenToUse, string Subject, string Body, IReadOnlyList<string> Blanks);

public sealed record TemplateList(IReadOnlyList<TemplateView> Templates);

/// <param name="Blanks">Blank (without brackets) to the seeker's words.</param>
public sealed record FillTemplate(PersonWritten? Person, IReadOnlyDictionary<string, string>? Blanks);

/// <summary>The words to write with.</summary>
public static class TemplatesApi
{
    private const int LongestWords = 1000;

    public static void MapTemplates(this IEndpointRouteBuilder api)
    {
        var templates = api.MapGroup("/templates").WithTags("Templates");
        templates.MapGet("", List).WithSummary("Templates, for one moment or all").ProducesProblem(400);
        templates.MapPost("/{id}/fill", Fill).WithSummary("A template with values in it").ProducesProblem(400).ProducesProblem(404);
    }

    private static Results<Ok<TemplateList>, ProblemHttpResult> List(string? moment)
    {
        if (moment is null)
        {
            return TypedResults.Ok(new TemplateList([.. TemplateLibrary.All.Select(View)]));
        }

        return Enum.TryParse<TemplateMoment>(moment, ignoreCase: true, out var wanted) && Enum.IsDefined(wanted)
            ? TypedResults.Ok(new TemplateList([.. TemplateLibrary.All.Where(t => t.Moment == wanted).Select(View)]))
            : Problems.BadInput("There are no templates for such a moment.");
    }

    private static async Task<Results<Ok<FilledTemplate>, ProblemHttpResult>> Fill(string id, FillTemplate wish, Db db, CancellationToken stop)
    {
        if (TemplateLibrary.Find(id) is not { } template)
        {
            return Problems.NotFound("There is no such template.");
        }

        if (wish.Blanks?.Any(b => b.Key.Length > 100 || b.Value is null or { Length: > LongestWords }) == true)
        {
            return Problems.BadInput($"What goes into a blank may have at most {LongestWords} characters.");
        }

        var myName = await db.Mailboxes.Select(m => m.DisplayName).FirstOrDefaultAsync(stop);
        return TypedResults.Ok(template.Fill(new TemplateValues
        {
            Name = wish.Person?.Name,
            FirstName = wish.Person?.FirstName,
            Company = wish.Person?.Company,
            NamedBy = wish.Person?.NamedBy,
            MyName = myName,
            Blanks = wish.Blanks ?? new Dictionary<string, string>(),
        }));
    }

    private static TemplateView View(Template t) => new(t.Id, t.Moment, t.Language, t.Name, t.WhenToUse, t.Subject, t.Body, t.Blanks);
}
