using System.Reflection;
using InfoInterview.Server.Tests.Surroundings;

namespace InfoInterview.Server.Tests;

/// <summary>The pane's types are generated from the server's own description, which lies beside them; here it is held to the server.</summary>
public class DescriptionTests
{
    [Fact]
    public async Task The_description_beside_the_pane_is_the_servers()
    {
        await using var house = await House.OpenAsync();
        using var client = new HttpClient { BaseAddress = house.Address };
        var present = (await client.GetStringAsync("openapi/v1.json")).Replace(house.Address.ToString(), "/", StringComparison.Ordinal).ReplaceLineEndings("\n");
        var file = Path.Combine(Root, "src/AddIn/src/server/openapi.json");
        if (Environment.GetEnvironmentVariable("UPDATE_DESCRIPTION") is not null)
        {
            await File.WriteAllTextAsync(file, present);
        }

        Assert.True(present == (await File.ReadAllTextAsync(file)).ReplaceLineEndings("\n"), "Run this test with UPDATE_DESCRIPTION=1, then npm run api in src/AddIn.");
    }

    private static string Root => typeof(DescriptionTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "RepoRoot").Value!;
}
