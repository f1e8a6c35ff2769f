import { expect, it } from 'vitest';
import { sortMeasures } from './sort-measures.ts';

// Made-up measures.
const measure = (
  title: string,
  status: 'AGREED' | 'PROPOSED' | 'RETIRED',
  strength: 'DIRECT' | 'CONTRIBUTING' = 'CONTRIBUTING',
) => ({ status, strength, indicator: { title, series: null } });

it('sets measures by status, direct before contributing, A to Z', () => {
  const { agreed, proposed, retired } = sortMeasures([
    measure('Trees', 'PROPOSED'),
    measure('bats', 'PROPOSED'),
    measure('Ponds', 'AGREED'),
    measure('Zebras', 'PROPOSED', 'DIRECT'),
    measure('Ash', 'RETIRED'),
  ]);
  const titles = (of: typeof agreed) => of.map(({ indicator }) => indicator.title);
  expect(titles(agreed)).toEqual(['Ponds']);
  expect(titles(proposed)).toEqual(['Zebras', 'bats', 'Trees']);
  expect(titles(retired)).toEqual(['Ash']);
});
