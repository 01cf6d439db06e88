import * as chrono from 'chrono-node';
import { measure, print, texts } from './cases.mjs';

const offsetOf = received => /Z$/.test(received) ? 0 : (([, sign, h, m]) => (sign === '-' ? -1 : 1) * (h * 60 + +m))(/([+-])(\d\d):(\d\d)$/.exec(received));
const parsers = { en: chrono, de: chrono.de, fr: chrono.fr, es: chrono.es, pt: chrono.pt, it: chrono.it, nl: chrono.nl };

// A clock time is what the library itself is certain of; a bare hour from one to seven is an afternoon, as nobody offers coffee at three at night.
function slots(c, businessHours) {
  const reference = { instant: new Date(c.received), timezone: offsetOf(c.received) };
  return (parsers[c.language] ?? chrono).parse(c.newText, reference, { forwardDate: true })
    .filter(r => r.start.isCertain('hour'))
    .map(r => [r.start, r.end].map(t => t && moved(t, businessHours)));
}

function moved(time, businessHours) {
  const at = time.date().getTime();
  return businessHours && !time.isCertain('meridiem') && time.get('hour') >= 1 && time.get('hour') <= 7 ? at + 12 * 3600e3 : at;
}

const isMet = (expected, [start, end]) => Date.parse(expected.start) === start && (!expected.end || Date.parse(expected.end) === end);

for (const [library, businessHours] of [['chrono-node', false], ['chrono-node, business hours', true]]) {
  const read = texts.map(c => [c.times_mentioned ?? [], slots(c, businessHours)]);
  print({
    part: 'times', library, of: read.filter(([times]) => times.length > 0).length,
    right: read.filter(([times, found]) => times.length > 0
      && found.every(f => times.some(t => Date.parse(t.start) === f[0])) && times.every(t => found.some(f => isMet(t, f)))).length,
    losing: read.filter(([times, found]) => found.some(f => !times.some(t => Date.parse(t.start) === f[0]))).length,
    ...measure(texts, c => slots(c, businessHours)),
  });
}
