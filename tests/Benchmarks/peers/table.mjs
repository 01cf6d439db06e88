// Figures of all, one JSON a line on the input, side by side.
import { readFileSync } from 'node:fs';

const rows = readFileSync(0, 'utf8').split('\n').filter(l => l.startsWith('{')).map(l => JSON.parse(l));
const share = (count, of) => count === null || count === undefined ? '' : `${count} of ${of} (${(100 * count / of).toFixed(1)} %)`;

console.log('| part | library | exactly right | loses a line / invents a slot | a second | p99 ms |');
console.log('|---|---|---|---|---|---|');
for (const part of ['end to end', 'new text', 'times']) {
  for (const row of rows.filter(r => r.part === part)) {
    console.log(`| ${part} | ${row.library} | ${share(row.right, row.of)} | ${row.losing ?? ''} | ${row.perSecond.toLocaleString('en')} | ${row.p99} |`);
  }
}
