namespace InfoInterview.Sandbox.Identity;

public enum AccountKind { Work, Personal }

/// <summary>Somebody who has a mailbox here and can sign in.</summary>
/// <param name="Address">Also the user principal name.</param>
/// <param name="Tenant">Short name of the organisation, e.g. <c>contoso</c>; <c>consumers</c> for personal accounts.</param>
/// <param name="TimeZone">IANA name.</param>
/// <param name="MailboxZone">The zone as the mailbox settings tell it: the IANA name or a Windows name.</param>
public sealed record Account(string Address, string Name, string Tenant, Guid TenantId, Guid ObjectId, AccountKind Kind, string TimeZone, string MailboxZone, string Locale, string JobTitle)
{
    /// <summary>The tenant in which all personal accounts live.</summary>
    public static readonly Guid PersonalTenant = new("9188040d-6c67-4c5b-b112-36a304b66dad");

    public string Id => ObjectId.ToString();

    public string Domain => Address[(Address.IndexOf('@', StringComparison.Ordinal) + 1)..];

    public string GivenName => Name.Split(' ')[0];

    public string Surname => Name.Contains(' ', StringComparison.Ordinal) ? Name[(Name.IndexOf(' ', StringComparison.Ordinal) + 1)..] : "";
}
