import { expect, test } from 'vitest';
import { sheetName } from './sheet-name.ts';

test.each([
  ['Conflicts, 2096-97 Q2', 'Conflicts, 2096-97 Q2'],
  ["'A/B': [all]?'", "A B' all"],
  ['Trees planted in every street of the town', 'Trees planted in every street…'],
  ['Made-up words, that go on and on, and on', 'Made-up words, that go on and…'],
  ['x'.repeat(40), `${'x'.repeat(30)}…`],
  ['y'.repeat(31), 'y'.repeat(31)],
])('%j is %j', (text, name) => {
  expect(sheetName(text)).toBe(name);
});
