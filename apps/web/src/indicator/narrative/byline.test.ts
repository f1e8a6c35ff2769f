import { expect, it } from 'vitest';
import { byline } from './byline.ts';

const source = { document: '001_25168d29ab36bca1.txt', line: 559, note: null };

it.each([
  [['Mark Turner'], '2024-02-25', '25/02/2024', 'Mark Turner, 25/02/2024'],
  [['A', 'B'], null, '13/02/202', 'A and B, 13/02/202 (the printed date is cut off)'],
  [['A'], null, null, 'A, no date printed'],
  [[], '2024-02-25', '25/02/2024', 'No author printed, 25/02/2024'],
  [[], null, null, 'No author or date printed'],
])('%s %s %s', (authors, date, dateRaw, words) => {
  expect(byline({ authors, date, dateRaw, source })).toBe(words);
});

it('says the day of what was filed in Dial', () => {
  expect(byline({ authors: ['A'], date: '2024-02-25', dateRaw: null, source: null })).toBe('A, 25 Feb 2024');
  expect(byline({ authors: [], date: '2024-02-25', dateRaw: null, source: null })).toBe('25 Feb 2024');
});
