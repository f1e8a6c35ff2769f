import { NO_FILTERS } from '@dial/domain/address/indicator-filters';
import { expect, it } from 'vitest';
import { scorecardFilter } from './scorecard-filter.ts';

it('asks for nothing where nothing is chosen', () => {
  expect(scorecardFilter('2023-24-q3', { ...NO_FILTERS, q: 'tax' })).toEqual({});
});

it('areas carry their edition', () => {
  expect(
    scorecardFilter('2023-24-q3', { ...NO_FILTERS, area: ['net-zero'], rag: ['RED'], differ: true }),
  ).toEqual({
    areas: ['2023-24-q3.net-zero'],
    rags: ['RED'],
    ratingsDiffer: true,
  });
});
