import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from './parse-period.ts';

const read = (id: string) => {
  const result = parsePeriod(id);
  return result.ok ? [result.period.label, result.period.start, result.period.end] : result.error;
};

describe('parsePeriod', () => {
  it('reads an id again as before, and for a year that starts in another month by that', () => {
    const start = (month?: 1) => {
      const result = parsePeriod('2023-24-q1', month);
      return result.ok && result.period.start;
    };
    expect([start(), start(1), start()]).toEqual(['2023-04-01', '2023-01-01', '2023-04-01']);
  });

  it.each([
    ['2023-24', '2023-24', '2023-04-01', '2024-03-31'],
    ['1999-00', '1999-00', '1999-04-01', '2000-03-31'],
    ['2023-24-q3', 'Q3 2023-24', '2023-10-01', '2023-12-31'],
    ['2023-24-q4', 'Q4 2023-24', '2024-01-01', '2024-03-31'],
    ['2023-24-h1', 'First half of 2023-24', '2023-04-01', '2023-09-30'],
    ['2023-24-h2', 'Second half of 2023-24', '2023-10-01', '2024-03-31'],
    ['2023-24-ytd-q3', 'Year to end of Q3 2023-24', '2023-04-01', '2023-12-31'],
    ['2023-12', 'Dec 2023', '2023-12-01', '2023-12-31'],
    ['2024-02', 'Feb 2024', '2024-02-01', '2024-02-29'],
    ['ay2022-23', 'Academic year 2022-23', '2022-09-01', '2023-08-31'],
    ['ay2022-23-ytd-q1', 'Academic year 2022-23 to 30 Jun 2023', '2022-09-01', '2023-06-30'],
    ['ay2023-24-ytd-q2', 'Academic year 2023-24 to 30 Sep 2023', '2023-09-01', '2023-09-30'],
    ['ay2023-24-ytd-q3', 'Academic year 2023-24 to 31 Dec 2023', '2023-09-01', '2023-12-31'],
    ['ay2022-23-autumn', 'Autumn term 2022-23', null, null],
    ['cy2016', 'Calendar year 2016', '2016-01-01', '2016-12-31'],
    ['r12m-2023-12', 'Year ending Dec 2023', '2023-01-01', '2023-12-31'],
    ['r12m-2023-09', 'Year ending Sep 2023', '2022-10-01', '2023-09-30'],
    ['at-2017-03-31', 'At 31 Mar 2017', '2017-03-31', '2017-03-31'],
    ['2018-20', '2018 to 2020', null, null],
    ['programme-troubled-families-phase-1', 'Troubled families phase 1', null, null],
  ])('reads %s', (id, ...expected) => {
    expect(read(id)).toEqual(expected);
  });

  it.each([
    ['2023-25-q3', '2023-25-q3: a year that starts in 2023 is written 2023-24'],
    ['ay2023-25', 'ay2023-25: a year that starts in 2023 is written 2023-24'],
    ['2023-13', '2023-13 is no month (01 to 12), no financial year and no span of up to 10 years'],
    ['2023-00', '2023-00 is no month (01 to 12), no financial year and no span of up to 10 years'],
    ['2023-24-q5', '2023-24-q5: a year has quarters 1 to 4, not 5'],
    ['2023-24-ytd-q0', '2023-24-ytd-q0: a year has quarters 1 to 4, not 0'],
    ['2023-24-h3', '2023-24-h3: a year has halves 1 and 2, not 3'],
    ['2023-24-w3', '2023-24-w3: "w3" is no part of a financial year'],
    ['ay2023-24-h1', 'ay2023-24-h1: "h1" is no part of an academic year'],
    ['at-2017-02-30', 'at-2017-02-30: Feb 2017 has 28 days'],
    ['at-2017-13-01', 'at-2017-13-01: there is no month 13'],
    ['r12m-2023-13', 'r12m-2023-13: there is no month 13'],
    ['cy0000', 'cy0000: a period lies within the years 1 to 9999'],
    ['0000-01', '0000-01: a period lies within the years 1 to 9999'],
    ['r12m-0001-06', 'r12m-0001-06: a period lies within the years 1 to 9999'],
    ['at-0000-01-01', 'at-0000-01-01: a period lies within the years 1 to 9999'],
    ['9999-00-q4', '9999-00-q4: a period lies within the years 1 to 9999'],
    ['2023-24 ', '"2023-24 " is not a period id'],
    ['programme-', '"programme-" is not a period id'],
    ['', '"" is not a period id'],
  ])('refuses "%s"', (id, error) => {
    expect(read(id)).toBe(error);
  });

  it('reads a year that starts in another month', () => {
    const result = parsePeriod('2023-24-q1', 9);
    expect(result).toMatchObject({ ok: true, period: { start: '2023-09-01', end: '2023-11-30' } });
  });

  it('takes 2011-12 for the financial year and 2008-10 for the month, which look alike', () => {
    expect(read('2011-12')).toEqual(['2011-12', '2011-04-01', '2012-03-31']);
    expect(read('2008-10')).toEqual(['Oct 2008', '2008-10-01', '2008-10-31']);
  });

  it('sorts by end, then start, programmes last', () => {
    const sorted = ['2022-23', '2023-24-q1', '2018-20', '2023-24-ytd-q3', '2023-24-q3', '2023-12', '2023-24'];
    const ids = [...sorted, 'programme-a'];
    const keys = ids.map((id) => {
      const result = parsePeriod(id);
      return result.ok ? result.period.sortKey : '';
    });
    expect([...keys].sort().map((key) => ids[keys.indexOf(key)])).toEqual([
      '2018-20',
      '2022-23',
      '2023-24-q1',
      '2023-24-ytd-q3',
      '2023-24-q3',
      '2023-12',
      '2023-24',
      'programme-a',
    ]);
  });

  it('reads any text or says why not, and gives back the id it read', () => {
    const likely = fc.stringMatching(/^(ay|cy|r12m-|at-)?[12]\d{3}(-\d{2}){0,2}(-(ytd-)?[qh]\d|-autumn)?$/);
    fc.assert(
      fc.property(fc.oneof(likely, fc.string()), (id) => {
        const result = parsePeriod(id);
        if (!result.ok) return result.error.length > 0;
        const { start, end } = result.period;
        return result.period.id === id && (start === null) === (end === null) && (start ?? '') <= (end ?? '');
      }),
    );
  });
});
