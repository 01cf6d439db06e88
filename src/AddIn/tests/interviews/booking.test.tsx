import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import type { FakeServer } from "../kit/FakeServer";
import { announced, openPane } from "../kit/openPane";
import { aPerson, aRequest, aTime, aYes, anInterview } from "../kit/world";

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const headline = (name: string) => screen.findByRole("heading", { level: 1, name });

async function chooseTime(situation: (server: FakeServer) => void = () => undefined) {
  const pane = openPane((_, server) => {
    server.requests = [aYes()];
    server.slots = { ...server.slots, offered: aYes().reply?.times ?? [], mine: [aTime({ start: "2026-03-12T09:00:00Z", end: "2026-03-12T09:30:00Z" })] };
    situation(server);
  });
  await headline("One thing needs you");
  press(/Dana Whitfield/);
  await headline("Said yes: Tuesday 10:00 works.");
  press("Choose a time");
  await headline("Choose a half hour");
  await waitFor(() => expect(document.querySelector("main .waiting, .room:not([hidden]) .waiting")).toBeNull());
  return pane;
}

describe("Booking", () => {
  it("says what will happen, then books the time that was named with one press", async () => {
    const { server } = await chooseTime();
    expect(await screen.findByText("Dana Whitfield gets one invitation from your calendar, for thirty minutes.")).toBeTruthy();
    press("By phone");
    server.requests = [aRequest({ state: "booked", headline: "Booked for Tuesday.", interview: anInterview(), nextStep: "prepare" })];
    const button = screen.getByRole("button", { name: "Book and invite" });
    button.click();
    button.click();
    await headline("Booked for Tuesday.");
    expect(server.callsTo("POST interviews").map(({ body }) => body)).toEqual([
      { requestId: "r1", start: "2026-03-10T10:00:00Z", minutes: 30, place: "By phone" },
    ]);
    expect(announced()).toBe("The half hour is booked");
  });

  it("can be on one of the seeker's own half hours", async () => {
    const { server } = await chooseTime();
    fireEvent.click(await screen.findByRole("radio", { name: /Thu 12 Mar/, hidden: true }));
    press("Video call");
    press("Book and invite");
    await waitFor(() => expect(server.callsTo("POST interviews")[0]?.body).toMatchObject({ start: "2026-03-12T09:00:00Z" }));
  });

  it("asks where, because it stands in the invitation", async () => {
    const { server } = await chooseTime();
    await screen.findByText(/gets one invitation/);
    press("Book and invite");
    expect(await screen.findByText(/^Please say where or how/)).toBeTruthy();
    expect(server.callsTo("POST interviews")).toHaveLength(0);
  });

  it("says that a time was taken meanwhile and shows the others", async () => {
    const { server } = await chooseTime();
    server.refuse("POST interviews", 409, "slot-taken", "That time has just been taken.");
    await screen.findByText(/gets one invitation/);
    press("By phone");
    press("Book and invite");
    expect((await screen.findByRole("alert")).textContent).toBe("That time has just been taken.");
    await waitFor(() => expect(server.callsTo("GET interviews/slots")).toHaveLength(2));
  });

  it("cannot begin before a time is chosen", async () => {
    const { server } = await chooseTime((server) => (server.requests = [aYes({ reply: null })]));
    press("By phone");
    const button = await screen.findByRole("button", { name: "Choose a time first" });
    fireEvent.click(button);
    expect(server.callsTo("POST interviews")).toHaveLength(0);
  });

  it("asks where they are when nobody knows, and shows their clock then", async () => {
    const { server } = await chooseTime((server) => {
      server.requests = [aYes({ reply: null, person: aPerson({ timeZone: null }) })];
      server.slots = { ...server.slots, personTimeZone: null, offered: [] };
    });
    fireEvent.input(await screen.findByLabelText("Where is Dana Whitfield?"), { target: { value: "atlantis" } });
    press("Show their time");
    expect(await screen.findByText(/^This city is not on the list/)).toBeTruthy();
    server.slots = { ...server.slots, personTimeZone: "Europe/Lisbon" };
    fireEvent.input(screen.getByLabelText("Where is Dana Whitfield?"), { target: { value: "lisbon" } });
    press("Show their time");
    await waitFor(() => expect(screen.queryByLabelText("Where is Dana Whitfield?")).toBeNull());
    expect(server.callsTo("PUT requests/r1/person")[0]?.body).toMatchObject({ timeZone: "Europe/Lisbon" });
  });

  it("says why the calendar could not be read", async () => {
    await chooseTime((server) => (server.slots = { ...server.slots, mine: [], offered: [], problem: "The calendar could not be read." }));
    expect(await screen.findByText("The calendar could not be read.")).toBeTruthy();
  });
});

describe("A booked half hour", () => {
  const booked = () =>
    openPane((_, server) => {
      server.requests = [aRequest({ state: "booked", headline: "Booked for Tuesday.", interview: anInterview(), nextStep: "prepare" })];
    });

  it("stands at home under what is ahead, on both clocks", async () => {
    booked();
    await headline("Nothing needs you right now");
    expect(screen.getByRole("heading", { name: "Ahead" })).toBeTruthy();
    expect(screen.getByText("11:00–11:30 Berlin, your time")).toBeTruthy();
  });

  it("asks once more before it is cancelled", async () => {
    const { server } = booked();
    await headline("Nothing needs you right now");
    press(/Dana Whitfield/);
    await headline("Booked for Tuesday.");
    press("Cancel the interview");
    expect(server.callsTo("DELETE interviews/i1")).toHaveLength(0);
    expect(document.activeElement?.textContent).toBe("Yes, cancel it");
    press("Yes, cancel it");
    await waitFor(() => expect(announced()).toBe("The interview was cancelled."));
    expect(server.callsTo("DELETE interviews/i1")).toHaveLength(1);
  });
});
