import { Icon } from "../look/Icon";
import { countOf, iconOf, inOrder, slugOf, type Folder } from "./folders";

interface FolderListProps {
  folders: readonly Folder[];
  isShown: (folder: Folder) => boolean;
  onChoose: (folder: Folder) => void;
}

export function FolderList({ folders, isShown, onChoose }: FolderListProps) {
  return (
    <nav class="folders" aria-label="Folders" data-testid="folders">
      <ul>
        {inOrder(folders).map((folder) => (
          <li key={folder.id}>
            <button
              type="button"
              data-testid={`folder-${slugOf(folder)}`}
              aria-current={isShown(folder) ? "true" : undefined}
              onClick={() => onChoose(folder)}
            >
              <Icon name={iconOf(folder)} />
              <span class="folder-name">{folder.displayName}</span>
              <Count folder={folder} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Count({ folder }: { folder: Folder }) {
  const count = countOf(folder);
  if (count === 0) return null;
  return (
    <span class="count" data-testid={`count-${slugOf(folder)}`}>
      {count}
      <span class="unseen">{slugOf(folder) === "drafts" ? " drafts" : " unread"}</span>
    </span>
  );
}
