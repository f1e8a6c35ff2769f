import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextQuarter } from './next-quarter.ts';

it.each([
  ['2023-24', 3, '2023-24-q4', '2024-01-01', '2024-03-31'],
  ['2023-24', 4, '2024-25-q1', '2024-04-01', '2024-06-30'],
  ['1999-00', 4, '2000-01-q1', '2000-04-01', '2000-06-30'],
  ['1998-99', 4, '1999-00-q1', '1999-04-01', '1999-06-30'],
  ['2016-17', 1, '2016-17-q2', '2016-07-01', '2016-09-30'],
])('%s Q%i is followed by %s', (financialYear, quarter, id, start, end) => {
  const next = nextQuarter({ financialYear, quarter });
  expect(next).toMatchObject({ id, period: { id, start, end } });
  expect(`${next.financialYear}-q${next.quarter}`).toBe(id);
});

it('starts the day after, whatever month the year starts in', () => {
  const january = nextQuarter({ financialYear: '2023-24', quarter: 4 }, 1);
  expect(january.period).toMatchObject({ id: '2024-25-q1', start: '2024-01-01', end: '2024-03-31' });
});

it('moves on one quarter at a time', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), (steps) => {
      let at = { financialYear: '2023-24', quarter: 1 };
      const seen: string[] = [];
      for (let step = 0; step < steps; step += 1) {
        const next = nextQuarter(at);
        seen.push(next.period.sortKey);
        at = next;
      }
      expect(new Set(seen).size).toBe(steps);
      expect(seen.toSorted()).toEqual(seen);
    }),
  );
});

it.each([
  ['2023-24', 5],
  ['2023-25', 1],
  ['2023', 1],
  ['2023-24', 1.5],
])('%s Q%d is no quarter', (financialYear, quarter) => {
  expect(() => nextQuarter({ financialYear, quarter })).toThrow(RangeError);
});
