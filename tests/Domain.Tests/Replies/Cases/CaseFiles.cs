using System.Reflection;
using InfoInterview.ReplyLab;

namespace InfoInterview.Domain.Tests.Replies.Cases;

/// <summary>The cases beside this file. "seen" may be looked at while rules are written, "held" may not.</summary>
internal static class CaseFiles
{
    /// <summary>When a case that tells no time is taken to have arrived.</summary>
    public static readonly DateTimeOffset Anytime = new(2026, 10, 5, 9, 0, 0, TimeSpan.Zero);

    public static IReadOnlyList<Case> Seen { get; } = Of("seen");

    public static IReadOnlyList<Case> Held { get; } = Of("held");

    public static IEnumerable<Case> All => Seen.Concat(Held);

    public static Reader Reader { get; } = new("", Anytime);

    private static IReadOnlyList<Case> Of(string part) =>
        [.. Directory.EnumerateFiles(Path.Combine(Folder, part), "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Select(Case.Parse)];

    private static string Folder => Path.Combine(
        typeof(CaseFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepoRoot").Value!,
        "tests", "Domain.Tests", "Replies", "Cases");
}
