import { expect, it } from 'vitest';
import { viewFaults } from './view-faults.ts';

it('finds what a list cannot be narrowed by', () => {
  expect(viewFaults('/editions/2023-24-q3/indicators?rag=purple#list')).toEqual([
    'rag: “purple” is not known. It can be red, amber or green.',
  ]);
});

it('finds nothing wrong with a list that is narrowed by what there is, nor with another page', () => {
  expect(viewFaults('/editions/:edition/indicators?rag=red&q=tax')).toEqual([]);
  expect(viewFaults('/editions/2023-24-q3?rag=purple')).toEqual([]);
});
