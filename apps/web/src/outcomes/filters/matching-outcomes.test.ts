import { expect, it } from 'vitest';
import { matchingOutcomes } from './matching-outcomes.ts';

// Made-up outcomes.
const outcome = (name: string, gaps: string[], measure = '', status = 'AGREED') => ({
  name,
  gaps,
  mappings: measure === '' ? [] : [{ status, indicator: { title: measure, series: null } }],
  proposedMeasures: [{ text: `Survey of ${name}` }],
});
const PRIORITIES = [
  { id: 'green', name: 'Green town', outcomes: [outcome('Clean air', [], 'Trees planted')] },
  {
    id: 'fair',
    name: 'Fair town',
    outcomes: [
      outcome('Decent homes', ['NO_TARGET'], 'Voids', 'RETIRED'),
      outcome('Good jobs', [], 'Vacancies', 'PROPOSED'),
    ],
  },
];
const found = (filters: { priority?: string; gaps?: boolean }, typed = '') =>
  matchingOutcomes(PRIORITIES, { priority: '', gaps: false, ...filters }, typed).map(({ id, outcomes }) => [
    id,
    ...outcomes.map(({ name }) => name),
  ]);

it('narrows by priority and by gaps, and leaves empty priorities out', () => {
  expect(found({})).toEqual([
    ['green', 'Clean air'],
    ['fair', 'Decent homes', 'Good jobs'],
  ]);
  expect(found({ priority: 'green' })).toEqual([['green', 'Clean air']]);
  expect(found({ gaps: true })).toEqual([['fair', 'Decent homes']]);
  expect(found({ priority: 'green', gaps: true })).toEqual([]);
});

it('finds words of an outcome, its priority and its measures, but not of retired ones', () => {
  expect(found({}, 'town CLEAN')).toEqual([['green', 'Clean air']]);
  expect(found({}, 'vacanc')).toEqual([['fair', 'Good jobs']]);
  expect(found({}, 'survey homes')).toEqual([['fair', 'Decent homes']]);
  expect(found({}, 'voids')).toEqual([]);
});
