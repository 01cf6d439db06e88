using InfoInterview.Domain.Replies.Texts;

namespace InfoInterview.Domain.Tests.Replies.Texts;

public class SignatureCardTests
{
    [Fact]
    public void An_American_signature_gives_all_it_says()
    {
        var card = SignatureCard.Of("Maya Chen, PhD\nHead of Platform | Northwind Inc.\nT: (312) 555-0148\nF: (312) 555-0149\n200 Lake Street, Suite 12, Chicago, IL 60601\nwww.northwind.example", "US");

        Assert.Equal(("Maya Chen", "Head of Platform", "Northwind Inc."), (card.Name, card.Title, card.Company));
        Assert.Equal(["+13125550148"], card.Phones);
        Assert.Equal("200 Lake Street, Suite 12, Chicago, IL 60601", card.PostalAddress);
    }

    [Fact]
    public void A_German_signature_on_many_lines()
    {
        var card = SignatureCard.Of("Dr. Jana Weber\nLeiterin Entwicklung\nFabrikam GmbH\nHauptstraße 12\n10115 Berlin\nTelefon: 030 12345678", "DE");

        Assert.Equal(("Dr. Jana Weber", "Leiterin Entwicklung", "Fabrikam GmbH"), (card.Name, card.Title, card.Company));
        Assert.Equal(["+493012345678"], card.Phones);
        Assert.Equal("Hauptstraße 12, 10115 Berlin", card.PostalAddress);
    }

    [Fact]
    public void Without_a_region_only_international_numbers_are_numbers() =>
        Assert.Equal(["+4930123456"], SignatureCard.Of("Jana\n+49 30 123456\n030 999999", null).Phones);

    [Theory]
    [InlineData("")]
    [InlineData("Sent from my iPhone")]
    [InlineData("--")]
    public void An_empty_signature_gives_nothing(string signature)
    {
        var card = SignatureCard.Of(signature, "US");

        Assert.Equal((null, null, null, null), (card.Name, card.Title, card.Company, card.PostalAddress));
        Assert.Empty(card.Phones);
    }
}
