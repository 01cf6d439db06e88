using System.Text.Json;
using InfoInterview.Sandbox.Store;

namespace InfoInterview.Sandbox.Identity;

/// <summary>Who can sign in. Stored, so that created accounts outlive a restart.</summary>
public sealed class Accounts(Database db)
{
    /// <summary>Raised, inside the transaction, when an account is opened: its mailbox is furnished then.</summary>
    public event Action<Account>? Opened;

    public IReadOnlyList<Account> All => db.Do(() => db.Rows("SELECT json FROM account ORDER BY rowid", row => Read(row.GetString(0))));

    /// <summary>By address, whatever its case.</summary>
    public Account? Find(string address) =>
        db.Do(() => db.Rows("SELECT json FROM account WHERE address=$0", row => Read(row.GetString(0)), address).FirstOrDefault());

    public Account? Find(Guid tenantId, Guid objectId) => All.FirstOrDefault(account => account.TenantId == tenantId && account.ObjectId == objectId);

    /// <summary>Whether mail to this domain ends in the sandbox.</summary>
    public bool OwnsDomain(string domain) => All.Any(account => account.Domain.Equals(domain, StringComparison.OrdinalIgnoreCase));

    public void Open(Account account) => db.Do(() =>
    {
        db.Run("INSERT INTO account(address, json) VALUES($0,$1)", account.Address, JsonSerializer.Serialize(account));
        Opened?.Invoke(account);
    });

    static Account Read(string json) => JsonSerializer.Deserialize<Account>(json)!;
}
