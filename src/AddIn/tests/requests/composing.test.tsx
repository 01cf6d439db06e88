import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import type { FakeOutlook } from "../kit/FakeOutlook";
import { aNewMail } from "../kit/FakeOutlook";
import type { FakeServer } from "../kit/FakeServer";
import { announced, openPane } from "../kit/openPane";
import { aPerson, aRequest, aTemplate, aYes } from "../kit/world";

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const headline = (name: string) => screen.findByRole("heading", { level: 1, name });
const draft = () => aRequest({ id: "r9", state: "draft", headline: "Not sent yet.", nextStep: "send", sentAt: null });

function writeNewMail(situation: (outlook: FakeOutlook, server: FakeServer) => void = () => undefined) {
  return openPane((outlook, server) => {
    outlook.item = aNewMail();
    server.requests = [draft()];
    situation(outlook, server);
  });
}

describe("The person", () => {
  it("is asked for when the mail has no recipient, and noticed when it gets one", async () => {
    const { outlook } = writeNewMail((outlook) => (outlook.item = aNewMail({ to: [] })));
    expect(await screen.findByText(/^Type one address into the To line/)).toBeTruthy();
    outlook.item = aNewMail();
    expect(await screen.findByLabelText("Their name", {}, { timeout: 4_000 })).toHaveProperty("value", "Dana Whitfield");
  });

  it("has no name where Outlook only repeats the address, and is not asked without one", async () => {
    const address = "dana@brightwater.example";
    writeNewMail((outlook) => (outlook.item = aNewMail({ to: [{ name: address, address }] })));
    const name = await screen.findByLabelText("Their name");
    expect(name).toHaveProperty("value", "");
    press("Choose the words");
    expect(await screen.findByText(/^Please write their name/)).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(name));
  });

  it("who was named needs the one who named them", async () => {
    writeNewMail();
    fireEvent.click(await screen.findByRole("radio", { name: /named them to me/ }));
    press("Choose the words");
    expect(await screen.findByText("Please write who that is.")).toBeTruthy();
  });

  it("can be picked among several recipients", async () => {
    const to = [
      { name: "Dana Whitfield", address: "dana@brightwater.example" },
      { name: "Tom Ek", address: "tom@nordlys.example" },
    ];
    const { server } = writeNewMail((outlook) => (outlook.item = aNewMail({ to })));
    fireEvent.click(await screen.findByRole("radio", { name: "Tom Ek" }));
    await waitFor(() => expect(screen.getByLabelText("Their name")).toHaveProperty("value", "Tom Ek"));
    expect(server.callsTo("GET people/known").at(-1)?.path).toContain("tom%40nordlys.example");
  });

  it("who does not want to be written to is not asked", async () => {
    const person = aPerson({ doNotContact: { since: "2026-01-15", words: "Please do not write again." } });
    writeNewMail((_, server) => (server.known = { person, requests: [], sameCompany: [] }));
    expect(await screen.findByText("Dana Whitfield asked on Thu 15 Jan not to be written to.")).toBeTruthy();
    expect(screen.getByText("Please do not write again.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Choose the words" })).toBeNull();
  });

  it("who was asked already is not asked twice", async () => {
    writeNewMail((_, server) => {
      server.requests = [aYes()];
      server.known = { person: aPerson(), requests: [aYes()], sameCompany: [] };
    });
    expect(await screen.findByText("You asked Dana Whitfield on Thu 26 Feb.")).toBeTruthy();
    press("See that request");
    await headline("Said yes: Tuesday 10:00 works.");
  });

  it("at a company where someone is asked already is the seeker's choice", async () => {
    const colleague = aRequest({ id: "r2", person: aPerson({ name: "Tom Ek" }) });
    writeNewMail((_, server) => (server.known = { person: null, requests: [], sameCompany: [colleague] }));
    expect(await screen.findByText(/^You are in touch with Tom Ek at Brightwater Labs already/)).toBeTruthy();
    press("Choose the words");
    await headline("Out of the blue");
  });

  it("with a request that was never sent goes on with it, or starts over", async () => {
    const { server } = writeNewMail((_, server) => (server.known = { person: aPerson(), requests: [draft()], sameCompany: [] }));
    expect(await screen.findByText(/is prepared already/)).toBeTruthy();
    server.known = { person: aPerson(), requests: [], sameCompany: [] };
    press("Start over");
    expect(await screen.findByLabelText("Their name")).toBeTruthy();
    expect(server.callsTo("DELETE requests/r9")).toHaveLength(1);
  });
});

