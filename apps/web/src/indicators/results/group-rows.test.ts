import { describe, expect, it } from 'vitest';
import { EDITION } from '../filters/fixture-edition.ts';
import { fixtureRow } from '../loading/fixture-row.ts';
import { groupRows } from './group-rows.ts';
import { groupWords } from './group-words.ts';
import { groupedItems } from './list-items.ts';

const names = { areas: EDITION.areas, outcomes: EDITION.facets.outcomes };
const workforce = { areaId: '2023-24-q3.workforce', areaName: 'Workforce' };
const rows = [
  fixtureRow({
    indicatorId: 'a',
    rag: 'RED',
    directorateId: null,
    directorateName: null,
    outcomeIds: [],
    ...workforce,
  }),
  fixtureRow({ indicatorId: 'b', rag: 'GREEN' }),
  fixtureRow({ indicatorId: 'c', rag: null, unratedReason: 'NO_TARGET' }),
  fixtureRow({ indicatorId: 'd', rag: null, unratedReason: 'DATA_ONLY', listedOnly: true }),
];
const shape = (groups: ReturnType<typeof groupRows>) =>
  groups.map(({ id, rows: own }) => `${id}: ${own.map((row) => row.indicatorId).join('')}`);

describe('groupRows', () => {
  it('areas stand as printed', () => {
    expect(shape(groupRows(rows, 'area', names))).toEqual(['net-zero: bcd', 'workforce: a']);
  });

  it('a directorate that is not stated comes last', () => {
    expect(shape(groupRows(rows, 'directorate', names))).toEqual(['people: bcd', 'none: a']);
  });

  it('a row is under every outcome that it is mapped to', () => {
    expect(shape(groupRows(rows, 'outcome', names))).toEqual([
      'better-air-quality: bcd',
      'good-homes: bcd',
      'none: a',
    ]);
  });

  it('narrowed to outcomes, only those are headings', () => {
    expect(shape(groupRows(rows.slice(1), 'outcome', names, ['good-homes']))).toEqual(['good-homes: bcd']);
  });

  it('counts ratings, not what is only listed', () => {
    const [netZero] = groupRows(rows, 'area', names);
    expect(netZero && groupWords(netZero)).toBe('1 green, 1 unrated, 1 only listed');
  });
});

describe('groupedItems', () => {
  it('a folded group keeps its heading', () => {
    const items = groupedItems(groupRows(rows, 'area', names), ['net-zero']);
    expect(items.map(({ key }) => key)).toEqual(['group:net-zero', 'group:workforce', 'workforce/a']);
  });

  it('keys are unique though a row is under several headings', () => {
    const keys = groupedItems(groupRows(rows, 'outcome', names), []).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
