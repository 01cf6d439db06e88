import { act, fireEvent, screen, waitFor } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import { aReadMail } from "../kit/FakeOutlook";
import type { MailItem } from "../../src/outlook/outlook";
import { announced, openPane } from "../kit/openPane";
import { aPerson, aReply, aRequest, aYes } from "../kit/world";

const mail = "<reply1@brightwater.example>";
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const headline = (name: string) => screen.findByRole("heading", { level: 1, name });

function readMailOf(request: ReturnType<typeof aRequest>) {
  return openPane((outlook, server) => {
    outlook.item = aReadMail(mail);
    server.requests = [request];
  });
}

describe("A mail that answers a request", () => {
  it("shows what happened, the sentence it went by and when it came", async () => {
    readMailOf(aYes());
    await headline("Said yes: Tuesday 10:00 works.");
    expect(screen.getByText("Tuesday at 10 works for me.")).toBeTruthy();
    expect(screen.getByText("Mon 2 Mar, 08:40")).toBeTruthy();
  });

  it("shows every time on both clocks, free or clashing, in words", async () => {
    readMailOf(aYes());
    await headline("Said yes: Tuesday 10:00 works.");
    const times = [...document.querySelectorAll(".times li")].map((item) => item.textContent);
    expect(times[0]).toBe("Tue 10 Mar 10:00–10:30 Lisbon11:00–11:30 Berlin, your timeYou are free");
    expect(times[1]).toContain("Clashes with Team meeting");
  });

  it("offers one thing to do, and it is to choose a time", async () => {
    readMailOf(aYes());
    await headline("Said yes: Tuesday 10:00 works.");
    expect(document.querySelectorAll(".primary")).toHaveLength(1);
    press("Choose a time");
    await headline("Choose a half hour");
    expect(await screen.findByRole("radio", { checked: true })).toHaveProperty("value", "2026-03-10T10:00:00Z");
  });

  it("leads a decline to the prepared draft and sends nothing", async () => {
    const draft = { id: "d1", kind: "thanksWhoElse", state: "ready", webLink: "https://outlook.example/d1", internetMessageId: null, subject: null } as const;
    const { outlook, server } = readMailOf(
      aRequest({ state: "declined", headline: "Declined.", nextStep: "thankAndAsk", reply: aReply(), drafts: [draft] }),
    );
    await headline("Declined.");
    press("Open the draft");
    expect(outlook.opened).toEqual(["https://outlook.example/d1"]);
    expect(server.calls.filter(({ method }) => method !== "GET")).toEqual([]);
  });

  it("has nothing to open while the draft is still being prepared", async () => {
    const draft = { id: "d1", kind: "thanksWhoElse", state: "planned", webLink: "https://outlook.example/d1", internetMessageId: null, subject: null } as const;
    readMailOf(aRequest({ state: "declined", headline: "Declined.", nextStep: "thankAndAsk", reply: aReply(), drafts: [draft] }));
    await headline("Declined.");
    expect(screen.getByText("· being prepared")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Open/ })).toBeNull();
  });

  it("says until when to wait, and that there is nothing to press", async () => {
    readMailOf(aRequest({ state: "away", headline: "Away until Monday.", nextOn: "2026-03-10", reply: aReply({ kind: "outOfOffice" }) }));
    await headline("Away until Monday.");
    expect(screen.getByText("Reminder: Tue 10 Mar")).toBeTruthy();
    expect(document.querySelector(".primary")).toBeNull();
  });

  it("asks about an unclear one in place", async () => {
    const { server } = readMailOf(
      aRequest({ state: "answered", headline: "Answered; please look.", nextStep: "look", reply: aReply({ certain: false }) }),
    );
    await headline("Answered; please look.");
    expect(screen.getByText(/^This may be read differently/)).toBeTruthy();
    fireEvent.click(screen.getByRole("radio", { name: "They said no" }));
    press("Save this");
    await waitFor(() => expect(server.callsTo("POST requests/r1/state")[0]?.body).toEqual({ state: "declined" }));
    await waitFor(() => expect(announced()).toBe("Changed by you."));
  });

  it("can be corrected with a day where the state has one, and not without", async () => {
    const { server } = readMailOf(aYes());
    await headline("Said yes: Tuesday 10:00 works.");
    fireEvent.click(screen.getByRole("radio", { name: "They are away", hidden: true }));
    fireEvent.click(screen.getByText("Change it"));
    expect(await screen.findByText("Please choose the day.")).toBeTruthy();
    fireEvent.input(screen.getByLabelText("Until which day?"), { target: { value: "2026-03-16" } });
    fireEvent.click(screen.getByText("Change it"));
    await headline("Changed by you.");
    expect(server.callsTo("POST requests/r1/state").map(({ body }) => body)).toEqual([{ state: "away", until: "2026-03-16" }]);
  });

  it("can have its correction undone", async () => {
    readMailOf(aYes({ canUndo: true }));
    await headline("Said yes: Tuesday 10:00 works.");
    press("Undo the last change");
    await headline("Waiting again.");
    await waitFor(() => expect(announced()).toBe("Waiting again."));
    expect(screen.queryByRole("button", { name: "Undo the last change" })).toBeNull();
  });

  it("keeps the correction on screen, with the reason, when the server refuses it", async () => {
    const { server } = readMailOf(aYes());
    await headline("Said yes: Tuesday 10:00 works.");
    server.refuse("POST requests/r1/state", 400, "impossible", "A booked interview has to be cancelled first.");
    fireEvent.click(screen.getByRole("radio", { name: "We have met", hidden: true }));
    fireEvent.click(screen.getByText("Change it"));
    expect(await screen.findByText("A booked interview has to be cancelled first.")).toBeTruthy();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Said yes: Tuesday 10:00 works.");
  });

  it("announces a headline that changes while it is read", async () => {
    const { server } = readMailOf(aYes());
    await headline("Said yes: Tuesday 10:00 works.");
    server.requests = [aYes({ headline: "She cannot on Tuesday after all." })];
    server.ring();
    await waitFor(() => expect(announced()).toBe("She cannot on Tuesday after all."));
  });

  it("names the people it names, with the words, and opens a mail to them", async () => {
    const people = [{ name: "Ingrid Sørensen", address: "ingrid@nordlys.example", why: "“do write to Ingrid”" }];
    const { outlook } = readMailOf(aRequest({ headline: "Declined.", reply: aReply({ people }) }));
    await headline("Declined.");
    expect(screen.getByText("Ingrid Sørensen")).toBeTruthy();
    expect(screen.getByText("“do write to Ingrid”")).toBeTruthy();
    press("Write to Ingrid Sørensen");
    expect(outlook.newMails).toEqual(["ingrid@nordlys.example"]);
  });

  it("shows hostile names and quotes as text", async () => {
    const hostile = '<img src=x onerror="alert(1)">\u202Egnp.exe';
    readMailOf(aRequest({ person: aPerson({ name: hostile }), headline: hostile, reply: aReply({ quote: hostile, fromName: hostile }) }));
    expect((await screen.findByRole("heading", { level: 1 })).textContent).toBe(hostile);
    expect(document.querySelector("img")).toBeNull();
  });
});

