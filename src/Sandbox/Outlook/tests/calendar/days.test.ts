import { describe, expect, it } from "vitest";
import { daysShown, inDays, isWeekStart, spanOf, type Entry } from "../../src/calendar/days";

const monday = { year: 2026, month: 3, day: 2, hour: 9, minute: 0 };

function entry(subject: string, start: string, end: string, isAllDay = false): Entry {
  const local = (dateTime: string) => ({ dateTime: `${dateTime}:00.0000000`, timeZone: "Europe/Berlin" });
  return {
    id: subject, subject, bodyPreview: "", start: local(start), end: local(end), isAllDay, isCancelled: false, showAs: "busy",
    sensitivity: "normal", type: "singleInstance", categories: [], attendees: [], calendar: "",
  };
}

const subjectsOn = (index: number, entries: Entry[]) => inDays(entries, monday)[index]?.entries.map(({ subject }) => subject);

describe("The calendar", () => {
  it("shows two weeks from today, free days too", () => {
    const days = inDays([], monday);
    expect(days).toHaveLength(daysShown);
    expect(days[13]?.date).toMatchObject({ month: 3, day: 15 });
    expect(days.filter(isWeekStart).map(({ date }) => date.day)).toEqual([2, 9]);
  });

  it("puts what lasts all day first, then what begins first", () => {
    const entries = [entry("late", "2026-03-02T15:00", "2026-03-02T15:30"), entry("early", "2026-03-02T09:00", "2026-03-02T09:30"), entry("outing", "2026-03-02T00:00", "2026-03-03T00:00", true)];
    expect(subjectsOn(0, entries)).toEqual(["outing", "early", "late"]);
    expect(subjectsOn(1, entries)).toEqual([]);
  });

  it("shows what goes over midnight on both days, and what ends at midnight on one", () => {
    const entries = [entry("night", "2026-03-02T23:00", "2026-03-03T01:00"), entry("evening", "2026-03-02T22:00", "2026-03-03T00:00")];
    expect(subjectsOn(0, entries)).toEqual(["evening", "night"]);
    expect(subjectsOn(1, entries)).toEqual(["night"]);
  });

  it("shows a moment that has no length", () => {
    expect(subjectsOn(1, [entry("reminder", "2026-03-03T00:00", "2026-03-03T00:00")])).toEqual(["reminder"]);
  });

  it("tells no times of what lasts all day", () => {
    expect(spanOf(entry("outing", "2026-03-02T00:00", "2026-03-03T00:00", true))).toBeNull();
    expect(spanOf(entry("talk", "2026-03-02T10:00", "2026-03-02T10:30"))).toMatchObject({ from: { hour: 10 }, to: { minute: 30 } });
  });
});
