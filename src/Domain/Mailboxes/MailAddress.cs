using MimeKit;

namespace InfoInterview.Domain.Mailboxes;

/// <summary>Mail addresses as they are compared. The local part is compared without case, as every large mail system does, although RFC 5321 allows otherwise.</summary>
public static class MailAddress
{
    private const int Longest = 254;

    /// <summary>A single plain address (RFC 5321 mailbox without display name), trimmed; null for anything else.</summary>
    public static string? Plain(string? text)
    {
        text = text?.Trim();
        return text is { Length: > 2 and <= Longest }
            && !text.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c is '"' or '<' or '>' or ',' or ';')
            && text.Count(c => c == '@') == 1
            && MailboxAddress.TryParse(text, out var parsed) && parsed.Address == text && parsed.Domain.Contains('.', StringComparison.Ordinal)
                ? text
                : null;
    }

    /// <summary>
    /// The form under which two spellings of one mailbox are equal: lower case, no <c>+tag</c>, and for Gmail no dots in the local part.
    /// </summary>
    public static string Key(string address)
    {
        var lower = address.Trim().ToLowerInvariant();
        var at = lower.LastIndexOf('@');
        if (at <= 0)
        {
            return lower;
        }

        var (local, domain) = (lower[..at], lower[(at + 1)..]);
        var plus = local.IndexOf('+', StringComparison.Ordinal);
        local = plus > 0 ? local[..plus] : local;
        return domain is "gmail.com" or "googlemail.com"
            ? $"{local.Replace(".", "", StringComparison.Ordinal)}@gmail.com"
            : $"{local}@{domain}";
    }

    public static string DomainOf(string address) => address[(address.LastIndexOf('@') + 1)..].ToLowerInvariant();
}
