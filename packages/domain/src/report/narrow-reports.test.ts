import { expect, it } from 'vitest';
import { type NarrowedRow, narrowReports, type ReportFilter } from './narrow-reports.ts';

const row = (id: string, more: Partial<NarrowedRow> = {}) => ({
  id,
  areaId: 'e.parks',
  directorateId: 'place',
  serviceId: 'green-spaces',
  outcomeIds: [],
  frequency: 'QUARTERLY',
  rag: null,
  unratedReason: 'NO_TARGET',
  movement: 'SAME',
  ratingsDiffer: false,
  searchText: 'trees planted 12 parks place',
  ...more,
});

const ROWS = [
  row('plain'),
  row('red', { rag: 'red', unratedReason: null, ratingsDiffer: true, outcomeIds: ['clean-air', 'trees'] }),
  row('awaiting', {
    unratedReason: 'AWAITING_DATA',
    movement: 'WORSE',
    directorateId: null,
    serviceId: null,
  }),
  row('homes', {
    areaId: 'e.homes',
    frequency: null,
    searchText: 'homes let 100% place',
    rag: 'amber',
    unratedReason: null,
  }),
];

const found = (filter: ReportFilter) => narrowReports(ROWS, filter).map(({ id }) => id);

it.each<[string, ReportFilter, string[]]>([
  ['nothing', {}, ['plain', 'red', 'awaiting', 'homes']],
  ['empty lists', { areas: [], rags: [], unrated: null, search: ' ' }, ['plain', 'red', 'awaiting', 'homes']],
  ['an area', { areas: ['e.homes', 'e.unknown'] }, ['homes']],
  ['a directorate', { directorates: ['place'] }, ['plain', 'red', 'homes']],
  ['a service', { services: ['green-spaces'] }, ['plain', 'red', 'homes']],
  ['an outcome', { outcomes: ['trees', 'unknown'] }, ['red']],
  ['a frequency', { frequencies: ['QUARTERLY'] }, ['plain', 'red', 'awaiting']],
  ['a movement', { movements: ['WORSE'] }, ['awaiting']],
  ['ratings, in letters of either size', { rags: ['RED', 'amber'] }, ['red', 'homes']],
  ['a reason', { unrated: ['NO_TARGET'] }, ['plain']],
  ['ratings and reasons as alternatives', { rags: ['RED'], unrated: ['AWAITING_DATA'] }, ['red', 'awaiting']],
  ['ratings that differ', { ratingsDiffer: true }, ['red']],
  ['ratings that agree', { ratingsDiffer: false }, ['plain', 'awaiting', 'homes']],
  ['every typed word, in any order', { search: 'parks TRE' }, ['plain', 'red', 'awaiting']],
  ['a sign as text', { search: '100%' }, ['homes']],
  ['all conditions together', { areas: ['e.parks'], rags: ['RED'], search: 'homes' }, []],
])('narrows by %s', (_, filter, expected) => {
  expect(found(filter)).toEqual(expected);
});

it('takes the reason of rows without a rating alone', () => {
  const rated = [row('both', { rag: 'green', unratedReason: 'NO_TARGET' })];
  expect(narrowReports(rated, { unrated: ['NO_TARGET'] })).toEqual([]);
});
