import { expect, it } from 'vitest';
import { editionName, editionNameOfId } from './edition-name.ts';

it('names an edition by its year and quarter, or by its id', () => {
  expect(editionName({ financialYear: '2023-24', quarter: 3 })).toBe('2023-24 Q3');
  expect(editionNameOfId('2023-24-q2')).toBe('2023-24 Q2');
});
