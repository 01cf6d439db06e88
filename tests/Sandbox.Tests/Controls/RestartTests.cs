using InfoInterview.Sandbox.Tests.Surroundings;

namespace InfoInterview.Sandbox.Tests.Controls;

public sealed class RestartTests : IDisposable
{
    readonly string directory = Directory.CreateTempSubdirectory("sandbox-tests-").FullName;

    Task<Given> Start(TimeSpan? answerAfter = null) => Given.ASandbox(options => options with { Keys = null, DataDirectory = directory, AnswerAfter = answerAfter ?? TimeSpan.FromMilliseconds(20) });

    [Fact]
    public async Task Everything_is_still_there_and_links_and_tokens_still_work()
    {
        string token, delta, id;
        await using (var before = await Start(TimeSpan.FromHours(1)))
        {
            before.Sandbox.Clock.Advance(TimeSpan.FromDays(2));
            var graph = before.Product();
            id = (await graph.Create("me/messages", """{"subject":"kept"}""")).Str("id");
            delta = (await graph.Read("me/mailFolders/inbox/messages/delta")).Str("@odata.deltaLink").Split("/v1.0/")[1];
            await before.Plain().Ask("POST", "sandbox/users", """{"name":"Kept Person"}""", 201);
            await before.Graph().Ask("POST", "me/sendMail", """{"message":{"subject":"asked before","toRecipients":[{"emailAddress":{"address":"greta.holm@lumenworks.example"}}]}}""", 202);
            await before.Sandbox.QuietAsync();
            token = before.Sandbox.ProductToken(Given.Nora);
        }
        await using var after = await Start();
        Assert.InRange(after.Sandbox.Clock.Offset, TimeSpan.FromDays(2) - TimeSpan.FromMinutes(1), TimeSpan.FromDays(2) + TimeSpan.FromMinutes(1));
        Assert.NotNull(after.Sandbox.Accounts.Find("kept@contoso.example"));
        var client = after.Plain();
        Assert.Equal("kept", (await client.Read($"graph/v1.0/me/messages/{id}", ("Authorization", $"Bearer {token}"))).Str("subject"));
        Assert.Contains(after.Mailbox.Calls, call => call is { Method: "POST", Template: "/me/messages" });
        after.Sandbox.Clock.Advance(TimeSpan.FromHours(1));
        await after.Sandbox.QuietAsync();
        var next = await client.Read($"graph/v1.0/{delta}", ("Authorization", $"Bearer {token}"));
        Assert.Equal(["SV: asked before"], next.Values().Select(message => message.Str("subject")));
    }

    [Fact]
    public async Task A_second_sandbox_on_the_same_directory_is_refused()
    {
        await using var first = await Start();
        var refused = await Assert.ThrowsAsync<Microsoft.Data.Sqlite.SqliteException>(() => Start());
        Assert.Equal(5, refused.SqliteErrorCode);
    }

    [Fact]
    public async Task A_taken_port_is_an_io_exception()
    {
        await using var first = await Given.ASandbox();
        await Assert.ThrowsAnyAsync<IOException>(() => Given.ASandbox(options => options with { Port = first.Sandbox.Port }));
    }

    public void Dispose() => Directory.Delete(directory, recursive: true);
}
