import type { Message } from "../graph/messages";
import { markupOf } from "../drafts/markup";
import type { Theme } from "../look/useTheme";

/**
 * The body of a foreign mail, in a frame without scripts, without access to the page and without anything from the
 * network: pictures from afar would tell the sender that the mail was read. Links open in a tab of their own.
 */
export function MailBody({ message, theme }: { message: Message; theme: Theme }) {
  return (
    <iframe
      class="mail-body"
      title="Text of the mail"
      data-testid="reading-body"
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      referrerpolicy="no-referrer"
      srcdoc={documentOf(message, theme)}
    />
  );
}

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
const type = "margin:0;padding:4px 20px 20px;font:14px/1.5 'Segoe UI Variable','Segoe UI',system-ui,sans-serif;overflow-wrap:anywhere";

/** Mail is written for white paper; in the dark its own colours would be unreadable, so they are left out there. */
const dark = "html{color-scheme:dark;background:#1f1f1f;color:#f5f5f5}body *{color:inherit!important;background-color:transparent!important}body a{color:#6cb4f5!important}";
const light = "html{color-scheme:light;background:#fff;color:#242424}";

export function documentOf({ body }: Pick<Message, "body">, theme: Theme): string {
  const content = body.contentType === "html" ? body.content : markupOf(body.content);
  return (
    `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><base target="_blank">` +
    `<style>${theme === "dark" ? dark : light}body{${type}}img{max-width:100%}.MsoNormal{margin:0}</style>${content}`
  );
}
