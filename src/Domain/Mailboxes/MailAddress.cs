using System.Collections.Frozen;
using MimeKit;

namespace InfoInterview.Domain.Mailboxes;

/// <summary>Mail addresses as they are compared. The local part is compared without case, as every large mail system does, although RFC 5321 allows otherwise.</summary>
public static class MailAddress
{
    private const int Longest = 254;

    private static readonly FrozenSet<string> PublicDomains = FrozenSet.ToFrozenSet(
    [
        "gmail.com", "googlemail.com", "outlook.com", "live.com", "msn.com", "icloud.com", "me.com", "mac.com", "aol.com", "proton.me", "protonmail.com", "pm.me",
        "gmx.de", "gmx.net", "gmx.com", "gmx.at", "gmx.ch", "web.de", "t-online.de", "freenet.de", "posteo.de", "mailbox.org", "mail.com", "zoho.com", "fastmail.com", "hey.com",
        "orange.fr", "free.fr", "laposte.net", "wanadoo.fr", "sfr.fr", "libero.it", "tiscali.it", "virgilio.it", "uol.com.br", "bol.com.br", "terra.com.br", "sapo.pt",
        "ziggo.nl", "kpnmail.nl", "xs4all.nl", "telenet.be", "bluewin.ch", "comcast.net", "verizon.net", "btinternet.com", "sky.com", "yandex.ru", "mail.ru", "qq.com", "163.com", "naver.com",
    ]);

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

    /// <summary>True for domains where everybody may have an address, so that two of them are no colleagues.</summary>
    public static bool IsPublicDomain(string domain) => PublicDomains.Contains(domain) || domain.StartsWith("yahoo.", StringComparison.Ordinal) || domain.StartsWith("hotmail.", StringComparison.Ordinal);

    public static string DomainOf(string address) => address[(address.LastIndexOf('@') + 1)..].ToLowerInvariant();
}
