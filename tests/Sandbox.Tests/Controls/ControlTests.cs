using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using InfoInterview.Sandbox.Tests.Surroundings;

namespace InfoInterview.Sandbox.Tests.Controls;

/// <summary>The six stable controls, and the others.</summary>
public class ControlTests
{
    static async Task<HttpResponseMessage> Post(Given given, string path, byte[] body, string type = "message/rfc822")
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new(type);
        return await given.Plain().PostAsync(path, content);
    }

    static async Task<JsonArray> List(Given given, string path) => JsonNode.Parse(await given.Plain().GetStringAsync(path))!.AsArray();

    [Fact]
    public async Task Mail_goes_in_and_the_same_bytes_come_out()
    {
        await using var given = await Given.ASandbox();
        var ascii = Encoding.ASCII.GetBytes("From: a@b.example\r\nSubject: plain\r\nMessage-ID: <one@b.example>\r\n\r\nhi\r\n");
        using var answer = await Post(given, $"sandbox/mail?user={Given.Nora}", ascii);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var made = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.Equal("<one@b.example>", made.Str("internetMessageId"));
        var latin = Encoding.Latin1.GetBytes("From: a@b.example\nSubject: Gr\u00fc\u00dfe\nContent-Type: text/plain; charset=iso-8859-1\n\nM\u00fcller");
        using var second = await Post(given, $"sandbox/mail?user={Given.Nora}&folder=junkemail", latin);
        var inbox = await List(given, $"sandbox/mail?user={Given.Nora}");
        Assert.Equal((Encoding.ASCII.GetString(ascii), false), (inbox[0].Str("raw"), inbox[0]!.AsObject().ContainsKey("encoding")));
        var junk = (await List(given, $"sandbox/mail?user={Given.Nora}&folder=junkemail"))[0]!;
        Assert.Equal("base64", junk.Str("encoding"));
        Assert.Equal(latin, Convert.FromBase64String(junk.Str("raw")));
        using var request = new HttpRequestMessage(HttpMethod.Get, $"sandbox/mail?user={Given.Nora}&id={made.Str("id")}") { Headers = { { "Accept", "message/rfc822" } } };
        using var one = await given.Plain().SendAsync(request);
        Assert.Equal(ascii, await one.Content.ReadAsByteArrayAsync());
        Assert.Equal("plain", (await given.Graph().Read($"me/messages/{made.Str("id")}")).Str("subject"));
    }

    [Theory]
    [InlineData("user=nobody@contoso.example", "From: a@b\n\nx", 404)]
    [InlineData("", "From: a@b\n\nx", 404)]
    [InlineData("user=nora@contoso.example&folder=attic", "From: a@b\n\nx", 404)]
    [InlineData("user=nora@contoso.example", "", 400)]
    [InlineData("user=nora@contoso.example", "just some words\nand more\n", 400)]
    public async Task Mail_for_nobody_and_what_is_no_mail_is_refused(string query, string body, int status)
    {
        await using var given = await Given.ASandbox(options => options with { WithFirstLife = false });
        using var answer = await Post(given, $"sandbox/mail?{query}", Encoding.UTF8.GetBytes(body));
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Empty(given.Mailbox.Messages());
    }

    [Fact]
    public async Task The_clock_is_read_moved_and_waited_for()
    {
        await using var given = await Given.ASandbox();
        var plain = given.Plain();
        var before = await plain.Read("sandbox/clock");
        Assert.Equal("PT0S", before.Str("offset"));
        var waiting = plain.Read($"sandbox/clock?after={before["version"]}");
        var moved = await plain.Ask("POST", "sandbox/clock", """{"advance":"P3D"}""", 200);
        Assert.Equal("P3D", moved.Str("offset"));
        Assert.Equal((int)moved["version"]!, (int)(await waiting)["version"]!);
        Assert.StartsWith("2026-03-02T09:00:0", (await plain.Ask("POST", "sandbox/clock", """{"now":"2026-03-02T09:00:00Z"}""", 200)).Str("now"), StringComparison.Ordinal);
        Assert.StartsWith("2026-03-02T10:30:0", (await plain.Ask("POST", "sandbox/clock", """{"advance":"PT1H30M"}""", 200)).Str("now"), StringComparison.Ordinal);
        given.Mailbox.Deliver("From: a@b.example\n\nx");
        Assert.StartsWith("2026-03-02T10:30", given.Mailbox.Messages().First(message => message.Str("receivedDateTime").StartsWith("2026-03", StringComparison.Ordinal)).Str("receivedDateTime"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"advance":"3 days"}""")]
    [InlineData("""{"advance":3}""")]
    [InlineData("""{"advance":"P9999999Y"}""")]
    [InlineData("""{"now":"tomorrow"}""")]
    [InlineData("""{"now":"2026-03-02"}""")]
    [InlineData("""{"now":"9999-01-01T00:00:00Z"}""")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("{")]
    public async Task A_clock_that_is_not_understood_stays(string body)
    {
        await using var given = await Given.ASandbox();
        await given.Plain().Ask("POST", "sandbox/clock", body, 400);
        Assert.Equal(TimeSpan.Zero, given.Sandbox.Clock.Offset);
    }

    [Fact]
    public async Task Users_are_listed_and_new_ones_can_sign_in()
    {
        await using var given = await Given.ASandbox();
        var users = await List(given, "sandbox/users");
        Assert.Equal([Given.Nora, Given.Omar, Given.Ines, Given.Leo], users.Select(user => user.Str("user")));
        Assert.Equal(("work", "Europe/Berlin", "contoso"), (users[0].Str("kind"), users[0].Str("timeZone"), users[0].Str("tenant")));
        Assert.Equal(("personal", "9188040d-6c67-4c5b-b112-36a304b66dad"), (users[3].Str("kind"), users[3].Str("tenantId")));
        var mia = await given.Plain().Ask("POST", "sandbox/users", """{"name":"Mia Wong","tenant":"northlight","timeZone":"Asia/Tokyo"}""", 201);
        Assert.Equal(("mia@northlight.example", "Asia/Tokyo"), (mia.Str("user"), mia.Str("timeZone")));
        Assert.Equal("Mia Wong", (await given.Graph("mia@northlight.example").Read("me")).Str("displayName"));
        Assert.Equal(6, (await given.Graph("mia@northlight.example").Read("me/mailFolders")).Values().Count);
        await given.Plain().Ask("POST", "sandbox/users", """{"name":"Mia Wong","tenant":"northlight"}""", 409);
        await given.Plain().Ask("POST", "sandbox/users", """{"name":"X","timeZone":"Mars/Base"}""", 400);
        await given.Plain().Ask("POST", "sandbox/users", """{"name":""}""", 400);
    }

    [Fact]
    public async Task A_token_is_given_for_server_and_graph_and_for_nobody_else()
    {
        await using var given = await Given.ASandbox();
        var token = await given.Plain().Ask("POST", "sandbox/token", """{"user":"NORA@contoso.example","audience":"graph"}""", 200);
        Assert.Equal(("Bearer", 3600), (token.Str("token_type"), (int)token["expires_in"]!));
        Assert.Equal(Given.Nora, (await given.Plain().Read("graph/v1.0/me", ("Authorization", $"Bearer {token.Str("access_token")}"))).Str("mail"));
        await given.Plain().Ask("POST", "sandbox/token", """{"user":"nora@contoso.example","audience":"moon"}""", 400);
        await given.Plain().Ask("POST", "sandbox/token", """{"user":"who@contoso.example","audience":"graph"}""", 404);
        await given.Plain().Ask("POST", "sandbox/token", "nonsense", 400);
    }

    [Fact]
    public async Task The_state_counts_only_the_products_calls_by_template()
    {
        await using var given = await Given.ASandbox();
        await given.Graph().Read("me/messages");
        var product = given.Product();
        var id = (await product.Read("me/mailFolders('inbox')/messages?$top=1")).Values()[0].Str("id");
        await product.Read($"me/messages/{id}?$select=subject");
        await product.Read($"me/messages/{id}");
        await product.Ask("GET", "me/unheard", null, 501);
        await product.Create("me/messages", "{}");
        var state = await given.Plain().Read($"sandbox/state?user={Given.Nora}");
        Assert.Equal("""{"GET /me/mailFolders/{id}/messages":1,"GET /me/messages/{id}":2,"GET /me/unheard":1,"POST /me/messages":1}""", state["calls"]!.ToJsonString());
        Assert.Equal((3, 1, 0, 7, 1, 1), ((int)state["messages"]!["inbox"]!, (int)state["messages"]!["drafts"]!, (int)state["messages"]!["sentitems"]!, (int)state["events"]!, (int)state["tasks"]!, (int)state["unknown"]!));
        var calls = await List(given, $"sandbox/calls?user={Given.Nora}");
        Assert.Equal(("GET", $"/me/messages/{id}?$select=subject", 200), (calls[1].Str("method"), calls[1].Str("path"), (int)calls[1]!["status"]!));
        await given.Plain().Ask("GET", "sandbox/state?user=who", null, 404);
    }

    [Fact]
    public async Task The_correspondents_are_listed()
    {
        await using var given = await Given.ASandbox();
        var people = await List(given, "sandbox/people");
        Assert.True(people.Count >= 14);
        Assert.All(people, person => Assert.All(new[] { "address", "name", "company", "title", "manner", "timeZone" }, name => Assert.NotEmpty(person.Str(name))));
    }

    [Fact]
    public async Task A_page_from_elsewhere_gets_nothing()
    {
        await using var given = await Given.ASandbox();
        await given.Plain().Ask("POST", "sandbox/token", """{"user":"nora@contoso.example","audience":"graph"}""", 403, ("Origin", "https://evil.example"));
        await given.Plain().Ask("POST", "sandbox/token", """{"user":"nora@contoso.example","audience":"graph"}""", 200, ("Origin", given.Sandbox.Address.ToString().TrimEnd('/')));
        await given.Plain().Ask("GET", "sandbox/users", null, 400, ("Host", "evil.example"));
    }
}
