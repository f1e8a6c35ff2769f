import { expect, it } from 'vitest';
import { breakPeriods } from './break-periods.ts';
import { breakRemark, breakSource, breakStanding } from './break-words.ts';
import { breaksIn, type SeriesBreak } from './series-break.ts';

// Made up.
const recorded: SeriesBreak = {
  id: 'ponds.2030-31-q1.1',
  period: { id: '2030-31-q1', label: 'Q1 2030-31' },
  reason: 'Puddles count, too.',
  source: null,
  recorded: { by: 'Ada', at: '2030-09-01T10:00:00.000Z' },
  version: 1,
  withdrawn: null,
  withdrawnReason: null,
  editions: ['2030-31-q2'],
};

it('says beside the chart what does not compare', () => {
  expect(breakRemark(recorded)).toMatch(
    /^The definition changed with Q1 2030-31: figures before and after do not/,
  );
});

it('names the line of a document, and who recorded it otherwise', () => {
  expect(breakSource(recorded)).toBe('recorded by Ada, 1 Sept 2030, 11:00');
  const source = { document: '000_made-up.txt', line: 7 };
  expect(breakSource({ ...recorded, source, recorded: null })).toBe('000, line 7');
});

it('tells an edition that was published before it, and one that holds it still', () => {
  expect(breakStanding(recorded, '2030-31-q2')).toBeNull();
  expect(breakStanding(recorded, '2029-30-q4')).toMatch(/^Recorded since this edition was published/);
  const withdrawn = {
    ...recorded,
    withdrawn: '2031-01-01T10:00:00.000Z',
    withdrawnReason: 'Puddles dry up.',
  };
  expect(breakStanding(withdrawn, '2030-31-q2')).toBe('Withdrawn since, 1 Jan 2031, 10:00: Puddles dry up.');
  // Whether that edition was published before it or opened after it went.
  for (const other of ['2029-30-q4', '2030-31-q3'])
    expect(breakStanding(withdrawn, other)).toBe(
      'Of editions that were published with it, and not of this one. Withdrawn since, 1 Jan 2031, 10:00: Puddles dry up.',
    );
  expect(breaksIn([recorded], '2029-30-q4')).toEqual([]);
  expect(breaksIn([recorded], '2030-31-q2')).toEqual([recorded]);
});

it('offers the periods of the figures that have a first day, newest first and once', () => {
  const of = (id: string, kind = 'ACTUAL') => ({ kind, period: { id, label: id } });
  const figures = [
    of('2029-30'),
    of('2030-31-q1'),
    of('2030-31-q1'),
    of('2030-31-q2', 'TARGET'),
    of('programme-x'),
  ];
  expect(breakPeriods(figures).map(({ id }) => id)).toEqual(['2030-31-q1', '2029-30']);
});
