using System.Reflection;
using System.Text.RegularExpressions;

namespace InfoInterview.Sandbox.Tests;

/// <summary>Folders do not loop, and nothing of the product is known here.</summary>
public partial class HouseTests
{
    static readonly string Source = Path.Combine(typeof(Microsoft365).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == "ProjectDirectory").Value!);

    [Fact]
    public void No_two_folders_need_each_other()
    {
        var arrows = (from file in System.IO.Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
                      let folder = Path.GetRelativePath(Source, Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '.')
                      where folder is not "." && !folder.StartsWith("obj", StringComparison.Ordinal) && !folder.StartsWith("bin", StringComparison.Ordinal)
                      from Match arrow in Using().Matches(File.ReadAllText(file))
                      let target = arrow.Groups["folder"].Value
                      where target != folder
                      select (From: folder, To: target, File: Path.GetFileName(file))).ToLookup(arrow => arrow.From);
        Assert.NotEmpty(arrows);
        foreach (var start in arrows)
        {
            var seen = new HashSet<string>();
            var open = new Stack<string>(start.Select(arrow => arrow.To));
            while (open.TryPop(out var next))
            {
                Assert.False(next == start.Key, $"{start.Key} needs itself, by way of {string.Join(", ", start.Select(arrow => $"{arrow.To} ({arrow.File})").Distinct())}");
                if (seen.Add(next)) foreach (var arrow in arrows[next]) open.Push(arrow.To);
            }
        }
    }

    [GeneratedRegex(@"^using (?:static )?InfoInterview\.Sandbox\.(?<folder>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Using();
}