describe("A mail that belongs to nobody", () => {
  const stranger = (requests = [aYes()]) =>
    openPane((outlook, server) => {
      outlook.item = aReadMail("<newsletter@example.org>");
      server.requests = requests;
    });

  it("is left alone, and so it is said", async () => {
    stranger();
    await headline("Nothing to say about this mail");
    expect(screen.getByText(/so its text was not read/)).toBeTruthy();
  });

  const mayBe = (because: string[], personName = "Maya Chen") =>
    openPane((outlook, server) => {
      outlook.item = aReadMail("<private@gmail.example>");
      server.requests = [aYes()];
      server.likely = [{ requestId: "r1", personName, because }];
    });

  it("is asked about when it may be the answer, with the reason, and was not opened for that", async () => {
    const { server } = mayBe(["same name", "same name", "a-sign-of-tomorrow"]);
    await headline("Is this the answer to your request to Maya Chen?");
    await waitFor(() => expect(announced()).toBe("Is this the answer to your request to Maya Chen?"));
    expect(screen.getByText("This mail was not opened yet. It will be read when you say yes.")).toBeTruthy();
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["Same name.", "Another sign of ours."]);
    expect(document.querySelectorAll(".primary")).toHaveLength(1);
    expect(server.callsTo("GET mails/likely").map(({ path }) => path)).toEqual(["mails/likely?internetMessageId=%3Cprivate%40gmail.example%3E"]);
    expect(server.calls.filter(({ method }) => method !== "GET")).toEqual([]);
  });

  it("becomes the answer when the seeker says yes, and takes the focus to what it says", async () => {
    const { server } = mayBe(["same name"]);
    fireEvent.click(await screen.findByRole("button", { name: "Yes, it is" }));
    const heading = await headline("Said yes: Tuesday 10:00 works.");
    expect(server.callsTo("POST requests/r1/replies").map(({ body }) => body)).toEqual([{ internetMessageId: "<private@gmail.example>" }]);
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(announced()).toBe("Said yes: Tuesday 10:00 works.");
  });

  it("stays a question, with the reason, when it cannot be given to the request", async () => {
    const { server } = mayBe(["same name"]);
    server.refuse("POST requests/r1/replies", 404, "not-found", "This mail cannot be found in your mailbox.");
    fireEvent.click(await screen.findByRole("button", { name: "Yes, it is" }));
    expect((await screen.findByRole("alert")).textContent).toContain("This mail cannot be found in your mailbox.");
    await headline("Is this the answer to your request to Maya Chen?");
  });

  it("may still belong to another request than the one that was guessed", async () => {
    mayBe(["same name"]);
    await headline("Is this the answer to your request to Maya Chen?");
    press("It belongs to another request…");
    expect(await screen.findByRole("radio", { name: /Dana Whitfield/ })).toBeTruthy();
  });

  it("shows a hostile name in the question as text", async () => {
    mayBe(["same name"], '<img src=x onerror="alert(1)">');
    await headline('Is this the answer to your request to <img src=x onerror="alert(1)">?');
    expect(document.querySelector("img")).toBeNull();
  });

  it("is left alone as well when nobody can tell whether it may be an answer", async () => {
    const { server } = openPane((outlook, server) => {
      outlook.item = aReadMail("<newsletter@example.org>");
      server.refuse("GET mails/likely", 404, "not-found", "This mail cannot be found in your mailbox.");
    });
    await headline("Nothing to say about this mail");
    await waitFor(() => expect(server.callsTo("GET mails/likely")).toHaveLength(1));
    await act(() => Promise.resolve());
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.getByText(/so its text was not read/)).toBeTruthy();
  });

  it("is not asked about without an id of its own", async () => {
    const { server } = openPane((outlook) => (outlook.item = aReadMail("", "a mail")));
    await headline("Nothing to say about this mail");
    server.ring();
    await waitFor(() => expect(server.callsTo("GET requests/of-message")).toHaveLength(2));
    expect(server.callsTo("GET mails/likely")).toEqual([]);
  });

  it("can be given to a request", async () => {
    const { server } = stranger();
    await headline("Nothing to say about this mail");
    press("It belongs to a request…");
    fireEvent.click(await screen.findByRole("radio", { name: /Dana Whitfield/ }));
    press("It belongs to this one");
    await headline("Said yes: Tuesday 10:00 works.");
    expect(server.callsTo("POST requests/r1/replies")[0]?.body).toEqual({ internetMessageId: "<newsletter@example.org>" });
  });

  it("has nowhere to go while there is no request", async () => {
    stranger([]);
    await headline("Nothing to say about this mail");
    press("It belongs to a request…");
    expect(await screen.findByText(/^You have no requests yet/)).toBeTruthy();
  });
});

