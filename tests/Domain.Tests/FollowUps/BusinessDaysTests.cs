using InfoInterview.Domain.FollowUps;

namespace InfoInterview.Domain.Tests.FollowUps;

public class BusinessDaysTests
{
    private static readonly DateOnly Friday = new(2026, 3, 6);

    [Theory]
    [InlineData(1, 9)]
    [InlineData(3, 11)]
    [InlineData(5, 13)]
    [InlineData(-1, 5)]
    [InlineData(-5, -1)]
    [InlineData(0, 6)]
    public void Weekends_do_not_count(int days, int dayOfMarch) =>
        Assert.Equal(new DateOnly(2026, 2, 28).AddDays(dayOfMarch), BusinessDays.WeekdaysOnly.Add(Friday, days));

    [Fact]
    public void Holidays_do_not_count_either()
    {
        var calendar = new BusinessDays(new HashSet<DateOnly> { new(2026, 3, 9) });

        Assert.Equal(new DateOnly(2026, 3, 10), calendar.Add(Friday, 1));
        Assert.Equal(0, calendar.Between(Friday, new DateOnly(2026, 3, 9)));
    }

    [Fact]
    public void Adding_and_counting_agree()
    {
        for (var n = 0; n < 30; n++)
        {
            Assert.Equal(n, BusinessDays.WeekdaysOnly.Between(Friday, BusinessDays.WeekdaysOnly.Add(Friday, n)));
        }
    }
}
