namespace InfoInterview.Sandbox.Mail.Transport;

/// <summary>A place where mail can end: the mailboxes of accounts, and the desks of correspondents.</summary>
interface IMailRoom
{
    /// <summary>Whether this address is known here.</summary>
    bool Knows(string address);

    /// <summary>Whether mail to this domain ends here, so that an unknown address of it bounces.</summary>
    bool OwnsDomain(string domain);

    void Receive(string address, byte[] raw);
}
