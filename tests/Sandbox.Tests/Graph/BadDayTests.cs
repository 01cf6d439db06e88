using System.Net;
using InfoInterview.Sandbox.Faults;
using InfoInterview.Sandbox.Tests.Surroundings;

namespace InfoInterview.Sandbox.Tests.Graph;

public class BadDayTests
{
    [Fact]
    public async Task A_throttled_product_that_comes_back_too_early_is_noted_and_a_patient_one_is_not()
    {
        await using var given = await Given.ASandbox();
        given.Sandbox.Faults.Add(new(FaultKind.Throttle) { User = Given.Nora, RetryAfter = 30 });
        await given.Graph().Read("me/messages");
        var product = given.Product();
        using var refused = await product.Send("GET", "me/messages");
        Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(30)), (refused.StatusCode, refused.Headers.RetryAfter!.Delta));
        await given.Product(Given.Omar).Read("me/messages");
        Assert.Empty(given.Sandbox.Violations.All);
        await product.Read("me/messages");
        var violation = Assert.Single(given.Sandbox.Violations.All);
        Assert.Equal((ViolationKind.TooEarly, Given.Nora, "GET", "/me/messages"), (violation.Kind, violation.User, violation.Method, violation.Path));
        Assert.Equal(1, (int)(await given.Plain().Read($"sandbox/state?user={Given.Nora}"))["tooEarly"]!);
        given.Sandbox.Violations.Clear();
        given.Sandbox.Clock.Advance(TimeSpan.FromSeconds(30));
        await product.Read("me/messages");
        Assert.Empty(given.Sandbox.Violations.All);
    }

    [Fact]
    public async Task Retry_after_comes_as_fraction_and_as_date_of_the_world()
    {
        await using var given = await Given.ASandbox();
        given.Sandbox.Clock.Advance(TimeSpan.FromDays(100));
        given.Sandbox.Faults.Add(new(FaultKind.Throttle) { RetryAfter = 2.128 });
        given.Sandbox.Faults.Add(new(FaultKind.Unavailable) { RetryAfter = 62, RetryAfterAs = RetryAfterForm.Date });
        using var fraction = await given.Product().Send("GET", "me");
        Assert.Equal("2.128", fraction.Headers.NonValidated["Retry-After"].ToString());
        using var date = await given.Product().Send("GET", "me");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, date.StatusCode);
        Assert.InRange(date.Headers.RetryAfter!.Date!.Value - date.Headers.Date!.Value, TimeSpan.FromSeconds(61), TimeSpan.FromSeconds(63));
    }

    [Fact]
    public async Task A_gateway_timeout_after_the_write_leaves_the_write()
    {
        await using var given = await Given.ASandbox();
        given.Sandbox.Faults.Add(new(FaultKind.GatewayTimeoutAfterWrite) { Path = "/me/messages" });
        await given.Product().Read("me/messages");
        await given.Product().Ask("POST", "me/messages", """{"subject":"written"}""", 504);
        Assert.Equal("written", given.Mailbox.Messages("drafts").Single().Str("subject"));
    }

    [Fact]
    public async Task A_connection_is_reset_or_an_answer_cut_short()
    {
        await using var given = await Given.ASandbox();
        given.Sandbox.Faults.Add(new(FaultKind.ResetConnection));
        await Assert.ThrowsAsync<HttpRequestException>(() => given.Product().Send("POST", "me/messages", """{"subject":"written"}"""));
        Assert.Single(given.Mailbox.Messages("drafts"));
        given.Sandbox.Faults.Add(new(FaultKind.Truncate));
        await Assert.ThrowsAsync<HttpRequestException>(() => given.Product().Send("GET", "me/messages"));
        await given.Product().Read("me/messages");
    }

    [Fact]
    public async Task Any_status_and_code_can_be_asked_for_and_a_count_of_zero_lasts_until_cleared()
    {
        await using var given = await Given.ASandbox();
        given.Sandbox.Faults.Add(new(FaultKind.Refuse) { Method = "POST", Status = 507, Code = "ErrorQuotaExceeded", Count = 0 });
        for (var i = 0; i < 3; i++) Assert.Equal("ErrorQuotaExceeded", (await given.Product().Ask("POST", "me/messages", "{}", 507)).Code());
        given.Sandbox.Faults.Clear();
        await given.Product().Create("me/messages", "{}");
    }

    [Fact]
    public async Task The_fifth_call_at_once_is_refused_and_only_for_that_application_and_mailbox()
    {
        await using var given = await Given.ASandbox();
        given.Sandbox.Faults.Add(new(FaultKind.Slow) { Milliseconds = 600, Count = 4 });
        var slow = Enumerable.Range(0, 4).Select(_ => given.Product().Send("GET", "me/messages")).ToList();
        while (given.Sandbox.Faults.Open.Count > 0) await Task.Yield();
        using var fifth = await given.Product().Send("GET", "me/messages");
        Assert.Equal(HttpStatusCode.TooManyRequests, fifth.StatusCode);
        Assert.Contains("ApplicationThrottled", await fifth.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await given.Graph().Read("me/messages");
        await given.Product(Given.Omar).Read("me/messages");
        foreach (var answer in await Task.WhenAll(slow)) Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task The_budget_of_ten_minutes_runs_out()
    {
        await using var given = await Given.ASandbox();
        given.Sandbox.Limits.Budget = 2;
        for (var i = 0; i < 2; i++) await given.Product().Read("me");
        Assert.Equal("TooManyRequests", (await given.Product().Ask("GET", "me", null, 429)).Code());
    }

    [Fact]
    public async Task A_product_that_sends_is_noted_even_though_it_may_not()
    {
        await using var given = await Given.ASandbox();
        await given.Product().Ask("POST", "me/sendMail", "{}", 403);
        Assert.Equal(ViolationKind.SentMail, given.Sandbox.Violations.All.Single().Kind);
    }

    [Theory]
    [InlineData("""{"fault":"throttle","user":"nora@contoso.example","retryAfter":2.5,"retryAfterAs":"date"}""", 204)]
    [InlineData("""{"fault":"sentItemDelay","milliseconds":5000}""", 204)]
    [InlineData("""{"fault":"sentItemDelay","milliseconds":99999}""", 400)]
    [InlineData("""{"fault":"expireSubscriptions"}""", 204)]
    [InlineData("""{"fault":"lifecycle:missed","user":"nora@contoso.example"}""", 204)]
    [InlineData("""{"fault":"lifecycle:nothing"}""", 400)]
    [InlineData("""{"fault":"earthquake"}""", 400)]
    [InlineData("""{"fault":"slow","milliseconds":"long"}""", 400)]
    [InlineData("""{"fault":"slow","count":-1}""", 400)]
    [InlineData("""{"fault":"slow","user":"nobody@contoso.example"}""", 404)]
    [InlineData("""{"fault":"slow","colour":"red"}""", 400)]
    [InlineData("""[]""", 400)]
    public async Task Faults_can_be_switched_over_http(string json, int status)
    {
        await using var given = await Given.ASandbox();
        using var answer = await given.Plain().PostAsync("sandbox/faults", Json.Body(json));
        Assert.Equal(status, (int)answer.StatusCode);
        if (json.Contains("throttle", StringComparison.Ordinal)) Assert.Equal(2.5, given.Sandbox.Faults.Open.Single().RetryAfter);
        using var cleared = await given.Plain().DeleteAsync("sandbox/faults");
        Assert.Empty(given.Sandbox.Faults.Open);
    }
}
