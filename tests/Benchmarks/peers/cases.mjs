// The same cases that the program reads: bodies whose new text is known, and new texts whose clock times are known.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];

export const cases = ['held', 'seen'].flatMap(part =>
  readdirSync(join(folder, part)).filter(f => f.endsWith('.jsonl')).sort().flatMap(f =>
    readFileSync(join(folder, part, f), 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line))));

export const bodies = cases.filter(c => c.text !== undefined && c.newText !== undefined);
export const texts = cases.filter(c => c.newText !== undefined);

export const lines = text => text.split('\n').map(l => l.trim()).filter(Boolean);

// As in Table.cs: items a second of the best of seven rounds, and the slowest of a hundred items, each at its quickest.
export function measure(items, read) {
  let best = Infinity;
  const each = items.map(() => Infinity);
  for (let round = 0; round < 7; round++) {
    const began = performance.now();
    items.forEach((item, i) => {
      const start = performance.now();
      read(item);
      each[i] = Math.min(each[i], performance.now() - start);
    });
    best = Math.min(best, performance.now() - began);
  }
  each.sort((a, b) => a - b);
  return { perSecond: Math.round(items.length / best * 1000), p99: Number(each[Math.floor(items.length * 0.99)].toFixed(3)) };
}

export const print = figures => console.log(JSON.stringify(figures));
