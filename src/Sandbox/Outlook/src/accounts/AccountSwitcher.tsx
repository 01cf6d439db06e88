import type { Account } from "../controls/accounts";

interface AccountSwitcherProps {
  accounts: Account[];
  account: Account;
  onChange: (account: Account) => void;
}

export function AccountSwitcher({ accounts, account, onChange }: AccountSwitcherProps) {
  return (
    <label class="labelled account">
      <span class="label-word">Account</span>
      <select
        data-testid="account"
        value={account.user}
        onChange={(event) => {
          const chosen = accounts.find(({ user }) => user === event.currentTarget.value);
          if (chosen) onChange(chosen);
        }}
      >
        {accounts.map(({ user, name, address, kind }) => (
          <option key={user} value={user}>
            {name} ({address}{kind === "personal" ? ", personal" : ""})
          </option>
        ))}
      </select>
    </label>
  );
}
