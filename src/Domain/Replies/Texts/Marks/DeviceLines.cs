using System.Buffers;

namespace InfoInterview.Domain.Replies.Texts.Marks;

/// <summary>"Sent from my iPhone", "Get Outlook for iOS" and what their makers say in other languages. A sentence that goes on is none.</summary>
internal static class DeviceLines
{
    private const int MostWords = 12;

    private static readonly Prefixes Starts = new(
    [
        "sent from", "sent via", "sent with", "sent by my", "sent using", "sent on my", "sent on the go", "sent through", "get outlook for", "download outlook for", "envoyé de", "envoyé depuis", "envoyé à partir", "envoyé avec", "envoye de", "télécharger outlook",
        "obtenez outlook", "von meinem", "von meiner", "von unterwegs", "gesendet von", "gesendet mit", "gesendet aus", "gesendet über", "diese nachricht wurde von meinem", "holen sie sich outlook", "outlook für", "enviado desde", "enviado con", "enviado de", "enviado do", "enviado a partir", "enviado via", "enviado com", "enviada do",
        "obtener outlook", "obter o outlook", "obter outlook", "inviato da", "inviato dal", "inviato con", "ottieni outlook", "scarica outlook", "verzonden vanaf", "verzonden met", "verzonden via", "verzonden van", "verstuurd vanaf", "verstuurd met", "outlook voor", "download outlook voor", "skickat från", "skickat med", "skaffa outlook", "hämta outlook",
        "sendt fra", "sendt med", "sendt via", "få outlook", "hent outlook", "lähetetty", "hanki outlook", "wysłane z", "wysłano z", "pobierz outlook", "pobierz aplikację outlook", "odesláno z", "odoslané z", "získat outlook", "отправлено с", "отправлено из", "отправлено от", "отправлено через", "получить outlook", "надіслано з",
        "trimis de pe", "trimis din", "trimis cu", "descărcați outlook", "obțineți outlook", "elküldve", "küldve", "στάλθηκε από", "εστάλη από", "发自", "發自", "從我的", "傳送自", "来自我的", "發送自", "나의 iphone", "내 iphone", "נשלח מ", "أرسلت من", "أُرسلت من", "تم الإرسال من", "مرسل من", "نُشرت من", "enviat des", "poslano s", "poslano z", "gửi từ", "ส่งจาก", "iphoneから", "ipadから", "iphone'umdan", "ipad'imden", "sent mobile", "dikirim dari", "saadetud minu", "outlook for ios", "outlook for android", "outlook pour",
    ]);

    private static readonly string[] Ends = ["から送信", "gönderildi", "보냄", "gesendet", "gesendet.", "より送信", "küldve", "telefonról"];

    private static readonly SearchValues<string> Devices = SearchValues.Create(
    [
        "iphone", "ipad", "ipod", "android", "samsung", "galaxy", "blackberry", "outlook", "yahoo", "mobil", "phone", "gmail", "huawei", "xiaomi", "nokia", "windows", "mail", "proton", "smartphone", "handheld", "tablet", "htc", "sony",
        "motorola", "pixel", "verizon", "aol", "superhuman", "spark", "oneplus", "lumia", "device", "handy", "telefon", "wireless", "t-mobile", "at&t", "o2", "orange", "vodafone", "mac", "apple", "zoho", "thunderbird", "móvil", "movil", "celular", "cell", "téléphone", "telefono", "telefoon",
        "ios", "web.de", "gmx", "free.fr", "laptop", "watch", "missive", "front", "readdle", "newton", "tutanota", "posteo", "surface", "телефон", "смартфон", "iphone-", "айфон", "手机", "手機", "スマート", "nexus", "xperia", "airmail", "shift", "treo", "palm", "moto", "redmi", "oppo", "honor", "teléfono",
    ],
    StringComparison.OrdinalIgnoreCase);

    private static readonly Prefixes Excuses = new(
    [
        "please excuse", "excuse the", "excuse any", "excuse my", "excuse brevity", "pardon the", "pardon my", "pardon any", "apologies for typos", "apologies for brevity", "sorry for typos", "typed with thumbs", "typed on a", "bitte entschuldigen sie kürze", "bitte tippfehler",
    ]);

    private static readonly SearchValues<string> Makers = SearchValues.Create(["outlook", "iphone", "ipad", "发自", "來自"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Faults = SearchValues.Create(
        ["typo", "brev", "brief", "short", "error", "mistake", "spell", "auto", "tippfehler", "kürze", "thumb", "terse"], StringComparison.OrdinalIgnoreCase);

    public static bool IsOne(ReadOnlySpan<char> line)
    {
        var link = line.IndexOf("<http", StringComparison.OrdinalIgnoreCase);
        var bare = (link > 0 ? line[..link] : line).Trim("-*_<>()[]|~ \t\u00A0•…—–'\"");
        if (bare.Length is < 6 or > 140)
        {
            return false;
        }

        if (Starts.StartOf(bare) is > 0 and var start)
        {
            return IsDeviceEnd(bare[start..]) || (Words.HasAny(bare[..start], Makers) && Words.Count(bare) <= MostWords && !GoesOn(bare[start..]));
        }

        foreach (var end in Ends)
        {
            if (bare.TrimEnd('.').EndsWith(end.TrimEnd('.'), StringComparison.OrdinalIgnoreCase) && Words.HasAny(bare, Devices) && Words.Count(bare) <= 7)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A line that only excuses a telephone's typing; counts below a device's line.</summary>
    public static bool IsExcuse(ReadOnlySpan<char> line)
    {
        var bare = line.Trim("-*_()[] ");
        if (bare.Length > 120)
        {
            return false;
        }

        return Excuses.StartOf(bare) > 0 && Words.HasAny(bare, Faults);
    }

    /// <summary>Names a device within few words and stops, or only excuses itself.</summary>
    private static bool IsDeviceEnd(ReadOnlySpan<char> rest)
    {
        var words = Words.Count(rest);
        if (words == 0 || words > MostWords || !Words.HasAny(rest, Devices))
        {
            return words > 0 && (words <= 3 || (words <= 6 && Words.Starts(rest, " my ") && rest.Length > 5 && char.IsUpper(rest[4]))) && !Words.EndsSentence(rest) && !rest.Contains(',') && !rest.Contains(':') && rest is [' ', ..];
        }

        return !GoesOn(rest);
    }

    /// <summary>A clause or second sentence follows that is not an excuse.</summary>
    private static bool GoesOn(ReadOnlySpan<char> rest)
    {
        var comma = rest.IndexOfAny(",;!?");
        var after = comma >= 0 ? rest[(comma + 1)..].Trim() : rest[rest.Length..];
        if (after.Length > 0 && !IsExcuse(after) && Words.Count(after) > 2)
        {
            return true;
        }

        return comma < 0 && Words.EndsSentence(rest) && Words.Count(rest) > 6 && !Words.HasAny(rest, Faults) && !Words.Has(rest, "excuse");
    }
}
