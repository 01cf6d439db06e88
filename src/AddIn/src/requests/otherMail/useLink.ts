import { announce } from "../../look/announce";
import { arrive } from "../../look/Heading";
import type { RequestDetails } from "../../server/api";
import type { Server } from "../../server/server";
import { useAction } from "../../server/useAction";

export interface LinkProps {
  /** Of the mail that is read beside the pane. */
  internetMessageId: string;
  server: Server;
  onLinked: (details: RequestDetails) => void;
}

/** Gives the mail to a request; the focus goes on to what it says. */
export function useLink({ internetMessageId, server, onLinked }: LinkProps) {
  return useAction(
    (id: string) => server.addReply(id, internetMessageId),
    (details) => {
      arrive();
      announce(details.headline);
      onLinked(details);
    },
  );
}
