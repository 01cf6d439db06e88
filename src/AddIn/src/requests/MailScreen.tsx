import { Button } from "../look/Button";
import { Heading } from "../look/Heading";
import { later } from "../look/states/later";
import { Wait, Waiting } from "../look/states/Wait";
import type { MailItem, Outlook } from "../outlook/outlook";
import { answered, type Answer } from "../server/answers";
import type { RequestDetails } from "../server/api";
import type { Server } from "../server/server";
import { useAnswer } from "../server/useAnswer";
import { text } from "../texts/text";
import { RequestScreen, type RequestScreenProps } from "./details/RequestScreen";
import { OtherMail } from "./otherMail/OtherMail";

const Compose = later(async () => (await import("./compose/Compose")).Compose);

interface MailScreenProps extends Pick<RequestScreenProps, "server" | "dates" | "onOpenLink" | "onWrite" | "onBook" | "onHowRead"> {
  /** Null until Outlook has answered. */
  item: MailItem | null;
  outlook: Outlook;
  change: number;
  onLookAgain: () => void;
  onOpenRequest: (id: string) => void;
}

/** What there is to say and do about the mail beside the pane. */
export function MailScreen(props: MailScreenProps) {
  const { item } = props;
  if (item === null) return <Waiting />;
  switch (item.mode) {
    case "none":
      return (
        <>
          <Heading>{text.otherMail.noMailTitle}</Heading>
          <p>{text.otherMail.noMail}</p>
        </>
      );
    case "unreadable":
      return (
        <>
          <Heading>{text.otherMail.unreadableTitle}</Heading>
          <p>{text.otherMail.unreadable}</p>
          <Button kind="primary" onPress={props.onLookAgain}>
            {text.general.tryAgain}
          </Button>
        </>
      );
    case "read":
    case "compose":
      return <OneMail key={item.key} {...props} item={item} />;
  }
}

type ShownItem = Extract<MailItem, { mode: "read" | "compose" }>;

function OneMail({ item, ...props }: MailScreenProps & { item: ShownItem }) {
  const { server, change } = props;
  const request = useAnswer(`mail ${item.key}`, change, (signal) => requestOf(item, server, signal));
  return (
    <Wait for={request}>
      {(details) => {
        // Saving the tag makes a new mail look like a reply in clients before Mailbox 1.10; the tag says that it is not.
        if (item.mode === "compose" && (details === null || !item.isReply || item.request !== null))
          return <Compose {...props} item={item} request={details} />;
        if (details === null)
          return <OtherMail {...props} internetMessageId={idOf(item)} onLinked={request.replace} />;
        return (
          <RequestScreen
            {...props}
            details={details}
            beside={item.mode === "read" ? { kind: "mail", internetMessageId: idOf(item) } : { kind: "draft" }}
            onReplace={request.replace}
            onLookAgain={request.askAgain}
            onDiscarded={request.askAgain}
          />
        );
      }}
    </Wait>
  );
}

function idOf(item: ShownItem): string {
  return item.mode === "read" ? item.internetMessageId : "";
}

/** By the tag of a mail being written, else by its conversation or its own id. */
async function requestOf(item: ShownItem, server: Server, signal: AbortSignal): Promise<Answer<RequestDetails | null>> {
  if (item.mode === "compose" && item.request !== null) {
    const tagged = await server.request(item.request, signal);
    // The tag may outlive its request; then this is a new mail like any other.
    return !tagged.ok && tagged.refusal.code === "not-found" ? answered(null) : tagged;
  }
  if (item.mode === "compose" && item.conversationId === "") return answered(null);
  return server.requestOfMessage({ internetMessageId: idOf(item), conversationId: item.conversationId }, signal);
}
