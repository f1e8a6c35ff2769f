import { NO_FILTERS } from '@dial/domain/address/indicator-filters';
import { expect, it } from 'vitest';
import { isNarrowed, onlyArea } from './pack-scope.ts';

it('knows whether a list is narrowed', () => {
  expect(isNarrowed(NO_FILTERS)).toBe(false);
  expect(isNarrowed({ ...NO_FILTERS, differ: true })).toBe(true);
  expect(isNarrowed({ ...NO_FILTERS, q: 'tax' })).toBe(true);
  expect(isNarrowed({ ...NO_FILTERS, rag: ['RED'] })).toBe(true);
});

it('knows a list that is one area and no less', () => {
  expect(onlyArea({ ...NO_FILTERS, area: ['net-zero'] })).toBe('net-zero');
  expect(onlyArea({ ...NO_FILTERS, area: ['net-zero', 'child-friendly'] })).toBeNull();
  expect(onlyArea({ ...NO_FILTERS, area: ['net-zero'], rag: ['RED'] })).toBeNull();
  expect(onlyArea(NO_FILTERS)).toBeNull();
});
