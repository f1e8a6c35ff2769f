import { expect, test } from 'vitest';
import { byline } from './byline.ts';

const box = { authors: ['Ada Made', 'Ben Made'], date: null, dateRaw: null, printed: true };

test.each([
  [{}, 'Ada Made and Ben Made, no date printed'],
  [{ authors: [] }, 'No author or date printed'],
  [{ authors: [], date: '2024-02-25', dateRaw: '25/02/2024' }, 'No author printed, 25/02/2024'],
  [{ dateRaw: '25/02/202' }, 'Ada Made and Ben Made, 25/02/202 (the printed date is cut off)'],
  [{ date: '2024-02-25', printed: false }, 'Ada Made and Ben Made, 25 Feb 2024'],
])('%o', (more, words) => {
  expect(byline({ ...box, ...more })).toBe(words);
});
