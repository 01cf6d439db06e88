import { fireEvent, screen } from "@testing-library/preact";
import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { aNewMail, aReadMail } from "./kit/FakeOutlook";
import { aSignIn, openPane } from "./kit/openPane";
import { aMailbox, aReading, aReadTime, aReply, aRequest, aYes, anInterview } from "./kit/world";

type Situation = Parameters<typeof openPane>[0];

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const mail = "<reply1@brightwater.example>";

/** A screen by what it shows first, how it comes about and, where needed, what the seeker presses to see it. */
const screens: [name: string, shows: string | RegExp, situation: Situation, reach?: () => Promise<unknown>][] = [
  ["an unclear reply", "Please look.", (outlook, server) => {
    outlook.item = aReadMail(mail);
    server.requests = [aRequest({ headline: "Please look.", nextStep: "look", state: "answered", reply: aReply({ certain: false }) })];
  }],
  ["a yes with times", "Said yes: Tuesday 10:00 works.", (outlook, server) => {
    outlook.item = aReadMail(mail);
    server.requests = [aYes({ canUndo: true })];
  }],
  ["a mail of nobody", "Nothing to say about this mail", (outlook) => (outlook.item = aReadMail("<x@y>"))],
  ["a mail that may be the answer", "Is this the answer to your request to Maya Chen?", (outlook, server) => {
    outlook.item = aReadMail("<x@y>");
    server.likely = [{ requestId: "r1", personName: "Maya Chen", because: ["same name"] }];
  }, () => screen.findByRole("button", { name: "Yes, it is" })],
  ["how a reply was read", "How was this read?", (outlook, server) => {
    outlook.item = aReadMail(mail);
    server.requests = [aYes()];
    server.reading = aReading({ certain: false, doubts: ["question"], signs: ["phone"], times: [aReadTime()], secondReader: "words.example" });
  }, async () => {
    await screen.findByText("Tuesday at 10 works for me.");
    press("How was this read?");
    await screen.findByText("It also says");
  }],
  ["the empty home", "It starts with one person", () => undefined],
  ["home", "One thing needs you", (_, server) => (server.requests = [aYes(), aRequest({ id: "r2" }), aRequest({ id: "r3", state: "booked", interview: anInterview() })])],
  ["a problem", "It starts with one person", (_, server) => (server.mailbox = aMailbox({ state: "signInNeeded" }))],
  ["settings", "Settings", (_, server) => {
    server.cases = "{}\n";
    server.secondReader = "words.example";
  }, async () => {
    await screen.findByText("It starts with one person");
    press("Settings");
    await screen.findByText("nora@contoso.example");
    press("Export them");
    await screen.findByLabelText("The same as text");
  }],
  ["booking", "Choose a half hour", (_, server) => (server.requests = [aYes()]), async () => {
    press(/Dana/);
    await screen.findByText("Tuesday at 10 works for me.");
    press("Choose a time");
    await screen.findByText("Half hours when you are free");
  }],
  ["the person", "Who do you want to ask?", (outlook) => (outlook.item = aNewMail()), () => screen.findByLabelText("Their name")],
  ["the words", "Out of the blue", (outlook) => (outlook.item = aNewMail()), async () => {
    await screen.findByLabelText("Their name");
    press("Choose the words");
    await screen.findByLabelText("Field");
  }],
  ["the check", "Almost there", (outlook) => {
    outlook.item = aNewMail();
    outlook.written = { subject: "", text: "I am looking for a job in [field]." };
  }, async () => {
    press("Check");
    await screen.findByText("Almost there");
  }],
];

describe("Assistive technology finds nothing in its way on", () => {
  it.each(screens)("%s", async (_name, shows, situation, reach) => {
    openPane(situation);
    await screen.findByRole("heading", { level: 1 });
    await reach?.();
    expect(screen.getByRole("heading", { level: 1, name: shows })).toBeTruthy();
    await expectNoViolation();
  });

  it("the first screen", async () => {
    openPane(() => undefined, aSignIn({ remembered: () => false }));
    await screen.findByRole("heading", { level: 1 });
    await expectNoViolation();
  });
});

/** Colours are looked at in a real browser; jsdom has none. */
async function expectNoViolation() {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}
