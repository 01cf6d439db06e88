import { describe, expect, it } from "vitest";
import { harmlessMarkup, markupOf, textOf } from "../../src/drafts/markup";
import { emptyBody, signedText } from "../../src/drafts/signature";

describe("Markup of a mail", () => {
  it.each([
    "<script>x()</script>",
    "<img src=x onerror=x()>",
    "<svg onload=x()>",
    '<a href="javascript:x()">a</a>',
    '<iframe srcdoc="<script>x()</script>"></iframe>',
    '<form action="/x"><button>go</button></form>',
    '<math><mi xlink:href="javascript:x()">',
    "<style>*{display:none}</style>",
    '<base href="https://elsewhere.example/">',
    "<noscript><p title=\"</noscript><img src=x onerror=x()>\">",
  ])("loses what could run or reach into the page: %s", (html) => {
    const fragment = document.createElement("div");
    fragment.innerHTML = harmlessMarkup(`<p>before</p>${html}<p>after</p>`);
    expect(fragment.querySelector("script, iframe, form, button, style, base, object, embed")).toBeNull();
    const attributes = [...fragment.querySelectorAll("*")].flatMap((element) => [...element.attributes]);
    expect(attributes.filter(({ name, value }) => name.startsWith("on") || value.startsWith("javascript:"))).toEqual([]);
    expect(fragment.textContent).toContain("before");
  });

  it("keeps ids and classes, by which quoted mail and signatures are known", () => {
    const html = '<div id="Signature">Nora</div><div id="divRplyFwdMsg" class="x"><b>From:</b></div>';
    expect(harmlessMarkup(html)).toBe(html);
  });

  it("is the body alone of a whole document", () => {
    expect(harmlessMarkup("<html><head><title>t</title></head><body><p>a</p></body></html>")).toBe("<p>a</p>");
  });

  it("becomes text line by line", () => {
    expect(textOf("<p>Dear Dana,</p><p>one<br>two&nbsp;three</p><ul><li>a</li><li>b</li></ul>")).toBe("Dear Dana,\none\ntwo three\na\nb");
    expect(textOf("<div>a</div><div><br></div><div>b</div>")).toBe("a\n\nb");
  });

  it("comes from text without losing a letter", () => {
    const text = 'if a < b & "c" > d\n\nthen';
    expect(markupOf(text)).toBe("if a &lt; b &amp; &quot;c&quot; &gt; d<br><br>then");
    expect(textOf(markupOf(text))).toBe(text);
  });
});

describe("The signature", () => {
  const nora = { displayName: "Nora <Lindqvist>", jobTitle: "Product analyst" };

  it("stands below an empty line, marked as a signature", () => {
    const html = emptyBody(nora, "html");
    expect(html).toMatch(/^<div><br><\/div>/);
    expect(textOf(html)).toBe("\n\nNora <Lindqvist>\nProduct analyst");
    expect(emptyBody({ ...nora, jobTitle: null }, "text")).toBe("\n\n-- \nNora <Lindqvist>\n");
  });

  it("is told from the rest by two hyphens when the mail becomes plain text", () => {
    expect(signedText(`<p>Dear Dana,</p>${emptyBody(nora, "html")}`)).toBe("Dear Dana,\n\n-- \nNora <Lindqvist>\nProduct analyst");
  });
});
