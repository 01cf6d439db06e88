namespace InfoInterview.Domain.Replies.Texts;

/// <summary>What a stretch of a mail is.</summary>
public enum TextRole
{
    /// <summary>Newly written by the sender, greeting and closing included.</summary>
    New,

    /// <summary>Somebody's earlier words.</summary>
    Quoted,

    /// <summary>What a mail program wrote above the quoted words: "On … wrote:", a block of From and Sent, a separator.</summary>
    Attribution,

    /// <summary>Below the name: title, company, numbers, a device's line, a mailing list's footer.</summary>
    Signature,

    /// <summary>What a gateway put above the text, such as "CAUTION: external sender".</summary>
    Banner,

    /// <summary>Confidentiality and other legal notes.</summary>
    Disclaimer,
}

/// <summary>A stretch of whole lines with one role; lines end in <c>\n</c>, the last one without it.</summary>
public sealed record TextPart(TextRole Role, string Text);
