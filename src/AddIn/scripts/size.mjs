// Weighs what the built pane loads before the first interaction: the page, its styles, its entry script and everything
// these import at once. Screens that come later and the sign-in library are weighed apart.
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** Kilobytes (1000 bytes) of gzip that our JavaScript and CSS may weigh before the first interaction. */
const budget = 100;

const dist = new URL("../dist/", import.meta.url);
const weight = (path) => gzipSync(readFileSync(new URL(path, dist)), { level: 9 }).length / 1000;
const show = (kilobytes) => `${kilobytes.toFixed(1).padStart(6)} KB`;

const page = readFileSync(new URL("pane.html", dist), "utf8");
const linked = [...page.matchAll(/(?:src|href)="\/addin\/([^"]+)"/g)].map((match) => match[1]);

const first = new Set();
const follow = (path) => {
  if (first.has(path)) return;
  first.add(path);
  if (!path.endsWith(".js")) return;
  const source = readFileSync(new URL(path, dist), "utf8");
  for (const match of source.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) follow(`assets/${match[1]}`);
};
linked.forEach(follow);

const later = readdirSync(new URL("assets/", dist))
  .map((name) => `assets/${name}`)
  .filter((path) => !first.has(path));
const total = [...first].reduce((sum, path) => sum + weight(path), 0);

for (const path of first) console.log(`${show(weight(path))}  ${path}`);
console.log(`${show(total)}  before the first interaction (budget ${budget} KB)`);
for (const path of later) console.log(`${show(weight(path))}  later: ${path}`);
if (total > budget) {
  console.error(`The pane weighs ${total.toFixed(1)} KB before the first interaction; at most ${budget} KB are allowed.`);
  process.exit(1);
}
