import { expect, it } from 'vitest';
import { matrixPath, outcomePath, outcomesPath } from './outcome-address.ts';

it('keeps the edition, and nothing else', () => {
  const search = '?edition=2016-17-q4&q=tax&gaps=true';
  expect(outcomePath('clean-air', search)).toBe('/outcomes/clean-air?edition=2016-17-q4');
  expect(outcomesPath(search)).toBe('/outcomes?edition=2016-17-q4');
  expect(outcomesPath(search, 'fair-town')).toBe('/outcomes?edition=2016-17-q4&priority=fair-town');
  expect(matrixPath(search)).toBe('/outcomes/matrix?edition=2016-17-q4');
});

it('names no edition where the address names none', () => {
  expect(outcomesPath('?q=tax')).toBe('/outcomes');
  expect(outcomePath('clean-air', '', 'clean-air.trees')).toBe('/outcomes/clean-air#mapping-clean-air.trees');
});
