using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace InfoInterview.Server.Tests;

/// <summary>The house has floors (README, "The house"): an arrow goes down or stays inside its room, never up and never across.</summary>
public class ArchitectureTests
{
    private static readonly string[][] ServerFloors =
    [
        [""],
        ["Engine"],
        ["Requests", "Replies", "Interviews", "Drafts", "Templates"],
        ["People", "Mailboxes", "Calendar", "Pane"],
        ["Access"],
        ["Graph"],
        ["Data"],
        ["Time"],
    ];

    private static readonly string[][] DomainFloors =
    [
        ["Requests"],
        ["Replies", "Interviews", "FollowUps", "Drafts"],
        ["Templates", "People", "Referrals"],
        ["Mailboxes"],
    ];

    [Fact]
    public void Arrows_in_the_server_go_down() => AssertDownward("Server", ServerFloors);

    [Fact]
    public void Arrows_in_the_domain_go_down() => AssertDownward("Domain", DomainFloors);

    [Fact]
    public void The_domain_knows_nothing_but_parsing_and_time() => Assert.Equal(
        ["AngleSharp", "MimeKit", "NodaTime", "PhoneNumbers"],
        typeof(Domain.Requests.Request).Assembly.GetReferencedAssemblies().Select(a => a.Name!)
            .Where(a => !a.StartsWith("System", StringComparison.Ordinal)).Order());

    [Fact]
    public void Nothing_of_the_sandbox_is_in_the_server() => Assert.DoesNotContain(
        typeof(Composition).Assembly.GetReferencedAssemblies(), a => a.Name!.Contains("Sandbox", StringComparison.Ordinal));

    [Fact]
    public void Of_the_sandbox_only_the_process_that_starts_the_server_knows_it() =>
        Assert.All(Arrows("Sandbox").Where(a => a.To.StartsWith("Server", StringComparison.Ordinal)), a => Assert.Contains("ServerProcess", a.Place, StringComparison.Ordinal));

    private static void AssertDownward(string project, string[][] floors)
    {
        int FloorOf(string room) => Array.FindIndex(floors, f => f.Contains(room)) is >= 0 and var floor
            ? floor
            : throw new InvalidOperationException($"The room {project}/{room} stands on no floor; give it one in this test and in the README.");

        var arrows = Arrows(project).Where(a => a.To.StartsWith(project, StringComparison.Ordinal))
            .Select(a => (a.Place, From: Room(a.From, project), To: Room(a.To, project))).Where(a => a.From != a.To).ToList();

        Assert.NotEmpty(arrows);
        Assert.Empty(arrows.Where(a => FloorOf(a.From) >= FloorOf(a.To)).Select(a => $"{a.Place}: {a.From} must not use {a.To}").Distinct());
    }

    private static string Room(string folder, string project) => folder[project.Length..].TrimStart('.').Split('.')[0];

    /// <summary>Every use of a type of ours by another file, with file and line; namespaces without the common prefix.</summary>
    private static IEnumerable<(string Place, string From, string To)> Arrows(string project)
    {
        var trees = Directory.EnumerateFiles(Path.Combine(Root, "src", project), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal) && !f.Contains("Migrations", StringComparison.Ordinal))
            .Select(f => CSharpSyntaxTree.ParseText(File.ReadAllText(f), path: Path.GetRelativePath(Root, f))).ToList();
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(p => MetadataReference.CreateFromFile(p));
        var compilation = CSharpCompilation.Create("House", trees, references);
        foreach (var tree in trees)
        {
            var model = compilation.GetSemanticModel(tree);
            var root = tree.GetCompilationUnitRoot();
            var from = root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString() ?? $"InfoInterview.{project}";
            foreach (var name in root.DescendantNodes().OfType<SimpleNameSyntax>())
            {
                if (model.GetSymbolInfo(name).Symbol is { } symbol && (symbol as INamedTypeSymbol ?? symbol.ContainingType)?.ContainingNamespace?.ToDisplayString() is { } to
                    && to.StartsWith("InfoInterview.", StringComparison.Ordinal))
                {
                    var line = tree.GetLineSpan(name.Span).StartLinePosition.Line + 1;
                    yield return ($"{tree.FilePath}:{line} ({name})", Short(from), Short(to));
                }
            }
        }
    }

    private static string Short(string name) => name["InfoInterview.".Length..];

    private static string Root => typeof(ArchitectureTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "RepoRoot").Value!;
}
