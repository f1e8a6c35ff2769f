import { expect, it } from 'vitest';
import { distanceWords } from './distance-words.ts';

it.each([
  ['-13.015873', '−13.0%', 'short'],
  ['5.333333', '+5.3%', 'better'],
  ['0', '0.0%', 'on target'],
  ['-0.02', '−0.02%', 'short'],
  ['-5', '−5.0%', 'short'],
  ['-5.004', '−5.004%', 'short'],
  ['-9.97', '−9.97%', 'short'],
])('%s is %s, %s', (distance, figure, meaning) => {
  expect(distanceWords(distance)).toEqual({ figure, meaning });
});

it('is nothing where there is no number', () => {
  expect(distanceWords('n/a')).toBeNull();
});
