using System.Buffers;
using System.Collections.Frozen;
using InfoInterview.Domain.Mailboxes;

namespace InfoInterview.Domain.Replies.Kinds;

/// <summary>What mail systems write when they bring a mail back: qmail, exim, postfix, sendmail, Exchange, Gmail, Yahoo, Notes, gateways; and in other languages.</summary>
internal static class BounceTexts
{
    private const int MostLines = 120;
    private const int LongestReason = 300;

    public static readonly FrozenSet<string> Daemons = FrozenSet.ToFrozenSet(
        ["mailer-daemon", "mailer_daemon", "mailerdaemon", "mail-daemon", "mail_daemon", "maildaemon", "mdaemon", "daemon", "maildelivery", "mail.delivery.system", "mail-delivery-system", "mailsystem", "mail-system", "system administrator", "mailgateway", "noreply-bounce"], StringComparer.OrdinalIgnoreCase);

    public static readonly SearchValues<string> DaemonNames = Plain.Table(
        """
        Mail Delivery Subsystem
        Mail Delivery System
        Mail Delivery Service
        Mail Delivery Agent
        Internet Mail Delivery
        Microsoft Outlook <
        Mailer-Daemon
        Mail System Error
        SMTP Gateway
        SMTP_Mail_Service
        e-Mail Interconnect
        Delivery Subsystem
        Mailserver
        Mail Router
        Mailzustellung
        """);

    public static readonly SearchValues<string> Subjects = Plain.Table(
        """
        undeliver
        undelivered
        non-deliver
        nondeliver
        not delivered
        could not be delivered
        couldn't be delivered
        cannot be delivered
        can't be delivered
        not be delivered
        not yet been delivered
        delivery status notif
        delivery notification
        delivery fail
        delivery has failed
        delivery error
        delivery problem
        delivery incomplete
        delivery warning
        delivery delayed
        delivery report
        delivery attempt
        failed delivery
        failure delivery
        failed mail
        mail failed
        mail failure
        message failure
        failure notice
        failure notification
        mail delivery fail
        mail delivery problem
        mail system error
        mail error
        processing error
        nameserver error
        returned mail
        returned to sender
        returning to sender
        returning message to sender
        returned email
        mail delivery warning
        message returned
        address not found
        user unknown
        unknown user
        unknown address
        recipient not found
        no such user
        delayed mail
        message delayed
        mail delayed
        warning: message
        warning: could not send
        still being retried
        message you sent blocked
        message blocked
        message rejected
        mail rejected
        rejected:
        unzustellbar
        nicht zugestellt
        zustellung fehlgeschlagen
        zustellfehler
        fehler bei der zustellung
        unzustellbare
        non remis
        non distribuable
        n'a pas pu être remis
        échec de la remise
        echec de remise
        notification d'état de remise
        non délivré
        utilisateur non recens
        no se puede entregar
        no se pudo entregar
        no entregado
        no se ha podido entregar
        devuelto
        error de entrega
        não entregue
        não é possível entregar
        não pôde ser entregue
        falha na entrega
        falha de entrega
        devolvid
        impossibile recapitare
        mancato recapito
        mancata consegna
        non recapitabile
        messaggio non recapitato
        onbestelbaar
        niet bezorgd
        kan niet worden bezorgd
        kan ej levereras
        gick inte att leverera
        kan ikke leveres
        niedostarcz
        nie można dostarczyć
        zwrot poczty
        nedoručiteln
        teslim edilemedi
        недоставлен
        не доставлено
        не доставлена
        не удалось доставить
        配信不能
        配信できません
        未送达
        无法投递
        退信
        无法送达
        배달되지
        반송
        """);

    /// <summary>A report that the mail arrived.</summary>
    public static readonly SearchValues<string> Arrivals = Plain.Table(
        """
        delivered: 
        relayed: 
        successfully delivered
        delivery status notification (success)
        delivery status notification (relay)
        successful mail delivery
        delivery notification: delivery has been successful
        """);

