using InfoInterview.Domain.Mailboxes;

namespace InfoInterview.Domain.Tests.Mailboxes;

public class ZonesTests
{
    [Theory]
    [InlineData("Europe/Berlin", "Europe/Berlin")]
    [InlineData("W. Europe Standard Time", "Europe/Berlin")]
    [InlineData("Central Standard Time", "America/Chicago")]
    [InlineData("-06:00", "-06:00")]
    public void Zones_are_found_by_the_names_mail_systems_use(string name, string canonical) => Assert.Equal(canonical, Zones.Canonical(name));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Mars/Olympus")]
    [InlineData("../../etc/passwd")]
    [InlineData("tzone://Microsoft/Custom")]
    public void An_unknown_name_is_not_guessed_at(string? name) => Assert.Null(Zones.Find(name));

    [Fact]
    public void A_name_of_any_length_is_survived() => Assert.Null(Zones.Find(new string('x', 100_000)));

    [Fact]
    public void An_hour_that_does_not_exist_moves_forward_and_one_that_comes_twice_is_the_first()
    {
        var berlin = Zones.Find("Europe/Berlin")!;

        Assert.Equal(new DateTimeOffset(2027, 3, 28, 1, 30, 0, TimeSpan.Zero), Zones.At(new DateOnly(2027, 3, 28), new TimeOnly(2, 30), berlin));
        Assert.Equal(new DateTimeOffset(2026, 10, 25, 0, 30, 0, TimeSpan.Zero), Zones.At(new DateOnly(2026, 10, 25), new TimeOnly(2, 30), berlin));
    }

    [Theory]
    [InlineData("maya.chen@northwind.example", true)]
    [InlineData("not an address", false)]
    [InlineData("a@b", false)]
    [InlineData("two@at@signs.example", false)]
    [InlineData("\"quoted\"@northwind.example", false)]
    [InlineData("maya@northwind.example\r\nBcc: all@x.example", false)]
    public void Only_plain_addresses_are_taken(string text, bool plain) => Assert.Equal(plain, MailAddress.Plain(text) is not null);

    [Fact]
    public void The_key_of_an_owner_survives_the_round_trip()
    {
        var owner = new Owner(Guid.NewGuid(), Guid.NewGuid());

        Assert.Equal(owner, Owner.Parse(owner.ToString()));
        Assert.False(Owner.TryParse("somebody", out _));
    }
}
