using System.Globalization;
using System.Text;
using InfoInterview.Sandbox.Clocks;
using InfoInterview.Sandbox.Identity;
using InfoInterview.Sandbox.Mail.Mime;
using MimeKit;

namespace InfoInterview.Sandbox.Mail.Transport;

/// <summary>
/// Carries a mail to everyone it is for. An unknown address of a domain that lives here comes back as a non-delivery report;
/// mail to the rest of the world is accepted and goes nowhere.
/// </summary>
sealed class Carrier(Accounts accounts, WorldClock clock)
{
    readonly List<IMailRoom> rooms = [];

    public void Serve(IMailRoom room) => rooms.Add(room);

    public void Carry(MimeMessage message, string sender, IEnumerable<string> recipients)
    {
        message.Bcc.Clear();
        var raw = message.Bytes();
        var unknown = new List<string>();
        foreach (var recipient in recipients.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (rooms.Find(room => room.Knows(recipient)) is { } room) room.Receive(recipient, Stamp(raw, sender, recipient));
            else if (rooms.Exists(room => room.OwnsDomain(Domain(recipient)))) unknown.Add(recipient);
        }
        if (unknown.Count > 0 && !IsAutomatic(message)) Return(message, sender, unknown);
    }

    /// <summary>A report never causes another one.</summary>
    static bool IsAutomatic(MimeMessage message) => message.Headers[HeaderId.AutoSubmitted] is { } value && !value.Equals("no", StringComparison.OrdinalIgnoreCase);

    void Return(MimeMessage message, string sender, List<string> unknown)
    {
        if (accounts.Find(sender) is not { } account) return;
        var report = NonDelivery.FromExchange(account, message, unknown, clock.GetUtcNow());
        rooms.Find(room => room.Knows(sender))!.Receive(sender, Stamp(report.Bytes(), "", sender));
    }

    /// <summary>The trace that the last server writes above a mail.</summary>
    byte[] Stamp(byte[] raw, string sender, string recipient)
    {
        var date = clock.GetUtcNow().ToString("ddd, dd MMM yyyy HH:mm:ss +0000", CultureInfo.InvariantCulture);
        var from = sender.Length == 0 ? Domain(recipient) : Domain(sender);
        var trace = $"Return-Path: <{sender}>\r\nReceived: from mail.{from} (203.0.113.25) by mx.{Domain(recipient)} with ESMTPS\r\n (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384); {date}\r\n";
        return [.. Encoding.ASCII.GetBytes(trace), .. raw];
    }

    public static string Domain(string address) => address[(address.LastIndexOf('@') + 1)..];
}
