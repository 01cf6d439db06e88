import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
// Loaded here, so that no test waits for the code that comes later in the pane.
import "../../src/replies/HowRead";
import type { ReadingView, RequestDetails } from "../../src/server/api";
import { text } from "../../src/texts/text";
import { aReadMail } from "../kit/FakeOutlook";
import { openPane } from "../kit/openPane";
import { aMark, aReading, aReadTime, aReply, aRequest, aYes } from "../kit/world";

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const words = (selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

/** Opens the reply beside the pane and asks how it was read. */
async function open(part: Partial<ReadingView> = {}, request: RequestDetails = aYes()) {
  const pane = openPane((outlook, server) => {
    outlook.item = aReadMail("<reply1@brightwater.example>");
    server.requests = [request];
    server.reading = aReading(part);
  });
  await screen.findByRole("heading", { level: 1, name: request.headline });
  expect(pane.server.calls.filter(({ path }) => path.endsWith("/reading"))).toEqual([]);
  press("How was this read?");
  await screen.findByRole("heading", { level: 1, name: "How was this read?" });
  return pane;
}

const read = async (part: Partial<ReadingView> = {}, request?: RequestDetails) => {
  const pane = await open(part, request);
  await screen.findByText("Why it counts as the answer");
  return pane;
};

describe("How a reply was read", () => {
  it("begins with what it was taken for, and that nothing speaks against it", async () => {
    await read();
    expect(words(".notice p")).toEqual(["Read as: yes, with a time. Nothing speaks against it."]);
  });

  it("begins with every doubt, in kind words, where there is one", async () => {
    await read({ label: "declined", certain: false, doubts: ["question", "match-in-doubt", "question"] });
    expect(words(".notice p")).toEqual(["Read as: no. Please look:"]);
    expect(words(".doubts li")).toEqual(["There is a question in it.", "It may not be the answer to this request."]);
  });

  it("says that it is not sure where no doubt is named", async () => {
    await read({ label: null, certain: false });
    expect(words(".notice p")).toEqual(["Read as: something we did not understand. Please look:"]);
    expect(words(".doubts li")).toEqual(["We are not sure enough to go by it."]);
  });

  it("tells a machine's note from a person's words", async () => {
    await read({ kind: "softBounce", label: null, newText: "", marks: [] }, aRequest({ reply: aReply({ kind: "bounce" }) }));
    expect(words(".notice p")).toEqual(["Read as: a note that your mail could not be delivered this time. Nothing speaks against it."]);
    expect(screen.getByText("There are no newly written words in this mail.")).toBeTruthy();
  });

  it("tells an answer from the calendar by what it says", async () => {
    await read({ kind: "calendarAnswer", label: "declined", newText: "", marks: [] });
    expect(words(".notice p")).toEqual(["Read as: no, from their calendar. Nothing speaks against it."]);
  });

  it("marks the words that rules went by, each with its explanation", async () => {
    await read();
    expect(words("mark")).toEqual(["Thank you", "Yes", "Tuesday at 10"]);
    const explained = [...document.querySelectorAll("mark")].map((mark) =>
      (mark.getAttribute("aria-describedby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent),
    );
    expect(explained).toEqual([["They thank you."], ["They say yes."], ["They name a time."]]);
    expect(words(".notes li")).toEqual(["They thank you.", "They say yes.", "They name a time."]);
  });

  it("makes one mark of places that overlap, with all their explanations", async () => {
    const newText = "I would love to meet on Tuesday.";
    await read({ newText, marks: [aMark(newText, "would love to meet", "willing-to-meet"), aMark(newText, "meet on Tuesday", "proposes"), aMark(newText, "love", "sounds-good")] });
    expect(words("mark")).toEqual(["would love to meet on Tuesday"]);
    const ids = document.querySelector("mark")?.getAttribute("aria-describedby")?.split(" ") ?? [];
    expect(ids.map((id) => document.getElementById(id)?.textContent)).toEqual([
      "They would like to meet or talk.",
      "They like the idea.",
      "They propose to meet or talk.",
    ]);
    expect(words("sup")).toEqual([" (notes 1, 2, 3) "]);
  });

  it("never shows the name of a rule, a doubt or a sign that is new to it", async () => {
    const newText = "Hello";
    await read({
      newText,
      certain: false,
      marks: [aMark(newText, "Hello", "a-rule-of-tomorrow"), aMark(newText, "Hello", "constructor")],
      doubts: ["a-doubt-of-tomorrow", "toString"],
      matchedBy: "a-sign-of-tomorrow; __proto__",
    });
    expect(document.body.textContent).not.toMatch(/tomorrow|constructor|toString|proto|\[object|function/);
    expect(words(".notes li")).toEqual(["Another rule of ours."]);
    expect(words(".doubts li")).toEqual(["Another rule of ours."]);
    expect(screen.getByText("Another sign of ours.")).toBeTruthy();
  });

  it("shows hostile words as text, marked or not, and makes no links", async () => {
    const newText = '<img src=x onerror="alert(1)"> \u202Egnp.exe <script>alert(2)</script>\nhttps://evil.example/?a=<b>';
    const times = [aReadTime({ words: '<img src=x onerror="alert(3)">' })];
    await read({ newText, times, marks: [aMark(newText, '<img src=x onerror="alert(1)">', "thanks"), aMark(newText, "https://evil.example", "booking-page")] });
    expect(words("mark")).toEqual(['<img src=x onerror="alert(1)">', "https://evil.example"]);
    const shown = document.querySelector(".read-words")?.cloneNode(true) as HTMLElement;
    shown.querySelectorAll("sup").forEach((number) => number.remove());
    expect(shown.textContent).toBe(newText);
    expect(shown.querySelector("bdi")?.textContent).toBe(newText);
    expect(document.querySelector("main img, main script, main a, main b")).toBeNull();
  });

  it("has the times by what is done with them, with what was assumed", async () => {
    const week = { start: "2026-03-16T00:00:00Z", end: "2026-03-21T00:00:00Z" };
    await read({
      times: [
        aReadTime({ assumed: ["zone", "halfOfDay"] }),
        aReadTime({ kind: "negative", words: "not on Monday", start: "2026-03-09T00:00:00Z", end: "2026-03-10T00:00:00Z" }),
        aReadTime({ kind: "range", words: "the week after", ...week }),
        aReadTime({ kind: "return", words: "back on the 16th", start: "2026-03-16T00:00:00Z", end: "2026-03-17T00:00:00Z" }),
        aReadTime({ kind: "followUp", words: "in April", start: "2026-03-31T23:00:00Z", end: "2026-04-30T23:00:00Z" }),
      ],
    });
    const groups = [...document.querySelectorAll("main > section > .times")].map((times) => [
      times.parentElement?.querySelector("h2")?.textContent,
      ...[...times.children].map((item) => item.textContent),
    ]);
    expect(groups).toEqual([
      [
        "Times they offer",
        `Tue 10 Mar 10:00–10:30 Lisbon11:00–11:30 Berlin, your timeTuesday at 10${text.replies.assumed.zone}${text.replies.assumed.halfOfDay}`,
        "Mon 16 Mar – Fri 20 Marthe week after",
      ],
      ["Times that do not suit them", "Mon 9 Marnot on Monday"],
      ["When they are back", "Mon 16 Marback on the 16th"],
      ["When to ask again", "Wed 1 Apr – Thu 30 Aprin April"],
    ]);
  });

  it("says what else was said, and why it counts as the answer", async () => {
    await read({ signs: ["phone", "mayUseName"] });
    expect(words(".signs li")).toEqual(["by phone", "you may use their name"]);
    expect(screen.getByText("It answers your mail directly.")).toBeTruthy();
    expect(screen.getByText("Same conversation, same person.")).toBeTruthy();
  });

  it("shows what the signature tells", async () => {
    await read({
      signature: { name: "Maya Chen", title: "Lead Hydrologist", company: null, phones: ["+4930123456"], postalAddress: null },
    });
    const card = screen.getByRole("heading", { name: "From their signature" }).closest("section");
    expect([...(card?.querySelectorAll("li") ?? [])].map((line) => line.textContent)).toEqual(["Lead Hydrologist", "+4930123456"]);
  });

  it("has no heading for a signature that tells nothing", async () => {
    await read();
    expect(screen.queryByRole("heading", { name: "From their signature" })).toBeNull();
  });

  it("says that a language model looks over the words where one does, and that it can only ask to look", async () => {
    await read({ secondReader: "words.example" });
    expect(screen.getByText(/a language model at words\.example also looks over its words\. All it can do is ask you to look\.$/)).toBeTruthy();
  });

  it("says nothing of a language model where there is none", async () => {
    await read();
    expect(document.body.textContent).not.toContain("language model");
  });

  it("leads back to the reply, where it can be corrected", async () => {
    await read();
    expect(screen.getByText(/^Not right\? Go back/)).toBeTruthy();
    press("Back");
    const heading = await screen.findByRole("heading", { level: 1, name: "Said yes: Tuesday 10:00 works." });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(screen.getByText("Not right?")).toBeTruthy();
  });

  it("takes the focus to its heading", async () => {
    await read();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: "How was this read?" })));
  });

  it("does not open the mail again when something else changes", async () => {
    const { server } = await read();
    const lookedAt = server.callsTo("GET requests/of-message").length;
    server.ring();
    await waitFor(() => expect(server.callsTo("GET requests/of-message").length).toBeGreaterThan(lookedAt));
    expect(server.callsTo("GET requests/r1/replies/reply1/reading")).toHaveLength(1);
  });
});

