import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { MailItem, Outlook } from "./outlook";

/**
 * The mail beside the pane, null until first read. Read anew when Outlook says so, when the pane is focused (Outlook
 * does not always say so) and when asked; an answer that a newer one has overtaken is dropped.
 */
export function useMailItem(outlook: Outlook): { item: MailItem | null; lookAgain: () => void } {
  const [item, setItem] = useState<MailItem | null>(null);
  const newest = useRef(0);
  const lookAgain = useCallback(() => {
    const mine = ++newest.current;
    void outlook.readItem().then((read) => {
      if (mine === newest.current) setItem((before) => (JSON.stringify(before) === JSON.stringify(read) ? before : read));
    });
  }, [outlook]);

  useEffect(() => {
    lookAgain();
    const forget = outlook.onItemChanged(lookAgain);
    window.addEventListener("focus", lookAgain);
    return () => {
      forget();
      window.removeEventListener("focus", lookAgain);
    };
  }, [outlook, lookAgain]);

  return { item, lookAgain };
}
