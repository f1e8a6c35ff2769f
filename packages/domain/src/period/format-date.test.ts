import { expect, it } from 'vitest';
import { formatDate } from './format-date.ts';

it.each([
  ['2024-02-26', '26 Feb 2024'],
  ['2017-06-06', '6 Jun 2017'],
  ['2023-12-31', '31 Dec 2023'],
  ['late 2024', 'late 2024'],
  ['2024-13-01', '2024-13-01'],
])('%s is read as %s', (iso, text) => {
  expect(formatDate(iso)).toBe(text);
});
