import { expect, it } from 'vitest';
import { addMonthsToDate } from './add-months-to-date.ts';

it.each([
  ['2023-12-31', 3, '2024-03-31'],
  ['2023-06-30', 3, '2023-09-30'],
  ['2023-09-30', 3, '2023-12-31'],
  ['2023-11-30', 3, '2024-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2023-01-17', 3, '2023-04-17'],
  ['2023-12-30', 2, '2024-02-29'],
  ['2016-03-31', -3, '2015-12-31'],
])('%s and %i months is %s', (date, count, later) => {
  expect(addMonthsToDate(date, count)).toBe(later);
});
