import { cleanup, render } from "@testing-library/preact";
import { afterEach } from "vitest";
import { App } from "../../src/App";
import type { SignIn } from "../../src/mailboxes/signIn";
import { answered } from "../../src/server/answers";
import { openServer } from "../../src/server/server";
import { FakeOutlook } from "./FakeOutlook";
import { FakeServer } from "./FakeServer";

/** A sign-in that always works. */
export function aSignIn(part: Partial<SignIn> = {}): SignIn {
  return {
    remembered: () => true,
    bearer: () => Promise.resolve(answered("token")),
    ask: () => Promise.resolve(answered(null)),
    forget: () => undefined,
    ...part,
  };
}

/** Files that the page offers, by their addresses; jsdom has no such addresses itself. */
function holdFiles(): ReadonlyMap<string, Blob> {
  const files = new Map<string, Blob>();
  let made = 0;
  URL.createObjectURL = (file) => {
    made += 1;
    files.set(`blob:${made}`, file as Blob);
    return `blob:${made}`;
  };
  URL.revokeObjectURL = (url) => files.delete(url);
  return files;
}

/** The whole pane before a fake Outlook and a fake server, both to be set up by `situation`. */
export function openPane(situation: (outlook: FakeOutlook, server: FakeServer) => void, signIn = aSignIn()) {
  const outlook = new FakeOutlook();
  const server = new FakeServer().install();
  situation(outlook, server);
  const files = holdFiles();
  document.body.insertAdjacentHTML("afterbegin", '<p id="announcements" role="status"></p>');
  render(<App outlook={outlook} server={openServer(signIn.bearer)} signIn={signIn} />);
  return { outlook, server, files };
}

/** What a screen reader was last told without being asked. */
export function announced(): string {
  return document.getElementById("announcements")?.textContent ?? "";
}

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});
