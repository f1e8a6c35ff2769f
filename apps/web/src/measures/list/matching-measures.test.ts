import { expect, it } from 'vitest';
import { matchingMeasures } from './matching-measures.ts';

it('looks for all words, in the title and in what each document calls the measure', () => {
  const measures = [
    { title: 'Made-up streets', members: [{ title: 'Litter, in percent' }] },
    { title: 'Made-up homes', members: [{ title: 'Affordable' }] },
  ];
  const found = (typed: string) => matchingMeasures(measures, typed).map(({ title }) => title);
  expect(found('')).toHaveLength(2);
  expect(found('LITTER streets')).toEqual(['Made-up streets']);
  expect(found('litter homes')).toEqual([]);
});
