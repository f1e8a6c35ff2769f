import { expect, it } from 'vitest';
import { servedOutcomes } from './served-outcomes.ts';

it('names agreed outcomes first, then proposed ones, and none that was retired', () => {
  const mappings = [
    { id: 'a', status: 'PROPOSED' },
    { id: 'b', status: 'RETIRED' },
    { id: 'c', status: 'AGREED' },
    { id: 'd', status: 'PROPOSED' },
    { id: 'e', status: 'AGREED' },
  ] as const;
  expect(servedOutcomes(mappings).map(({ id }) => id)).toEqual(['c', 'e', 'a', 'd']);
});