describe("The mail beside the pane", () => {
  it("is followed when the seeker opens another one", async () => {
    const { outlook } = readMailOf(aYes());
    await headline("Said yes: Tuesday 10:00 works.");
    outlook.select(aReadMail("<newsletter@example.org>"));
    await headline("Nothing to say about this mail");
  });

  it("does not draw the focus out of Outlook when it changes", async () => {
    const { outlook } = readMailOf(aYes());
    await headline("Said yes: Tuesday 10:00 works.");
    outlook.select(aReadMail("<newsletter@example.org>"));
    await headline("Nothing to say about this mail");
    expect(document.activeElement).toBe(document.body);
  });

  it("is the newest, when Outlook answers late for an older one", async () => {
    const { outlook } = readMailOf(aYes());
    await headline("Said yes: Tuesday 10:00 works.");
    let answerLate: (item: MailItem) => void = () => undefined;
    outlook.readItem = () => new Promise((resolve) => (answerLate = resolve));
    outlook.select(outlook.item);
    const answerOld = answerLate;
    outlook.select(outlook.item);
    answerLate(aReadMail("<newsletter@example.org>"));
    await headline("Nothing to say about this mail");
    await act(() => {
      answerOld(aReadMail(mail));
      return Promise.resolve();
    });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Nothing to say about this mail");
  });

  it("is said to be out of reach when Outlook does not answer", async () => {
    const { outlook } = openPane((outlook) => (outlook.item = { mode: "unreadable" }));
    await headline("Outlook is not answering");
    outlook.item = aReadMail("<newsletter@example.org>");
    press("Try again");
    await headline("Nothing to say about this mail");
  });
});

