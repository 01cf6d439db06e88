// @vitest-environment node
import { describe, expect, it } from "vitest";
import { datesFor } from "../../src/texts/dates";
import { cityOf } from "../../src/texts/zones";
import { monday } from "../kit/world";

const at = (instant: string) => () => new Date(instant);
const berlin = (locale = "en-GB") => datesFor(locale, "Europe/Berlin", at(monday));

describe("A span of time on two clocks", () => {
  it("shows theirs first and the seeker's beside it", () => {
    expect(berlin().span("2026-03-10T10:00:00Z", "2026-03-10T10:30:00Z", "Europe/Lisbon")).toEqual({
      day: "Tue 10 Mar",
      hours: "10:00–10:30",
      city: "Lisbon",
      own: { day: null, hours: "11:00–11:30", city: "Berlin" },
    });
  });

  it("names the seeker's day where it is another", () => {
    const span = berlin().span("2026-03-10T23:00:00Z", "2026-03-10T23:30:00Z", "America/Chicago");
    expect(span).toMatchObject({ day: "Tue 10 Mar", hours: "18:00–18:30", own: { day: "Wed 11 Mar", hours: "00:00–00:30" } });
  });

  it("shows one clock where both read the same", () => {
    expect(berlin().span("2026-03-10T10:00:00Z", "2026-03-10T10:30:00Z", "Europe/Madrid").own).toBeNull();
  });

  it("keeps apart what a change to summer time keeps apart", () => {
    const span = berlin().span("2026-03-20T14:00:00Z", "2026-03-20T14:30:00Z", "America/New_York");
    expect([span.hours, span.own?.hours]).toEqual(["10:00–10:30", "15:00–15:30"]);
  });

  it("reads an offset as a zone", () => {
    expect(berlin().span("2026-03-10T10:00:00Z", "2026-03-10T10:30:00Z", "+05:30")).toMatchObject({
      hours: "15:30–16:00",
      city: "UTC+5:30",
    });
  });

  it("reads nonsense as UTC and says so", () => {
    expect(berlin().span("2026-03-10T10:00:00Z", "2026-03-10T10:30:00Z", "Mars/Olympus")).toMatchObject({
      hours: "10:00–10:30",
      city: "UTC",
    });
  });
});

describe("Days", () => {
  it("have their year only when it is another", () => {
    expect(berlin().day("2026-03-05")).toBe("Thu 5 Mar");
    expect(berlin().day("2027-01-04")).toMatch(/^Mon,? 4 Jan 2027$/);
  });

  it("near ones have names", () => {
    const dates = berlin();
    expect(["2026-03-02", "2026-03-03", "2026-03-04"].map(dates.nearDay)).toEqual(["today", "tomorrow", "Wed 4 Mar"]);
  });

  it("tomorrow is tomorrow on the eve of a change of the clock", () => {
    const eve = datesFor("en-GB", "Europe/Berlin", at("2026-10-24T22:30:00Z"));
    expect(eve.nearDay("2026-10-26")).toBe("tomorrow");
  });

  it("belong to the seeker's zone, not to Greenwich", () => {
    expect(datesFor("en-US", "America/Chicago", at(monday)).dayOf("2026-03-03T03:00:00Z")).toBe("2026-03-02");
  });
});

describe("Whole days", () => {
  it.each([
    ["a day", "2026-03-10T00:00:00Z", "2026-03-11T00:00:00Z", "Europe/Lisbon", "Tue 10 Mar"],
    ["a day of 23 hours", "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z", "Europe/Berlin", "Sun 29 Mar"],
    ["a day of 25 hours", "2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z", "Europe/Berlin", "Sun 25 Oct"],
    ["a week, by an offset", "2026-03-09T03:00:00Z", "2026-03-14T03:00:00Z", "-03:00", "Mon 9 Mar – Fri 13 Mar"],
  ])("%s is shown by its days, in their zone", (_name, start, end, zone, words) => {
    expect(berlin().days(start, end, zone)).toBe(words);
  });

  it("are not made of hours", () => {
    expect(berlin().days("2026-03-10T09:00:00Z", "2026-03-10T12:00:00Z", "Europe/Lisbon")).toBeNull();
  });
});

describe("The seeker's locale", () => {
  it("decides order and clock in its own language", () => {
    const chicago = datesFor("en-US", "America/Chicago", at(monday));
    expect(chicago.moment("2026-03-10T20:00:00Z")).toMatch(/^Tue, Mar 10, 3:00\sPM$/);
  });

  it("keeps its region, but not its words, under a pane that speaks another language", () => {
    expect(berlin("de-DE").moment("2026-03-10T10:00:00Z")).toMatch(/^Tue,? 10 Mar, 11:00$/);
  });

  it("may be nonsense", () => {
    expect(berlin("x!").moment("2026-03-10T10:00:00Z")).toContain("Mar");
  });
});

describe("How long ago", () => {
  it.each([
    ["2026-03-02T07:59:45Z", "just now"],
    ["2026-03-02T07:58:00Z", "2 minutes ago"],
    ["2026-03-02T06:30:00Z", "07:30"],
    ["2026-02-28T06:30:00Z", "Sat 28 Feb, 07:30"],
    ["2026-03-02T09:00:00Z", "10:00"],
  ])("%s reads %s", (instant, words) => {
    expect(berlin().ago(instant)).toBe(words);
  });
});

it.each([
  ["Europe/Berlin", "Berlin"],
  ["America/Argentina/Buenos_Aires", "Buenos Aires"],
  ["-03:00", "UTC-3"],
  ["Etc/GMT+5", "UTC"],
  ["UTC", "UTC"],
])("People call %s %s", (zone, city) => {
  expect(cityOf(zone)).toBe(city);
});
