import type { IconName } from "../look/Icon";

export interface Folder {
  id: string;
  displayName: string;
  unreadItemCount: number;
  totalItemCount: number;
}

/** Outlook's standard folders in the order in which they are looked at, by the name that the sandbox gives them. */
const standard: { name: string; slug: string; icon: IconName }[] = [
  { name: "Inbox", slug: "inbox", icon: "inbox" },
  { name: "Drafts", slug: "drafts", icon: "drafts" },
  { name: "Sent Items", slug: "sentitems", icon: "sent" },
  { name: "Junk Email", slug: "junkemail", icon: "junk" },
  { name: "Archive", slug: "archive", icon: "folder" },
  { name: "Deleted Items", slug: "deleteditems", icon: "bin" },
];

/** Well-known name as Graph has it; the id of a folder that someone made. */
export function slugOf({ displayName, id }: Folder): string {
  return standard.find(({ name }) => name === displayName)?.slug ?? id;
}

export function iconOf({ displayName }: Folder): IconName {
  return standard.find(({ name }) => name === displayName)?.icon ?? "folder";
}

/** Standard folders first. */
export function inOrder(folders: readonly Folder[]): Folder[] {
  const rank = ({ displayName }: Folder) => {
    const index = standard.findIndex(({ name }) => name === displayName);
    return index < 0 ? standard.length : index;
  };
  return [...folders].sort((one, other) => rank(one) - rank(other) || one.displayName.localeCompare(other.displayName));
}

/** What is counted beside a folder: unread mail, in Drafts everything. */
export function countOf(folder: Folder): number {
  return slugOf(folder) === "drafts" ? folder.totalItemCount : folder.unreadItemCount;
}
