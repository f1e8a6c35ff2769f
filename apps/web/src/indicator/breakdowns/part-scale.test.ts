import { expect, it } from 'vitest';
import { madeEntry, madeGroup } from './fixture-breakdown.ts';
import { partScale } from './part-scale.ts';

const of = (values: readonly (string | null)[], rest: Parameters<typeof madeGroup>[0] = {}) =>
  partScale(madeGroup({ entries: values.map((value, index) => madeEntry(`p${index}`, { value })), ...rest }));

it('goes from nought to a round end', () => {
  expect(of(['43', '30'], { whole: '34.8' })?.end).toBe('50');
  expect(of(['96'], { whole: '82.5' })?.end).toBe('100');
  expect(of(['3.6'], { whole: '2.5' })?.end).toBe('4');
  expect(of(['0.06', '0.02'], { whole: null })?.end).toBe('0.06');
  expect(of(['14', '8'], { basis: 'COUNT', whole: '152' })?.end).toBe('20');
});

it('places figures in percent of its length, and nothing where there is none', () => {
  const scale = of(['43', null], { whole: '34.8' });
  expect(scale?.at('25')).toBe(50);
  expect(scale?.at(null)).toBeNull();
});

it('draws nothing where there is nothing to compare', () => {
  expect(of(['43'], { whole: null })).toBeNull();
  expect(of(['43'], { basis: 'COUNT', whole: '152' })).toBeNull();
  expect(of(['-1', '2'])).toBeNull();
  expect(of(['0', '0'], { whole: '0' })).toBeNull();
});
