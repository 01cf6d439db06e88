using System.Buffers;

namespace InfoInterview.Domain.Replies.Texts.Marks;

/// <summary>Lines that part a mail: "-----Original Message-----", "Begin forwarded message:", drawn rules.</summary>
internal static class Separators
{
    private static readonly SearchValues<string> Messages = SearchValues.Create(
    [
        "message", "nachricht", "mensaje", "mensagem", "messaggio", "bericht", "meddelande", "meddelelse", "melding", "wiadomo", "viesti", "zpráva", "správa",
        "üzenet", "mesaj", "iletisi", "ileti", "сообщен", "письмо", "повідомлен", "лист", "μήνυμα", "メッセージ", "邮件", "郵件", "메시지", "besked", "poruka", "reply", "forward", "original", "e-mail",
        "email", "mail d'origine", "missatge", "thư", "רסומ", "הודעה", "رسالة", "الرسالة", "transféré", "weitergeleitet", "inoltrato", "reenviado", "encaminhada", "doorgestuurd", "vidaresänt", "videresendt",
    ],
    StringComparison.OrdinalIgnoreCase);

    private static readonly Prefixes Forwards = new(
    [
        "begin forwarded message", "anfang der weitergeleiteten", "début du message", "inizio messaggio inoltrato", "inicio del mensaje reenviado", "início da mensagem", "begin doorgestuurd bericht",
        "vidarebefordrat brev", "start på videresendt", "videresendt melding", "välitetty viesti", "początek przekazywanej", "začátek přeposílané", "начало переадресованного", "転送されたメッセージ", "下面是被转发的邮件", "전달된 메시지",
        "mensaje original", "message original", "mensagem original",
    ]);

    private static readonly SearchValues<string> AboveThisLine = SearchValues.Create(
    [
        "reply above this line", "type your reply above", "reply above the line", "please reply above", "antworten sie oberhalb", "antwort oberhalb dieser", "répondre au-dessus de cette ligne", "répondez au-dessus",
        "responda por encima de esta", "responda acima desta linha", "rispondi sopra questa", "antwoord boven deze", "write above this line", "reply-above-this-line",
    ],
    StringComparison.OrdinalIgnoreCase);

    /// <summary>A named separator: everything below is somebody's earlier mail.</summary>
    public static bool IsNamed(ReadOnlySpan<char> line)
    {
        if (line.Length is < 8 or > 400)
        {
            return false;
        }

        var bare = line.Trim("-_=*#+<>~–— \t\u00A0.:：\u202F");
        if (bare.Length < 2)
        {
            return false;
        }

        var drawn = line[0] is '-' or '_' or '=' or '*' or '–' or '—' && line[1] == line[0] && line[^1] == line[0] && line[^2] == line[0];
        return (drawn && Words.Count(bare) <= 6 && Words.HasAny(bare, Messages))
            || (line[^1] is ':' or '：' && Forwards.StartOf(bare) > 0 && Words.Count(bare) <= 6)
            || StartsWithNamed(line)
            || Words.HasAny(line, AboveThisLine);
    }

    /// <summary>Nothing but a drawn rule of underscores, dashes, stars, dots or equal signs.</summary>
    public static bool IsRule(ReadOnlySpan<char> line)
    {
        var bare = line.Trim('*') is { IsEmpty: false } inner ? inner.Trim() : line;
        if (bare.Length < 2 || bare[0] is not ('_' or '-' or '=' or '*' or '~' or '—' or '–' or '.'))
        {
            return false;
        }

        var least = bare[0] switch { '_' => 2, '.' => 10, _ => 4 };
        return bare.Length >= least && bare.TrimStart(bare[0] is '.' or '*' ? $"{bare[0]} " : bare[..1]).IsEmpty;
    }

    /// <summary>The signature delimiter of RFC 3676, 4.3; most programs lose its space.</summary>
    public static bool IsDelimiter(ReadOnlySpan<char> line) => line is "--" or "- --" or "-- *" or "*--*" or "**--**";

    /// <summary>Some programs write on behind the closing dashes: "-----Original Message-----From: …".</summary>
    private static bool StartsWithNamed(ReadOnlySpan<char> line)
    {
        if (!line.StartsWith("----", StringComparison.Ordinal))
        {
            return false;
        }

        var rest = line.TrimStart('-');
        var close = rest.IndexOf("----", StringComparison.Ordinal);
        return close is > 5 and < 60 && Words.Count(rest[..close]) <= 6 && Words.HasAny(rest[..close], Messages);
    }
}
