import EmailReplyParser from 'email-reply-parser';
import planer from 'planer';
import { bodies, lines, measure, print } from './cases.mjs';

const parser = new EmailReplyParser();
const libraries = {
  'email-reply-parser': text => parser.read(text).getVisibleText(),
  planer: text => planer.extractFrom(text, 'text/plain'),
};

for (const [library, read] of Object.entries(libraries)) {
  const pairs = bodies.map(c => [lines(c.newText), lines(read(c.text))]);
  print({
    part: 'new text', library, of: pairs.length,
    right: pairs.filter(([expected, found]) => expected.join('\n') === found.join('\n')).length,
    losing: pairs.filter(([expected, found]) => expected.some(l => !found.includes(l))).length,
    ...measure(bodies, c => read(c.text)),
  });
}