    /// <summary>Sentences that only a mail system writes about a mail.</summary>
    public static readonly SearchValues<string> Openings = Plain.Table(
        """
        this is the mail system at host
        this is the postfix program
        this is the qmail-send program
        hi. this is the
        this message was created automatically by mail delivery software
        a message that you sent could not be delivered
        a message that you sent has not yet been delivered
        your message did not reach
        did not reach the following recipient
        could not be delivered to one or more recipients
        could not be delivered to the following
        was not delivered to the following
        was not delivered to:
        was undeliverable
        was not able to deliver your message
        unable to deliver your message
        unable to deliver message to
        unable to deliver to the following
        couldn't be delivered to
        wasn't delivered to
        delivery has failed to these recipients
        delivery to these recipients
        delivery to the following recipient
        delivery to the following addresses
        the following recipients could not
        the following recipient(s) cannot be reached
        the following message to
        following addresses had permanent
        following addresses had transient
        addresses had permanent fatal errors
        addresses had delivery problems
        addresses failed
        i'm afraid i wasn't able to deliver your message
        i wasn't able to deliver
        i'm not going to try again
        i've given up
        sorry it didn't work out
        message from yahoo
        this report relates to a message you sent
        this report relates to your message
        the message you sent to
        your message to the following recipients
        your message cannot be delivered
        your message could not be delivered
        your message couldn't be delivered
        your mail to the following recipients could not be delivered
        your message wasn't delivered
        your message was not delivered
        your email was not delivered
        your mail could not be delivered
        your message has been blocked
        message blocked
        address not found
        recipient inbox full
        message not delivered
        there was a problem delivering your message
        there was an error sending your mail
        mail could not be delivered
        mail delivery failed
        this message is generated by
        non-delivery report
        non-delivery notification
        delivery failure
        delivery status notification
        automatically generated delivery status notification
        this is an automatically generated delivery
        this is a delivery failure notification
        this is a permanent error
        permanent error
        session transcript follows
        transcript of session follows
        transcript follows
        undeliverable to the following
        undelivered mail
        has been delayed
        message has been delayed
        will continue to try to deliver
        has been postponed
        could not be sent
        the user(s) account is
        failed recipient
        failed to deliver to
        failed to deliver
        the e-mail address you entered couldn't be found
        der folgende empfänger konnte
        konnte nicht zugestellt werden
        konnte nicht an
        fehler bei der nachrichtenzustellung
        ihre nachricht wurde nicht
        die nachricht konnte nicht
        échec de la remise
        n'a pas été remis
        n'a pas pu être remis
        n'a pas pu être distribué
        votre message n'a pas
        no se pudo entregar
        no se ha podido entregar
        error al entregar
        su mensaje no
        não foi possível entregar
        não pôde ser entregue
        falha na entrega
        sua mensagem não
        impossibile recapitare
        non è stato recapitato
        non è stato possibile recapitare
        il messaggio non
        kan niet worden bezorgd
        is niet bezorgd
        kunde inte levereras
        kunne ikke leveres
        nie mogła zostać dostarczona
        nie została dostarczona
        не может быть доставлено
        не было доставлено
        невозможно доставить
        не удалось доставить
        配信できませんでした
        无法发送到以下收件人
        未能送达
        """);

    /// <summary>What the other system said.</summary>
    public static readonly SearchValues<string> Reasons = Plain.Table(
        """
        user unknown
        unknown user
        no such user
        no such recipient
        no such address
        no such mailbox
        mailbox unavailable
        mailbox not found
        mailbox full
        mailbox is full
        over quota
        quota exceeded
        exceeded storage
        recipient address rejected
        recipient rejected
        recipient not found
        recipient unknown
        invalid recipient
        unknown recipient
        account disabled
        account is disabled
        account has been disabled
        account is inactive
        address rejected
        does not exist
        doesn't exist
        not exist
        host unknown
        host not found
        unknown host
        domain not found
        unrouteable
        unroutable
        relay access denied
        relaying denied
        connection timed out
        connection refused
        remote host said
        smtp error
        550 
        551 
        552 
        553 
        554 
        450 
        451 
        421 
        not listed in
        too many hops
        message size exceeds
        nicht bekannt
        unbekannt
        """);

    /// <summary>Fields of a report written out in the text.</summary>
    public static readonly SearchValues<string> Fields = Plain.Table(
        """
        Final-Recipient:
        Original-Recipient:
        Action: failed
        Action: delayed
        Diagnostic-Code:
        Reporting-MTA:
        Remote-MTA:
        Generating server:
        Diagnostic information for administrators
        below this line is a copy of the message
        this is a copy of the message
        unsent message below
        original message follows
        your message is attached
        message header follows
        """);

    public static readonly SearchValues<string> Delays = Plain.Table(
        """
        will continue to try
        will keep trying
        will be retried
        being retried
        still being tried
        still trying
        still attempting
        will try again
        will retry
        retrying
        no action is required
        do not need to resend
        don't need to resend
        not yet been delivered
        not yet delivered
        has been delayed
        is delayed
        has been postponed
        message delayed
        delayed mail
        delivery delayed
        (delay)
        notification (delay
        warning message only
        this is a warning only
        temporary failure
        temporarily unable
        delivery attempts will continue
        noch nicht zugestellt
        verzögert
        sera de nouveau
        retardé
        se ha retrasado
        está atrasada
        è in ritardo
        vertraagd
        """);

