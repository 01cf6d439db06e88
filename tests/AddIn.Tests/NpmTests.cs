using System.Diagnostics;
using System.Reflection;

namespace InfoInterview.AddIn.Tests;

/// <summary>What is written in TypeScript has its own tests; here they are a part of <c>dotnet test</c>.</summary>
public class NpmTests
{
    [Theory]
    [InlineData("src/AddIn", "typecheck")]
    [InlineData("src/AddIn", "lint")]
    [InlineData("src/AddIn", "test")]
    [InlineData("src/AddIn", "size")]
    [InlineData("src/Sandbox/Outlook", "typecheck")]
    [InlineData("src/Sandbox/Outlook", "lint")]
    [InlineData("src/Sandbox/Outlook", "test")]
    public async Task The_script_ends_well(string workspace, string script)
    {
        var root = typeof(NpmTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "RepoRoot").Value!;
        var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        using var process = Process.Start(new ProcessStartInfo(npm, ["run", script, "--silent", "-w", workspace])
        {
            WorkingDirectory = root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["NO_COLOR"] = "1" },
        })!;
        var output = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();

        Assert.True(process.ExitCode == 0, $"npm run {script} in {workspace}:\n{string.Concat(output)}");
    }
}
