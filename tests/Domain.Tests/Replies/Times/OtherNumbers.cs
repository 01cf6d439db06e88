namespace InfoInterview.Domain.Tests.Replies.Times;

/// <summary>
/// Numbers that are no times, and times that are no offers. Written on Monday 5 October 2026, 9:12 in New York, to somebody in Los Angeles. One a line: the text
/// (<c>\n</c> is a new line), <c>=&gt;</c>, every mention as New York wall clock, <c>-</c> for none.
/// </summary>
internal static class OtherNumbers
{
    public const string Lines = """
        I'll be in a meeting until 2 on Tuesday, free after that. => Negative 10-06 08:00/10-06 14:00; Slot 10-06 14:00/10-06 18:00
        3pm in Berlin on Wednesday => Slot 10-07 09:00/10-07 09:30
        El jueves no puedo, pero el viernes a las 9 sí. => Negative 10-08 00:00/10-09 00:00; Slot 10-09 09:00/10-09 09:30
        La próxima semana, el martes 13 a las 12:30 => Range 10-12 00:00/10-19 00:00; Slot 10-13 12:30/10-13 13:00
        Tra le 10 e le 12 di martedì => Slot 10-06 10:00/10-06 12:00
        Ich bin bis 12. Oktober im Urlaub. => Return 10-12 00:00/10-13 00:00
        Passt es dir nächste Woche Mittwoch um 15 Uhr? => Slot 10-14 15:00/10-14 15:30
        I manage a team of 12 and have 3 kids, aged 4, 6 and 9. => -
        We raised $3.5M in 2021 and grew 40% since. => -
        My address is 1200 5th Ave, Suite 300, New York, NY 10001. => -
        Call 1-800-555-0199 or +1 (415) 555-2671. => -
        See https://example.com/2026/10/14/at-3pm and www.example.org/10-13 => -
        See section 3.2 and page 10 of version 2.1. => -
        It was 20 years ago. I was 25. => -
        The meeting took 45 minutes. => -
        I get about 200 emails a day, 7 days a week. => -
        I worked 9 to 5 for ten years. => -
        One of my 3 reports can help; two of them are new. => -
        Order #1030, invoice 2026-1014. => -
        Flight 1100 lands Monday. => -
        We spoke on Friday at 4pm. => -
        Thanks for the note yesterday. => -
        It's a 5 minute walk from Gate 10. => -
        May I ask what you do? I may be able to help. => -
        I sat in the sun and will march on. => -
        My number: 555 0123 ext 12 => -
        Here are 3 options. 1) LinkedIn 2) email 3) phone => -
        I have 2 or 3 questions first. => -
        Give me a second. Second, read my post. => -
        The 5th floor, 3rd door on the left. => -
        In the 90s, at age 30, I was at 3 startups. => -
        We use Python 3.12 and .NET 10. => -
        I can give you 10. => -
        The course has 10-12 students. => -
        5 stars! 100% yes. 2x the value. => -
        I'm a morning person, by the way. => -
        Let me get back to you next week. => -
        I'll let you know by Friday. => -
        Could you send your resume by Tuesday at noon? => -
        My class is Tuesday at 10. => -
        The deadline is Friday 5pm. => -
        He and I met at 3pm on Tuesday at the fair. => -
        We close at 5 on Fridays. => -
        Register by Oct 20, the webinar is at 2pm ET on Oct 22. => -
        """;
}
