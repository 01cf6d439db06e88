import { useEffect } from "preact/hooks";
import type { WorldClock } from "../clock/WorldClock";
import { Compose } from "../compose/Compose";
import type { Known } from "../compose/useKnown";
import type { Desk } from "../desk/Desk";
import { emptyMail } from "../drafts/beginnings";
import { Icon } from "../look/Icon";
import type { Say } from "../look/Say";
import type { Theme } from "../look/useTheme";
import { FolderList } from "./FolderList";
import { slugOf, type Folder } from "./folders";
import { MessageList } from "./MessageList";
import { Reading } from "./Reading";
import { useCategories } from "../items/useCategories";
import { useFolders } from "./useFolders";
import { useMessages } from "./useMessages";

interface MailRoomProps {
  desk: Desk;
  clock: WorldClock;
  known: Known;
  theme: Theme;
  say: Say;
}

export function MailRoom({ desk, clock, known, theme, say }: MailRoomProps) {
  const folders = useFolders(desk.graph);
  const messages = useMessages(desk.graph, desk.folder);
  const categories = useCategories(desk.graph);
  const { open } = desk;
  const openId = desk.opening ?? (open.kind === "read" ? open.message.id : open.kind === "compose" ? open.draft.id : null);
  const version = open.kind === "read" ? messages.value?.find(({ id }) => id === open.message.id)?.["@odata.etag"] : undefined;
  useEffect(() => {
    if (open.kind === "read" && version !== undefined && version !== open.message["@odata.etag"]) say.trying(desk.refresh());
  }, [desk, open, version, say]);

  const isShown = (folder: Folder) => folder.id === desk.folder || slugOf(folder) === desk.folder;
  const problem = messages.problem ?? folders.problem;
  return (
    <>
      <div class="folder-column">
        <button type="button" class="primary new-mail" data-testid="new-mail" onClick={() => say.trying(desk.startMail(emptyMail))}>
          <Icon name="write" />
          New mail
        </button>
        <FolderList folders={folders.value ?? []} isShown={isShown} onChoose={(folder) => desk.showFolder(folder.id)} />
      </div>
      <section class="list-column" aria-label="Mails" aria-busy={messages.value === null}>
        <h1 class="column-title" data-testid="folder-title">{folders.value?.find(isShown)?.displayName ?? "Mail"}</h1>
        {problem !== null && <p class="problem" role="status">{problem}</p>}
        {messages.value && (
          <MessageList
            messages={messages.value}
            openId={openId}
            categories={categories}
            now={clock.now()}
            account={desk.account}
            onOpen={(id) => void desk.openMail(id, desk.folder)}
          />
        )}
      </section>
      <section class="reading-column" aria-label="Reading pane">
        {open.kind === "read" && <Reading desk={desk} open={open} categories={categories} theme={theme} say={say} />}
        {open.kind === "compose" && <Compose key={open.draft.key} desk={desk} draft={open.draft} known={known} say={say} />}
        {open.kind === "failed" && <p class="empty" data-testid="mail-failed" role="status">{open.sentence}</p>}
        {open.kind === "nothing" && <p class="empty">Choose a mail to read it here, or write a new one.</p>}
      </section>
    </>
  );
}
