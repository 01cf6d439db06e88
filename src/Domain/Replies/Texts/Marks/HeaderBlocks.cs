using System.Collections.Frozen;

namespace InfoInterview.Domain.Replies.Texts.Marks;

/// <summary>The block of From, Sent, To and Subject that Outlook and others put above the earlier mail, in the languages they speak.</summary>
internal static class HeaderBlocks
{
    [Flags]
    private enum Field
    {
        None = 0,
        From = 1,
        Date = 2,
        To = 4,
        Subject = 8,
        Other = 16,
    }

    private const int LongestLabel = 32;
    private const int MostLines = 16;

    private static readonly FrozenDictionary<string, Field>.AlternateLookup<ReadOnlySpan<char>> Labels = Table();

    /// <summary>How many lines from here are such a block; 0 when none begins here.</summary>
    public static int At(Lines lines, int line)
    {
        var first = FieldOf(lines[line]);
        if (first == Field.None || first == Field.Other || first == Field.To)
        {
            return 0;
        }

        if (OnOneLine(lines[line], first))
        {
            return 1;
        }

        var (seen, last, gap, address) = (first, line, 0, lines[line].Contains('@'));
        for (var j = line + 1; j < lines.Count && j < line + MostLines; j++)
        {
            var field = FieldOf(lines[j]);
            if (field == Field.None || lines.Marked(j))
            {
                if (++gap > 2)
                {
                    break;
                }

                continue;
            }

            if ((seen & field & ~Field.Other) != 0)
            {
                break;
            }

            (seen, last, gap) = (seen | field, j, 0);
            address |= lines[j].Contains('@');
        }

        return Suffices(seen, address) ? last - line + 1 : 0;
    }

    /// <summary>
    /// How many lines below a drawn rule look like "label: value" with an address or a year among them, whatever the language; 0 when too few.
    /// </summary>
    public static int BelowRule(Lines lines, int line)
    {
        var (fields, telling, last) = (0, false, line);
        for (var (j, read) = (line, 0); j < lines.Count && read < 6; j++)
        {
            var text = lines[j];
            if (text.IsEmpty)
            {
                continue;
            }

            read++;
            var colon = text.IndexOfAny(':', '：');
            if (colon is <= 0 or > LongestLabel || colon + 1 >= text.Length || Words.Count(text[..colon]) > 3)
            {
                break;
            }

            fields++;
            last = j;
            telling |= text.Contains('@') || text.IndexOf(" 20", StringComparison.Ordinal) > 0 || text.IndexOf("/20", StringComparison.Ordinal) > 0 || text.IndexOf(".20", StringComparison.Ordinal) > 0;
        }

        return fields >= 3 && telling ? last - line + 1 : 0;
    }

    private static bool Suffices(Field seen, bool address)
    {
        var kinds = System.Numerics.BitOperations.PopCount((uint)(seen & ~Field.Other));
        return kinds >= 3
            || (seen.HasFlag(Field.From) && kinds == 2 && (address || seen.HasFlag(Field.Date)))
            || (kinds == 2 && address && seen.HasFlag(Field.Date));
    }

    /// <summary>Some programs fold the whole block into one line: "From: … Sent: … To: …".</summary>
    private static bool OnOneLine(ReadOnlySpan<char> line, Field first) =>
        first == Field.From && line.Length < 1000 && line.Contains('@')
        && (Words.Has(line, " sent: ") || Words.Has(line, " date: ") || Words.Has(line, " gesendet: ") || Words.Has(line, " envoyé : ") || Words.Has(line, " enviado: "));

    private static Field FieldOf(ReadOnlySpan<char> line)
    {
        var colon = line[..Math.Min(line.Length, LongestLabel + 8)].IndexOfAny(':', '：');
        if (colon <= 0)
        {
            return Field.None;
        }

        return Labels.TryGetValue(line[..colon].Trim("*_ \t\u00A0\u202F<>|\u200E"), out var field) ? field : Field.None;
    }

    private static FrozenDictionary<string, Field>.AlternateLookup<ReadOnlySpan<char>> Table()
    {
        var table = new Dictionary<string, Field>(StringComparer.OrdinalIgnoreCase);
        void Add(Field field, string labels)
        {
            foreach (var label in labels.Split('|'))
            {
                table[label] = field;
            }
        }

        Add(Field.From, "From|Von|De|Da|Van|Från|Fra|Od|Lähettäjä|Feladó|De la|Expéditeur|Remitente|Remetente|Mittente|Afzender|Absender|Avsändare|Afsender|Avsender|Odosielateľ|Odesílatel|Nadawca|От|От кого|Від|Від кого|Από|Kimden|Gönderen|Từ|จาก|发件人|寄件者|寄件人|差出人|보낸 사람|보낸사람|مِن|من|מאת|Šalje|Pošiljatelj|Nuo|No|Saatja|Frá|Desde|Dari|From/De");
        Add(Field.Date, "Sent|Date|Message du|Message from|Gesendet|Datum|Gesendet am|Envoyé|Envoyé le|Date d'envoi|Enviado|Enviado el|Enviado em|Enviada em|Enviada|Enviado a|Fecha|Data|Inviato|Data invio|Verzonden|Skickat|Sendt|Dato|Wysłano|Data wysłania|Lähetetty|Päivämäärä|Päiväys|Odesláno|Odoslané|Dátum|Elküldve|Küldve|Trimis|Dată|Отправлено|Дата|Дата отправки|Надіслано|Ημερομηνία|Στάλθηκε|Tarih|Gönderildi|Gönderme Tarihi|Ngày|Đã gửi|วันที่|ส่ง|发送时间|发送日期|日期|寄件日期|傳送時間|日付|日時|送信日時|보낸 날짜|날짜|التاريخ|تاريخ الإرسال|تم الإرسال|تاريخ|תאריך|נשלח|Poslano|Dne|Sent on|Sent at|Data do envio|Päivä|Išsiųsta|Nosūtīts|Saadetud|Sent Date|When|Time|Dikirim|Tanggal");
        Add(Field.To, "To|An|À|A|Para|Aan|Til|Till|Do|Komu|Vastaanottaja|Címzett|Către|Кому|До|Προς|Kime|Alıcı|Đến|ถึง|收件人|收件者|宛先|받는 사람|받는사람|إلى|אל|Prima|Kam|Kam:|Saaja|Destinataire|Destinatario|Destinatário|Empfänger|Ontvanger|Za|Kepada|Per");
        Add(Field.Subject, "Subject|Betreff|Objet|Sujet|Asunto|Assunto|Oggetto|Onderwerp|Ämne|Emne|Temat|Aihe|Předmět|Predmet|Tárgy|Subiect|Тема|Тема письма|Θέμα|Konu|Chủ đề|Tiêu đề|เรื่อง|主题|主旨|件名|제목|الموضوع|נושא|Tema|Teema|Assumpte|Titel|Subjek|Perihal|Re");
        Add(Field.Other, "Cc|Kopie|Copie|Copia|Cópia|Kopia|Kopio|CC:|Копия|Копія|Κοιν|Bilgi|抄送|副本|참조|Reply-To|Antwort an|Répondre à|Responder a|Rispondi a|Antwoord aan|Importance|Wichtigkeit|Importancia|Importância|Priorità|Attachments|Anlagen|Pièces jointes|Datos adjuntos|Anexos|Allegati|Bijlagen|Bcc|Organization|X-Mailer|Message-ID|Priority|Mailed-by|Signed-by|Reply to|Ответить");
        return table.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
