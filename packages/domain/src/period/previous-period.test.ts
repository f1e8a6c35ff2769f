import { describe, expect, it } from 'vitest';
import { parsePeriod } from './parse-period.ts';
import type { Month, Period } from './period.ts';
import { previousPeriod } from './previous-period.ts';

function period(id: string, yearStartMonth?: Month): Period {
  const read = parsePeriod(id, yearStartMonth);
  if (!read.ok) throw new Error(read.error);
  return read.period;
}

describe('previousPeriod', () => {
  it.each([
    ['2023-24-q3', '2023-24-q2'],
    ['2023-24-q1', '2022-23-q4'],
    ['2023-24-ytd-q3', '2023-24-ytd-q2'],
    ['2023-24-h2', '2023-24-h1'],
    ['2023-24-h1', '2022-23-h2'],
    ['2023-24', '2022-23'],
    ['2000-01', '1999-00'],
    ['2024-01', '2023-12'],
    ['ay2022-23', 'ay2021-22'],
    ['ay2022-23-autumn', 'ay2021-22-summer'],
    ['ay2022-23-summer', 'ay2022-23-spring'],
    ['cy2016', 'cy2015'],
    ['ay2023-24-ytd-q3', 'ay2023-24-ytd-q2'],
    ['ay2023-24-ytd-q1', 'ay2023-24-ytd-q4'],
  ])('before %s comes %s', (id, before) => {
    expect(previousPeriod(period(id))?.id).toBe(before);
  });

  it.each([
    '2023-24-ytd-q1',
    'ay2023-24-ytd-q2',
    'at-2017-03-31',
    'r12m-2023-12',
    '2018-20',
    'programme-troubled-families-phase-1',
  ])('has none for %s', (id) => {
    expect(previousPeriod(period(id))).toBeNull();
  });

  it('follows the ends of quarters where the year starts in September', () => {
    expect(previousPeriod(period('ay2023-24-ytd-q2', 9), 9)?.id).toBe('ay2023-24-ytd-q1');
    expect(previousPeriod(period('ay2023-24-ytd-q1', 9), 9)).toBeNull();
  });
});