describe("The words", () => {
  async function toWords(situation?: (outlook: FakeOutlook, server: FakeServer) => void) {
    const pane = writeNewMail(situation);
    await screen.findByLabelText("Their name");
    press("Choose the words");
    await screen.findByLabelText("Field");
    return pane;
  }

  it("are offered with when to use them, introductions first for an introduction", async () => {
    writeNewMail((_, server) => {
      server.templates = [aTemplate(), aTemplate({ id: "intro", moment: "introduction", name: "After an introduction", whenToUse: "Someone wrote to you both." })];
    });
    fireEvent.click(await screen.findByRole("radio", { name: /introduces us/ }));
    fireEvent.input(screen.getByLabelText("Who introduces you?"), { target: { value: "Ann" } });
    press("Choose the words");
    await headline("Which words fit?");
    const offers = [...document.querySelectorAll(".card-title")].map(({ textContent }) => textContent);
    expect(offers).toEqual(["After an introduction", "Out of the blue"]);
    expect(screen.getByText("Someone wrote to you both.")).toBeTruthy();
  });

  it("show each blank as a field, and fill the preview as the seeker types", async () => {
    await toWords();
    await headline("Out of the blue");
    const letter = () => document.querySelector(".letter")?.textContent;
    expect(letter()).toBe("Subject: About [field]Dear Dana Whitfield,may I ask you about [field]?");
    fireEvent.input(screen.getByLabelText("Field"), { target: { value: "maps" } });
    expect(letter()).toBe("Subject: About mapsDear Dana Whitfield,may I ask you about maps?");
    expect(screen.getByText("No blanks are open.")).toBeTruthy();
  });

  it("have blanks that lead to their fields", async () => {
    await toWords();
    await headline("Out of the blue");
    fireEvent.click(screen.getAllByRole("button", { name: "[field]" })[0] ?? document.body);
    expect(document.activeElement).toBe(screen.getByLabelText("Field"));
  });

  it("make the request first, then stand in the mail, then tag it", async () => {
    const { outlook, server } = await toWords();
    await headline("Out of the blue");
    fireEvent.input(screen.getByLabelText("Field"), { target: { value: "maps" } });
    press("Insert into the mail");
    await headline("Almost there");
    expect(server.callsTo("POST requests")[0]?.body).toEqual({
      person: { name: "Dana Whitfield", address: "dana@brightwater.example", howFound: "ownSearch" },
      templateId: "cold",
    });
    expect(outlook.inserted).toEqual([
      { subject: "About maps", html: "<p>Dear Dana Whitfield,</p><p>may I ask you about maps?</p>", text: expect.any(String) as string, blanksLeft: [] },
    ]);
    expect(outlook.tags).toEqual(["r9"]);
  });

  it("do not come into the mail when the server refuses the request", async () => {
    const { outlook, server } = await toWords();
    server.refuse("POST requests", 409, "already-open", "There is an open request to Dana already.");
    await headline("Out of the blue");
    press("Insert into the mail");
    expect((await screen.findByRole("alert")).textContent).toBe("There is an open request to Dana already.");
    expect(outlook.inserted).toEqual([]);
    expect(outlook.tags).toEqual([]);
  });

  it("make no second request when Outlook took them only at the second try", async () => {
    const { outlook, server } = await toWords();
    outlook.outcome = "failed";
    await headline("Out of the blue");
    press("Insert into the mail");
    expect((await screen.findByRole("alert")).textContent).toMatch(/^Outlook did not take the words/);
    outlook.outcome = "done";
    press("Insert into the mail");
    await headline("Almost there");
    expect(server.callsTo("POST requests")).toHaveLength(1);
    expect(outlook.tags).toEqual(["r9"]);
  });

  it("do not come into another mail that was opened meanwhile", async () => {
    const { outlook } = await toWords();
    outlook.outcome = "otherMail";
    await headline("Out of the blue");
    press("Insert into the mail");
    expect((await screen.findByRole("alert")).textContent).toMatch(/^Another mail is open by now/);
    expect(outlook.tags).toEqual([]);
  });

  it("keep what was typed while the seeker looks elsewhere", async () => {
    await toWords();
    await headline("Out of the blue");
    fireEvent.input(screen.getByLabelText("Field"), { target: { value: "maps" } });
    press("Today");
    await headline("One thing needs you");
    press("This mail");
    expect(screen.getByLabelText("Field")).toHaveProperty("value", "maps");
  });
});

describe("The check", () => {
  const kind = `${"kind ".repeat(60)}indeed?`;
  const tagged = (text: string, subject = "Your work") =>
    writeNewMail((outlook) => {
      outlook.item = aNewMail({ request: "r9" });
      outlook.written = { subject, text };
    });

  it("is where a mail that carries a request begins", async () => {
    tagged(kind);
    await headline("This reads well");
    expect(screen.getByText("61 words")).toBeTruthy();
  });

  it("names blanks, counts and hints, each with what to do", async () => {
    tagged("I am looking for a job in [field].", "");
    await headline("Almost there");
    expect(screen.getByText("1 blank left to fill in your mail")).toBeTruthy();
    expect(screen.getByText("“looking for a job”".replace(/[“”]/g, ""))).toBeTruthy();
    expect(screen.getByText(/^The mail has no subject yet/)).toBeTruthy();
    expect(screen.getByText("Ask for the half hour in one clear question.")).toBeTruthy();
  });

  it("follows as the seeker writes, and says so when it reads well", async () => {
    const { outlook } = tagged("Too short?");
    await headline("Almost there");
    outlook.written = { subject: "Your work", text: kind };
    expect(await screen.findByRole("heading", { name: "This reads well" }, { timeout: 5_000 })).toBeTruthy();
    await waitFor(() => expect(announced()).toBe("This reads well"));
  });

  it("notices a mail that goes to someone else", async () => {
    writeNewMail((outlook) => {
      outlook.item = aNewMail({ request: "r9", to: [{ name: "Tom", address: "tom@nordlys.example" }] });
      outlook.written = { subject: "Your work", text: kind };
    });
    expect(await screen.findByText(/dana@brightwater.example is not in the To line/)).toBeTruthy();
  });

  it("says when Outlook does not let it read", async () => {
    writeNewMail((outlook) => {
      outlook.item = aNewMail({ request: "r9" });
      outlook.written = null;
    });
    expect(await screen.findByText(/^Outlook did not let the mail be read/)).toBeTruthy();
  });

  it("treats a tag that outlived its request as a new mail", async () => {
    writeNewMail((outlook) => (outlook.item = aNewMail({ request: "gone" })));
    await headline("Who do you want to ask?");
  });
});

it("A reply in the conversation of a request shows that request", async () => {
  openPane((outlook, server) => {
    outlook.item = aNewMail({ isReply: true, conversationId: "conversation r1" });
    server.requests = [aYes()];
  });
  await headline("Said yes: Tuesday 10:00 works.");
});
