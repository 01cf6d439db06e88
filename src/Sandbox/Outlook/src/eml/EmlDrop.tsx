import { useEffect, useRef, useState } from "preact/hooks";
import type { Account } from "../controls/accounts";
import { deliver } from "../controls/mail";
import { Icon } from "../look/Icon";
import type { Say } from "../look/Say";

/** Real mail in: files dropped anywhere on the page, or chosen by a button, are delivered to the account's inbox. */
export function EmlDrop({ account, say }: { account: Account; say: Say }) {
  const field = useRef<HTMLInputElement>(null);
  const isOver = useFileDrop((files) => say.trying(deliverAll(account, files, say)));
  return (
    <>
      <button type="button" class="quiet" data-testid="eml-choose" title="Delivers a mail from a file to this account's inbox; dropping it anywhere does the same" onClick={() => field.current?.click()}>
        <Icon name="inbox" />
        Deliver .eml
      </button>
      <input
        ref={field}
        class="unseen"
        type="file"
        accept=".eml,message/rfc822"
        multiple
        tabIndex={-1}
        aria-label="Mail from a file"
        data-testid="eml-input"
        onChange={(event) => {
          say.trying(deliverAll(account, [...(event.currentTarget.files ?? [])], say));
          event.currentTarget.value = "";
        }}
      />
      {isOver && <div class="drop-here" data-testid="drop-here">Drop to deliver to {account.name}’s inbox</div>}
    </>
  );
}

async function deliverAll(account: Account, files: readonly File[], say: Say) {
  for (const file of files) {
    await deliver(account.user, file).catch((error: unknown) => {
      throw new Error(`${file.name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    });
  }
  if (files.length > 0) say.done(files.length === 1 ? `Delivered to ${account.name}’s inbox.` : `${files.length} mails delivered to ${account.name}’s inbox.`);
}

/** @returns whether files hover over the page now */
function useFileDrop(onDrop: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const drop = useRef(onDrop);
  drop.current = onDrop;
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const left = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const dropped = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      drop.current([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", left);
    window.addEventListener("drop", dropped);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", left);
      window.removeEventListener("drop", dropped);
    };
  }, []);
  return isOver;
}
