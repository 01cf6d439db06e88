using System.Globalization;

namespace InfoInterview.Server.Tests.Surroundings;

/// <summary>Raw mail as other programs write it.</summary>
public static class Letters
{
    /// <summary>An answer in the thread of a mail.</summary>
    public static string Answer(
        string to, string inReplyTo, string text, string from = "Maya Chen <maya.chen@northwind.example>", string subject = "Re: Your work in rivers",
        string? id = null, DateTimeOffset? at = null) => $"""
        From: {from}
        To: {to}
        Subject: {subject}
        Date: {(at ?? House.MondayMorning.AddMinutes(30)).ToOffset(TimeSpan.FromHours(-6)).ToString("ddd, dd MMM yyyy HH:mm:ss", CultureInfo.InvariantCulture)} -0600
        Message-ID: {id ?? $"<{Guid.NewGuid():N}@northwind.example>"}
        In-Reply-To: {inReplyTo}
        References: {inReplyTo}
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8

        {text}

        > Would you have thirty minutes for me?
        """;
}
