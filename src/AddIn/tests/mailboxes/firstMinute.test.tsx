import { cleanup, fireEvent, screen } from "@testing-library/preact";
import { describe, expect, it, vi } from "vitest";
import { answered, refused } from "../../src/server/answers";
import { aSignIn, announced, openPane } from "../kit/openPane";
import { aMailbox, aRequest } from "../kit/world";

const newcomer = (part = {}) => aSignIn({ remembered: () => false, ...part });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));

describe("A newcomer", () => {
  it("reads what this is and why it asks, before anyone signs in", async () => {
    const bearer = vi.fn();
    openPane(() => undefined, newcomer({ bearer }));
    expect(await screen.findByRole("heading", { level: 1 })).toHaveProperty("textContent", "Half an hour with someone who does the work");
    expect(screen.getByText(/^It cannot send mail/)).toBeTruthy();
    expect(screen.getAllByRole("listitem")).toHaveLength(4);
    expect(bearer).not.toHaveBeenCalled();
  });

  it("signs in and is led to one person", async () => {
    const { outlook } = openPane(() => undefined, newcomer());
    press("Sign in with Outlook");
    expect(await screen.findByRole("heading", { name: "It starts with one person" })).toBeTruthy();
    press("Write to one person");
    expect(outlook.newMails).toEqual([""]);
  });

  it("who closes the sign-in is not blamed and can try again", async () => {
    const ask = vi.fn(() => Promise.resolve(refused("sign-in-cancelled", "The sign-in was closed. Nothing was changed.")));
    openPane(() => undefined, newcomer({ ask }));
    press("Sign in with Outlook");
    expect((await screen.findByRole("alert")).textContent).toBe("The sign-in was closed. Nothing was changed.");
    press("Sign in with Outlook");
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it("is asked for a stronger sign-in twice and then told", async () => {
    const ask = vi.fn(() => Promise.resolve(answered(null)));
    const { server } = openPane((_, server) => {
      server.refuse("POST mailbox", 401, "sign-in-needed", "More is needed.", { claims: "{}" });
    }, newcomer({ ask }));
    press("Sign in with Outlook");
    expect((await screen.findByRole("alert")).textContent).toMatch(/^Your organization asks for more/);
    expect(ask.mock.calls).toEqual([[null], ["{}"]]);
    expect(server.callsTo("POST mailbox").length).toBeGreaterThan(1);
  });

  it("learns how to begin where Outlook opens no new mail for the pane", async () => {
    openPane((outlook) => (outlook.startMail = null));
    expect(await screen.findByText(/^To write to someone, press New mail/)).toBeTruthy();
  });
});

describe("A seeker who comes back", () => {
  it("is signed in without a window", async () => {
    const ask = vi.fn();
    openPane((_, server) => (server.requests = [aRequest()]), aSignIn({ ask }));
    expect(await screen.findByText("Mailbox last looked at 2 minutes ago")).toBeTruthy();
    expect(ask).not.toHaveBeenCalled();
  });

  it("reads what is known while a new sign-in is needed", async () => {
    openPane((_, server) => {
      server.mailbox = aMailbox({ state: "signInNeeded" });
      server.requests = [aRequest()];
    });
    expect(await screen.findByText("Asked on Thursday.")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Sign in again" })).toBeTruthy();
  });

  it("hears why the mailbox cannot be looked at", async () => {
    openPane((_, server) => (server.mailbox = aMailbox({ problem: "Outlook asked us to slow down." })));
    expect(await screen.findByText("Outlook asked us to slow down.")).toBeTruthy();
  });

  it("is told when the account is not that of the open mailbox", async () => {
    openPane((outlook) => (outlook.userAddress = "Leo@Outlook.example"));
    expect(await screen.findByText(/^You are signed in as nora@contoso.example/)).toBeTruthy();
  });

  it("can try again when the server does not answer", async () => {
    const { server } = openPane((_, server) => server.cut("GET mailbox"));
    expect(await screen.findByRole("heading", { name: "No answer just now" })).toBeTruthy();
    server.mend("GET mailbox");
    press("Try again");
    expect(await screen.findByText("It starts with one person")).toBeTruthy();
  });

  it("sees a change without doing anything", async () => {
    const { server } = openPane((_, server) => (server.requests = [aRequest()]));
    await screen.findByText("Asked on Thursday.");
    server.requests = [aRequest({ headline: "Said yes.", state: "answered", nextStep: "book" })];
    server.ring();
    expect(await screen.findByText("Said yes.")).toBeTruthy();
  });
});

describe("Settings", () => {
  it("tell the account, its zone and when it was looked at", async () => {
    openPane(() => undefined);
    await screen.findByText("It starts with one person");
    press("Settings");
    expect(await screen.findByText("nora@contoso.example")).toBeTruthy();
    expect(screen.getByText("Europe/Berlin")).toBeTruthy();
  });

  it("have the mailbox looked at now", async () => {
    const { server } = openPane(() => undefined);
    await screen.findByText("It starts with one person");
    press("Settings");
    press("Look now");
    await vi.waitFor(() => expect(announced()).toBe("Looking at the mailbox."));
    expect(server.callsTo("POST mailbox/look")).toHaveLength(1);
  });

  it("say where words go when a second reader looks over them, and nothing when there is none", async () => {
    openPane((_, server) => (server.secondReader = "words.example"));
    await screen.findByText("It starts with one person");
    press("Settings");
    expect((await screen.findByText(/words\.example/)).textContent).toMatch(/a language model at words\.example also gets its newly written words, and nothing else/);
    cleanup();
    const { server } = openPane(() => undefined);
    await screen.findByText("It starts with one person");
    press("Settings");
    await vi.waitFor(() => expect(server.callsTo("GET reading")).toHaveLength(1));
    expect(screen.queryByText("Who reads the answers")).toBeNull();
  });

  it("give out the corrected cases as a file and as text, and only when asked to", async () => {
    const lines = '{"text":"<b>No</b>, thank you."}\n{"text":"Yes."}\n';
    const { server, files } = openPane((_, server) => (server.cases = lines));
    await screen.findByText("It starts with one person");
    press("Settings");
    expect(await screen.findByText(/stay in the store of this mailbox until you export them/)).toBeTruthy();
    expect(server.callsTo("GET reading/cases")).toEqual([]);
    press("Export them");
    expect(await screen.findByText("2 cases are ready.", { selector: "main *" })).toBeTruthy();
    expect(announced()).toBe("2 cases are ready.");
    expect(server.callsTo("GET reading/cases")[0]?.headers.get("Authorization")).toBe("Bearer token");
    const area = screen.getByLabelText<HTMLTextAreaElement>("The same as text");
    expect(area.value).toBe(lines);
    fireEvent.focus(area);
    expect([area.selectionStart, area.selectionEnd]).toEqual([0, lines.length]);
    const link = await screen.findByRole<HTMLAnchorElement>("link", { name: "Save as a file" });
    expect([link.download, files.get(link.href)?.size]).toEqual(["corrected-cases.jsonl", lines.length]);
    press("Back");
    await screen.findByText("It starts with one person");
    expect(files.size).toBe(0);
  });

  it("say that nothing was corrected yet, and why the cases cannot be had", async () => {
    const { server } = openPane(() => undefined);
    await screen.findByText("It starts with one person");
    press("Settings");
    press("Export them");
    expect(await screen.findByText("You have not corrected anything yet.", { selector: "main *" })).toBeTruthy();
    expect(screen.queryByRole("link")).toBeNull();
    server.cut("GET reading/cases");
    press("Export them");
    expect((await screen.findByRole("alert")).textContent).toMatch(/There is no connection right now/);
  });

  it("ask once more before the watching stops, and forget the sign-in with it", async () => {
    const forget = vi.fn();
    const { server } = openPane(() => undefined, aSignIn({ forget }));
    await screen.findByText("It starts with one person");
    press("Settings");
    press("Stop watching");
    expect(server.callsTo("DELETE mailbox")).toHaveLength(0);
    press("Yes, stop");
    expect(await screen.findByRole("button", { name: "Sign in with Outlook" })).toBeTruthy();
    expect(server.callsTo("DELETE mailbox")).toHaveLength(1);
    expect(forget).toHaveBeenCalledOnce();
  });
});
