using System.Text.Json;
using System.Text.RegularExpressions;
using InfoInterview.ReplyLab.Scoring;

namespace InfoInterview.ReplyLab;

/// <summary>Reads a file of cases line by line and tells how each was read; where cases expect something, how often that was right.</summary>
public static partial class Lab
{
    private const string Usage = "Usage: dotnet run --project tests/ReplyLab -- FILE.jsonl... [--out OUT.jsonl] [--misses]";

    /// <summary>So many first mails are read twice, so that the figures are of the reader and not of the compiler.</summary>
    private const int Warming = 300;

    /// <returns>0, or 1 when the arguments make no sense or a mail made the reader fail.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error, DateTimeOffset now)
    {
        var outAt = Array.IndexOf(args, "--out");
        var files = args.Where((a, i) => !a.StartsWith("--", StringComparison.Ordinal) && (outAt < 0 || i != outAt + 1)).ToList();
        if (files.Count == 0 || outAt == args.Length - 1 || files.Find(f => !File.Exists(f)) is not null)
        {
            error.WriteLine(files.Find(f => !File.Exists(f)) is { } missing ? $"There is no file {missing}." : Usage);
            return 1;
        }

        using var results = outAt < 0 ? null : new StreamWriter(args[outAt + 1]);
        var scores = new Scores();
        var failed = false;
        foreach (var file in files)
        {
            failed |= ReadAll(file, results ?? output, error, scores, new Reader(Path.GetDirectoryName(Path.GetFullPath(file))!, now));
        }

        var table = results is null ? error : output;
        if (scores.HasAny)
        {
            ScoreTable.Write(scores, table);
        }

        if (args.Contains("--misses"))
        {
            ScoreTable.WriteMisses(scores, table);
        }

        ScoreTable.WriteSpeed(scores, table);
        return failed ? 1 : 0;
    }

    private static bool ReadAll(string file, TextWriter results, TextWriter error, Scores scores, Reader reader)
    {
        var (number, failed) = (0, false);
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                var asked = Case.Parse(line);
                var found = number <= Warming ? ReadWarm(reader, asked) : reader.Read(asked);
                scores.Add(asked, found);
                results.WriteLine(found.ToLine());
            }
            // A lab that stops at the mail that breaks the reader would hide all that follow; the exit code tells.
            catch (Exception wrong)
            {
                failed |= wrong is not (JsonException or FormatException or IOException);
                error.WriteLine($"{file}, line {number}: {wrong.Message}");
                results.WriteLine(Result.Failure(IdIn(line), $"line {number}: {wrong.Message}"));
            }
        }

        return failed;
    }

    private static Result ReadWarm(Reader reader, Case asked)
    {
        _ = reader.Read(asked);
        return reader.Read(asked);
    }

    private static string? IdIn(string line) => Id().Match(line) is { Success: true } found ? found.Groups[1].Value : null;

    [GeneratedRegex("\"id\"\\s*:\\s*\"?([^\",}]{1,200})", RegexOptions.NonBacktracking)]
    private static partial Regex Id();
}