    /// <summary>Says that nobody has this address or that there is no such host.</summary>
    public static readonly SearchValues<string> Gone = Plain.Table(
        """
        user unknown
        unknown user
        unknown or illegal user
        unknown or illegal alias
        user not known
        no such user
        no such recipient
        no such address
        no such mailbox
        no such account
        no such person
        no such local user
        no mailbox here
        no mailbox by that name
        does not exist
        doesn't exist
        do not exist
        didn't exist
        not exist
        user doesn't have a
        doesn't have an account
        does not have a mailbox
        user not found
        user is not found
        mailbox not found
        address not found
        wasn't found at
        couldn't be found
        could not be found
        recipient not found
        recipient unknown
        recipient is not on
        unknown recipient
        unknown address
        unknown mailbox
        invalid recipient
        invalid mailbox
        invalid address
        invalid user
        is not a valid
        not a valid mailbox
        not our customer
        address unknown
        account is disabled
        account disabled
        account has been disabled
        account is inactive
        account inactive
        mailbox is inactive
        mailbox disabled
        this account has been
        has been deactivated
        deactivated mailbox
        no longer available
        no longer valid
        no longer in use
        no longer accepts
        bad destination
        bad address
        host unknown
        unknown host
        host not found
        no such host
        no such domain
        domain not found
        name or service not known
        domain name not found
        domain does not
        nxdomain
        unrouteable
        unroutable
        not listed in domino directory
        not listed in public name
        not in directory
        resolver.adr
        recipnotfound
        recipientnotfound
        mailbox unavailable
        unknown in
        unbekannt
        existiert nicht
        nicht gefunden
        n'existe pas
        inconnu
        introuvable
        non recens
        no existe
        desconocid
        não existe
        desconhecid
        inesistente
        sconosciuto
        non esiste
        bestaat niet
        onbekend
        не существует
        """);

    /// <summary>Reasons that may pass or that speak about the mail and not the address.</summary>
    public static readonly SearchValues<string> Passing = Plain.Table(
        """
        quota
        mailbox full
        mailbox is full
        inbox full
        inbox is full
        mailfolder is full
        disk space
        storage
        too large
        too big
        size limit
        message size
        maximum size
        exceeds size
        exceeded maximum
        spam
        blocked
        blacklist
        block list
        blocklist
        policy
        not authorized
        not authorised
        not permitted
        virus
        content rejected
        rate limit
        temporar
        timed out
        timeout
        greylist
        reputation
        dmarc
        spf
        dkim
        suspicious
        postfach voll
        pleine
        lleno
        cheia
        piena
        """);

    private static readonly SearchValues<string> CopyStarts = Plain.Table(
        """
        this is a copy of
        below this line is a copy
        original message
        unsent message
        return-path:
        received: from
        message header
        transcript of headers
        included is a copy
        """);

    /// <summary>The recipient, status and reason that the text names.</summary>
    public static DeliveryReport ReportIn(string whole, IncomingMessage mail)
    {
        var own = mail.Envelope.To.Select(t => t.Address).Append(mail.Envelope.From?.Address ?? "").ToHashSet(StringComparer.OrdinalIgnoreCase);
        string? recipient = null;
        string? afterCopy = null;
        var copied = false;
        foreach (var line in Lines(whole))
        {
            copied |= line.ContainsAny(CopyStarts) || line.StartsWith("-----", StringComparison.Ordinal) && recipient is not null;
            if (Addresses.First(line, own) is not { } address)
            {
                continue;
            }

            if (!copied)
            {
                recipient ??= address;
            }
            else if (line.StartsWith("To:", StringComparison.OrdinalIgnoreCase))
            {
                afterCopy ??= address;
            }
        }

        return new DeliveryReport(recipient ?? afterCopy ?? Addresses.First(mail.Envelope.Subject, own), null, Delayed: false, OriginalId(whole));
    }

    /// <summary>The line in which the other system says why; null when none does.</summary>
    public static string? ReasonIn(string whole)
    {
        string? first = null;
        foreach (var line in Lines(whole))
        {
            if (line.ContainsAny(CopyStarts) && first is not null)
            {
                break;
            }

            if (line.ContainsAny(Gone) || line.ContainsAny(Passing) || EnhancedStatus.In(line) is not null)
            {
                return Short(line);
            }

            if (first is null && line.ContainsAny(Reasons))
            {
                first = Short(line);
            }
        }

        return first;
    }

    /// <summary>What the system says itself, above its copy of the mail.</summary>
    public static string AboveCopy(string whole)
    {
        var length = 0;
        foreach (var line in Lines(whole))
        {
            if (length > 200 && line.ContainsAny(CopyStarts))
            {
                break;
            }

            length += line.Length + 1;
        }

        return whole[..Math.Min(length + MostLines, whole.Length)];
    }

    private static string Short(ReadOnlySpan<char> line) => line[..Math.Min(line.Length, LongestReason)].ToString();

    private static string? OriginalId(string whole)
    {
        foreach (var line in Lines(whole))
        {
            if (line.StartsWith("Message-ID:", StringComparison.OrdinalIgnoreCase) && line.IndexOf('<') is > 0 and var start && line[start..].IndexOf('>') is > 1 and var length)
            {
                return line.Slice(start, length + 1).ToString();
            }
        }

        return null;
    }

    private static FirstLines Lines(string whole) => new(whole, MostLines);

    /// <summary>The first lines of a text, trimmed.</summary>
    private ref struct FirstLines(string text, int left)
    {
        private ReadOnlySpan<char> _rest = text;

        public ReadOnlySpan<char> Current { get; private set; }

        public readonly FirstLines GetEnumerator() => this;

        public bool MoveNext()
        {
            if (left-- <= 0 || _rest.IsEmpty)
            {
                return false;
            }

            var end = _rest.IndexOf('\n');
            Current = (end < 0 ? _rest : _rest[..end]).Trim().TrimStart("> ");
            _rest = end < 0 ? default : _rest[(end + 1)..];
            return true;
        }
    }
}
