using System.Reflection;

namespace InfoInterview.Domain.Templates;

/// <summary>The templates that come with the product: one text file each under <c>Library/&lt;language&gt;</c>, its head in front of the first empty line.</summary>
public static class TemplateLibrary
{
    public static IReadOnlyList<Template> All { get; } = [.. Read().OrderBy(t => t.Moment).ThenBy(t => t.Id, StringComparer.Ordinal)];

    public static Template? Find(string id) => All.FirstOrDefault(t => t.Id == id);

    /// <summary>The first template of a moment in a language, in English where there is none.</summary>
    public static Template For(TemplateMoment moment, string language = "en") =>
        All.FirstOrDefault(t => t.Moment == moment && t.Language == language) ?? All.First(t => t.Moment == moment && t.Language == "en");

    private static IEnumerable<Template> Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith("Templates/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return Parse(name.Split('/')[1..], reader.ReadToEnd());
        }
    }

    private static Template Parse(string[] path, string file)
    {
        var parts = file.ReplaceLineEndings("\n").Split("\n\n", 2);
        var head = parts[0].Split('\n').Select(line => line.Split(": ", 2)).ToDictionary(l => l[0], l => l[1]);
        return new Template(
            $"{path[0]}.{Path.GetFileNameWithoutExtension(path[1])}", Enum.Parse<TemplateMoment>(head["moment"], ignoreCase: true), path[0],
            head["name"], head["when"], head["subject"], parts[1].Trim());
    }
}
