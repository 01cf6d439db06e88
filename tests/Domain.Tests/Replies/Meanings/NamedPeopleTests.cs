using InfoInterview.Domain.Replies;
using static InfoInterview.Domain.Tests.Situations;

namespace InfoInterview.Domain.Tests.Replies.Meanings;

/// <summary>Whom a reply points to, and whom not.</summary>
public class NamedPeopleTests
{
    private static readonly ReadingContext Context = new("America/Chicago", "Europe/Berlin", CertainMatch: true, "maya.chen@northwind.example");

    [Theory]
    [InlineData("You should talk to my colleague Priya Nair (priya@northwind.example).", "Priya Nair", "priya@northwind.example")]
    [InlineData("I'm cc'ing Tom, who runs the lab.", "Tom", null)]
    [InlineData("Happy to help. +Sam Ortiz for the details.", "Sam Ortiz", null)]
    [InlineData("Try Jane in our London office.", "Jane", null)]
    [InlineData("Please contact Lena van der Berg at lena@harbor.example.", "Lena van der Berg", "lena@harbor.example")]
    [InlineData("I would suggest Dr. José-María Núñez, who teaches it.", "Dr. José-María Núñez", null)]
    [InlineData("Write to Professor Ann Waters.", "Professor Ann Waters", null)]
    [InlineData("Jean O'Hara would be the better person.", "Jean O'Hara", null)]
    [InlineData("Ask my former student Björn Åkesson about it.", "Björn Åkesson", null)]
    [InlineData("Fragen Sie meine Kollegin Anke Schäfer.", "Anke Schäfer", null)]
    [InlineData("Fragen Sie doch Frau Dr. Engel (m.engel@lumenarch.example).", "Frau Dr. Engel", "m.engel@lumenarch.example")]
    [InlineData("Contactez ma collègue Élodie Dupré.", "Élodie Dupré", null)]
    public void A_name_that_is_pointed_at_is_found(string text, string name, string? address)
    {
        var person = Assert.Single(Read(text).People);

        Assert.Equal((name, address), (person.Name, person.Address));
        Assert.Equal(person.Name, person.Span.In(text));
        Assert.Contains(name, person.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_people_each_have_their_own_address()
    {
        var reading = Read("Ask Priya Nair (priya@northwind.example) or Daniel Weber (dweber@northwind.example).");

        Assert.Equal([("Priya Nair", "priya@northwind.example"), ("Daniel Weber", "dweber@northwind.example")], reading.People.Select(p => (p.Name!, p.Address!)));
    }

    [Fact]
    public void Where_somebody_works_is_kept()
    {
        var person = Assert.Single(Read("You could talk to Daniel Weber at Harbor Labs.").People);

        Assert.Equal("Harbor Labs", person.Company);
    }

    [Theory]
    [InlineData("You could talk to Daniel Weber, our head of research, about it.", "head of research")]
    [InlineData("Ask my former colleague Ann Waters.", "former colleague")]
    [InlineData("Talk to Jane Doe.", null)]
    public void What_somebody_does_is_kept(string text, string? role) => Assert.Equal(role, Assert.Single(Read(text).People).Role);

    [Theory]
    [InlineData("I can't. Write to judith.kern@harbor.example instead.", "Judith Kern")]
    [InlineData("I can't. Write to jkern@harbor.example instead.", null)]
    [InlineData("I can't. Write to student.services@harbor.example instead.", null)]
    public void An_address_tells_a_name_only_where_it_plainly_holds_one(string text, string? name) => Assert.Equal(name, Assert.Single(Read(text).People).Name);

    [Fact]
    public void Somebody_behind_an_address_and_an_and_is_found_and_a_place_at_work_is_not()
    {
        var reading = Read("I have two names for you: Victor Hale (vhale@guildhall.example) and Anne Marsh. Kofi Mensah at Brightwater is a mensch too.");

        Assert.Equal(["Anne Marsh", "Kofi Mensah", "Victor Hale"], reading.People.Select(p => p.Name).Order());
    }

    [Theory]
    [InlineData("Hi Nora,\nhappy to talk.\nBest,\nMaya Chen")]
    [InlineData("Write to me at maya.chen@northwind.example.")]
    [InlineData("I am in the office on Monday. Zoom works too.")]
    [InlineData("Happy to talk.\n\nCheers\nMaya")]
    [InlineData("We are at Lincoln Park on Tuesday.")]
    [InlineData("Thursday would be fine. January is busy.")]
    public void The_person_asked_the_seeker_days_and_places_are_nobody_new(string text) => Assert.Empty(Read(text).People);

    private static Reading Read(string text) => ReplyReader.Read(Mail("Re: Your work", text), Context);
}
