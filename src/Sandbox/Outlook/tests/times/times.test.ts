import { describe, expect, it } from "vitest";
import { momentWords, whenWords } from "../../src/times/words";
import { daysLater, fieldText, instantOf, localTime, nextBusinessMorning, readLocal, weekday } from "../../src/times/zones";

const berlin = "Europe/Berlin";
const at = (text: string) => readLocal(text) ?? { year: 0, month: 0, day: 0, hour: 0, minute: 0 };

describe("Local time", () => {
  it.each([
    ["2026-01-15T08:30:00Z", berlin, "2026-01-15T09:30"],
    ["2026-07-15T22:30:00Z", berlin, "2026-07-16T00:30"],
    ["2026-03-01T05:15:00Z", "Asia/Kathmandu", "2026-03-01T11:00"],
    ["2026-03-01T05:15:00Z", "America/Chicago", "2026-02-28T23:15"],
  ])("of %s in %s is %s, and back", (instant, zone, local) => {
    expect(fieldText(localTime(new Date(instant), zone))).toBe(local);
    expect(instantOf(at(local), zone).toISOString()).toBe(new Date(instant).toISOString());
  });

  it("is right on both sides of a change of clocks", () => {
    expect(instantOf(at("2026-03-29T01:59"), berlin).toISOString()).toBe("2026-03-29T00:59:00.000Z");
    expect(instantOf(at("2026-03-29T03:00"), berlin).toISOString()).toBe("2026-03-29T01:00:00.000Z");
    expect(instantOf(at("2026-10-25T01:30"), berlin).toISOString()).toBe("2026-10-24T23:30:00.000Z");
    expect(instantOf(at("2026-10-25T03:30"), berlin).toISOString()).toBe("2026-10-25T02:30:00.000Z");
  });

  it("counts days over the end of a month and of a year", () => {
    expect(fieldText(daysLater(at("2026-12-30"), 3))).toBe("2027-01-02T00:00");
    expect(weekday(at("2026-03-02"))).toBe(1);
    expect(weekday(at("2026-03-01"))).toBe(7);
  });

  it("is read from Graph's form and from a field, and is not guessed", () => {
    expect(at("2026-03-02T09:30:00.0000000")).toEqual({ year: 2026, month: 3, day: 2, hour: 9, minute: 30 });
    expect(readLocal("tomorrow")).toBeNull();
  });
});

describe("The next business morning", () => {
  it.each([
    ["2026-03-02T07:00:00Z", "2026-03-03T08:00:00.000Z"], // Monday
    ["2026-03-06T20:00:00Z", "2026-03-09T08:00:00.000Z"], // Friday evening
    ["2026-03-28T12:00:00Z", "2026-03-30T07:00:00.000Z"], // Saturday before the clocks change
    ["2026-03-08T23:30:00Z", "2026-03-10T08:00:00.000Z"], // already Monday in Berlin
  ])("after %s is %s", (now, morning) => {
    expect(nextBusinessMorning(new Date(now), berlin).toISOString()).toBe(morning);
  });
});

describe("When a mail came", () => {
  const now = new Date("2026-03-02T08:30:00Z");

  it.each([
    ["2026-03-02T07:05:00Z", "08:05"],
    ["2026-03-01T22:30:00Z", "Sun 1 Mar"],
    ["2025-03-02T08:30:00Z", "Sun, 2 Mar 2025"],
  ])("is as short as the day allows: %s", (instant, words) => {
    expect(whenWords(new Date(instant), now, berlin).replace(/^(\w+), (\d+ \w+)$/, "$1 $2")).toBe(words);
  });

  it("in full has day, date and time in the reader's zone", () => {
    expect(momentWords(now, "America/Chicago")).toBe("Mon, 2 Mar 2026, 02:30");
  });
});
