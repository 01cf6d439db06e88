using System.Net;
using System.Net.Http.Headers;
using InfoInterview.Sandbox.Faults;
using InfoInterview.Server.Tests.Surroundings;

namespace InfoInterview.Server.Tests.Access;

public class AccessTests
{
    [Fact]
    public async Task Other_peoples_rows_do_not_exist()
    {
        await using var house = await House.OpenAsync();
        var nora = await house.SeekerAsync();
        var request = await nora.AskAsync("Maya Chen", "maya.chen@northwind.example");
        var (_, interview) = await nora.AnswerAsync(HttpMethod.Post, "api/interviews", new { requestId = request, start = "2026-03-10T09:00:00Z", place = "Café" });

        foreach (var address in new[] { "omar@contoso.example", "ines@fabrikam.example" })
        {
            var other = await house.SeekerAsync(address);
            (HttpMethod Method, string Path, object? Body)[] calls =
            [
                (HttpMethod.Get, $"api/requests/{request}", null),
                (HttpMethod.Delete, $"api/requests/{request}", null),
                (HttpMethod.Post, $"api/requests/{request}/state", new { state = "declined" }),
                (HttpMethod.Post, $"api/requests/{request}/undo", null),
                (HttpMethod.Post, $"api/requests/{request}/replies", new { internetMessageId = "<x@y.example>" }),
                (HttpMethod.Put, $"api/requests/{request}/person", new { name = "Eve" }),
                (HttpMethod.Get, $"api/interviews/slots?requestId={request}", null),
                (HttpMethod.Post, "api/interviews", new { requestId = request, start = "2026-03-11T09:00:00Z", place = "Café" }),
                (HttpMethod.Delete, $"api/interviews/{interview!["id"]}", null),
            ];
            foreach (var (method, path, body) in calls)
            {
                Assert.True(HttpStatusCode.NotFound == await other.StatusAsync(method, path, body), $"{method} {path}");
            }

            Assert.Empty((await other.AnswerAsync(HttpMethod.Get, "api/requests")).Body!["waiting"]!.AsArray());
        }

        Assert.Equal("booked", (string?)(await nora.AnswerAsync(HttpMethod.Get, $"api/requests/{request}")).Body!["state"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer not.a.token")]
    [InlineData("Bearer graph")]
    [InlineData("Basic bm9yYTpub3Jh")]
    public async Task Without_a_token_for_us_there_is_nothing(string authorization)
    {
        await using var house = await House.OpenAsync();
        using var client = new HttpClient { BaseAddress = house.Address };
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", authorization.Replace("graph", house.Sandbox.Token("nora@contoso.example", "graph"), StringComparison.Ordinal));

        foreach (var path in new[] { "api/mailbox", "api/requests", "api/live", "api/templates", "api/nothing" })
        {
            var answer = await client.GetAsync(path);
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        }
    }

    [Fact]
    public async Task An_expired_token_is_refused()
    {
        await using var house = await House.OpenAsync();
        house.Sandbox.Tokens.Lifetime = TimeSpan.FromMinutes(-10);
        using var client = new HttpClient { BaseAddress = house.Address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", house.Sandbox.Token("nora@contoso.example", "server"));

        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("api/mailbox")).StatusCode);
    }

    [Fact]
    public async Task A_tenant_that_was_not_admitted_is_told_so()
    {
        await using var house = await House.OpenAsync(("Access:AllowedTenants:0", Guid.NewGuid().ToString()));

        var (status, refusal) = await house.Visitor().AnswerAsync(HttpMethod.Get, "api/mailbox");

        Assert.Equal((HttpStatusCode.Forbidden, "not-admitted"), (status, (string?)refusal!["title"]));
    }

    [Fact]
    public async Task What_anyone_may_see_is_health_the_description_and_the_pane()
    {
        await using var house = await House.OpenAsync();
        using var client = new HttpClient { BaseAddress = house.Address };

        Assert.Equal("Healthy", await client.GetStringAsync("healthz"));
        Assert.Equal("Healthy", await client.GetStringAsync("readyz"));
        Assert.Contains("/api/interviews", await client.GetStringAsync("openapi/v1.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tokens_lie_sealed_in_the_store_and_a_planted_row_opens_nothing()
    {
        await using var house = await House.OpenAsync();
        var seeker = await house.SeekerAsync();
        house.Sandbox.Tokens.Lifetime = TimeSpan.FromSeconds(120);

        var row = await house.AskStoreAsync(db => Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.SingleAsync(db.TokenCache));
        Assert.StartsWith("lr-", row.Key, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", System.Text.Encoding.Latin1.GetString(row.Sealed), StringComparison.OrdinalIgnoreCase);
        Assert.Equal((byte)0x09, row.Sealed[0]);
        await seeker.SettleAsync();
    }

    [Theory]
    [InlineData(FaultKind.InvalidGrant)]
    [InlineData(FaultKind.InteractionRequired)]
    [InlineData(FaultKind.ConsentRevoked)]
    public async Task A_sign_in_that_only_the_seeker_can_repair_is_a_401_with_its_claims(FaultKind fault)
    {
        await using var house = await House.OpenAsync();
        await house.WithSignInFaultAsync(new Fault(fault) { User = "omar@contoso.example", Count = 0 }, async () =>
        {
            var (status, refusal) = await house.Visitor("omar@contoso.example").AnswerAsync(HttpMethod.Post, "api/mailbox");

            Assert.Equal((HttpStatusCode.Unauthorized, "sign-in-needed"), (status, (string?)refusal!["title"]));
            Assert.Equal(fault == FaultKind.InteractionRequired, refusal["claims"] is not null);
        });
    }
}
