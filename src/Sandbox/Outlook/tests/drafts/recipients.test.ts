import { describe, expect, it } from "vitest";
import { withNames } from "../../src/compose/RecipientsField";
import { whyNotSendable } from "../../src/compose/sendable";
import { joinRecipients, readRecipients, writeRecipients } from "../../src/drafts/recipients";

describe("A recipient field", () => {
  it.each([
    ["", []],
    ["dana@x.example", [{ name: "", address: "dana@x.example" }]],
    ["Dana Whitfield <dana@x.example>", [{ name: "Dana Whitfield", address: "dana@x.example" }]],
    ["a@x.example, b@x.example;c@x.example ;", [{ address: "a@x.example" }, { address: "b@x.example" }, { address: "c@x.example" }]],
    ['"Lee, J" <lee@x.example>; b@x.example', [{ name: "Lee, J", address: "lee@x.example" }, { address: "b@x.example" }]],
    ['"Say \\"hi\\"" <hi@x.example>', [{ name: 'Say "hi"', address: "hi@x.example" }]],
    ["  <only@x.example>  ", [{ name: "", address: "only@x.example" }]],
  ])("reads %j", (text, addresses) => {
    const found = readRecipients(text);
    expect(found.addresses).toHaveLength(addresses.length);
    expect(found).toMatchObject({ addresses, bad: [] });
  });

  it.each(["dana", "dana@", "@x.example", "da na@x.example", "Dana <dana>", "a@b@c", "Dana <dana@x.example"])("knows that %j is no address", (text) => {
    expect(readRecipients(text)).toEqual({ addresses: [], bad: [text] });
  });

  it("reads again what it has written", () => {
    const all = [{ name: "Lee, J", address: "lee@x.example" }, { name: "", address: "b@x.example" }, { name: 'A "B" C', address: "abc@x.example" }];
    expect(readRecipients(writeRecipients(all)).addresses).toEqual(all);
  });

  it("takes more behind what stands there, with one separator between", () => {
    const more = [{ name: "", address: "b@x.example" }];
    expect(joinRecipients("a@x.example;", more)).toBe("a@x.example; b@x.example");
    expect(joinRecipients("", more)).toBe("b@x.example");
  });

  it("gives people one knows their names, and leaves half-typed text alone", () => {
    const known = [{ name: "Dana Whitfield", address: "dana@x.example" }];
    expect(withNames("DANA@x.example, b@x.example", known)).toBe("Dana Whitfield <DANA@x.example>; b@x.example");
    expect(withNames("dana@x.example, b@", known)).toBe("dana@x.example, b@");
  });
});

describe("Sending", () => {
  const words = { to: "", cc: "", bcc: "", subject: "", body: { type: "html" as const, content: "" } };

  it("asks for a recipient, anywhere", () => {
    expect(whyNotSendable(words)).toBe("Say to whom this goes.");
    expect(whyNotSendable({ ...words, bcc: "a@x.example" })).toBeNull();
  });

  it("names the part that is no address", () => {
    expect(whyNotSendable({ ...words, to: "a@x.example", cc: "dana" })).toBe("“dana” is not a mail address.");
  });
});
