// @vitest-environment node
import { describe, expect, it } from "vitest";
import { eventStreamReader } from "../../src/server/eventStream";

describe("The event stream reader", () => {
  it("reads an event however the network cuts it", () => {
    const whole = "id: 8\nevent: changed\ndata: {\"change\":8}\n\n";
    for (let cut = 0; cut <= whole.length; cut++) {
      const read = eventStreamReader();
      const events = [...read(whole.slice(0, cut)), ...read(whole.slice(cut))];
      expect(events).toEqual([{ name: "changed", id: "8", data: '{"change":8}' }]);
    }
  });

  it("takes every kind of line end, also cut in two", () => {
    const read = eventStreamReader();
    expect([...read("data: a\r"), ...read("\n\r\ndata: b\r\r"), ...read("\n"), ...read("data: c\n\n")].map(({ data }) => data)).toEqual(["a", "b", "c"]);
  });

  it("skips comments, a byte order mark and fields it does not know", () => {
    const read = eventStreamReader();
    expect(read("\uFEFF: hello\nretry: 10\nfield\ndata: x\n\n")).toEqual([{ name: "message", id: "", data: "x" }]);
  });

  it("joins the lines of one event and keeps the last id", () => {
    const read = eventStreamReader("4");
    expect(read("data: one\ndata: two\n\nid: 5\ndata: x\n\n")).toEqual([
      { name: "message", id: "4", data: "one\ntwo" },
      { name: "message", id: "5", data: "x" },
    ]);
  });

  it("tells nothing of an event without data", () => {
    expect(eventStreamReader()("event: changed\n\n")).toEqual([]);
  });
});
