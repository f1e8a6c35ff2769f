import { expect, it } from 'vitest';
import { mappingGroups } from './mapping-groups.ts';

const mapping = (id: string, more: Partial<Parameters<typeof mappingGroups>[0][number]> = {}) => ({
  id,
  status: 'PROPOSED' as const,
  strength: 'CONTRIBUTING',
  rationale: 'A made-up reason.',
  author: 'record',
  at: id,
  ...more,
});
const ids = (...mappings: ReturnType<typeof mapping>[]) =>
  mappingGroups(mappings).map((group) => group.map(({ id }) => id));

it('names agreed outcomes first, then proposed ones, and none that was retired', () => {
  expect(ids(mapping('a'), mapping('b', { status: 'RETIRED' }), mapping('c', { status: 'AGREED' }))).toEqual([
    ['c'],
    ['a'],
  ]);
});

it('keeps together what says the same, whenever the record was read', () => {
  expect(ids(mapping('a'), mapping('b'), mapping('c', { rationale: 'Another.' }))).toEqual([
    ['a', 'b'],
    ['c'],
  ]);
  expect(ids(mapping('a'), mapping('b', { strength: 'DIRECT' }))).toEqual([['a'], ['b']]);
});

it('keeps what editors said on different days apart', () => {
  const editor = { author: 'A made-up editor' };
  expect(ids(mapping('a', editor), mapping('b', editor))).toEqual([['a'], ['b']]);
});