describe("A reading that cannot be shown", () => {
  const refused = async (refuse: (server: ReturnType<typeof openPane>["server"]) => void) => {
    const { server } = openPane((outlook, server) => {
      outlook.item = aReadMail("<reply1@brightwater.example>");
      server.requests = [aYes()];
      refuse(server);
    });
    await screen.findByRole("heading", { level: 1, name: "Said yes: Tuesday 10:00 works." });
    press("How was this read?");
    return { server, alert: await screen.findByRole("alert") };
  };

  it("says that the mail is gone, and offers no second try", async () => {
    const { alert } = await refused((server) => server.refuse("GET requests/r1/replies/reply1/reading", 404, "not-found", "This mail is no longer in your mailbox, and its text is not kept here."));
    expect(alert.textContent).toBe("This mail is no longer in your mailbox, and its text is not kept here.");
    expect(screen.getByRole("heading", { level: 1, name: "How was this read?" })).toBeTruthy();
    expect(screen.queryByText(/Go back and say/)).toBeNull();
  });

  it("says why, and tries again", async () => {
    const { server, alert } = await refused((server) => server.cut("GET requests/r1/replies/reply1/reading"));
    expect(alert.textContent).toMatch(/There is no connection right now/);
    server.mend("GET requests/r1/replies/reply1/reading");
    press("Try again");
    expect(await screen.findByText(/^Read as: yes, with a time/)).toBeTruthy();
  });
});

describe("The words for rules", () => {
  it("are whole sentences, and none is a machine's name", () => {
    const sentences = [...Object.values(text.reading.rules), ...Object.values(text.reading.matched), text.reading.otherRule, text.reading.otherMatch];
    expect(sentences.filter((sentence) => !/^[A-Z][^!]*\.$/.test(sentence) || /[a-z]-[a-z]/.test(sentence))).toEqual([]);
  });
});