describe("Home", () => {
  it("has what needs the seeker first, and the rest under its name", async () => {
    openPane((_, server) => {
      server.requests = [
        aYes(),
        aRequest({ id: "r2", person: aPerson({ name: "Mireille Aubert" }), headline: "Asked on Friday." }),
        aRequest({ id: "r3", person: aPerson({ name: "Lev" }), state: "noAnswer", nextStep: "none", headline: "No answer." }),
      ];
    });
    await headline("One thing needs you");
    expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual(["Waiting for an answer"]);
    expect(screen.getByText("Reminder: Thu 5 Mar")).toBeTruthy();
    expect(screen.getByText("Closed (1)")).toBeTruthy();
  });

  it("opens a request and takes the focus to its headline, and back", async () => {
    openPane((_, server) => (server.requests = [aYes()]));
    await headline("One thing needs you");
    press(/Dana Whitfield/);
    const heading = await headline("Said yes: Tuesday 10:00 works.");
    await waitFor(() => expect(document.activeElement).toBe(heading));
    press("Back");
    const home = await headline("One thing needs you");
    await waitFor(() => expect(document.activeElement).toBe(home));
  });

  it("says why it cannot be shown, and tries again", async () => {
    const { server } = openPane((_, server) => server.cut("GET requests"));
    expect((await screen.findByRole("alert")).textContent).toMatch(/There is no connection right now/);
    server.mend("GET requests");
    press("Try again");
    await headline("It starts with one person");
  });

  it("keeps what it knows, and says so, when it cannot be refreshed", async () => {
    const { server } = openPane((_, server) => (server.requests = [aYes()]));
    await headline("One thing needs you");
    server.cut("GET requests");
    server.ring();
    expect(await screen.findByText(/^This could not be refreshed/)).toBeTruthy();
    expect(screen.getByText("Said yes: Tuesday 10:00 works.")).toBeTruthy();
  });
});
